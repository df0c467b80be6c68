/** Sentences and words of plain text or Markdown, for whoever looks whether it is easy to read. */

/** A full stop inside a number or an address ends no sentence; a line of its own is one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?:;])\s+(?=\p{Lu}|\d|[“"*[])/u)
    .map((sentence) => sentence.replace(/\]\([^)]*\)|[*#`>[\]]/g, "").trim())
    .filter((sentence) => wordsOf(sentence).length > 0)

export const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []

/** Those with more words than this. Scripts without spaces between words are not counted. */
export const longSentences = (text: string, most: number): string[] =>
  sentencesOf(text).filter((sentence) => wordsOf(sentence).length > most)
