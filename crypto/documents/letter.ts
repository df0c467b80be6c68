import * as z from "zod/mini"
import * as field from "./field.ts"
import { asOpened, asWritten, type ObjectSchema } from "./field.ts"
import { openedReport, report } from "./report.ts"

/** The way back to a reporter: everything that a reply is bound to. Keys are base64 of 32 bytes. */
const wayBack = (object: ObjectSchema) =>
  object({
    mailbox: field.publicKey,
    recipient: field.hybridRecipient,
    replyKey: field.secretKey,
    answerWanted: z.boolean(),
  })
export type WayBack = z.output<ReturnType<typeof wayBack>>

/** SHA-256 of what the browser was served, so that the desk can tell when somebody was served something else. */
const seen = (object: ObjectSchema) =>
  object({
    roster: field.sha256Hex,
    messageKeys: z.array(field.sha256Hex).check(z.maxLength(16)),
    release: z.nullable(field.sha256Hex),
  })
export type Seen = z.output<ReturnType<typeof seen>>

/**
 * What stands inside every letter, whatever its kind. One schema a letter kind: the kind names the body.
 * The mailbox key signs all of it; `letter.ts` in the folder above makes and checks that signature.
 */
const letterSchema = <Kind extends string, Body extends z.ZodMiniType>(object: ObjectSchema, kind: Kind, body: Body) =>
  object({
    kind: z.literal(kind),
    version: z.literal(1),
    organisation: field.organisationId,
    day: field.day,
    wayBack: wayBack(object),
    body,
    seen: seen(object),
    signature: field.signature,
  })

/** A report on its way: refuses any field that this version does not know. */
export const reportLetter = letterSchema(asWritten, "canopy/report", report)
/** A report as the desk takes it: fields that a newer page added are kept. */
export const openedReportLetter = letterSchema(asOpened, "canopy/report", openedReport)
export type ReportLetter = z.output<typeof reportLetter>
