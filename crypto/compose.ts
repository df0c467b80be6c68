import type { Random } from "./bytes.ts"
import type { Day } from "./day.ts"
import type { LetterContent, LetterKind, LetterOf, Seen } from "./documents/letter.ts"
import type { Report } from "./documents/report.ts"
import { blockBytes, letterBytes, type RecipientCount } from "./lengths.ts"
import { signLetter, type Unsigned } from "./letter.ts"
import { writeLetterPost } from "./letter-post.ts"
import { type MailboxKeys, wayBackOf, withdrawalKeyOf } from "./mailbox.ts"
import { documentBytes } from "./pad.ts"
import { done, type Result } from "./result.ts"
import { type SealFailure, sealLetter } from "./seal.ts"
import { publicKeyOf } from "./statement.ts"

/** Draft → letter: what every page that seals does with what was said. */

export const wantsAnswer = ({ contactPreference }: Pick<Report, "contactPreference">): boolean =>
  contactPreference !== "none"

/** What is said, and by which mailbox. `organisation` in hex. */
export type Said = {
  content: LetterContent
  keys: MailboxKeys
  answerWanted: boolean
  organisation: string
  day: Day
  seen: Seen
}

export const unsignedOf = ({ content, keys, answerWanted, organisation, day, seen }: Said): Unsigned =>
  ({ ...content, version: 1, organisation, day, wayBack: wayBackOf(keys, answerWanted), seen }) as Unsigned

/** The letter, signed by its mailbox. */
export const writeLetter = (said: Said): LetterOf<LetterKind> => signLetter(unsignedOf(said), said.keys)

export type Posting = Said & {
  /** Only a code's first letter can be taken back unopened: a second key of the same kind would show that two belong together. */
  first: boolean
  /** "age1pq1…", in roster order. */
  recipients: readonly string[]
  count: RecipientCount
}

/**
 * The whole body of the post: a signed letter, sealed, with the key that takes it back. `write` signs it: a project's
 * letters are signed twice.
 */
export function compose(posting: Posting, random: Random, write = writeLetter): Result<Uint8Array, SealFailure> {
  const { keys, first, recipients, count } = posting
  const sealed = sealLetter(write(posting), recipients, count, random)
  if (!sealed.ok) return sealed
  const withdrawalKey = first ? withdrawalKeyOf(keys) : publicKeyOf(random(32))
  return done(writeLetterPost(withdrawalKey, sealed.value))
}

/** What surrounds what is said in its letter, at its longest. */
const surroundings = {
  version: 1,
  organisation: "0".repeat(32),
  day: "2026-11-21",
  wayBack: { mailbox: "0".repeat(44), recipient: "0".repeat(1959), replyKey: "0".repeat(44), answerWanted: false },
  signature: "0".repeat(88),
}

/** How many bytes the letter that says this takes at most. */
function mostBytes(content: LetterContent, count: RecipientCount): number {
  const hash = "0".repeat(64)
  const seen: Seen = {
    by: "offline-form",
    roster: hash,
    messageKeys: Array.from({ length: count }, () => hash),
    release: hash,
  }
  return documentBytes({ ...surroundings, ...content, seen })
}

/** How many bytes too long this is for one letter; zero or less when it fits. */
export const bytesOver = (content: LetterContent, count: RecipientCount): number =>
  mostBytes(content, count) - letterBytes

/** The same for a block of the offline form, which has a quarter of the room. */
export const blockBytesOver = (content: LetterContent, count: RecipientCount): number =>
  mostBytes(content, count) - blockBytes
