import { isWatch, type PublishedWords } from "../../../crypto/documents/alert.ts"
import type { PoliceTheme } from "../../../crypto/documents/police-experience.ts"
import { policeForces } from "../../../crypto/documents/police-forces.ts"
import type { WatchWords } from "../../../crypto/documents/police-watch.ts"
import type { PoliceWords } from "../../../crypto/documents/police-words.ts"
import { monthWords, readerLines } from "./reader.ts"
import { countWords } from "./reader-words.ts"

/** An entry of Police Watch as its reader meets it. The pages have the same words: a test holds the two side by side. */

export const themeWords: Record<PoliceTheme, string> = {
  respect: "How they treated people",
  reporting: "Reporting a crime to them",
  "call-for-help": "Calling them for help",
  "follow-up": "What they did afterwards",
  stop: "Being stopped, searched or moved on",
  visit: "A visit or a raid",
  arrest: "Being arrested or held",
  belongings: "Money or belongings",
  privacy: "Keeping things private",
  papers: "Questions about papers or immigration",
  other: "Something else",
}

export const watchLabels = {
  force: "Force",
  themes: "What it was about",
  month: "When",
  wentWell: "What went well",
  wentBadly: "What went badly",
  wanted: "What people would want",
  reports: "How many people told us",
} as const

/** What is not said has no row. */
export function watchRows(entry: WatchWords): PoliceWords {
  const rows: [keyof typeof watchLabels, string | undefined][] = [
    ["force", policeForces[entry.force]],
    ["themes", entry.themes.map((theme) => themeWords[theme]).join("; ")],
    ["month", entry.month && monthWords(entry.month)],
    ["wentWell", entry.wentWell],
    ["wentBadly", entry.wentBadly],
    ["wanted", entry.wanted],
    ["reports", countWords[entry.reports]],
  ]
  const known = rows.flatMap(([name, value]) => (value ? [{ label: watchLabels[name], value }] : []))
  return [{ heading: "Police Watch", rows: known }]
}

const watchLines = (entry: WatchWords): string[] =>
  watchRows(entry).flatMap(({ heading, rows }) => [heading, ...rows.map(({ label, value }) => `  ${label}: ${value}`)])

/** A warning, or an entry of Police Watch, as it is read at a terminal. */
export const linesOf = (words: PublishedWords): string[] => (isWatch(words) ? watchLines(words) : readerLines(words))
