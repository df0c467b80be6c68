import { type Level, levels } from "../../crypto/documents/choices.ts"
import type { IdentifierKey } from "../../crypto/identifier/identifier.ts"
import { caseOf, lettersOf } from "../casework/intake.ts"
import { levelOf } from "../outbound/alerts/coarse.ts"
import type { Workstation } from "../workstation.ts"
import { askedAboutNumber } from "./asked.ts"
import type { Naming } from "./checker-consent.ts"
import type { Lookup } from "./lookup.ts"
import { bodiesOf } from "./named.ts"

/** Cases that name an identifier, and what they say of whoever it is. */

/**
 * Asks for the cases of which a field names an identifier, and that are still here. Letters of a case are read once,
 * however many identifiers are asked about.
 */
export function namingsIn(workstation: Workstation, lookup: Lookup): (key: IdentifierKey) => Naming[] {
  const read = new Map<string, Naming["letters"] | null>()
  const lettersIn = (id: string): Naming["letters"] | null => {
    const known = caseOf(workstation, id)
    return known && known.state !== "withdrawn" ? lettersOf(workstation, known) : null
  }
  return (key) =>
    lookup.casesWithKey(key).flatMap((id) => {
      if (!read.has(id)) read.set(id, lettersIn(id))
      const letters = read.get(id)
      return letters ? [{ case: id, letters, asked: askedAboutNumber(workstation, id, key) }] : []
    })
}

/** The most serious of what was reported in these cases. */
export function levelIn(workstation: Workstation, cases: readonly string[]): Level {
  const found = cases
    .flatMap((id) => caseOf(workstation, id) ?? [])
    .flatMap((known) => bodiesOf(lettersOf(workstation, known)))
    .flatMap(({ level, types = [] }) =>
      level && level !== "not-sure" ? level : types.length > 0 ? levelOf(types) : [],
    )
  return levels.find((level) => found.includes(level)) ?? "risk"
}

export const numbersOf = (workstation: Workstation, cases: readonly string[]): string[] =>
  cases.flatMap((id) => caseOf(workstation, id)?.alerts ?? [])
