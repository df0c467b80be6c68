import type { Report } from "../../../crypto/documents/report.ts"
import type { Finding, Passage } from "./finding.ts"

/** What the lint knows of the reports behind a draft: their own words, which a reader might know again. */

const sharedWords = 5

/** Words in any script, folded: case, accents and punctuation do not make another phrase. */
const wordsIn = (text: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text.normalize("NFKC").toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)

const runs = (words: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(" "))

const freeText = ({ story, control, placeDetail, workMode, injuryDetail, accessNeeds, lostDetail, people }: Report) =>
  [
    story,
    control,
    placeDetail,
    workMode,
    injuryDetail,
    accessNeeds,
    lostDetail,
    ...(people ?? []).map(({ marks }) => marks),
  ].filter((text) => text !== undefined)

/** Rule 11: five words in a row that a report has, too. */
export function quotedFindings({ field, text }: Passage, reports: readonly Report[]): Finding[] {
  const theirs = new Set(reports.flatMap(freeText).flatMap((words) => runs(wordsIn(words), sharedWords)))
  return runs(wordsIn(text), sharedWords)
    .filter((run) => theirs.has(run))
    .map((found) => ({ rule: 11, field, found, reason: "These are the reporter's own words in a row. Write it anew." }))
}

/** Everything in a report that names a person, a number or a place outright, with the rule that keeps it in. */
function namedIn(report: Report): { value: string; rule: Finding["rule"]; reason: string }[] {
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
    ...wrap([report.placeDetail], 3, placing),
    ...wrap([report.workMode], 3, "This says how the reporter works. It is never published."),
  ]
}

const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
/** Shorter ones would be found inside ordinary words. */
const shortest = 4

/** Rules 3 and 5: what a report names, found in the draft however it is spaced. */
export const namedFindings = ({ field, text }: Passage, reports: readonly Report[]): Finding[] =>
  reports.flatMap(namedIn).flatMap(({ value, rule, reason }) => {
    const needle = folded(value)
    const long = needle.length >= shortest && folded(text).includes(needle)
    const short = needle.length < shortest && needle.length > 1 && wordsIn(text).includes(needle)
    return long || short ? [{ rule, field, found: value, reason }] : []
  })
