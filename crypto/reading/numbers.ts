/**
 * Numbers to ring, as they stand in words: each can be tapped, because nobody in danger should have to copy one. Short
 * ones can be counts as well: in a page of words they are numbers where they are set off ("Ring **999**").
 */

const short = "999|101|111"
const long = String.raw`116 123|0\d{2,4} \d{3,4}(?: \d{3,4})?`
const anyNumber = new RegExp(`\\b(${short}|${long})\\b`)
const longNumbers = new RegExp(`\\b(?:${long})\\b`, "g")
const setOff = new RegExp(`<strong>(${short})</strong>`, "g")
/** A whole link, or any other tag: what may not be changed. */
const tags = /(<a\b.*?<\/a>|<[^>]*>)/s

/** "116 123" → "tel:116123": digits and "+" alone. */
export const toRing = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, "")}`

const linked = (number: string): string => `<a href="${toRing(number)}">${number}</a>`

/** The parts of a sentence; every second is a number to ring. */
export const partsOf = (sentence: string): string[] => sentence.split(anyNumber)

/** A page of words, as HTML, with its numbers as links. */
export const dialled = (html: string): string =>
  html
    .replaceAll(setOff, (_, number: string) => `<strong>${linked(number)}</strong>`)
    .split(tags)
    .map((part, at) => (at % 2 === 0 ? part.replaceAll(longNumbers, linked) : part))
    .join("")
