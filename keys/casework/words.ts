import type { PoliceExperience } from "../../crypto/documents/police-experience.ts"
import { policeForces } from "../../crypto/documents/police-forces.ts"
import type { Message } from "../../crypto/documents/reply.ts"
import type { Report } from "../../crypto/documents/report.ts"
import { type Case, isClosed, type OpenedLetter } from "./case.ts"
import { mayAlert } from "./consent.ts"
import type { AskedQuestion } from "./questions.ts"
import { stateWords } from "./states.ts"
import { isAboutPolice } from "./told.ts"

/** Documents as a caseworker reads them. */

export type Line = { label: string; value: string }

/** "placeType" and "ask-me-first" as people say them. */
export const spoken = (id: string): string =>
  id
    .replaceAll("-", " ")
    .replaceAll(/([A-Z])/g, " $1")
    .toLowerCase()
export const capitalised = (words: string): string => words.replace(/^./, (first) => first.toUpperCase())
const heading = (id: string): string => capitalised(spoken(id))

const isChoice = (value: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)

/** Fields that hold what was typed, where a lone word must not be taken for a choice. */
const typed = new Set([
  "story",
  "text",
  "wentWell",
  "wentBadly",
  "wanted",
  "number",
  "wrong",
  "right",
  "supportDetail",
  "helpArea",
  "name",
  "nameUsed",
  "phones",
  "emails",
  "registrations",
  "payHandles",
  "addresses",
  "platform",
])

function linesOf(field: string, value: unknown, label: string): Line[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value) && value.every((item) => typeof item === "string"))
    return [{ label, value: value.map((item) => (typed.has(field) ? item : spoken(item))).join("; ") }]
  if (Array.isArray(value)) return value.flatMap((item, at) => objectLines(item as object, `${label} ${at + 1}, `))
  if (typeof value === "object") return objectLines(value, `${label}, `)
  if (typeof value === "boolean") return [{ label, value: value ? "yes" : "no" }]
  const text = String(value)
  return [{ label, value: isChoice(text) && !typed.has(field) ? spoken(text) : text }]
}

export const objectLines = (value: object, prefix: string): Line[] =>
  Object.entries(value).flatMap(([field, inner]) => linesOf(field, inner, `${prefix}${spoken(field)}`))

/** Every field that was filled in, fields that this version does not know included. */
export const fieldLines = (fields: object): Line[] =>
  Object.entries(fields).flatMap(([field, value]) => linesOf(field, value, heading(field)))

/** What stands in a message of ours besides its words: a warning, or a police file, that the reporter was shown. */
export function shownLines(body: Message): Line[] {
  if (body.type === "alert-words") return fieldLines(body.alert)
  if (body.type === "police-watch-words") return body.entry.flatMap(({ rows }) => rows)
  return body.type === "police-words" ? body.file.flatMap(({ rows }) => rows) : []
}

/** Consents come last. */
export function describeReport({ consents, ...fields }: Report): Line[] {
  return [...fieldLines(fields), ...objectLines(consents, "Consent, ")]
}

const complaintWords = { yes: "they want help with one", no: "no" } as const

/** The same of what somebody tells of the police. */
export function describeExperience({ consents, force, complaint, ...fields }: PoliceExperience): Line[] {
  return [
    ...(force ? [{ label: "Force", value: policeForces[force] }] : []),
    ...fieldLines(fields),
    ...(complaint ? [{ label: "Complaint", value: complaintWords[complaint] }] : []),
    ...objectLines(consents, "Consent, "),
  ]
}

const alertWords = { yes: "may become a warning", wait: "ask first before a warning", no: "no warning" } as const

const watchWords = {
  yes: "about the police, may be shared",
  wait: "about the police, ask first before it is shared",
  no: "about the police, not to be shared",
} as const

function answerWords(known: Case): string[] {
  if (known.state === "closed-no-way-to-reply" || !known.wayBack.answerWanted) return ["no way to reply"]
  if (isClosed(known)) return []
  return [known.answered === known.letters.length ? "answered" : "waits for an answer"]
}

const alarmWords = (known: Case): string[] => [
  ...(known.cannotBeAnswered ? ["ITS WAY BACK DOES NOT WORK: it cannot be answered"] : []),
  ...(known.anotherWayBack ? ["SOMEBODY ELSE MAY HOLD THIS CODE: do not write to it"] : []),
  ...(known.answersReadableByHost ? ["ITS ANSWERS CAN BE READ BY THE SERVER"] : []),
]

/** "from the project Open Door (relayed)". */
export const projectWords = ({ project }: Pick<Case, "project">): string[] =>
  project
    ? [
        `from the project ${project.name} (${project.source})${project.revoked ? `, revoked on ${project.revoked}` : ""}`,
      ]
    : []

/** "warning 26-0143", "Police Watch P26-0012". */
export const numberInWords = (number: string): string =>
  number.startsWith("P") ? `Police Watch ${number}` : `warning ${number}`

/** One line a case: nothing of what was told. */
export function describeCase(
  known: Case,
  letters: readonly OpenedLetter[],
  questions: readonly AskedQuestion[],
): string {
  const warnings = known.alerts.map(numberInWords)
  if (known.state === "withdrawn") return [known.id, stateWords.withdrawn, ...warnings].join(" · ")
  const parts = [
    known.id,
    stateWords[known.state],
    known.letters.length === 1 ? "1 letter" : `${known.letters.length} letters`,
    (isAboutPolice(letters) ? watchWords : alertWords)[mayAlert(letters, questions)],
    ...projectWords(known),
    ...answerWords(known),
    ...warnings,
    ...alarmWords(known),
  ]
  return parts.join(" · ")
}
