import type { OpenedLetter } from "./case.ts"
import { reportIn, toldIn } from "./told.ts"

/** In which languages a case is to be read and answered, as far as letters tell: what was asked for, and the script. */

const scripts: { [script: string]: RegExp } = {
  Arabic: /\p{sc=Arabic}/gu,
  Chinese: /\p{sc=Han}/gu,
  Cyrillic: /\p{sc=Cyrillic}/gu,
  Greek: /\p{sc=Greek}/gu,
  Hebrew: /\p{sc=Hebrew}/gu,
  Indic: /\p{sc=Devanagari}|\p{sc=Bengali}|\p{sc=Gurmukhi}|\p{sc=Tamil}/gu,
  Japanese: /\p{sc=Hiragana}|\p{sc=Katakana}/gu,
  Korean: /\p{sc=Hangul}/gu,
  Thai: /\p{sc=Thai}/gu,
}

/** A name or a word in another script makes no text in it. */
const fewest = 12

const scriptsIn = (text: string): string[] =>
  Object.entries(scripts).flatMap(([name, letters]) =>
    (text.match(letters)?.length ?? 0) >= fewest ? [`${name} script`] : [],
  )

const textOf = ({ document, inside }: OpenedLetter): string => {
  if (document.kind === "canopy/follow-up") return document.body.text ?? ""
  const report = reportIn(document)
  if (report) return report.story ?? ""
  return inside && "text" in inside ? inside.text : ""
}

/** A tag that is none stands as it was written: a letter can hold anything, and must open all the same. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** BCP 47: the page on which it was written. English is what everything is in until it says otherwise. */
const pageLanguage = ({ document }: OpenedLetter): string[] => {
  const told = toldIn(document)
  if (!told) return []
  const { language = "en" } = told.consents ?? {}
  return language === "en" || language === "" ? [] : [languageName(language)]
}

/** What the reporter asked for stands first, in their own words. */
export function languagesOf(letters: readonly OpenedLetter[]): string[] {
  const asked = letters.flatMap(({ document }) => {
    const { replyLanguage } = reportIn(document) ?? {}
    return replyLanguage ? [`reply in: ${replyLanguage}`] : []
  })
  const seen = letters.flatMap((letter) => [...pageLanguage(letter), ...scriptsIn(textOf(letter))])
  return [...new Set([...asked, ...seen])]
}
