import type { Day } from "../../crypto/day.ts"
import { asDay } from "../../crypto/day.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { trustKey } from "../../crypto/trust.ts"
import { claimIn, type KeyClaim } from "../day-keys.ts"

export type KeysFailure = { kind: "key-does-not-verify" }

/** Whether a person who opens letters signed it. Its window may lie ahead, so it is judged by the day it begins. */
function verifies(signed: SignedText, claim: KeyClaim | null, roster: Roster): boolean {
  const from = asDay(claim?.from ?? "")
  return claim !== null && from !== null && trustKey(signed, roster, from, claim.kind).ok
}

const hasEnded = (signed: SignedText, today: Day): boolean => (claimIn(signed)?.until ?? "") < today

/** What is kept once these keys were put: those kept before and the new ones, each once, without those that have ended. */
export function acceptKeys(
  put: readonly SignedText[],
  kept: readonly SignedText[],
  roster: Roster,
  today: Day,
): Result<SignedText[], KeysFailure> {
  if (!put.every((signed) => verifies(signed, claimIn(signed), roster))) return refused({ kind: "key-does-not-verify" })
  const all = new Map([...kept, ...put].map((signed) => [signed.document, signed]))
  return done([...all.values()].filter((signed) => !hasEnded(signed, today)))
}
