import * as z from "zod/mini"
import { asOpened, asWritten, type ObjectSchema, text } from "./field.ts"

/** What somebody thinks of our service (S69): no report, and nothing of it asks who writes. */

export const feedbackAbouts = ["site", "caseworker", "warnings", "words", "access", "other"] as const
export type FeedbackAbout = (typeof feedbackAbouts)[number]

const feedbackSchema = (object: ObjectSchema) =>
  object({
    about: z.optional(z.array(z.enum(feedbackAbouts)).check(z.maxLength(feedbackAbouts.length))),
    wentWell: z.optional(text(2000)),
    wentBadly: z.optional(text(4000)),
    /** What they would change. */
    better: z.optional(text(2000)),
    /** Absent: they want none. */
    answer: z.optional(z.enum(["yes", "no"])),
  })

/** For writing: an unknown field is refused. */
export const feedback = feedbackSchema(asWritten)
/** For opening: a field that a newer page added is kept. */
export const openedFeedback = feedbackSchema(asOpened)
export type Feedback = z.output<typeof feedback>
