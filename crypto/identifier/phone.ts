import { type MetadataJson, parsePhoneNumberFromString } from "libphonenumber-js/core"
import { type IdentifierKey, keyOf } from "./identifier.ts"
import { plainField, plainText } from "./plain.ts"

/**
 * Phone numbers, however they are written. `metadata` of libphonenumber-js comes in as an argument: a browser may bring a
 * slice. British and Irish numbers are read by rules of our own, so that they have one key under every metadata; those of
 * other countries need it only where somebody wrote a trunk zero after the country's code. Nothing is refused because no
 * such number was ever given out: a number that was copied wrongly is still what somebody was given.
 */

/** ITU-T E.164 §6: a number has at most 15 digits, its country's code among them. */
const mostDigits = 15

/** Signs that people put between digits; at most this many in a row. */
export const betweenDigits = "[ ().\\u2010-\\u2015\\-_/\\\\·•~,'’]{0,4}"

/** A token of digits in which a letter stands for a digit that looks like it: "O77OO", "l23". No lookbehind: older phones. */
const lettered = /(^|[^\p{L}])([\dOoОоΟοIl|]+)(?!\p{L})/gu
/** The same alone, between digits: "077 OO 900123", and before them: "O 7700". */
const letteredBetween = /(\d[ ().-]{1,3})([OoОоΟο]{1,3})(?=[ ().-]{1,3}\d)/g
const letteredBefore = /(^|[^\p{L}\d])([OoОоΟο])(?=[ ().-]{0,3}\d{2})/gu

const asDigits = (_: string, before: string, letters: string): string =>
  before + letters.replaceAll(/[OoОоΟο]/g, "0").replaceAll(/[Il|]/g, "1")

/** A plain text with digits for the letters that stand for them. */
export const withDigits = (plain: string): string =>
  plain
    .replaceAll(lettered, (found, before, token) => (/\d/.test(token) ? asDigits("", before, token) : found))
    .replaceAll(letteredBetween, asDigits)
    .replaceAll(letteredBefore, asDigits)

const run = new RegExp(`(?:[+(]{1,2} ?)?\\d(?:${betweenDigits}\\d)*`, "g")
const digitsIn = (text: string): string => text.replaceAll(/\D/g, "")

/** A run that is too long for one number holds several: told apart by a comma or a stroke, or two of eleven digits. */
function partsOf(found: string): string[] {
  const digits = digitsIn(found)
  if (digits.length <= mostDigits) return [found]
  const parts = found.split(/[,/\\]/)
  if (parts.length > 1) return parts
  return /^0\d{10}0\d{10}$/.test(digits) ? [digits.slice(0, 11), digits.slice(11)] : []
}

/** +44 and +353, behind which a zero is never part of the number. */
const countries = [
  { code: "44", least: 9 },
  { code: "353", least: 8 },
]

function international(digits: string, metadata: MetadataJson): string | null {
  const country = countries.find(({ code }) => digits.startsWith(code))
  if (country) {
    const rest = digits.slice(country.code.length).replace(/^0+/, "")
    const fits = rest.length >= country.least && rest.length + country.code.length <= mostDigits
    return fits ? `+${country.code}${rest}` : null
  }
  if (digits.length < 8 || digits.length > mostDigits) return null
  return parsePhoneNumberFromString(`+${digits}`, metadata)?.number ?? `+${digits}`
}

/** Irish numbers as they are dialled in Ireland (ComReg's numbering conventions): no British one has these lengths. */
const irish = /^(?:0?8[2-9]\d{7}|0(?:2[1-9]|4\d|5\d|6\d|71|74|9\d)\d{7}|01\d{7})$/

function national(digits: string, metadata: MetadataJson): string | null {
  // Somebody who leaves the plus away writes the code all the same.
  const coded = /^0*(44|353)0?([1-9]\d+)$/.exec(digits)
  const [, code = "", rest = ""] = coded ?? []
  if (code === "44" && (rest.length === 9 || rest.length === 10)) return `+44${rest}`
  if (code === "353" && (rest.length === 8 || rest.length === 9)) return `+353${rest}`
  if (irish.test(digits)) return `+353${digits.replace(/^0/, "")}`
  if (digits.startsWith("0")) return international(`44${digits}`, metadata)
  return international(digits.length > 10 ? digits : `44${digits}`, metadata)
}

function numberIn(found: string, metadata: MetadataJson): string | null {
  // "+44 (0) 7700": written for people at home and abroad at once.
  const digits = digitsIn(found.replace(/^(\D*(?:00)?[1-9]\d{0,2}\D*)\( ?0 ?\)/, "$1"))
  const abroad = /^\(?\+/.test(found.trim()) && !digits.startsWith("0")
  if (abroad) return international(digits, metadata)
  if (/^00[1-9]/.test(digits)) return international(digits.slice(2), metadata)
  return national(digits, metadata)
}

/** Each number that stands in a field of phone numbers, in the order in which it was typed. */
export function phoneKeys(typed: string, metadata: MetadataJson): IdentifierKey[] {
  const found = withDigits(plainField(typed)).match(run) ?? []
  const numbers = found.flatMap(partsOf).flatMap((part) => numberIn(part, metadata) ?? [])
  return [...new Set(numbers)].map((number) => keyOf("tel", number))
}

/** The first number in what was typed, or null when there is none that is whole. */
export const phoneKey = (typed: string, metadata: MetadataJson): IdentifierKey | null =>
  phoneKeys(typed, metadata)[0] ?? null

/** Written like a number in a sentence, so that a date or a price is none. */
const isPlain = (found: string): boolean =>
  /^\(?\+[ (]*[1-9]/.test(found) || /^0(?:0[1-9]\d{8,12}|\d{9,10})$/.test(digitsIn(found))

/** The numbers in sentences. */
export function phoneKeysInText(text: string, metadata: MetadataJson): IdentifierKey[] {
  const plain = withDigits(plainText(text))
  const isPartOfAWord = (index: number, found: string): boolean =>
    /[A-Za-z\d@.+/-]$/.test(plain.slice(0, index)) || /^[A-Za-z]*@/.test(plain.slice(index + found.length))
  return [...plain.matchAll(run)]
    .filter(({ index, 0: found }) => !isPartOfAWord(index, found))
    .flatMap(([found]) => partsOf(found))
    .filter((part) => isPlain(part) && digitsIn(part).length > 9)
    .flatMap((part) => phoneKey(part, metadata) ?? [])
}
