import type { Day } from "../../crypto/day.ts"
import { type Organisation, pinsIn } from "../../crypto/documents/organisation.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { type RosterFailure, trustRoster } from "../../crypto/trust.ts"
import type { KeptRoster } from "../shelf.ts"
import type { Publication } from "../store/store.ts"

export type RosterRefusal = { kind: "another-letter-size" }

/**
 * A roster that may take the place of the kept one: signed by the organisation key in `organisation.json`, of a higher
 * epoch, for letters of the same length. The kept text itself passes again, so that a broken line costs nothing.
 */
export function acceptRoster(
  put: Publication,
  kept: KeptRoster | null,
  organisation: Organisation,
  today: Day,
): Result<KeptRoster, RosterFailure | RosterRefusal> {
  const signed = { document: put.document, minisig: put.signatures[0] ?? "" }
  const least = Math.max(organisation.epoch, kept && kept.text !== put.document ? kept.roster.epoch + 1 : 0)
  const trusted = trustRoster(signed, { ...pinsIn(organisation), epoch: least }, today)
  if (!trusted.ok) return trusted
  if (trusted.value.recipients !== organisation.recipients) return refused({ kind: "another-letter-size" })
  return done({ text: put.document, roster: trusted.value, signed: trusted.value })
}
