import * as z from "zod/mini"
import * as choices from "./choices.ts"
import * as field from "./field.ts"
import { asOpened, asWritten, type ObjectSchema, text } from "./field.ts"
import { type WatchEntry, type WatchWords, watchEntry, watchNumber, watchWords } from "./police-watch.ts"

/** "26-0143": two digits of the year, then a serial number. */
export const alertNumber = z.string().check(z.regex(/^\d{2}-\d{4}$/))

/** Where it happened, no nearer than this: a venue's kind can single somebody out. */
export const settings = ["indoors", "outdoors", "hotel", "online", "not-said"] as const
export type Setting = (typeof settings)[number]
/** How they first got in touch, no nearer than this. */
export const approaches = ["phone", "online", "in-person", "not-said"] as const
export type Approach = (typeof approaches)[number]

/** What a warning is about: somebody, or conditions that would hurt anybody, or both. */
export const subjects = ["people", "conditions", "both"] as const
export type Subject = (typeof subjects)[number]
/** What is dangerous besides people, no nearer than this: never a venue, and no kind of venue of which there are few. */
export const situations = [
  "work-premises",
  "rented-home",
  "outdoor-place",
  "work-offer",
  "drink-or-drugs",
  "scam",
  "official-visit",
  "other",
] as const
export type Situation = (typeof situations)[number]
/** Whose doing the conditions are: by their part, never by name. */
export const doers = ["landlord", "manager", "official", "unknown"] as const
export type Doer = (typeof doers)[number]

const optionalWords = (most: number) => z.optional(text(most))

const person = (object: ObjectSchema) =>
  object({
    gender: z.optional(z.enum(choices.genders)),
    ageBand: z.optional(z.enum(choices.ageBands)),
    height: z.optional(z.enum(choices.heights)),
    build: z.optional(z.enum(choices.builds)),
    hair: optionalWords(60),
    accent: optionalWords(60),
    /** Kind and body area, no exact design. */
    marks: optionalWords(120),
  })

/**
 * A published warning: enough to warn, not enough to identify who reported. No free story, no day, no full identifier:
 * what may not be said has no field. A warning about dangerous conditions has no person (S39, S40, S73).
 */
const said = (object: ObjectSchema) => ({
  /** Absent: read `aboutOf`. */
  about: z.optional(z.enum(subjects)),
  /** Of conditions only. */
  situation: z.optional(z.enum(situations)),
  /** Of conditions only; absent: nobody said. */
  doneBy: z.optional(z.enum(doers)),
  level: z.enum(choices.levels),
  types: z.array(z.enum(choices.incidentTypes)).check(z.minLength(1), z.maxLength(10)),
  region: z.enum(choices.regions),
  town: optionalWords(80),
  /** When it happened, if known: a month. */
  month: z.optional(field.month),
  setting: z.enum(settings),
  approach: z.enum(approaches),
  people: z.array(person(object)).check(z.maxLength(4)),
  vehicle: optionalWords(120),
  weapons: z.array(z.enum(choices.weapons)).check(z.maxLength(8)),
  /** One line, in the caseworker's words: what to watch for. */
  watchFor: text(300),
  /** What one can do. */
  advice: text(300),
  /** The last four digits of a phone number, when the caseworker chose to give them. */
  ending: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  reports: z.enum(["one", "more-than-one"]),
})

/** What a warning says, before it has a number: what a reporter is shown who asked to see the words first. */
export const alertWords = (object: ObjectSchema) => object(said(object))
export type AlertWords = z.output<ReturnType<typeof alertWords>>

const alertSchema = (object: ObjectSchema) =>
  object({
    number: alertNumber,
    ...said(object),
    published: field.month,
    checked: field.month,
    expires: field.month,
  })

export const alert = alertSchema(asWritten)
export type Alert = z.output<typeof alert>
export type AlertPerson = Alert["people"][number]

