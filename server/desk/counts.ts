import { type Counts, counts, openedCounts } from "../../crypto/documents/counts.ts"
import { holds, type Roster } from "../../crypto/documents/roster.ts"
import { jsonOf, openPublication } from "../../crypto/publication.ts"
import { type Result, refused } from "../../crypto/result.ts"
import type { Publication } from "../store/store.ts"

export type CountsFailure =
  | { kind: "signature-does-not-hold" }
  | { kind: "not-counts" }
  | { kind: "counts-of-others" }
  | { kind: "older-counts" }

/** 256 KiB: a hundred years of counts, each quotation mark in them escaped. */
export const mostCountsBytes = 262_144

/** Signed by exactly one current person who may publish. */
function signedCounts({ document, signatures }: Publication, roster: Roster): Result<Counts, CountsFailure> {
  if (signatures.length !== 1) return refused({ kind: "signature-does-not-hold" })
  const attempts = roster.people
    .filter((person) => holds(person, "publish"))
    .map((person) => openPublication(document, signatures[0] ?? "", person.document, counts))
  const opened = attempts.find(({ ok }) => ok)
  if (opened?.ok) return opened
  const isSigned = attempts.some((each) => !each.ok && each.failure.kind === "another-kind")
  return refused({ kind: isSigned ? "not-counts" : "signature-does-not-hold" })
}

/**
 * `/counts.json`, if it is this organisation's, rightly signed, and of a higher epoch than the kept one. The kept text
 * itself passes again, so that a broken line costs nothing.
 */
export function acceptCounts(
  put: Publication,
  kept: Publication | null,
  roster: Roster,
): Result<Counts, CountsFailure> {
  const signed = signedCounts(put, roster)
  if (!signed.ok || kept?.document === put.document) return signed
  if (signed.value.organisation !== roster.organisation.id) return refused({ kind: "counts-of-others" })
  const before = kept && openedCounts.safeParse(jsonOf(kept.document))
  return before?.success && signed.value.epoch <= before.data.epoch ? refused({ kind: "older-counts" }) : signed
}
