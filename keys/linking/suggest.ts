import type { IdentifierKind } from "../../crypto/identifier/identifier.ts"
import { type Reason, reasonsFor, type Strength, strengthOf, strengths } from "./alike.ts"
import { linkKeysIn } from "./link-keys.ts"
import type { Lookup } from "./lookup.ts"
import type { Body } from "./named.ts"
import { toldIn } from "./told.ts"

/**
 * Cases that could be about the same person. Among all cases the index finds those with a key in common; the rarest are
 * read and compared. A tenth of a second over a hundred thousand cases: nothing here looks at every case.
 */

export type Suggestion = { case: string; strength: Strength; reasons: Reason[] }

/** A key that so many cases have says nothing; of a whole identifier the first of them are enough to begin with. */
const mostCases = 400
/** So many are read and compared. */
const mostRead = 24

/** How much a kind of key tells, beside how rare it is. */
const weights: { [kind: string]: number } = {
  ...({ tel: 20, mail: 20, vrm: 20, user: 14 } satisfies { [Kind in IdentifierKind]: number }),
  text: 8,
  handle: 6,
  "tel~": 3,
  "tel^": 3,
  tel$: 3,
  vrm3: 3,
  name: 2,
  look: 2,
  car: 2,
}
const kindIn = (key: string): string => key.slice(0, key.indexOf(":"))
const isIdentifier = (key: string): boolean => ["tel", "mail", "vrm", "user", "text"].includes(kindIn(key))

/** What a sentence names is looked for among fields as well, and the other way round. */
const bothWays = (key: string): string[] => {
  if (kindIn(key) === "text") return [key, key.slice("text:".length)]
  return isIdentifier(key) ? [key, `text:${key}`] : [key]
}

type Candidate = { score: number; words: string[] }

function candidatesFor(keys: readonly string[], except: ReadonlySet<string>, lookup: Lookup): Map<string, Candidate> {
  const found = new Map<string, Candidate>()
  for (const key of keys.flatMap(bothWays)) {
    const cases = lookup.casesWithKey(key)
    if (cases.length > mostCases && !isIdentifier(key)) continue
    const worth = (weights[kindIn(key)] ?? 1) * Math.log2(2 + lookup.size / Math.max(1, cases.length))
    for (const id of cases.slice(0, mostCases)) {
      if (except.has(id)) continue
      const known = found.get(id) ?? { score: 0, words: [] }
      known.score += worth
      if (key.startsWith("word:")) known.words.push(key.slice("word:".length))
      found.set(id, known)
    }
  }
  return found
}

/** A word that more cases have than this is not rare. */
const isRare = (word: string, lookup: Lookup): boolean =>
  lookup.casesWithKey(`word:${word}`).length <= Math.max(5, lookup.size / 200)

/**
 * The likeliest first. `except`: the case itself, and those that it is linked to already. `bodiesOf` gives what another
 * case says, none for one that is gone. Who reports is in none of it.
 */
export function suggestionsFor(
  bodies: readonly Body[],
  except: ReadonlySet<string>,
  lookup: Lookup,
  bodiesOf: (id: string) => readonly Body[],
): Suggestion[] {
  const mine = toldIn(bodies)
  const candidates = [...candidatesFor(linkKeysIn(mine), except, lookup)]
    .toSorted(([, one], [, other]) => other.score - one.score)
    .slice(0, mostRead)
  return candidates
    .flatMap(([id, { score, words }]) => {
      const rare = words.filter((word) => isRare(word, lookup))
      const reasons = reasonsFor(mine, toldIn(bodiesOf(id)), rare)
      return reasons.length === 0 ? [] : [{ case: id, strength: strengthOf(reasons), reasons, score }]
    })
    .toSorted(
      (one, other) => strengths.indexOf(one.strength) - strengths.indexOf(other.strength) || other.score - one.score,
    )
    .map(({ score: _, ...suggestion }) => suggestion)
}
