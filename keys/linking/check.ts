import type { Level } from "../../crypto/documents/choices.ts"
import { keysMeant, type Readings, readAnything } from "../../crypto/identifier/read.ts"
import { alertsInForce } from "../outbound/alerts/published.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { standingOf, type Telling, tellingOf } from "./checker-consent.ts"
import { writersBehind } from "./links.ts"
import type { Lookup } from "./lookup.ts"
import { canBeLookedFor, type Match, matchesFor } from "./matches.ts"
import { phoneMetadata } from "./named.ts"
import { levelIn, namingsIn, numbersOf } from "./namings.ts"
import { describedKey, describedPart } from "./shown.ts"

/**
 * Somebody asked a caseworker about a number, an address, a plate or an account (J13, S42). The caseworker sees all that
 * is known; what may be told is what the reporters allowed. A check leaves no trace: nothing is written down.
 */

export type Checked = {
  /** What the value was taken for: "+44 7700 900123, a phone number". */
  understood: string[]
  /** For the caseworker alone: cases, how they fit, and how each stands towards being told. */
  matches: (Match & { standing: string | null })[]
  /** What may be told. Whatever is only similar is told nobody. */
  result: "listed" | "not-listed"
  /** Of a listed one: the most serious level, and numbers of the warnings that may be told of. */
  level: Level | null
  alerts: string[]
  /** Ready to be put into a reply. */
  text: string
}

const isSentence = (typed: string): boolean =>
  typed.trim().split(/\s+/).length > 2 &&
  (typed.match(/\p{L}/gu) ?? []).length > 3 * (typed.match(/\p{N}/gu) ?? []).length

/** Throws the refusals that say what was understood, and what to type. */
function understood(typed: string): Readings {
  if (typed.trim() === "") return refuse("check-empty")
  if (!/[\p{L}\p{N}]/u.test(typed)) return refuse("check-not-understood")
  const { keys, patterns } = readAnything(typed, phoneMetadata)
  const readings = { keys, patterns: patterns.filter(canBeLookedFor) }
  if (readings.keys.length + readings.patterns.length > 0) return readings
  return refuse(isSentence(typed) ? "check-words" : "check-too-little")
}

const more = { full: 2, level: 1, nothing: 0 } as const

/** All that is known about what was typed, and what may be told. Nothing is kept. */
export function checkByHand(workstation: Workstation, lookup: Lookup, typed: string): Checked {
  const { keys, patterns } = understood(typed)
  const { today } = workstation
  const namingsOf = namingsIn(workstation, lookup)
  const told = keysMeant(keys).map((key) => {
    const namings = namingsOf(key)
    return { key, namings, telling: tellingOf(key, namings, today, (id) => writersBehind(workstation, id)) }
  })
  const standing = (id: string): string | null =>
    told.flatMap(({ key, namings }) =>
      namings.filter((each) => each.case === id).map((each) => standingOf(each, key, today)),
    )[0] ?? null
  const best = told.map(({ telling }) => telling).toSorted((one, other) => more[other.kind] - more[one.kind])[0]
  const shown = [...keys.map(describedKey), ...patterns.map(describedPart)]
  return {
    understood: shown,
    matches: matchesFor(keysMeant(keys), patterns, lookup).map((match) => ({
      ...match,
      standing: standing(match.case),
    })),
    ...answerFrom(workstation, best ?? { kind: "nothing" }, shown),
  }
}

type Answer = Pick<Checked, "result" | "level" | "alerts" | "text">

const lines = (parts: readonly string[]): string => parts.join("\n\n")
const lookedFor = (shown: readonly string[]): string => `We looked for this: ${shown.slice(0, 1).join("")}.`

function answerFrom(workstation: Workstation, telling: Telling, shown: readonly string[]): Answer {
  if (telling.kind === "nothing")
    return { result: "not-listed", level: null, alerts: [], text: lines([lookedFor(shown), notListed]) }
  const level = levelIn(workstation, telling.cases)
  const numbers = telling.kind === "full" ? numbersOf(workstation, telling.cases) : []
  const alerts = alertsInForce(workstation).filter(({ number }) => numbers.includes(number))
  const warnings = alerts.map(
    ({ number, watchFor, advice }) =>
      `Warning ${number}: ${[watchFor, advice].filter((each) => each !== "").join(" ")}`,
  )
  return {
    result: "listed",
    level,
    alerts: alerts.map(({ number }) => number),
    text: lines([lookedFor(shown), `It is listed here. ${levelWords[level]}`, ...warnings, adviceWords[level]]),
  }
}

const notListed =
  "It is not listed here. That does not mean safe: not everybody reports, and people change their numbers. If something feels wrong, trust that, and tell us."

const levelWords: { [Each in Level]: string } = {
  danger: "Level: danger.",
  risk: "Level: risk.",
  nuisance: "Level: nuisance.",
}

const adviceWords: { [Each in Level]: string } = {
  danger:
    "Our advice: do not meet this person. If you have a booking already, write to us or ring us, and we think about it with you.",
  risk: "Our advice: be careful. Meet them only if you can tell somebody where you are, and leave when something feels wrong.",
  nuisance: "Our advice: give them no more of your time than you want to.",
}
