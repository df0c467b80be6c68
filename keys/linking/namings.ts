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

/** The cases of which a field names it, and are still here. */
export const namingsOf = (workstation: Workstation, lookup: Lookup, key: IdentifierKey): Naming[] =>
  lookup.casesWithKey(key).flatMap((id) => {
    const known = caseOf(workstation, id)
    if (!known || known.state === "withdrawn") return []
    return [{ case: id, letters: lettersOf(workstation, known), asked: askedAboutNumber(workstation, id, key) }]
  })

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
