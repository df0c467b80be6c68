import { daysBetween, type Month, monthOf } from "../../crypto/day.ts"
import { type IncidentType, incidentTypes, type regions } from "../../crypto/documents/choices.ts"
import { type ConsentName, consentNames } from "../../crypto/documents/consents.ts"
import type { Report } from "../../crypto/documents/report.ts"
import { type Case, isClosed, type OpenedLetter } from "../casework/case.ts"
import { permissionFor } from "../casework/consent.ts"
import { allRepliesOf } from "../casework/intake.ts"
import type { AskedQuestion } from "../casework/questions.ts"
import { reportIn } from "../casework/told.ts"
import type { Workstation } from "../workstation.ts"

/** How it stands with whoever reported: nobody has answered yet, a person has, or it is closed with word of what was done. */
export const outcomes = ["waiting", "answered", "closed"] as const
export type Outcome = (typeof outcomes)[number]

/** That a case is counted at all is the yes to `statistics`: it is no count of its own. */
export const countedConsents = consentNames.filter((name) => name !== "statistics")

export type RegionSaid = (typeof regions)[number] | "not-said"

/**
 * All that is ever counted of one case: no day, no word, no name (S70). Small and plain, so that an index can keep one
 * for each of a hundred thousand cases.
 */
export type CountRow = {
  /** In which its first letter was opened here. What a phone says of the day is not asked: a month that is over stays over. */
  month: Month
  region: RegionSaid
  /** What was reported, of all its reports; none when none was ticked. */
  types: IncidentType[]
  outcome: Outcome
  /** The questions of consent that stand at yes. */
  consents: ConsentName[]
  /** How many warnings came of it. */
  alerts: number
  /** How many files about it went to the police. */
  policeFiles: number
  /** Whether a person wrote back. */
  replied: boolean
  /** Whole days from the first letter to the first answer by a person; null when there is none. */
  answerDays: number | null
}

/**
 * What is counted of a case; null for one that is not: only an answer of yes to `statistics` counts (S31). `policeFiles`:
 * how many files about it have left.
 */
export function countRowOf(
  workstation: Workstation,
  known: Case,
  letters: readonly OpenedLetter[],
  questions: readonly AskedQuestion[],
  policeFiles: number,
): CountRow | null {
  const [first] = letters
  if (!first || permissionFor("statistics", letters, questions) !== "yes") return null
  const reports = letters.flatMap(({ document }) => reportIn(document) ?? [])
  const answerDays = answerDaysOf(workstation, known, first)
  return {
    month: monthOf(first.opened),
    region: reports.find(({ region }) => region)?.region ?? "not-said",
    types: typesIn(reports),
    outcome: isClosed(known) ? "closed" : answerDays === null ? "waiting" : "answered",
    consents: countedConsents.filter((name) => permissionFor(name, letters, questions) === "yes"),
    alerts: known.alerts.length,
    policeFiles,
    replied: answerDays !== null,
    answerDays,
  }
}

const typesIn = (reports: readonly Report[]): IncidentType[] =>
  incidentTypes.filter((type) => reports.some(({ types }) => types?.includes(type)))

/** "We have opened it" is written by the program, and what never left was read by nobody: neither is an answer. */
function answerDaysOf(workstation: Workstation, known: Case, first: OpenedLetter): number | null {
  const answer = allRepliesOf(workstation, known).find(
    ({ body, notSent }) => !notSent && body.type !== "opened" && body.type !== "withdrawn",
  )
  return answer ? Math.max(0, daysBetween(first.opened, answer.day)) : null
}
