import { wordlist } from "@scure/bip39/wordlists/english.js"
import type { Report } from "../../../../crypto/documents/report.ts"
import type { Seen, StripRule } from "./rules.ts"

/** What the reports behind a file say of whoever reported, taken apart: a part is as telling as the whole. */

export type Behind = {
  /** The case's reports, and as reports whatever else was written in it. */
  reports: readonly Report[]
  /** Names of cases: who has one asks for its mailbox. */
  cases: readonly string[]
}

/** "Mai's" is two: a name stays one whatever follows it. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** "mai.w@example.org, or 07700 900999 after six": the address, the number, the name on a site. */
const piecesOfContact = (text = ""): string[] => [
  ...(text.match(/[^\s,;<>]+@[^\s,;<>]+\.\p{L}+/gu) ?? []),
  ...(text.match(/(?<!\S)@[\w.]{2,}/g) ?? []),
  ...(text.match(/\+?\d[\d\s().-]{5,}\d/g) ?? []).flatMap((number) => [number, number.replace(/^\+?44|^0/, "")]),
]

const postcodes = (text = ""): string[] => text.match(/\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gi) ?? []

/** Every value of a report that gives its reporter away, with the rule that keeps it in. */
function tellingOf(report: Report): Seen[] {
  const wrap = (rule: StripRule, values: readonly (string | undefined)[]): Seen[] =>
    values.flatMap((found) => (found && found.trim().length > 1 ? [{ rule, found }] : []))
  return [
    ...wrap("name", wordsOf(report.name ?? "")),
    ...wrap("contact", [...piecesOfContact(report.contactDetail), ...piecesOfContact(report.contactSafe)]),
    ...wrap("contact", [report.contactSafe]),
    ...wrap("venue", postcodes(report.placeDetail)),
    ...wrap("road", [report.helpArea]),
    ...wrap("language", [report.replyLanguage]),
  ]
}

const foldedLetters = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")

/** A name counts as a word of its own, "Rose" not in "prose"; all else however it is spaced. */
function stands({ rule, found }: Seen, text: string): boolean {
  const needle = foldedLetters(found)
  if (needle.length < 2) return false
  if (rule === "name" || needle.length < 4) return wordsOf(text).some((word) => foldedLetters(word) === needle)
  return foldedLetters(text).includes(needle)
}

export const telling = (text: string, { reports, cases }: Behind): Seen[] =>
  [...reports.flatMap(tellingOf), ...cases.map((found): Seen => ({ rule: "code", found }))].filter((seen) =>
    stands(seen, text),
  )

const codeWords = new Set(wordlist)
/** So many words of the list in a row are a code, or a part of one; ordinary sentences have fewer. */
const wordsInARow = 5

/** Receipt codes, whole or in part: words of their list in a row, or groups of four digits. */
export function codesIn(text: string): Seen[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word)
  const runs: string[][] = [[]]
  for (const word of words) {
    if (codeWords.has(word.toLowerCase())) runs.at(-1)!.push(word)
    else runs.push([])
  }
  const groups = text.match(/\b[012]\d{3}(?:[\s,.-]+[012]\d{3}){2,}\b/g) ?? []
  return [...runs.filter((run) => run.length >= wordsInARow).map((run) => run.join(" ")), ...groups].map((found) => ({
    rule: "code",
    found,
  }))
}

/** Words spelt in a way of their own, in the report and here alike: "l8r", "reallyyy", "WhY". */
export function spellings(text: string, { reports }: Behind): Seen[] {
  const theirs = new Set(
    reports.flatMap((report) => wordsOf(`${report.story ?? ""} ${report.control ?? ""}`)).filter(isOdd),
  )
  return wordsOf(text)
    .filter((word) => theirs.has(word))
    .map((found) => ({ rule: "spelling", found }))
}

const isOdd = (word: string): boolean =>
  word.length > 2 && (/\p{L}\d|\d\p{L}/u.test(word) || /(\p{L})\1\1/iu.test(word) || /\p{Ll}\p{Lu}/u.test(word))
