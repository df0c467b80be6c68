/**
 * What is compared: one form for "Café", "CAFE" and full-width letters. Only the accents of Latin, Greek and Cyrillic go
 * (U+0300 to U+036F): in Thai or Hindi such marks are vowels, and without them a word is another word. Control characters
 * and halves of surrogate pairs say nothing to anybody.
 */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ")
    .trim()

/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Words as a dictionary parts them (Unicode UAX 29 and the word lists that Node carries). */
const segmenter = new Intl.Segmenter("th", { granularity: "word" })

const parted = (run: string): string[] =>
  unspaced.test(run)
    ? [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
    : [run]

/** More words than anybody looks for. What stands behind them is not looked for, and the page says so. */
export const mostWords = 20

/** The words of a question, folded: each must stand in a warning, in any order. */
export function wordsIn(text: string): { words: string[]; more: boolean } {
  const all = [...new Set(folded(text).split(" ").filter(Boolean).flatMap(parted))]
  return { words: all.slice(0, mostWords), more: all.length > mostWords }
}
