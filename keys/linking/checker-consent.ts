import { type Day, daysBetween } from "../../crypto/day.ts"
import { type checkerAnswers, consentTextVersion } from "../../crypto/documents/consents.ts"
import { type IdentifierKey, kindOf } from "../../crypto/identifier/identifier.ts"
import type { OpenedLetter } from "../casework/case.ts"
import { reportIn, toldIn } from "../casework/told.ts"
import type { AskedAbout } from "./asked.ts"
import { leftOutInLetter, namedInLetter } from "./named.ts"
import type { Groups } from "./writers.ts"

/**
 * What reporters let us tell whoever checks a number: protocol.md §8, "The reported man checks himself". He can check,
 * too; so a report counts only as its reporter chose, and how bad it was never shortens that.
 */

export type CheckerAnswer = (typeof checkerAnswers)[number]

/** The most careful first. */
const careful = ["no", "if-someone-else", "after-14-days", "after-3-days"] as const satisfies CheckerAnswer[]
const waits: { [Answer in CheckerAnswer]?: number } = { "after-3-days": 3, "after-14-days": 14 }

/** What one letter says. A yes to other words of consent is none to ours; a code that was given up can only say No. */
function answerIn({ document, oldCode }: OpenedLetter): CheckerAnswer[] {
  const { consents } = toldIn(document) ?? {}
  if (!consents?.checker) return []
  if (consents.checker === "no" || consents.textVersion !== consentTextVersion) return ["no"]
  return oldCode ? [] : [consents.checker]
}

/**
 * The most careful answer in any letter holds, for letters arrive in no order: a No outlives every yes. Blank is No, and
 * so is nothing at all.
 */
export function checkerAnswerOf(letters: readonly OpenedLetter[]): CheckerAnswer {
  const said = letters.flatMap(answerIn)
  return careful.find((answer) => said.includes(answer)) ?? "no"
}

/** A name without a site is that name on every site. */
const anywhere = (key: IdentifierKey): string =>
  kindOf(key) === "user" ? `user:${key.split(":").slice(2).join(":")}` : key

/** What the reporter lets us tell of this one: nothing of what they left out, whatever they allow of the rest. */
export function checkerAnswerFor(letters: readonly OpenedLetter[], key: IdentifierKey): CheckerAnswer {
  const isLeftOut = letters.some((letter) =>
    [...leftOutInLetter(letter)].some((each) => anywhere(each) === anywhere(key)),
  )
  return isLeftOut ? "no" : checkerAnswerOf(letters)
}

/** A case whose report names what is checked. `letters` in the order in which the desk had them. */
export type Naming = { case: string; letters: readonly OpenedLetter[]; asked: AskedAbout | undefined }

/** Days since a letter that names it in a field was first opened here. */
function daysHere({ letters }: Naming, key: IdentifierKey, today: Day): number {
  const days = letters
    .filter((letter) => namedInLetter(letter).has(key))
    .map(({ opened }) => daysBetween(opened, today))
  return Math.max(-1, ...days)
}

/** Numbers are given to somebody else in time: after two years a report counts no more, unless it was asked about since. */
const mostDays = 731

function isTooOld(naming: Naming, key: IdentifierKey, today: Day): boolean {
  const sinceAsked = naming.asked ? daysBetween(naming.asked.day, today) : mostDays + 1
  return Math.min(daysHere(naming, key, today), sinceAsked) > mostDays
}

/** Counts once somebody else names it too, or when its time has come, for two years. */
function isDue(naming: Naming, key: IdentifierKey, today: Day): boolean {
  const answer = checkerAnswerFor(naming.letters, key)
  if (answer === "no" || isTooOld(naming, key, today)) return false
  return daysHere(naming, key, today) >= (waits[answer] ?? 0)
}

/** They had met no more than once, in every report of the case: a blank does not say so. */
function hadHardlyMet({ letters }: Naming): boolean {
  const reports = letters.flatMap(({ document }) => reportIn(document) ?? [])
  return reports.length > 0 && reports.every(({ metBefore }) => metBefore === "never" || metBefore === "once")
}

/** Why a report does not count by itself, without a second reporter; null when it does. */
function whyNotAlone(naming: Naming): string | null {
  const answer = checkerAnswerOf(naming.letters)
  if (!(answer in waits)) return "It counts only when somebody else names them too."
  if (!hadHardlyMet(naming))
    return "They had met more than once, or nobody said how often: it counts with a second reporter."
  if (!naming.asked) return "Nobody wrote down whether others have this number: ask the reporter first."
  return naming.asked.others === "yes"
    ? null
    : "The reporter may be the only one who has this number: it counts with a second reporter."
}

/** How a report stands today, in words for a caseworker. */
export function standingOf(naming: Naming, key: IdentifierKey, today: Day): string {
  const answer = checkerAnswerFor(naming.letters, key)
  if (answer === "no") return "Its reporter said No to checks of it, or left it blank. Nothing of it is told."
  const left = (waits[answer] ?? 0) - daysHere(naming, key, today)
  if (left > 0) return `Its reporter chose to wait: it counts in ${left === 1 ? "1 day" : `${left} days`}.`
  if (isTooOld(naming, key, today))
    return "It is two years old, and the number may be somebody else's by now: ask the reporter about it again."
  return whyNotAlone(naming) ?? "It counts: level and advice may be told."
}

/** `full`: two independent reporters. `level`: one, of which only the level and advice are told. */
export type Telling = { kind: "full" | "level"; cases: string[] } | { kind: "nothing" }

/**
 * What may be told of an identifier today, and of which cases. `writersOf` groups the cases about one person by who wrote
 * them: only two that a caseworker said are of different writers are two.
 */
export function tellingOf(
  key: IdentifierKey,
  namings: readonly Naming[],
  today: Day,
  writersOf: (id: string) => Groups,
): Telling {
  const due = namings.filter((naming) => isDue(naming, key, today))
  const names = new Set(due.map((naming) => naming.case))
  const second = due.filter(
    (naming) => writersOf(naming.case).filter((group) => group.some((id) => names.has(id))).length > 1,
  )
  if (second.length > 0) return { kind: "full", cases: second.map((naming) => naming.case) }
  const alone = due.filter((naming) => whyNotAlone(naming) === null)
  return alone.length > 0 ? { kind: "level", cases: alone.map((naming) => naming.case) } : { kind: "nothing" }
}
