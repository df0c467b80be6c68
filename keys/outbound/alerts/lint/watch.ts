import type { PoliceExperience } from "../../../../crypto/documents/police-experience.ts"
import type { WatchWords } from "../../../../crypto/documents/police-watch.ts"
import { assertedFindings } from "./asserted.ts"
import type { Finding, Passage } from "./finding.ts"
import { unique } from "./lint.ts"
import { nameFindings } from "./names.ts"
import { officerFindings } from "./officers.ts"
import { patternFindings } from "./patterns.ts"
import { firstNameFindings } from "./rare.ts"
import { quotedIn } from "./report-words.ts"
import { wordFindings } from "./words.ts"

/** What must not stand in Police Watch: all that must not stand in a warning, and no officer. docs/police-watch.md. */

const fields = ["wentWell", "wentBadly", "wanted"] as const
const passagesOf = (entry: WatchWords): Passage[] =>
  fields.flatMap((field) => {
    const text = entry[field]
    return text ? [{ field, text }] : []
  })

/** What a warning is only asked about: here there is always another way to say it. */
const hardened = (findings: readonly Finding[]): Finding[] => findings.map((each) => ({ ...each, answerable: false }))

const hard = { found: "", answerable: false } as const

const blankFindings = ({ wentWell = "", wentBadly = "" }: WatchWords): Finding[] =>
  `${wentWell}${wentBadly}`.trim() === ""
    ? [{ ...hard, rule: 11, field: "wentWell", reason: "Say what went well, or what went badly." }]
    : []

/** All that somebody wrote of the police in sentences. */
export const wroteIn = ({ wentWell, wentBadly, wanted }: PoliceExperience): string[] =>
  [wentWell, wentBadly, wanted].filter((text) => text !== undefined)

/** What can be told from the words, and from what was told where it is at hand. */
export function lintWatchWords(entry: WatchWords, told: readonly PoliceExperience[]): Finding[] {
  const theirs = told.flatMap(wroteIn)
  const found = passagesOf(entry).flatMap((passage) => [
    ...officerFindings(passage),
    ...hardened([...patternFindings(passage), ...nameFindings(passage), ...firstNameFindings(passage, 1)]),
    ...wordFindings(passage),
    ...assertedFindings(passage),
    ...quotedIn(passage, theirs),
  ])
  return unique([...blankFindings(entry), ...found])
}

/** The same, and what only the workstation of its case can tell. `people`: how many told us the same. */
export const lintWatch = (entry: WatchWords, told: readonly PoliceExperience[], people: number): Finding[] => [
  ...lintWatchWords(entry, told),
  ...countFindings(entry, people),
  ...knownAgainFindings(entry, people),
  ...toldFindings(entry, told),
]

const countFindings = ({ reports }: WatchWords, people: number): Finding[] =>
  reports === "more-than-one" && people < 2
    ? [{ ...hard, rule: 5, field: "reports", found: reports, reason: "One person told us this. Say one." }]
    : []

const knownAgain =
  "There is one report. Could the officers know from this who told us? Leave it out or say it more coarsely, or say in words why not."

/** Rule 2. Officers know whom they met, and when. */
function knownAgainFindings(entry: WatchWords, people: number): Finding[] {
  if (people > 1) return []
  return ([...fields, "month"] as const).flatMap((field) => {
    const found = entry[field]?.trim()
    return found ? [{ rule: 2 as const, field, found, reason: knownAgain, answerable: true }] : []
  })
}

const notTold = "Nobody told us this here. Say in words where it comes from: only what was allowed may be said."

/** Rule 7: the force, and each theme, are what somebody told us. "Another" says nothing. */
function toldFindings({ force, themes }: WatchWords, told: readonly PoliceExperience[]): Finding[] {
  const finding = (field: string, found: string): Finding => ({
    rule: 7,
    field,
    found,
    reason: notTold,
    answerable: true,
  })
  const isTold = (theme: string): boolean => told.some((each) => each.themes?.some((one) => one === theme))
  return [
    ...(force === "other" || told.some((each) => each.force === force) ? [] : [finding("force", force)]),
    ...themes.filter((theme) => theme !== "other" && !isTold(theme)).map((theme) => finding("themes", theme)),
  ]
}
