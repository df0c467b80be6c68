import * as z from "zod/mini"
import * as choices from "./choices.ts"
import * as field from "./field.ts"
import { asWritten, text } from "./field.ts"

/**
 * What may go to the police, in the form that British police use for intelligence (3x5x2): one source grade, one grade
 * a paragraph, a handling code. What may not be said has no field: no case, no code, no thread, no clock time. Only a
 * formal file (S9) says who reported, where exactly, and how they were hurt.
 */

/** "anonymous": with a yes to telling the police without a name. "formal": with both yeses of a full police report. */
export const policeSorts = ["anonymous", "formal"] as const
export type PoliceSort = (typeof policeSorts)[number]

/** 1 reliable, 2 untested, 3 not reliable. */
export const sourceGrades = ["1", "2", "3"] as const
/** A known directly, B known indirectly but corroborated, C known indirectly, D not known, E suspected to be false. */
export const informationGrades = ["A", "B", "C", "D", "E"] as const
export type InformationGrade = (typeof informationGrades)[number]

/** Drawn at random: it leads back to a case at the desk, and nowhere else. */
export const policeReference = z.string().check(z.regex(/^PF-[0-9A-HJKMNP-TV-Z]{10}$/))

export const mostParagraphs = 10
export const mostSubjects = 4

const line = z.optional(text(300))
const lines = (most: number, length: number) => z.array(text(length)).check(z.maxLength(most))
const sure = <const Choices extends readonly [string, ...string[]]>(of: Choices) => z.optional(z.enum(of))

const paragraph = asWritten({ text: text(1200), grade: z.enum(informationGrades) })

const subject = asWritten({
  who: sure(choices.who),
  nameUsed: line,
  gender: sure(choices.genders),
  ageBand: sure(choices.ageBands),
  height: sure(choices.heights),
  build: sure(choices.builds),
  hair: line,
  facialHair: line,
  eyes: line,
  accent: line,
  clothing: line,
  appearance: line,
  marks: line,
  leaving: line,
})

const identifiers = asWritten({
  phones: lines(6, 40),
  emails: lines(6, 254),
  usernames: lines(6, 300),
  registrations: lines(6, 20),
  vehicles: lines(6, 300),
  payHandles: lines(6, 200),
  addresses: lines(6, 300),
})

/** How it was done, in the order in which analysts of serious crime compare it. */
const method = asWritten({
  approach: line,
  pretext: line,
  control: line,
  weapon: line,
  /** What the person said, as the caseworker typed it: always shown in quotation marks. */
  speech: lines(6, 200),
  precautions: line,
  acts: line,
  exit: line,
  taken: line,
})

/** What only a formal report says (domain §2.4, "F"). */
const formal = asWritten({
  name: line,
  contact: line,
  place: z.optional(text(1000)),
  injury: z.optional(text(500)),
})

export const policeFile = asWritten({
  kind: z.literal("canopy/police-file"),
  version: z.literal(1),
  sort: z.enum(policeSorts),
  reference: policeReference,
  marking: text(60),
  /** Who hands it in, and how the police reach them: never the reporter. */
  organisation: text(100),
  contact: text(200),
  /** The receiver's name, as the question of consent names it. */
  to: text(120),
  types: z.array(z.enum(choices.incidentTypes)).check(z.minLength(1), z.maxLength(choices.incidentTypes.length)),
  /** A day, or the first and the last of a window; blank when it is not known. */
  from: z.optional(field.day),
  until: z.optional(field.day),
  /** Six hours: nothing finer. */
  timeBand: sure(choices.timeBands),
  region: sure(choices.regions),
  /** A town or a policing area. */
  town: z.optional(text(80)),
  setting: line,
  sourceGrade: z.enum(sourceGrades),
  paragraphs: z.array(paragraph).check(z.minLength(1), z.maxLength(mostParagraphs)),
  subjects: z.array(subject).check(z.maxLength(mostSubjects)),
  identifiers,
  method,
  intoxicated: sure(choices.yesNoUnsure),
  /** That something was kept: not what, nor where. */
  evidence: z.boolean(),
  /** Risk to the source, and what was taken out: on a sheet of its own. */
  note: text(800),
  formal: z.optional(formal),
}).check(z.refine(({ sort, formal: told }) => sort === "formal" || told === undefined))
export type PoliceFile = z.output<typeof policeFile>
