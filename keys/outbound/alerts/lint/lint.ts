import type { AlertDraft } from "../../../../crypto/documents/alert.ts"
import type { Report } from "../../../../crypto/documents/report.ts"
import { aboutFindings } from "./about.ts"
import { appearanceFindings } from "./appearance.ts"
import { assertedFindings } from "./asserted.ts"
import type { Behind } from "./behind.ts"
import { consentedFindings } from "./consented.ts"
import type { Finding, Passage } from "./finding.ts"
import { knownAgainFindings } from "./known-again.ts"
import { isLargeTown } from "./large-towns.ts"
import { nameFindings } from "./names.ts"
import { patternFindings } from "./patterns.ts"
import { rareFindings } from "./rare.ts"
import { namedFindings, quotedFindings } from "./report-words.ts"
import { wordFindings } from "./words.ts"

type Drafted = AlertDraft["alert"]

/** Every piece of free text in a draft. */
function passagesOf(alert: Drafted): Passage[] {
  const people = alert.people.flatMap((person, at) =>
    (["hair", "accent", "marks"] as const).map((field) => ({
      field: `person ${at + 1}: ${field}`,
      text: person[field],
    })),
  )
  const fields = (["watchFor", "advice", "vehicle", "town"] as const).map((field) => ({ field, text: alert[field] }))
  return [...fields, ...people].flatMap(({ field, text }) => (text ? [{ field, text }] : []))
}

/** The same reason for a piece of what is named already would only be one line more to read. */
const isPartOf = (part: Finding, whole: Finding): boolean =>
  part.rule === whole.rule &&
  part.field === whole.field &&
  part.reason === whole.reason &&
  part.found !== whole.found &&
  whole.found.includes(part.found)

/** Each finding once, whole. */
export function unique(findings: readonly Finding[]): Finding[] {
  const each = new Map(findings.map((finding) => [`${finding.rule} ${finding.field} ${finding.found}`, finding]))
  return [...each.values()].filter((finding) => !findings.some((other) => isPartOf(finding, other)))
}

/**
 * What can be told from the words of a warning, and from the reports that are at hand: none, at the workstation of a
 * second person who has not this case. `people`: how many reported it.
 */
export function lintWords(alert: Drafted, reports: readonly Report[], people: number): Finding[] {
  const passages = passagesOf(alert)
  const found = passages.flatMap((passage) => [
    ...patternFindings(passage),
    ...wordFindings(passage),
    ...assertedFindings(passage),
    ...nameFindings(passage),
    ...quotedFindings(passage, reports),
    ...namedFindings(passage, reports),
  ])
  return unique([
    ...blankFindings(alert),
    ...aboutFindings(alert),
    ...found,
    ...rareFindings(alert, passages, people),
    ...appearanceFindings(alert),
  ])
}

/**
 * Why this draft must not be published as it is; nothing, when nothing was found. A program cannot tell whether somebody
 * could be known again: the caseworker answers that, and a second person.
 */
export const lint = (alert: Drafted, behind: Behind): Finding[] => [
  ...lintWords(alert, everyReport(behind), behind.people),
  ...countFindings(alert, behind),
  ...knownAgainFindings(alert, behind),
  ...consentedFindings(alert, behind),
]

/** Whoever reported the same must not be quoted either. */
const everyReport = ({ reports, linked }: Behind): Report[] => [...reports, ...linked.flatMap((each) => each.reports)]

const hard = { found: "", answerable: false } as const

const blankFindings = ({ watchFor }: Drafted): Finding[] =>
  watchFor.trim() === "" ? [{ ...hard, rule: 11, field: "watchFor", reason: "Say in one line what to watch for." }] : []

const tooSmall = "Fewer than 100,000 people may live there, and there is one report. Leave it out: the area is enough."

/** What takes more than one person who reported it. */
function countFindings({ reports, town }: Drafted, { people }: Behind): Finding[] {
  if (people > 1) return []
  const findings: Finding[] = []
  if (reports === "more-than-one")
    findings.push({ ...hard, rule: 5, field: "reports", found: reports, reason: "One person reported this. Say one." })
  if (town && !isLargeTown(town)) findings.push({ ...hard, rule: 12, field: "town", found: town, reason: tooSmall })
  return findings
}
