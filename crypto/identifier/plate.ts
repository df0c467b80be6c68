import { type IdentifierKey, keyOf } from "./identifier.ts"
import { latinCapitals, plainField, plainText } from "./plain.ts"

/**
 * Car registrations of Great Britain, Northern Ireland and Ireland, however they are written. On a plate O and 0 look the
 * same, and so do I and 1: both become the digit, everywhere.
 */

/** "AB12 CDE" as it is compared: capitals and digits alone. */
export const plateSigns = (text: string): string =>
  latinCapitals(text).replaceAll(/[O0]/g, "0").replaceAll(/[I1|]/g, "1")

/** A letter, or the digit that a letter became. */
const letter = "[A-Z01]"
const whole = new RegExp(
  [
    `${letter}{2}\\d{2}${letter}{3}`, // since 2001
    `${letter}\\d{1,3}${letter}{3}`, // 1983 to 2001
    `${letter}{3}\\d{1,3}${letter}`, // 1963 to 1982
    `${letter}{1,3}\\d{1,4}`, // older ones, and Northern Ireland
    `\\d{1,4}${letter}{1,3}`,
    `\\d{2,3}${letter}{1,2}\\d{1,6}`, // Ireland
  ]
    .map((form) => `(?:${form})`)
    .join("|")
    .replace(/^(.*)$/, "^(?:$1)$"),
)
const current = /^[A-Z]{2}\d{2}[A-Z01]{3}$/
/** The beginning of a plate of today: so much more often a part than one of the old short ones. */
const beginning = new RegExp(`^${letter}{2}\\d{2}${letter}{0,2}$`)
/** Its end, which an old plate can be as well. */
const ending = new RegExp(`^\\d{1,2}${letter}{3}$`)
const leastWhole = 5
const mostWhole = 10

const labels =
  /\b(?:(?:car|van|taxi|vehicle|number|no|licen[cs]e)\W+)*(?:reg(?:istration)?(?:\W*(?:number|no|plate))?|(?:number\W*)?plates?|vrm)\b\W*(?:(?:is|was|maybe|begins?(?: with)?|starts?(?: with)?)\b\W*)*/giu

/** What was typed in a field of registrations, without what people write around it. */
const bare = (typed: string): string =>
  plainField(typed)
    .replaceAll(labels, " ")
    .replaceAll(/\([^)]*\)/g, " ")

/** Unknown signs are "?" for one and "*" for any number. */
const unknowns = /\?|\*|_|…|\.{2,}/

const squeezed = (text: string): string => plateSigns(text).replaceAll(/[^A-Z0-9?*]/g, "")

const isWhole = (plate: string): boolean =>
  /[A-Z]/.test(plate) &&
  /\d/.test(plate) &&
  plate.length >= leastWhole &&
  plate.length <= mostWhole &&
  !beginning.test(plate)

/** A plate of ours within more words: "silver Audi AB12 CDE". */
function within(text: string): string | null {
  const pieces = text.split(/[^\p{L}\p{N}|-]+/u).filter((piece) => piece !== "")
  for (let length = Math.min(3, pieces.length); length > 0; length--)
    for (let from = 0; from + length <= pieces.length; from++) {
      const written = pieces.slice(from, from + length).join("")
      const plate = squeezed(written)
      // "ends in 0123" is none: the older forms are so short that only capitals tell them from words.
      const isOurs = current.test(plate) || (whole.test(plate) && !/\p{Ll}/u.test(written))
      if (isOurs && isWhole(plate)) return plate
    }
  return null
}

/** The registration in what was typed, or null when there is none, or only a part of one. */
export function plateKey(typed: string): IdentifierKey | null {
  const text = bare(typed)
  if (unknowns.test(text)) return null
  const plate = squeezed(text)
  // Any plate of another country counts as well, when it stands alone.
  const alone = isWhole(plate) && /^[\p{L}\p{N}|]+(?:[^\p{L}\p{N}]{1,3}[\p{L}\p{N}|]+){0,9}$/u.test(text)
  const found = alone && (whole.test(plate) || isForeign(text)) ? plate : within(text)
  return found === null ? null : keyOf("vrm", found)
}

/** Written in capitals, as plates are, and with more signs than a word of a sentence has digits. */
const isForeign = (text: string): boolean => /^[\p{Lu}\p{N}|]/u.test(text) && !/\p{Ll}{3}/u.test(text)

const inSentence =
  /(?:^|[^\p{L}\p{N}])([A-Za-z]{2}\d{2}[ -]?[A-Za-z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|\d{2,3}-[A-Z]{1,2}-\d{1,6})(?![\p{L}\p{N}])/gu

/** In sentences: only what is written like a plate of today, or in capitals. */
export const plateKeysInText = (text: string): IdentifierKey[] =>
  [...plainText(text).matchAll(inSentence)].map(([, found = ""]) => keyOf("vrm", squeezed(found)))

/**
 * The signs of a registration of which only a part is known: "AB1?", "*CDE". Null for a whole one, and where nothing was
 * typed. "12CDE" is whole, and may be the end of another: it gives both a key and this.
 */
export function platePart(typed: string): string | null {
  const text = bare(typed)
    .replaceAll(/…|\.{2,}/g, "*")
    .replaceAll("_", "?")
  const plate = squeezed(text).replaceAll(/\*+/g, "*")
  const known = plate.replaceAll(/[?*]/g, "")
  if (known.length < 2 || known.length >= mostWhole || !/^[^\p{Ll}]*$|\d/u.test(text)) return null
  if (/[?*]/.test(plate)) return plate
  return known.length < leastWhole || beginning.test(known) || ending.test(known) ? plate : null
}
