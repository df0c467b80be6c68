import { wordlist } from "@scure/bip39/wordlists/english.js"
import { codeWords, fromPlaces, type ReceiptCode } from "./receipt-code.ts"
import { done, type Result, refused } from "./result.ts"

/** What a person typed where a receipt code is asked for: words or digits, in any case, spacing and punctuation. */
export type CodeFailure =
  /** `at` counts from 1; the page shows the word from its own field, so nothing typed is carried here. */
  | { kind: "not-in-list"; at: number }
  | { kind: "wrong-count"; count: number }
  /** All words exist, but not together: one is another than the one that was written down, or two changed places. */
  | { kind: "mistyped" }

/** BIP-39, "Wordlist": the first four letters of a word tell it from all others. */
const tellingLetters = 4

const placeOfWord = (typed: string): number =>
  wordlist.findIndex((word) => word === typed || (typed.length >= tellingLetters && word.startsWith(typed)))

function places(parts: readonly string[], placeOf: (part: string) => number): Result<number[], CodeFailure> {
  const found = parts.map(placeOf)
  const unknown = found.findIndex((place) => place < 0 || place >= wordlist.length)
  if (unknown >= 0) return refused({ kind: "not-in-list", at: unknown + 1 })
  return parts.length === codeWords ? done(found) : refused({ kind: "wrong-count", count: parts.length })
}

const wordsTyped = (text: string): string[] => text.match(/\p{L}+/gu) ?? []
/** Digits may run together: every four are a group. */
const groupsTyped = (text: string): string[] => text.replaceAll(/\D/g, "").match(/\d{1,4}/g) ?? []

const digitOf = (group: string): number => (group.length === 4 ? Number(group) : -1)

/** The code that was typed, or what is wrong with it: a word that no code has, too few or too many, or a slip. */
export function readReceiptCode(text: string): Result<ReceiptCode, CodeFailure> {
  // NFKC: full-width letters and digits of Chinese keyboards are the same words.
  const folded = text.normalize("NFKC").toLowerCase()
  const words = wordsTyped(folded)
  const found = words.length > 0 ? places(words, placeOfWord) : places(groupsTyped(folded), digitOf)
  if (!found.ok) return found
  const code = fromPlaces(found.value)
  return code ? done(code) : refused({ kind: "mistyped" })
}
