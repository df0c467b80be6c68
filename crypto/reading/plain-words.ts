import { type NotUsed, notUsed } from "./words-not-used.ts"

/** A word of the list as it was written, and its line in the list. */
export type Met = { word: string } & Pick<NotUsed, "instead" | "why">

/** In quotes stand other people’s words, and the names of buttons; behind a link stands an address; before a sentence, a mark. */
const notOurs = /“[^”]*”|\]\([^)]*\)|`[^`]*`|^Error: ?/gm

const escaped = (form: string): string => form.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&")
const withLargeFirst = (form: string): string =>
  /^\p{L}/u.test(form) ? `[${form[0]}${form[0]?.toUpperCase()}]${escaped(form.slice(1))}` : escaped(form)

/** Longer forms first: “click here” is met whole. "Ugly Mugs Ireland" is a name: only the first letter may be large. */
const patternOf = ({ not }: NotUsed): RegExp => {
  const forms = [...not].sort((one, other) => other.length - one.length).map(withLargeFirst)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "gu")
}
const patterns = notUsed.map((entry) => [entry, patternOf(entry)] as const)

/** Each word of an English text (plain, or Markdown) that we do not use, once, in the order of the list. */
export function wordsNotUsedIn(text: string): Met[] {
  const ours = text.replaceAll(notOurs, " ")
  return patterns.flatMap(([{ instead, why }, pattern]) =>
    [...new Set(ours.match(pattern))].map((word) => ({ word, instead, why })),
  )
}
