import type { AlertWords } from "../../../../crypto/documents/alert.ts"
import type { Report } from "../../../../crypto/documents/report.ts"
import type { Behind } from "./behind.ts"
import type { Finding } from "./finding.ts"

/** Rule 7: a warning says only what somebody allowed to be said. What a linked case told belongs to its own reporter. */

const forbidden =
  "Only a linked case says this, and its reporter does not allow a warning. It cannot stand in this one."
const unknown =
  "No report here names this. Say in words where it comes from: only what its reporter allowed may be said."

const choices = ["types", "weapons"] as const
const says = (report: Report, field: (typeof choices)[number], choice: string): boolean =>
  (report[field] ?? ([] as readonly string[])).some((each) => each === choice)

/** What the program itself puts in where a report names no kind. */
const isBlank = (reports: readonly Report[], field: string, choice: string): boolean =>
  field === "types" && choice === "uneasy" && reports.every(({ types = [] }) => types.length === 0)

export function consentedFindings(alert: AlertWords, { reports, linked }: Behind): Finding[] {
  return choices.flatMap((field) =>
    alert[field].flatMap((found): Finding[] => {
      if (reports.some((report) => says(report, field, found)) || isBlank(reports, field, found)) return []
      const sources = linked.filter((each) => each.reports.some((report) => says(report, field, found)))
      if (sources.some(({ allowed }) => allowed)) return []
      const answerable = sources.length === 0
      return [{ rule: 7, field, found, reason: answerable ? unknown : forbidden, answerable }]
    }),
  )
}
