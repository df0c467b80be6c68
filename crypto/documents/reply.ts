import * as z from "zod/mini"
import * as field from "./field.ts"
import { asOpened, asWritten, type ObjectSchema } from "./field.ts"

/** UTF-16 units. In scripts of several bytes a letter, what a reply is padded to is the narrower limit. */
export const mostReplyText = 4000

/** What a reply says. "opened" is the answer that the desk gives by itself; its words stand on the reporter's page. */
const replyBody = (object: ObjectSchema) =>
  z.discriminatedUnion("type", [
    object({ type: z.literal("opened") }),
    object({ type: z.literal("message"), text: field.text(mostReplyText) }),
  ])

/** A reply: a second document on the same road back. Signed by the caseworker's reply key, bound by the reply key's HMAC. */
const replySchema = (object: ObjectSchema) =>
  object({
    kind: z.literal("canopy/reply"),
    version: z.literal(1),
    organisation: field.organisationId,
    from: field.alias,
    mailbox: field.publicKey,
    recipient: field.hybridRecipient,
    /** Counts this caseworker's replies to this mailbox from 1: a gap or a repetition shows. */
    number: z.int().check(z.positive()),
    day: field.day,
    /** "We have k letters from you." */
    letters: z.int().check(z.nonnegative()),
    body: replyBody(object),
    signature: field.signature,
    hmac: field.secretKey,
  })

export const reply = replySchema(asWritten)
export const openedReply = replySchema(asOpened)
export type Reply = z.output<typeof reply>
