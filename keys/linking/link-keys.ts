import { type IdentifierKey, kindOf, valueIn } from "../../crypto/identifier/identifier.ts"
import type { OpenedLetter } from "../casework/case.ts"
import { nameWords, soundsOf } from "./fold.ts"
import { bodiesOf, type Named, type NamedPart } from "./named.ts"
import { type Look, type Told, toldIn } from "./told.ts"

/**
 * The words under which a case is found among all others: about thirty. Two cases with a word in common are worth a
 * closer look; which words are rare, the index tells.
 */

/** The digits of a number without the code of the country at home. */
const homeDigits = (key: IdentifierKey): string => valueIn(key).replace(/^\+(?:44|353)?/, "")

/**
 * One digit that is different, missing or too much leaves the first six or the last four as they were; two digits that
 * changed places do so as well, unless they are the sixth and the seventh: for those the first five and last three stand.
 */
export const phoneBeginning = (digits: string): string => `tel^:${digits.slice(0, 6)}`
export const phoneEnding = (digits: string): string => `tel$:${digits.slice(-4)}`
const phoneAround = (digits: string): string => `tel~:${digits.slice(0, 5)}-${digits.slice(-3)}`

/** Three signs in a row: one that was read wrongly leaves others whole. */
export const plateGrams = (signs: string): string[] =>
  signs
    .split(/[?*]+/)
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 2) }, (_, at) => `vrm3:${run.slice(at, at + 3)}`))

/** What somebody calls themself: the same word before an "@" and as the name of an account. */
const handleOf = (key: IdentifierKey): string[] => {
  const name = kindOf(key) === "mail" ? valueIn(key).replace(/@.*$/, "") : valueIn(key).replace(/^[^:]*:/, "")
  return name.length < 5 ? [] : [`handle:${name}`]
}

function nearKeys(key: IdentifierKey): string[] {
  if (kindOf(key) === "vrm") return plateGrams(valueIn(key))
  if (kindOf(key) !== "tel") return handleOf(key)
  const digits = homeDigits(key)
  return [phoneBeginning(digits), phoneEnding(digits), phoneAround(digits)]
}

/** What a sentence names has a key of its own, so that it never counts for what a field names. */
export const keyOfNamed = ({ key, inText }: Pick<Named, "key" | "inText">): string => (inText ? `text:${key}` : key)

const keysOfNamed = (named: Named): string[] => [keyOfNamed(named), ...(named.inText ? [] : nearKeys(named.key))]

/** How a part looks in the index, and what finds the whole. Too little of a phone to be found has only the first. */
export const partKeys = ({ kind, signs }: Pick<NamedPart, "kind" | "signs">): string[] => [
  `${kind}?:${signs}`,
  ...(kind === "vrm" ? plateGrams(signs) : phonePartKeys(signs)),
]

function phonePartKeys(signs: string): string[] {
  const home = signs.replace(/^(?:\+44|\+353|0|\+)/, "")
  return [
    ...(/^\d{6}/.test(home) && signs !== home ? [phoneBeginning(home)] : []),
    ...(/\d{4}$/.test(signs) ? [phoneEnding(signs)] : []),
    // "7700" may stand anywhere, and most often is the end.
    ...(/\d{4}\*$/.test(signs) && signs.startsWith("*") ? [phoneEnding(signs.replaceAll("*", ""))] : []),
  ]
}

const nameKeys = (name: string): string[] =>
  nameWords(name).flatMap((word) => [
    `name:${word}`,
    ...soundsOf(word)
      .filter(({ length }) => length > 1)
      .map((code) => `sound:${code}`),
  ])

/** A description is looked for by three things at once: one alone fits a tenth of all people. */
function lookKeys({ region, build, accent, hair }: Look): string[] {
  const marked = accent ? `accent ${accent}` : hair ? `hair ${hair}` : ""
  return region && build && marked !== "" ? [`look:${region}|${build}|${marked}`] : []
}

const mostVehicleWords = 4
const vehicleKeys = (words: readonly string[]): string[] => {
  const few = words.slice(0, mostVehicleWords).toSorted()
  return few.flatMap((one, at) => few.slice(at + 1).map((other) => `car:${one}+${other}`))
}

/** So many words of a story are kept. */
const mostWords = 24

/** FNV-1a, 32 bits: an order that has nothing to do with what a word means. */
function order(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Of a long story the same sample of its words as of any other: words that two share are in both samples, or in none. */
const sampled = (words: readonly string[]): string[] =>
  words.length <= mostWords ? [...words] : words.toSorted((one, other) => order(one) - order(other)).slice(0, mostWords)

export function linkKeysIn(told: Told): string[] {
  const keys = [
    ...told.identifiers.flatMap(keysOfNamed),
    ...told.parts.flatMap(partKeys),
    ...told.names.flatMap(nameKeys),
    ...told.looks.flatMap(lookKeys),
    ...told.vehicles.flatMap(vehicleKeys),
    ...sampled(told.words).map((word) => `word:${word}`),
  ]
  return [...new Set(keys)]
}

/** All index keys of a case, from its letters. The register keeps them and answers `Lookup`. */
export const linkKeysOf = (letters: readonly OpenedLetter[]): string[] => linkKeysIn(toldIn(bodiesOf(letters)))
