/** The words of a reply, before they are sealed. */

/** Line ends of every system become one, and nothing blank stands around the words. */
export const tidied = (words: string): string => words.replaceAll(/\r\n?/g, "\n").trim()

/** No letter, number, punctuation or sign (an emoji is one): joiners and marks alone say nothing. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)

/** What a reader calls one character: a Thai letter with its marks, a flag, a family. */
const characters = new Intl.Segmenter("und", { granularity: "grapheme" })

/**
 * How many characters must go from the end of a text so that it fits; 0 for one that does. `fits` must hold for every
 * beginning of a text for which it holds.
 */
export function charactersOver(text: string, fits: (text: string) => boolean): number {
  if (fits(text)) return 0
  const starts = [...characters.segment(text)].map(({ index }) => index)
  let [most, tooMany] = [0, starts.length]
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2)
    if (fits(text.slice(0, starts[middle]))) most = middle
    else tooMany = middle
  }
  return starts.length - most
}
