import { fleschKincaid } from "flesch-kincaid"
import { syllable } from "syllable"
import { sentencesOf, wordsOf } from "../../../crypto/reading/sentences.ts"

/** Text of a page, a block a line: what a person reads one after the other. */
export function blocksOf(html: string): string[] {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html
  return main
    .replace(/<(script|style|svg|code|select)[\s\S]*?<\/\1>/g, "")
    .replace(/<\/?(?:a|strong|em|b|span|code|abbr|wbr)\b[^>]*>/g, "")
    .split(/<[^>]+>/)
    .map((text) => text.replace(/&#39;/g, "’").replace(/&amp;/g, "&").replace(/\s+/g, " ").trim())
    .filter((text) => /\p{L}/u.test(text))
}

/** Names are as long as they are: "Information Commissioner". A word in the middle of a sentence that begins large. */
const isName = (word: string, at: number): boolean => at > 0 && /^\p{Lu}/u.test(word)

export type Reading = { age: number; average: number; longest: string }

/** Flesch–Kincaid grade + 5 (Kincaid et al. 1975), names left out; words a sentence; and the longest one. */
export function readingOf(blocks: readonly string[]): Reading {
  const sentences = blocks.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 2)
  const words = sentences.map((sentence) => wordsOf(sentence).filter((word, at) => !isName(word, at)))
  const count = words.flat().length
  const syllables = words.flat().reduce((sum, word) => sum + syllable(word), 0)
  const grade = fleschKincaid({ sentence: sentences.length, word: count, syllable: syllables })
  const longest = sentences.reduce((one, other) => (wordsOf(other).length > wordsOf(one).length ? other : one), "")
  return { age: grade + 5, average: count / sentences.length, longest }
}
