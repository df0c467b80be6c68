import * as z from "zod/mini"
import { publishedNumber } from "./alert.ts"
import { asOpened, asWritten, type ObjectSchema, text } from "./field.ts"

/** A challenge: somebody says that a published warning is about them, somebody they know or a place, and is wrong. */

export const challengeAbouts = ["me", "somebody-i-know", "a-place", "not-sure"] as const
export type ChallengeAbout = (typeof challengeAbouts)[number]

export const challengeReasons = [
  "somebody-else",
  "not-so",
  "a-detail",
  "out-of-date",
  "points-to-a-person",
  "other",
] as const
export type ChallengeReason = (typeof challengeReasons)[number]

/** Nothing in it says who writes: no name, no contact. */
const challengeSchema = (object: ObjectSchema) =>
  object({
    /** Of a warning, or of an entry of Police Watch. Absent: they do not know it. */
    number: z.optional(publishedNumber),
    about: z.optional(z.enum(challengeAbouts)),
    reasons: z.optional(z.array(z.enum(challengeReasons)).check(z.maxLength(challengeReasons.length))),
    /** What is wrong, in their words. */
    wrong: z.optional(text(4000)),
    /** What would put it right. */
    right: z.optional(text(2000)),
    /** Absent: they want one. */
    answer: z.optional(z.enum(["yes", "no"])),
  })

/** For writing: an unknown field is refused. */
export const challenge = challengeSchema(asWritten)
/** For opening: a field that a newer page added is kept. */
export const openedChallenge = challengeSchema(asOpened)
export type Challenge = z.output<typeof challenge>
