import { type Day, daysBetween } from "../../crypto/day.ts"

/** How far a day is from today, as people say it: "today", "tomorrow", "in 3 days", "1 day late", "3 days late". */
export function relativeDay(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days < 0) return days === -1 ? "1 day late" : `${-days} days late`
  if (days < 2) return days === 0 ? "today" : "tomorrow"
  return `in ${days} days`
}

/** Its day is over: a thing for today is not late. */
export const isLate = (day: Day, today: Day): boolean => daysBetween(today, day) < 0
