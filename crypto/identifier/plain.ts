/** What was typed, without what only looks different. */

/** Joiners, direction marks and soft hyphens, variation selectors, and the frame of a digit that is an emoji. */
const unseen = /\p{Cf}|[\ufe00-\ufe0f]|\u20e3/gu

const isDigit = (point: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(point))

/** Unicode 16, §4.6: the digits 0 to 9 of a script are ten code points in a row, so its place in the row is its worth. */
function worthOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let start = point
  while (start > 0 && isDigit(start - 1)) start--
  return String((point - start) % 10)
}

/**
 * Full-width and joined forms as ordinary ones (NFKC), digits of every script as 0–9, any blank as a space, and nothing
 * that cannot be seen. Line ends stay.
 */
export const plainText = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replaceAll(unseen, "")
    .replaceAll(/\p{Nd}/gu, (digit) => (digit >= "0" && digit <= "9" ? digit : worthOf(digit)))
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\S\n]/g, " ")
    // Once more: a mark may stand beside another letter now.
    .normalize("NFKC")
    .trim()

/** No field that names somebody is longer, in UTF-16 units; what stands behind that is not read. */
const mostInField = 512

/** What was typed in a field: not a text of any length. */
export const plainField = (typed: string): string => plainText(typed.slice(0, mostInField))

/** Case taken off: what comes out stays as it is when it is taken off again. */
export const lowered = (text: string): string => text.toLowerCase().normalize("NFKC").toLowerCase()

/** Letters of other scripts that look like Latin ones on a plate, in capitals. */
const lookalikes: { [letter: string]: string } = Object.fromEntries(
  ["АA", "ВB", "ЕE", "КK", "МM", "НH", "ОO", "РP", "СC", "ТT", "УY", "ХX", "ІI", "ЅS", "ЈJ"]
    .concat(["ΑA", "ΒB", "ΕE", "ΖZ", "ΗH", "ΙI", "ΚK", "ΜM", "ΝN", "ΟO", "ΡP", "ΤT", "ΥY", "ΧX"])
    .map(([letter = "", latin = ""]) => [letter, latin]),
)

export const latinCapitals = (text: string): string =>
  text.toUpperCase().replaceAll(/[\u0370-\u04ff]/g, (letter) => lookalikes[letter] ?? letter)
