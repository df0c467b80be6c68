import * as z from "zod/mini"
import { counting, type ObjectSchema } from "./field.ts"

/** What a reporter answers to each question of consent. A question left blank is No. */
export const consentAnswers = ["yes", "no", "ask-me-first"] as const
export type ConsentAnswer = (typeof consentAnswers)[number]

/** Each consent is asked and answered by itself (S4–S9, S26, S39, S70). */
export const consentNames = [
  "record",
  "alert",
  "partners",
  "policeAnonymous",
  "policeTalk",
  "policeProxy",
  "policeShare",
  "policeFormal",
  "statistics",
] as const
export type ConsentName = (typeof consentNames)[number]

/** When people who check this number, address or plate may see a match. There is no "straight away": he can check, too. */
export const checkerAnswers = ["if-someone-else", "after-3-days", "after-14-days", "no"] as const

/** The version of the words that were asked. It rises when they change; an older yes does not answer newer words. */
export const consentTextVersion = 1

const answer = z._default(z.enum(consentAnswers), "no")

export const consentsSchema = (object: ObjectSchema) =>
  object({
    textVersion: counting,
    /** BCP 47 tag of the words that were read. */
    language: z.string().check(z.maxLength(12)),
    ...(Object.fromEntries(consentNames.map((name) => [name, answer])) as Record<ConsentName, typeof answer>),
    checker: z._default(z.enum(checkerAnswers), "no"),
    /** "Show me the words first": an alert waits for a yes to its exact text (N9). */
    alertPreview: z._default(z.boolean(), false),
    /** "I have read when you might have to tell someone": a mark, not a consent. */
    limitsRead: z._default(z.boolean(), false),
  })

export type Consents = z.output<ReturnType<typeof consentsSchema>>

/** What may be done now under an answer: only Yes is yes. */
export const allows = (answered: ConsentAnswer): boolean => answered === "yes"
