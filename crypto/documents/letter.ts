import * as z from "zod/mini"
import { mostBlockCharacters } from "../lengths.ts"
import { challenge, openedChallenge } from "./challenge.ts"
import { feedback, openedFeedback } from "./feedback.ts"
import * as field from "./field.ts"
import { asOpened, asWritten, type ObjectSchema } from "./field.ts"
import { followUp, openedFollowUp } from "./follow-up.ts"
import { openedPoliceExperience, policeExperience } from "./police-experience.ts"
import { projectBody } from "./project-report.ts"
import { openedReport, report } from "./report.ts"
import { confirmation, signUp, stop } from "./sign-up.ts"

/** The keys by which one person is written to. Base64 of 32 bytes, and "age1pq1…". */
const mailboxAddress = { mailbox: field.publicKey, recipient: field.hybridRecipient, replyKey: field.secretKey }

/** The way back to a reporter: everything that a reply is bound to. */
const wayBack = (object: ObjectSchema) => object({ ...mailboxAddress, answerWanted: z.boolean() })
export type WayBack = z.output<ReturnType<typeof wayBack>>
/** A way back, before it is said whether an answer is wanted. */
export type MailboxAddress = Omit<WayBack, "answerWanted">

/** Who sealed it: the reporter's browser, our server for a page without JavaScript, or the offline form. */
export const sealers = ["page", "server", "offline-form"] as const

/** SHA-256 of what was served to whoever sealed it, so that the desk can tell when somebody was served something else. */
const seen = (object: ObjectSchema) =>
  object({
    by: z.enum(sealers),
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

/** "Delete everything": the kind says it all. */
const withdrawal = (object: ObjectSchema) => object({})
/** "Somebody saw my code": where to write from now on, and the new mailbox key's word that it agrees. */
const newMailbox = (object: ObjectSchema) => object({ next: object(mailboxAddress), proof: field.signature })
/** An armored age file that somebody sealed elsewhere: opened at the desk, a second time. */
const pasted = (object: ObjectSchema) => object({ block: field.text(mostBlockCharacters) })

/** A letter on its way: refuses any field that this version does not know. */
export const letter = z.discriminatedUnion("kind", [
  letterSchema(asWritten, "canopy/report", report),
  letterSchema(asWritten, "canopy/follow-up", followUp),
  letterSchema(asWritten, "canopy/withdrawal", withdrawal(asWritten)),
  letterSchema(asWritten, "canopy/new-mailbox", newMailbox(asWritten)),
  letterSchema(asWritten, "canopy/pasted", pasted(asWritten)),
  letterSchema(asWritten, "canopy/project-report", projectBody),
  letterSchema(asWritten, "canopy/challenge", challenge),
  letterSchema(asWritten, "canopy/feedback", feedback),
  letterSchema(asWritten, "canopy/police-experience", policeExperience),
  letterSchema(asWritten, "canopy/sign-up", signUp(asWritten)),
  letterSchema(asWritten, "canopy/confirmation", confirmation(asWritten)),
  letterSchema(asWritten, "canopy/stop", stop(asWritten)),
])

/** A letter as the desk takes it: fields that a newer page added are kept. */
export const openedLetter = z.discriminatedUnion("kind", [
  letterSchema(asOpened, "canopy/report", openedReport),
  letterSchema(asOpened, "canopy/follow-up", openedFollowUp),
  letterSchema(asOpened, "canopy/withdrawal", withdrawal(asOpened)),
  letterSchema(asOpened, "canopy/new-mailbox", newMailbox(asOpened)),
  letterSchema(asOpened, "canopy/pasted", pasted(asOpened)),
  letterSchema(asOpened, "canopy/project-report", projectBody),
  letterSchema(asOpened, "canopy/challenge", openedChallenge),
  letterSchema(asOpened, "canopy/feedback", openedFeedback),
  letterSchema(asOpened, "canopy/police-experience", openedPoliceExperience),
  letterSchema(asOpened, "canopy/sign-up", signUp(asOpened)),
  letterSchema(asOpened, "canopy/confirmation", confirmation(asOpened)),
  letterSchema(asOpened, "canopy/stop", stop(asOpened)),
])

export type Letter = z.output<typeof letter>
export type LetterKind = Letter["kind"]
export type LetterOf<Kind extends LetterKind> = Extract<Letter, { kind: Kind }>
/** What a letter of each kind says. */
export type LetterContent = { [Kind in LetterKind]: { kind: Kind; body: LetterOf<Kind>["body"] } }[LetterKind]
export type ReportLetter = LetterOf<"canopy/report">
