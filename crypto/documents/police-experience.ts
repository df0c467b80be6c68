import * as z from "zod/mini"
import { consentAnswers } from "./consents.ts"
import * as field from "./field.ts"
import { asOpened, asWritten, counting, type ObjectSchema, text } from "./field.ts"
import { policeForceIds } from "./police-forces.ts"

/** What the police did, as somebody tells us (S44): by force, month and theme. No field asks for an officer, a place or a day. */

/** What it was about, in the order in which it is offered. */
export const policeThemes = [
  "respect",
  "reporting",
  "call-for-help",
  "follow-up",
  "stop",
  "visit",
  "arrest",
  "belongings",
  "privacy",
  "papers",
  "other",
] as const
export type PoliceTheme = (typeof policeThemes)[number]

/** The version of the words of consent of this letter. It rises when they change; an older yes does not answer newer words. */
export const policeConsentVersion = 1

/** "Ask me first" to being kept would be a question that nobody could be asked later. */
const keepAnswers = ["yes", "no"] as const
const answer = z._default(z.enum(consentAnswers), "no")

/** Consents of its own: to be read by everybody, and to be kept. A question left blank is No. */
const consents = (object: ObjectSchema) =>
  object({
    textVersion: z._default(counting, policeConsentVersion),
    /** BCP 47 tag of the words that were read. */
    language: z._default(z.string().check(z.maxLength(12)), "en"),
    share: answer,
    keep: z._default(z.enum(keepAnswers), "no"),
  })

const policeExperienceSchema = (object: ObjectSchema) =>
  object({
    force: z.optional(z.enum(policeForceIds)),
    month: z.optional(field.month),
    themes: z.optional(z.array(z.enum(policeThemes)).check(z.maxLength(policeThemes.length))),
    wentWell: z.optional(text(4000)),
    wentBadly: z.optional(text(4000)),
    /** What the person would want the police to do. */
    wanted: z.optional(text(2000)),
    /** "I want help with a complaint": a task for a caseworker. */
    complaint: z.optional(z.enum(["yes", "no"])),
    consents: z.prefault(consents(object), {}),
  })

/** For writing: an unknown field is refused. */
export const policeExperience = policeExperienceSchema(asWritten)
/** For opening: a field that a newer page added is kept. */
export const openedPoliceExperience = policeExperienceSchema(asOpened)
export type PoliceExperience = z.output<typeof policeExperience>
