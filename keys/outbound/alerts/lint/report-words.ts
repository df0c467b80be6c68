import type { Body } from "../../../linking/named.ts"
import type { Finding, Passage } from "./finding.ts"

/** What the lint knows of the reports behind a draft: their own words, which a reader might know again. */

const sharedWords = 5

/** Case, accents and width do not make another word. */
export const foldedText = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase()

/** Words in any script. */
export const wordsIn = (text: string): string[] =>
  [...new Intl.Segmenter("en", { granularity: "word" }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => foldedText(segment))

const runs = (words: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(" "))

/** Everything that was typed in sentences. What a draft takes over by itself (hair, accent) is not among it. */
const freeText = (report: Body): string[] =>
  [
    report.story,
    report.text,
    report.when,
    report.control,
    report.placeDetail,
    report.workMode,
    report.weaponDetail,
    report.injuryDetail,
    report.supportDetail,
    report.contactSafe,
    report.accessNeeds,
    report.lostDetail,
    ...(report.people ?? []).flatMap(({ marks, clothing, appearance, leaving }) => [
      marks,
      clothing,
      appearance,
      leaving,
    ]),
  ].filter((text) => text !== undefined)

/** Scripts that write no spaces: where a word ends there depends on its neighbours, so letters are counted instead. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu
const sharedLetters = 8

const unspacedRuns = (text: string): string[] =>
  (text.normalize("NFKC").match(unspaced) ?? []).flatMap((run) => {
    const letters = [...run]
    return Array.from({ length: Math.max(0, letters.length - sharedLetters + 1) }, (_, at) =>
      letters.slice(at, at + sharedLetters).join(""),
    )
  })

const quoting = "These are the reporter's own words in a row. Write it anew."

const phrasesIn = (text: string): string[] => [...runs(wordsIn(text), sharedWords), ...unspacedRuns(text)]

/** Rule 11: five words in a row that a report has, too. */
export const quotedFindings = (passage: Passage, reports: readonly Body[]): Finding[] =>
  quotedIn(passage, reports.flatMap(freeText))

/** The same of what was written somewhere else. */
export function quotedIn({ field, text }: Passage, written: readonly string[]): Finding[] {
  const theirs = new Set(written.flatMap(phrasesIn))
  return phrasesIn(text)
    .filter((phrase) => theirs.has(phrase))
    .map((found) => ({ rule: 11, field, found, reason: quoting, answerable: false }))
}

/** Names in what was said of the place: "the Lotus, by Piccadilly" gives both. The first word may only be a beginning. */
const placeNames = (place = ""): string[] => place.match(/(?<=\S\s+)\p{Lu}[\p{L}'’-]{3,}/gu) ?? []

/** Everything in a report that names a person, a number or a place outright, with the rule that keeps it in. */
function namedIn(report: Body): { value: string; rule: Finding["rule"]; reason: string }[] {
  const identifying = "This is an identifier from the report. It is never published in full."
  const naming = "This is a name from the report. It is not published."
  const placing = "This is the place from the report. It is not published."
  const wrap = (values: (string | undefined)[] | undefined, rule: Finding["rule"], reason: string) =>
    (values ?? []).flatMap((value) => (value ? [{ value, rule, reason }] : []))
  return [
    ...wrap(report.phones, 5, identifying),
    ...wrap(report.emails, 5, identifying),
    ...wrap(
      report.usernames?.map(({ name }) => name),
      5,
      identifying,
    ),
    ...wrap(report.registrations, 5, identifying),
    ...wrap(report.payHandles, 5, identifying),
    ...wrap(report.addresses, 5, identifying),
    ...wrap(
      report.people?.map(({ nameUsed }) => nameUsed),
      5,
      naming,
    ),
    ...wrap([report.name], 3, "This is what the reporter asked to be called. It is never published."),
    ...wrap([report.contactDetail], 3, "This is how the reporter can be reached. It is never published."),
    ...wrap([report.placeDetail, ...placeNames(report.placeDetail)], 3, placing),
    ...wrap([report.workMode], 3, "This says how the reporter works. It is never published."),
  ]
}

const folded = (text: string): string => foldedText(text).replaceAll(/[^\p{L}\p{N}]/gu, "")
/** Shorter ones would be found inside ordinary words. */
const shortest = 4

/** Rules 3 and 5: what a report names, found in the draft however it is spaced. A large town may stand in its field. */
export const namedFindings = ({ field, text }: Passage, reports: readonly Body[]): Finding[] =>
  (field === "town" ? reports.map(({ placeDetail: _, ...rest }) => rest) : reports)
    .flatMap(namedIn)
    .flatMap(({ value, rule, reason }) => {
      const needle = folded(value)
      const long = needle.length >= shortest && folded(text).includes(needle)
      const short = needle.length < shortest && needle.length > 1 && wordsIn(text).includes(needle)
      return long || short ? [{ rule, field, found: value, reason, answerable: false }] : []
    })
