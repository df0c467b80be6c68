import * as z from "zod/mini"
import { alertNumber, draftAnswer, publishedNumber } from "../../../crypto/documents/alert.ts"
import * as field from "../../../crypto/documents/field.ts"
import { signedText } from "../../../crypto/documents/message-key.ts"

/** What is carried between the one who drafts and the one who approves, sealed for colleagues. Never a report. */

const minisig = field.text(1000)

/** An answer, and why it was asked for. */
const answered = z.strictObject({ ...draftAnswer.shape, reason: z.string() })

export const handedSchema = z.strictObject({
  kind: z.literal("canopy/alerts-handed"),
  version: z.literal(1),
  /** The next list's exact text, and the drafter's signature. */
  document: z.string(),
  minisig,
  /** Warnings that the last list did not have. `by`: who wrote them. */
  added: z.array(
    z.strictObject({ number: publishedNumber, case: field.text(20), by: field.alias, answers: z.array(answered) }),
  ),
  withdrawn: z.array(publishedNumber),
  /** Warnings that were looked at again. */
  renewed: z.array(publishedNumber),
  /** Warnings whose words are not shown while they are looked at again, and those whose words come back. */
  paused: z.array(alertNumber),
  resumed: z.array(alertNumber),
})
export type Handed = z.output<typeof handedSchema>

/** The approver's word on a list, named by its hash. */
const approved = z.strictObject({
  kind: z.literal("canopy/alerts-approved"),
  version: z.literal(1),
  list: field.sha256Hex,
  minisig,
  /** By number: signatures under the list that takes this warning back and does nothing else. */
  withdrawals: z.record(publishedNumber, minisig),
})

/** Signed, so that nobody can decline in a colleague's name. */
export const declinedSchema = z.strictObject({
  kind: z.literal("canopy/alerts-declined"),
  version: z.literal(1),
  epoch: field.epoch,
  organisation: field.organisationId,
  list: field.sha256Hex,
  by: field.alias,
  why: z.string(),
})
export type Declined = z.output<typeof declinedSchema>

const declined = z.strictObject({
  kind: z.literal("canopy/alerts-answered-no"),
  version: z.literal(1),
  signed: signedText,
})

export const answerSchema = z.discriminatedUnion("kind", [approved, declined])
export type ApproverAnswer = z.output<typeof answerSchema>
export type Approved = z.output<typeof approved>
