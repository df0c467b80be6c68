import { fleschKincaid } from "flesch-kincaid"
import { syllable } from "syllable"
import { sentencesOf, wordsOf } from "../../../crypto/reading/sentences.ts"

/** Text of a page, a block a line: what a person reads one after the other. What can be chosen or typed is not told. */
export function blocksOf(html: string): string[] {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html
  return main
    .replace(/<(script|style|svg|code|select|textarea)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<\/?(?:a|strong|em|b|code|abbr|wbr)\b[^>]*>/g, "")
    .split(/<[^>]+>| · /)
    .map((text) => text.replace(/&#39;/g, "’").replace(/&amp;/g, "&").replace(/\s+/g, " ").trim())
    .filter((text) => /\p{L}/u.test(text))
}

/** Names are as long as they are: "Information Commissioner". A word in the middle of a sentence that begins large. */
const isName = (word: string, at: number): boolean => at > 0 && /^\p{Lu}/u.test(word)

/** Labels and headings are short, and would make every form look easy: only what ends as a sentence does is measured. */
const isWhole = (sentence: string): boolean => /[.?!:]["”’)]*$/.test(sentence) && wordsOf(sentence).length > 2

/** `words`: in whole sentences. `age` and `average` are null when there is none. */
export type Reading = { words: number; age: number | null; average: number | null; longest: string }

const longestOf = (sentences: readonly string[]): string =>
  sentences.reduce((one, other) => (wordsOf(other).length > wordsOf(one).length ? other : one), "")

/** Flesch–Kincaid grade + 5 (Kincaid et al. 1975), names left out; words a sentence; and the longest one of all. */
export function readingOf(blocks: readonly string[]): Reading {
  const all = blocks.flatMap(sentencesOf)
  const sentences = all.filter(isWhole)
  const words = sentences.flatMap((sentence) => wordsOf(sentence).filter((word, at) => !isName(word, at)))
  const longest = longestOf(all)
  if (words.length === 0) return { words: 0, age: null, average: null, longest }
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
  const count = sentences.flatMap(wordsOf).length
  return { words: count, age: grade + 5, average: count / sentences.length, longest }
}
