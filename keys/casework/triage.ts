import { addDays, type Day } from "../../crypto/day.ts"
import type { Report } from "../../crypto/documents/report.ts"
import { type Case, isClosed, type OpenedLetter } from "./case.ts"
import { toldIn } from "./told.ts"

/**
 * Which case is looked at first (J2): by what somebody needs, never by who somebody is (S72), and not by who came first.
 * Only what was asked for or said to be happening counts; nothing else of a report has a say here.
 */

/** The most urgent last, so that a higher number goes first. */
export const urgencies = ["quiet", "waits", "soon", "now"] as const
export type Urgency = (typeof urgencies)[number]

export const needs = {
  "not-safe": { urgency: "now", words: "not safe now" },
  hurt: { urgency: "now", words: "hurt, needs care" },
  "care-within-hours": { urgency: "now", words: "needs care within hours or days" },
  "code-in-doubt": { urgency: "soon", words: "somebody else may hold the code" },
  "still-happening": { urgency: "soon", words: "still going on" },
  "asks-for-somebody": { urgency: "soon", words: "asks for somebody" },
  "consent-changed": { urgency: "soon", words: "changed what we may do" },
  "not-answered": { urgency: "waits", words: "waits for an answer" },
} as const satisfies { [need: string]: { urgency: Urgency; words: string } }
export type Need = keyof typeof needs

type Told = Partial<Pick<Report, "safeNow" | "stillHappening" | "injury" | "wants" | "support">>

/** PEP within 72 hours, emergency contraception, evidence at a sexual assault referral centre: each has a clock. */
const hasClock = new Set(["pep", "emergency-contraception", "sarc"])

const isAbout: { [Each in Need]?: (told: Told) => boolean } = {
  "not-safe": ({ safeNow }) => safeNow === "no",
  hurt: ({ injury = [] }) => injury.includes("medical"),
  "care-within-hours": ({ injury = [] }) => injury.some((need) => hasClock.has(need)),
  "still-happening": ({ stillHappening }) => stillHappening === "yes",
  "asks-for-somebody": ({ wants = [], support = [] }) => wants.includes("contact-me") || support.length > 0,
}

const changesConsent = ({ document }: OpenedLetter): boolean =>
  document.kind === "canopy/follow-up" && document.body.consents !== undefined

/** What a case needs of us now, the most urgent first. What was answered since is no need any more. */
export function needsOf(known: Case, letters: readonly OpenedLetter[]): Need[] {
  if (known.state === "withdrawn") return []
  const open = isClosed(known) ? [] : letters.slice(known.answered)
  const told = open.map(({ document }): Told => toldIn(document) ?? {})
  const isSo: { [Each in Need]: boolean } = {
    "not-safe": some("not-safe", told),
    hurt: some("hurt", told),
    "care-within-hours": some("care-within-hours", told),
    "code-in-doubt": known.anotherWayBack,
    "still-happening": some("still-happening", told),
    "asks-for-somebody": some("asks-for-somebody", told),
    "consent-changed": open.some(changesConsent),
    "not-answered": open.length > 0,
  }
  return (Object.keys(needs) as Need[]).filter((need) => isSo[need])
}

const some = (need: Need, told: readonly Told[]): boolean => told.some((each) => isAbout[need]?.(each) ?? false)

/** "quiet" when a case needs nothing of us. */
export const urgencyOf = ([first]: readonly Need[]): Urgency => (first ? needs[first].urgency : "quiet")

/** The day on which the first letter came that nobody has answered; null when no answer is owed, or there is no way to give one. */
export function owedSince(known: Case, letters: readonly OpenedLetter[]): Day | null {
  const [first] = isClosed(known) || !known.wayBack.answerWanted ? [] : letters.slice(known.answered)
  return first ? first.opened : null
}

/** The day by which an answer was promised; null when none is owed. */
export function promisedBy(known: Case, letters: readonly OpenedLetter[], withinDays: number): Day | null {
  const since = owedSince(known, letters)
  return since && addDays(since, withinDays)
}
