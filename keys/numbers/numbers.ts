import type { CountRow } from "./count-row.ts"
import { byConsent, byMonth, byOutcome, byPromise, byRegion, byType, byWhatCame, type Period } from "./dimensions.ts"
import { least } from "./suppress/threshold.ts"
import { type Plan, type Tables, tablesOf } from "./tables.ts"

/** All that is told of one period: a plain value, and nothing in it that must not leave. */
export type Numbers = Period &
  Tables & {
    /** Days within which an answer is promised. */
    within: number
    /** Of the days until a person answered the middle one, the earlier of two; null where too few were answered to say. */
    medianDays: number | null
  }

const planOf = (period: Period, within: number): Plan => ({
  lines: [byMonth(period), byRegion, byType, byConsent, byWhatCame],
  crosses: [
    ["month", "region"],
    ["region", "type"],
    ["outcome", "type"],
  ],
  outcome: byOutcome,
  inTime: byPromise(within),
})

/** Rows of other months are passed over. */
export function numbersOf(all: Iterable<CountRow>, period: Period, within: number): Numbers {
  const rows = [...all].filter(({ month }) => month >= period.from && month <= period.until)
  const tables = tablesOf(rows, planOf(period, within))
  return { ...period, ...tables, within, medianDays: medianDays(rows, tables) }
}

/** Told where it is told how many were answered in time, and of ten at least: five on each side of it. */
function medianDays(rows: readonly CountRow[], { lines }: Tables): number | null {
  const isTold = lines.some(({ id, counts }) => id === "promise" && counts.every((count) => count !== null))
  const days = rows.flatMap(({ answerDays }) => answerDays ?? []).toSorted((one, other) => one - other)
  return isTold && days.length >= 2 * least ? days[Math.floor((days.length - 1) / 2)]! : null
}
