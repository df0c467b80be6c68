import * as z from "zod/mini"
import * as choices from "./choices.ts"
import { checkerAnswers, consentAnswers, consentNames } from "./consents.ts"
import * as field from "./field.ts"
import { counting, type ObjectSchema, text } from "./field.ts"

/** UTF-16 units of what can be added at a time. */
export const mostFollowUpText = 10_000
/** Questions that one letter can answer: no mailbox holds more replies. */
export const mostAnswers = 32

const changedAnswer = z.optional(z.enum(consentAnswers))

/** Consents as somebody changes them later. What is left blank stays as it was. */
const changedConsents = (object: ObjectSchema) =>
  object({
    textVersion: counting,
    language: z.string().check(z.maxLength(12)),
    ...(Object.fromEntries(consentNames.map((name) => [name, changedAnswer])) as Record<
      (typeof consentNames)[number],
      typeof changedAnswer
    >),
    checker: z.optional(z.enum(checkerAnswers)),
    alertPreview: z.optional(z.boolean()),
  })
export type ChangedConsents = z.output<ReturnType<typeof changedConsents>>

/** The answer to a question of ours. It names the question: a Yes to anything else is none to this. */
const answer = (object: ObjectSchema) => object({ question: field.questionId, answer: z.enum(["yes", "no"]) })
export type Answer = z.output<ReturnType<typeof answer>>

/** What somebody adds later with the code. Everything is optional, and something must be there. */
const followUpSchema = (object: ObjectSchema) =>
  object({
    text: z.optional(text(mostFollowUpText)),
    answers: z.optional(z.array(answer(object)).check(z.maxLength(mostAnswers))),
    consents: z.optional(changedConsents(object)),
    /** A caseworker of a kind, or a service. */
    support: z.optional(z.array(z.enum(choices.support)).check(z.maxLength(choices.support.length))),
    supportDetail: z.optional(text(300)),
    helpArea: z.optional(text(80)),
  })

/** For writing: an unknown field is refused. */
export const followUp = followUpSchema(field.asWritten)
/** For opening: a field that a newer page added is kept. */
export const openedFollowUp = followUpSchema(field.asOpened)
export type FollowUp = z.output<typeof followUp>

const hasChanges = ({ textVersion: _, language: __, ...changed }: ChangedConsents): boolean =>
  Object.values(changed).some((value) => value !== undefined)

/** Whether there is anything in it: a word, a choice, an answer or a changed consent. */
export const addsSomething = ({ consents, ...fields }: FollowUp): boolean =>
  Object.values(fields).some((value) => value !== undefined && value.length > 0) ||
  (consents !== undefined && hasChanges(consents))
