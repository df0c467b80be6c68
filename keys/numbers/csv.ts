import type { YearOfActs } from "./acts.ts"
import type { Numbers } from "./numbers.ts"
import { gridsOf, shownAs, titleOf } from "./words.ts"

/** The tables as one CSV file (RFC 4180): one count a line, so that no program has to guess where a table begins. */

// A spreadsheet takes what begins like this for a formula (OWASP, "CSV Injection").
const likeFormula = /^[=+\-@\t\r]/

function field(value: string): string {
  const text = likeFormula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvLine = (fields: readonly string[]): string => fields.map(field).join(",")

/** Without line ends: RFC 4180 ends each with CR LF, a terminal with LF. */
export function csvLines(numbers: Numbers, years: readonly YearOfActs[]): string[] {
  const title = titleOf(numbers)
  const line = (table: string, row: string, column: string, count: string) =>
    csvLine([title, table, row, column, count])
  return [
    csvLine(["months", "table", "row", "column", "count"]),
    line("All", "All reports", "Reports", shownAs(numbers.total)),
    ...gridsOf(numbers).flatMap(({ title: table, columns, rows }) =>
      rows.flatMap(({ name, counts }) => counts.map((count, at) => line(table, name, columns[at]!, shownAs(count)))),
    ),
    line(
      "By how soon a person answered",
      "days until a person answered, the middle one",
      "Days",
      shownAs(numbers.medianDays),
    ),
    ...years.flatMap(actLines),
  ]
}

/** What we did, of whole years. */
export function actLines({ year, warnings, challenged, policeFiles }: YearOfActs): string[] {
  const line = (row: string, count: number) => csvLine([`Year ${year}`, "What we did", row, "Number", `${count}`])
  return [
    line("warnings published", warnings.issued),
    line("of these taken back", warnings.withdrawn),
    ...(challenged
      ? [
          line("said to be wrong, and stand", challenged.stands),
          line("said to be wrong, and changed", challenged.changed),
          line("said to be wrong, and taken back", challenged["taken-back"]),
        ]
      : []),
    ...policeFiles.map(({ receiver, files }) => line(`files sent to ${receiver}`, files)),
  ]
}

export const csvText = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join("")
