import { utf8 } from "../../crypto/bytes.ts"
import { mostReplyText } from "../../crypto/documents/reply.ts"

/** The words of a reply, before they are sealed. */

/** Line ends of every system become one, and nothing blank stands around the words. */
export const tidied = (words: string): string => words.replaceAll(/\r\n?/g, "\n").trim()

/** No letter, number, punctuation or sign (an emoji is one): joiners and marks alone say nothing. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)

/** What a reader calls one character: a Thai letter with its marks, a flag, a family. */
const characters = new Intl.Segmenter("und", { granularity: "grapheme" })

const bytesInJson = (text: string): number => utf8(JSON.stringify(text)).length - '""'.length

/**
 * How many characters must go from the end of a text so that its JSON is shorter by `bytes`, and it is no longer than a
 * reply's schema takes. 0 for a text that fits.
 */
export function charactersOver(text: string, bytes: number): number {
  const last = [...characters.segment(text)].map(({ segment }) => segment).reverse()
  let over = { bytes, units: text.length - mostReplyText }
  const kept = last.findIndex((character) => {
    if (over.bytes <= 0 && over.units <= 0) return true
    over = { bytes: over.bytes - bytesInJson(character), units: over.units - character.length }
    return false
  })
  return kept === -1 ? last.length : kept
}
