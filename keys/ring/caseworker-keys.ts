import { fromBase64, type Random, toBase64 } from "../../crypto/bytes.ts"
import { type Day, daysBetween } from "../../crypto/day.ts"
import { minisignPublicKey } from "../../crypto/minisign.ts"
import { publicKeyOf } from "../../crypto/statement.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Self } from "../workstation.ts"

/** A caseworker's own three keys: for documents, for replies, for requests. */

/** Days. They are renewed after the first and are too old after the second: 26 and 52 weeks. */
export const caseworkerKeyDays = { renew: 182, end: 364 } as const

/** Draws 96 bytes. */
export function freshSelf(alias: string, { random, today }: { random: Random; today: Day }): Self {
  const seed = () => toBase64(random(32))
  return { alias, document: seed(), reply: seed(), request: seed(), since: today }
}

/** The 32 bytes of one of the seeds. */
export const seedOf = (text: string): Uint8Array => fromBase64(text) ?? refuse("damaged-vault")

/** What a roster names of them. */
export const publicPart = ({ alias, document, reply, request }: Self) => ({
  alias,
  document: minisignPublicKey(seedOf(document)),
  reply: toBase64(publicKeyOf(seedOf(reply))),
  request: toBase64(publicKeyOf(seedOf(request))),
})

/** Days since they were made; null where nobody wrote it down. They were made before a roster named them, never after. */
export const ageOf = ({ since }: Self, today: Day): number | null =>
  since === undefined ? null : daysBetween(since, today)