/** UTF-16 units of a caseworker's reason. */
export const mostReason = 2000

/**
 * What a caseworker says to something that the check found: why exactly these words may stand all the same. It stays
 * with the draft, is read by the second person, and is never published.
 */
export const draftAnswer = z.strictObject({
  /** Number of the rule in `docs/alerts.md`. */
  rule: field.counting,
  field: text(60),
  found: text(300),
  why: text(mostReason),
})
export type DraftAnswer = z.output<typeof draftAnswer>

/** An alert before it has a number: what a caseworker drafts, checks and approves. `answers` absent: there are none. */
export const alertDraft = z.strictObject({
  kind: z.literal("canopy/alert-draft"),
  version: z.literal(1),
  case: text(20),
  /** Absent: for everybody. Such a draft is never published. */
  for: z.optional(z.literal("services")),
  alert: alertWords(asWritten),
  answers: z.optional(z.array(draftAnswer).check(z.maxLength(60))),
})
export type AlertDraft = z.output<typeof alertDraft>

/** The same for an entry of Police Watch. */
export const watchDraft = z.strictObject({
  kind: z.literal("canopy/police-watch-draft"),
  version: z.literal(1),
  case: text(20),
  entry: watchWords(asWritten),
  answers: z.optional(z.array(draftAnswer).check(z.maxLength(60))),
})
export type WatchDraft = z.output<typeof watchDraft>

/** What is drafted, checked, approved and published by one way: a warning, or an entry of Police Watch. */
export const draft = z.discriminatedUnion("kind", [alertDraft, watchDraft])
export type Draft = AlertDraft | WatchDraft

/** Whom a draft is for, by the consent that it takes: everybody, or front-line services alone (S39). */
export type Audience = "alert" | "partners"
export const audienceOf = (given: Draft): Audience =>
  given.kind === "canopy/alert-draft" && given.for === "services" ? "partners" : "alert"

export type PublishedWords = AlertWords | WatchWords
export type Published = Alert | WatchEntry

/** Only Police Watch is about a force. */
export const isWatch = <Watch extends WatchWords>(words: AlertWords | Watch): words is Watch => "force" in words

export const wordsOfDraft = (given: Draft): PublishedWords =>
  given.kind === "canopy/alert-draft" ? given.alert : given.entry

/** Of a warning or of an entry of Police Watch. */
export const publishedNumber = z.union([alertNumber, watchNumber])

/**
 * `/alerts.json`: all warnings in force, newest number first, the entries of Police Watch, and the numbers of both that
 * were withdrawn or are paused. One signature and one chain cover all of it.
 */
const alertsSchema = (object: ObjectSchema) =>
  object({
    kind: z.literal("canopy/alerts"),
    version: z.literal(1),
    epoch: field.epoch,
    organisation: field.organisationId,
    /** SHA-256 of the exact text before this one; null for the first. Hiding or freezing warnings breaks the chain. */
    previous: z.nullable(field.sha256Hex),
    /** SHA-256 of the roster's exact text. */
    roster: field.sha256Hex,
    /** A verifier that meets a later day has been shown an old list. */
    validUntil: field.day,
    /** SHA-256 of `/alerts/short.json`, which follows from this list. */
    short: field.sha256Hex,
    alerts: z.array(alertSchema(object)),
    /** Absent: there is none. */
    policeWatch: z.optional(z.array(watchEntry(object))),
    withdrawn: z.array(publishedNumber),
    /** Numbers of warnings that are being looked at again: their words are not shown meanwhile. Absent: none. */
    paused: z.optional(z.array(alertNumber)),
  })

export const alerts = alertsSchema(asWritten)
export const openedAlerts = alertsSchema(asOpened)
export type Alerts = z.output<typeof alerts>

/** Everything in a list: warnings first. */
export const allIn = ({ alerts, policeWatch = [] }: Alerts): Published[] => [...alerts, ...policeWatch]

export const alertsValidDays = 28
