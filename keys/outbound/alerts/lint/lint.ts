import type { AlertDraft } from "../../../../crypto/documents/alert.ts"
import type { Report } from "../../../../crypto/documents/report.ts"
import type { Finding, Passage } from "./finding.ts"
import { nameFindings } from "./names.ts"
import { patternFindings } from "./patterns.ts"
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

function unique(findings: readonly Finding[]): Finding[] {
  const each = new Map(findings.map((finding) => [`${finding.rule} ${finding.field} ${finding.found}`, finding]))
  return [...each.values()].filter((finding) => !findings.some((other) => isPartOf(finding, other)))
}

/**
 * Why this draft must not be published as it is; nothing, when nothing was found. A program cannot tell whether somebody
 * could be known again: the caseworker answers that, and a second person.
 */
export function lint(alert: Drafted, reports: readonly Report[]): Finding[] {
  const passages = passagesOf(alert)
  const found = passages.flatMap((passage) => [
    ...patternFindings(passage),
    ...wordFindings(passage),
    ...nameFindings(passage),
    ...quotedFindings(passage, reports),
    ...namedFindings(passage, reports),
  ])
  return unique([...found, ...shapeFindings(alert, reports)])
}

/** What the fields themselves must not do together. */
function shapeFindings(alert: Drafted, reports: readonly Report[]): Finding[] {
  const findings: Finding[] = []
  if (alert.watchFor.trim() === "")
    findings.push({ rule: 11, field: "watchFor", found: "", reason: "Say in one line what to watch for." })
  if (alert.reports === "more-than-one" && reports.length < 2)
    findings.push({ rule: 5, field: "reports", found: alert.reports, reason: "There is one report here. Say one." })
  return findings
}
