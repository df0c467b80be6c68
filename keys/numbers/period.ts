import { addMonths, type Day, type Month, monthOf } from "../../crypto/day.ts"
import { refuse } from "../refusals/refusal.ts"
import { monthsOf, type Period } from "./dimensions.ts"

/** Months that may be counted: whole ones that are over. One that is not would grow, and what grew by one tells of one. */

export const mostMonths = 24

const asMonth = (text: string): Month =>
  /^2\d{3}-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : refuse("not-a-month")

/** The last month that is over. */
export const lastWholeMonth = (today: Day): Month => addMonths(monthOf(today), -1)

/** Throws `not-a-month`, `months-turned`, `months-too-many` and `months-not-over`. */
export function periodOf(from: string, until: string, today: Day): Period {
  const period = { from: asMonth(from.trim()), until: asMonth(until.trim()) }
  if (period.from > period.until) return refuse("months-turned")
  if (period.until > lastWholeMonth(today)) return refuse("months-not-over")
  return addMonths(period.from, mostMonths) > period.until ? period : refuse("months-too-many")
}

export const isSamePeriod = (one: Period, other: Period): boolean =>
  one.from === other.from && one.until === other.until

export const overlaps = (one: Period, other: Period): boolean => one.from <= other.until && other.from <= one.until

export const yearOf = (month: Month): number => Number(month.slice(0, 4))

/** Whether these periods, no two of which overlap, hold every month of a year and none of another. */
export const fillYear = (periods: readonly Period[], year: number): boolean =>
  periods.flatMap(monthsOf).filter((month) => yearOf(month) === year).length === 12

/** What the pages promise, unless somebody says otherwise. */
export const usualWithin = 3

/** Days within which an answer is promised. Throws `not-days`. */
export function daysOf(text: string): number {
  const days = Number(text)
  return /^\d{1,2}$/.test(text.trim()) && days >= 1 && days <= 60 ? days : refuse("not-days")
}
