import { fromHex, type Random } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import type { Seen } from "../../crypto/documents/letter.ts"
import type { Report } from "../../crypto/documents/report.ts"
import { letterBytes, type RecipientCount } from "../../crypto/lengths.ts"
import { signLetter } from "../../crypto/letter.ts"
import { writeLetterPost } from "../../crypto/letter-post.ts"
import { mailboxKeys, wayBackOf, withdrawalKeyOf } from "../../crypto/mailbox.ts"
import { documentBytes } from "../../crypto/pad.ts"
import type { ReceiptCode } from "../../crypto/receipt-code.ts"
import { done, type Result } from "../../crypto/result.ts"
import { type SealFailure, sealLetter } from "../../crypto/seal.ts"
import { publicKeyOf } from "../../crypto/statement.ts"

export type Ingredients = {
  report: Report
  code: ReceiptCode
  /** Only a code's first letter can be taken back unopened: a second key of the same kind would show that two belong together. */
  first: boolean
  organisation: string
  day: Day
  seen: Seen
  recipients: readonly string[]
  count: RecipientCount
}

export const wantsAnswer = (report: Report): boolean => report.contactPreference !== "none"

const letterOf = ({ report, organisation, day, seen }: Pick<Ingredients, "report" | "organisation" | "day" | "seen">) =>
  ({ kind: "canopy/report", version: 1, organisation, day, body: report, seen }) as const

/** The whole body of the post: the report in a signed letter, sealed, with the key that takes it back. */
export function compose(ingredients: Ingredients, random: Random): Result<Uint8Array, SealFailure> {
  const { code, first, organisation, report, recipients, count } = ingredients
  const keys = mailboxKeys(code, fromHex(organisation))
  const letter = signLetter({ ...letterOf(ingredients), wayBack: wayBackOf(keys, wantsAnswer(report)) }, keys)
  const sealed = sealLetter(letter, recipients, count, random)
  if (!sealed.ok) return sealed
  const withdrawalKey = first ? withdrawalKeyOf(keys) : publicKeyOf(random(32))
  return done(writeLetterPost(withdrawalKey, sealed.value))
}

/** What surrounds a report in its letter, at its longest. */
const surroundings = {
  organisation: "0".repeat(32),
  day: "2026-11-21" as Day,
  wayBack: { mailbox: "0".repeat(44), recipient: "0".repeat(1959), replyKey: "0".repeat(44), answerWanted: false },
  signature: "0".repeat(88),
}

/** How many bytes too long this report is for one letter; zero or less when it fits. */
export function bytesOver(report: Report, count: RecipientCount): number {
  const hash = "0".repeat(64)
  const seen = { roster: hash, messageKeys: Array.from({ length: count }, () => hash), release: hash }
  return documentBytes({ ...surroundings, ...letterOf({ ...surroundings, report, seen }) }) - letterBytes
}
