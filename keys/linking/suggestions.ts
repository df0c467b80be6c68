import { caseOf, lettersOf } from "../casework/intake.ts"
import { openCase } from "../casework/open-case.ts"
import type { Workstation } from "../workstation.ts"
import { reasonsFor } from "./alike.ts"
import { linksOf } from "./link-store.ts"
import type { Lookup } from "./lookup.ts"
import { type Body, bodiesOf } from "./named.ts"
import { type Suggestion, suggestionsFor } from "./suggest.ts"
import { toldIn } from "./told.ts"

/** Suggestions at a workstation: what a case says is read from the vault, what to read comes from the lookup. */

const bodiesHere = (workstation: Workstation, id: string): Body[] => {
  const known = caseOf(workstation, id)
  return known ? bodiesOf(lettersOf(workstation, known)) : []
}

/** Cases that could be about the same person as this one, without those it is linked to. Throws `no-such-case`. */
export function suggestionsOf(workstation: Workstation, id: string, lookup: Lookup): Suggestion[] {
  const known = openCase(workstation, id)
  const linked = linksOf(workstation, known.id).filter(({ undone }) => !undone)
  const except = new Set([known.id, ...linked.flatMap(({ cases }) => cases)])
  return suggestionsFor(bodiesHere(workstation, known.id), except, lookup, (other) => bodiesHere(workstation, other))
}

/** Why these two could be about the same person, each reason in words; for a claim that somebody makes of them. */
export const reasonsBetween = (workstation: Workstation, one: string, other: string): string[] =>
  reasonsFor(toldIn(bodiesHere(workstation, one)), toldIn(bodiesHere(workstation, other)), []).map(({ text }) => text)
