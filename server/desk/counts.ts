import { type Counts, counts, openedCounts } from "../../crypto/documents/counts.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { openByPublisher, type PublisherFailure } from "../../crypto/publisher.ts"
import { type Result, refused } from "../../crypto/result.ts"
import type { Publication } from "../store/store.ts"

export type CountsFailure =
  | { kind: "signature-does-not-hold" }
  | { kind: "not-counts" }
  | { kind: "counts-of-others" }
  | { kind: "older-counts" }

/** 256 KiB: a hundred years of counts, each quotation mark in them escaped. */
export const mostCountsBytes = 262_144

const notAsSigned = {
  "another-kind": "not-counts",
  "not-by-a-publisher": "signature-does-not-hold",
} as const satisfies Record<PublisherFailure["kind"], CountsFailure["kind"]>

/**
 * `/counts.json`, if it is this organisation's, rightly signed by one person, and of a higher epoch than the kept one. The kept text
 * itself passes again, so that a broken line costs nothing.
 */
export function acceptCounts(
  put: Publication,
  kept: Publication | null,
  roster: Roster,
): Result<Counts, CountsFailure> {
  const [minisig = "", ...more] = put.signatures
  if (more.length > 0) return refused({ kind: "signature-does-not-hold" })
  const signed = openByPublisher(put.document, minisig, roster, counts)
  if (!signed.ok) return refused({ kind: notAsSigned[signed.failure.kind] })
  if (kept?.document === put.document) return signed
  if (signed.value.organisation !== roster.organisation.id) return refused({ kind: "counts-of-others" })
  const before = kept && openedCounts.safeParse(jsonOf(kept.document))
  return before?.success && signed.value.epoch <= before.data.epoch ? refused({ kind: "older-counts" }) : signed
}
