import * as z from "zod/mini"
import * as field from "./field.ts"
import { asOpened, asWritten, type ObjectSchema } from "./field.ts"

/**
 * A caseworker's key for letters, for a window of days (both ends included), signed with that person's document key.
 * "message": renewed weekly, for the pages. "standing": renewed quarterly, for the offline form.
 */
const keySchema = <Kind extends string>(object: ObjectSchema, kind: Kind) =>
  object({
    kind: z.literal(kind),
    version: z.literal(1),
    /** The roster's epoch when this was signed. */
    epoch: field.epoch,
    organisation: field.organisationId,
    person: field.alias,
    recipient: field.hybridRecipient,
    from: field.day,
    until: field.day,
  })

export const messageKey = keySchema(asWritten, "canopy/message-key")
export const openedMessageKey = keySchema(asOpened, "canopy/message-key")
export const standingKey = keySchema(asWritten, "canopy/standing-key")
export const openedStandingKey = keySchema(asOpened, "canopy/standing-key")
export type MessageKey = z.output<typeof messageKey>
export type StandingKey = z.output<typeof standingKey>

/** A signed document as it travels: both parts are exact text, kept and served as they were signed. */
export const signedText = z.strictObject({
  document: field.text(200_000),
  minisig: field.text(1000),
})
export type SignedText = z.output<typeof signedText>

/** `/keys.json` and `/standing.json`. */
export const keyList = z.array(signedText).check(z.maxLength(256))

/** Days. A message key is made for 14 and followed by the next after 7; a standing key for 26 weeks and after 13. */
export const messageKeyWindow = { length: 14, every: 7, ahead: 4 } as const
export const standingKeyWindow = { length: 182, every: 91, ahead: 1 } as const
