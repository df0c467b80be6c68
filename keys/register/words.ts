import { hash } from "node:crypto"

/**
 * Words as they are looked up, in any script. Folded so that capitals, width and accents make no other word. Scripts that
 * write no spaces (Thai, Chinese and their like) are cut into pairs of characters, as search engines do for them: where a
 * word ends there depends on its neighbours, and two pieces of the same text must be cut alike.
 */

const unspacedLetters = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}"
const unspaced = new RegExp(`[${unspacedLetters}]`, "v")
/** A name in Latin letters in the middle of a Thai sentence is a word of its own. Marks by themselves are none. */
const pieces = new RegExp(
  `[${unspacedLetters}]+|[[\\p{L}\\p{N}]--[${unspacedLetters}]][[\\p{L}\\p{N}\\p{M}]--[${unspacedLetters}]]*`,
  "gv",
)

/** "Łódź" and "LODZ", "Straße" and "STRASSE", full-width and half-width, an Arabic word with its vowels and without. */
const unlike: { [letter: string]: string } = {
  ł: "l",
  đ: "d",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ð: "d",
  ς: "σ",
}
/** Accents, the vowels and the stretching of Arabic, the points of Hebrew: few who type in a hurry set them. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670]/g
export const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(marks, "")
    .normalize("NFC")
    .replaceAll(/[łđøßæœıþðς]/g, (letter) => unlike[letter] ?? letter)

const pairsOf = (run: string): string[] => {
  const letters = [...run]
  return letters.map((letter, at) => letter + (letters[at + 1] ?? ""))
}

/** Longer ones are no words; what somebody pasted must not fill the index. */
const longest = 64

const piecesOf = (text: string): string[] => folded(text).match(pieces) ?? []

/** What stands in the index for a text, with a space between each. A last character stands alone as well, to be found. */
export const indexed = (text: string): string =>
  piecesOf(text)
    .flatMap((piece) => (unspaced.test(piece) ? pairsOf(piece) : [piece.slice(0, longest)]))
    .join(" ")

const quoted = (word: string): string => `"${word}"`

/**
 * A search as SQLite's FTS5 takes it ("Full-text Query Syntax"): all words must be there, and the last letters of each may
 * be missing. null when there is no word in it.
 */
export function query(typed: string): string | null {
  const words = piecesOf(typed).flatMap((piece) => {
    if (!unspaced.test(piece)) return [`${quoted(piece.slice(0, longest))}*`]
    const pairs = pairsOf(piece)
    // The last character has no pair of its own when there are others: what follows it in the text is not known.
    return pairs.length === 1 ? [`${quoted(pairs[0] ?? "")}*`] : pairs.slice(0, -1).map(quoted)
  })
  return words.length > 0 ? [...new Set(words)].join(" AND ") : null
}

/** A key of any length and script as one short word: 48 bits, so that two keys are hardly ever taken for one. */
export const keyToken = (key: string): string => `k${hash("sha256", key, "hex").slice(0, 12)}`
