import { sha256 } from "@noble/hashes/sha2.js"
import { toHex, utf8 } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import type { IdentifierKey } from "../../crypto/identifier/identifier.ts"
import type { Case } from "../casework/case.ts"
import { lettersOf } from "../casework/intake.ts"
import { openCase } from "../casework/open-case.ts"
import { refuse } from "../refusals/refusal.ts"
import { selfOf, type Workstation } from "../workstation.ts"
import { bodiesOf, identifiersOf } from "./named.ts"

/**
 * "Do others have this number?" A number that he gave to one person alone tells him who reported, when a check finds it
 * (§8, "The reported man checks himself"). So a caseworker asks, and writes the answer down.
 */

export const othersAnswers = ["yes", "no", "not-sure"] as const
export type Others = (typeof othersAnswers)[number]
export type AskedAbout = { key: IdentifierKey; others: Others; by: string; day: Day }

const isAnswer = (word: string): word is Others => (othersAnswers as readonly string[]).includes(word)

/** In the compartment of its case: forgotten with it. */
const place = (id: string, key: IdentifierKey): string => `asked/${id}/${key}`

/** What the reporter answered about this number; undefined: nobody wrote down that they asked. */
export const askedAboutNumber = ({ vault }: Workstation, id: string, key: IdentifierKey): AskedAbout | undefined =>
  vault.get<AskedAbout>(place(id, key))

export const allAskedAbout = ({ vault }: Workstation, id: string): AskedAbout[] =>
  vault.list<AskedAbout>(`asked/${id}`).map(({ value }) => value)

/** What fields of this case name, and so can be asked about. */
export const namedInFields = (workstation: Workstation, known: Case): IdentifierKey[] =>
  identifiersOf(bodiesOf(lettersOf(workstation, known))).flatMap(({ key, inText }) => (inText ? [] : [key]))

/** A name for it that says nothing: a page's form carries this, and no word that a reporter typed. */
export const formNameOf = (key: IdentifierKey): string => toHex(sha256(utf8(key))).slice(0, 32)

/**
 * Writes down what the reporter said about a number, an address, a plate or an account that a field of their report
 * names. Asked anew, the newer answer holds. Throws the refusals that say why not.
 */
export function recordAskedAbout(
  workstation: Workstation,
  id: string,
  keys: readonly IdentifierKey[],
  others: string,
): AskedAbout[] {
  const { vault, today } = workstation
  return vault.together(() => {
    const known = openCase(workstation, id)
    const named = namedInFields(workstation, known).filter((key) => keys.includes(key))
    if (named.length === 0) return refuse("not-named-here")
    const answer = isAnswer(others) ? others : refuse("no-others-answer")
    return named.map((key) => {
      const asked: AskedAbout = { key, others: answer, by: selfOf(workstation).alias, day: today }
      vault.put(place(known.id, key), asked)
      return asked
    })
  })
}

/** Call it before one case becomes a part of another. */
export function moveAsked(workstation: Workstation, from: string, to: string): void {
  for (const asked of allAskedAbout(workstation, from)) workstation.vault.put(place(to, asked.key), asked)
}
