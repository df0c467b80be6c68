import { writeAgeFile } from "./age-file.ts"
import type { Random } from "./bytes.ts"
import { decodeRecipient, hybridPublicKey } from "./hybrid.ts"
import { blockBytes, letterBytes, type RecipientCount, replyBytes } from "./lengths.ts"
import { pad } from "./pad.ts"
import { done, type Result, refused } from "./result.ts"
import type { SealedBlock, SealedLetter, SealedReply } from "./sealed.ts"

export type SealFailure = { kind: "too-long" } | { kind: "recipient-not-hybrid" } | { kind: "too-many-recipients" }

/** A recipient that nobody can open for: its secret is dropped here. It makes every letter as long as any other. */
const throwAwayRecipient = (random: Random): Uint8Array => hybridPublicKey(random(32))

function publicKeysOf(recipients: readonly string[]): Uint8Array[] | null {
  const keys = recipients.map(decodeRecipient)
  return keys.includes(null) ? null : (keys as Uint8Array[])
}

/**
 * Seals a letter's document to the caseworkers' message keys ("age1pq1…", in roster order) and fills up with
 * throw-away recipients to R. Every letter of an organisation has one length: 65,638 + 1,557 · R bytes.
 */
export const sealLetter = (
  document: unknown,
  recipients: readonly string[],
  count: RecipientCount,
  random: Random,
): Result<SealedLetter, SealFailure> => sealTo(document, letterBytes, recipients, count, random)

/** The same for the block that somebody carries and pastes: 16,384 bytes padded, the longer-lasting standing keys. */
export const sealBlock = (
  document: unknown,
  recipients: readonly string[],
  count: RecipientCount,
  random: Random,
): Result<SealedBlock, SealFailure> => sealTo(document, blockBytes, recipients, count, random)

function sealTo<Sealed extends Uint8Array>(
  document: unknown,
  length: number,
  recipients: readonly string[],
  count: RecipientCount,
  random: Random,
): Result<Sealed, SealFailure> {
  const padded = pad(document, length)
  if (!padded) return refused({ kind: "too-long" })
  const keys = publicKeysOf(recipients)
  if (!keys) return refused({ kind: "recipient-not-hybrid" })
  if (keys.length === 0 || keys.length > count) return refused({ kind: "too-many-recipients" })
  const fill = Array.from({ length: count - keys.length }, () => throwAwayRecipient(random))
  return done(writeAgeFile(padded, [...keys, ...fill], random) as Uint8Array as Sealed)
}

/** Seals a reply's document to one reporter's recipient: always 9,851 bytes. */
export function sealReply(document: unknown, recipient: string, random: Random): Result<SealedReply, SealFailure> {
  const padded = pad(document, replyBytes)
  if (!padded) return refused({ kind: "too-long" })
  const key = decodeRecipient(recipient)
  if (!key) return refused({ kind: "recipient-not-hybrid" })
  return done(writeAgeFile(padded, [key], random) as SealedReply)
}
