import * as z from "zod/mini"
import { alertWords } from "./alert.ts"
import { consentNames } from "./consents.ts"
import * as field from "./field.ts"
import { asOpened, asWritten, type ObjectSchema, text } from "./field.ts"
import { policeWords } from "./police-words.ts"

/** UTF-16 units. In scripts of several bytes a letter, what the most parts hold is the narrower limit. */
export const mostReplyText = 20_000
/** Words beside a question. */
export const mostQuestionText = 2000

/**
 * What we write to a reporter. "opened" and "withdrawn" are answers that the desk gives by itself; their words stand on
 * the reporter's page. A question is answered by a letter that names its id.
 */
const messageSchema = (object: ObjectSchema) =>
  z.discriminatedUnion("type", [
    object({ type: z.literal("opened") }),
    object({ type: z.literal("withdrawn") }),
    object({ type: z.literal("message"), text: text(mostReplyText) }),
    /** A consent, asked again. */
    object({
      type: z.literal("question"),
      id: field.questionId,
      consent: z.enum(consentNames),
      text: text(mostQuestionText),
    }),
    /** The exact words of a warning before it goes out (N9): the page shows them as readers would see them. */
    object({
      type: z.literal("alert-words"),
      id: field.questionId,
      alert: alertWords(object),
      text: text(mostQuestionText),
    }),
    /** The exact words of an entry of Police Watch before it goes out, row by row as readers would see it. */
    object({
      type: z.literal("police-watch-words"),
      id: field.questionId,
      entry: policeWords(object),
      text: text(mostQuestionText),
    }),
    /** The exact words of a police file before it goes (N9), and to whom. */
    object({
      type: z.literal("police-words"),
      id: field.questionId,
      to: text(120),
      file: policeWords(object),
      text: text(mostQuestionText),
    }),
  ])
export const message = messageSchema(asWritten)
export const openedMessage = messageSchema(asOpened)
export type Message = z.output<typeof message>

/** At most so many replies carry one message: a mailbox must have room for others. */
export const mostParts = 8

/** What one reply carries: a message, or a piece of the JSON of one that is too long. Numbers of pieces follow each other. */
const replyBody = (object: ObjectSchema) =>
  z.union([
    messageSchema(object),
    object({
      type: z.literal("part"),
      at: z.int().check(z.minimum(1), z.maximum(mostParts)),
      of: z.int().check(z.minimum(2), z.maximum(mostParts)),
      piece: text(8000),
    }),
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
