import { withApprovers } from "../../crypto/approvers.ts"
import type { Day } from "../../crypto/day.ts"
import { asDay } from "../../crypto/day.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { trustRemoval } from "../../crypto/removal.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { trustKey } from "../../crypto/trust.ts"
import { claimIn, type KeyClaim, removalsOf } from "../day-keys.ts"
import type { KeptRoster } from "../shelf.ts"

export type KeysFailure =
  | { kind: "key-does-not-verify" }
  /** Of each signer one removal counts. */
  | { kind: "removed-another" }

/** Whether a person who opens letters, or who approves, signed it. Its window may lie ahead: it is judged by its first day. */
function verifies(signed: SignedText, claim: KeyClaim | null, roster: Roster): boolean {
  const from = asDay(claim?.from ?? "")
  return claim !== null && from !== null && trustKey(signed, withApprovers(roster), from, claim.kind).ok
}

const hasEnded = (signed: SignedText, today: Day): boolean => (claimIn(signed)?.until ?? "") < today

/** Whether it claims no window: then it is a removal, or nothing that is kept here. */
export const isRemoval = (signed: SignedText): boolean => claimIn(signed) === null

/** What is kept once this was put: what was kept before and what is new, each once, without what has ended. */
export function acceptKeys(
  put: readonly SignedText[],
  kept: readonly SignedText[],
  { roster, signed }: Pick<KeptRoster, "roster" | "signed">,
  today: Day,
): Result<SignedText[], KeysFailure> {
  const removals = removalsIn(put, kept, signed)
  if (!removals.ok) return removals
  const keys = put.filter((each) => !isRemoval(each))
  if (!keys.every((each) => verifies(each, claimIn(each), roster))) return refused({ kind: "key-does-not-verify" })
  const all = new Map([...kept, ...keys].map((each) => [each.document, each]))
  return done([...[...all.values()].filter((each) => !hasEnded(each, today)), ...removals.value])
}

/** The removals that count, those put among them. The first of a signer stays: it may be all that stops a thief. */
function removalsIn(
  put: readonly SignedText[],
  kept: readonly SignedText[],
  roster: Roster,
): Result<SignedText[], KeysFailure> {
  const bySigner = new Map<string, SignedText>()
  for (const signed of [...removalsOf(kept, roster), ...put.filter(isRemoval)]) {
    const removal = trustRemoval(signed, roster)
    if (!removal) return refused({ kind: "key-does-not-verify" })
    const before = bySigner.get(removal.by) ?? signed
    if (before.document !== signed.document) return refused({ kind: "removed-another" })
    bySigner.set(removal.by, before)
  }
  return done([...bySigner.values()])
}
