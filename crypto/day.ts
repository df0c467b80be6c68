/** A calendar day, "2026-11-21". Nothing finer than a day is ever written down. */
export type Day = string & { readonly brand: "Day" }
/** A calendar month, "2026-11". */
export type Month = string & { readonly brand: "Month" }

const dayMilliseconds = 86_400_000

const dayAt = (instant: number): Day => new Date(instant).toISOString().slice(0, 10) as Day
const instantOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

/** The day named by the text, or null when there is no such day in the calendar. */
export function asDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const instant = Date.parse(`${text}T00:00:00Z`)
  // Date.parse takes 31 February as 3 March in some engines: only a day that comes back as itself exists.
  return Number.isNaN(instant) || dayAt(instant) !== text ? null : (text as Day)
}

/** The UTC day that holds this instant (milliseconds since 1970). The instant itself goes no further. */
export const dayOf = (instant: number): Day => dayAt(instant)

export const addDays = (day: Day, days: number): Day => dayAt(instantOf(day) + days * dayMilliseconds)

/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => (instantOf(to) - instantOf(from)) / dayMilliseconds

export const monthOf = (day: Day): Month => day.slice(0, 7) as Month

/** The month that begins first after this many days have passed: what is kept until then is forgotten on its first day. */
export function monthAfter(day: Day, days: number): Month {
  const end = new Date(instantOf(addDays(day, days)))
  return dayAt(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 1)).slice(0, 7) as Month
}

export function addMonths(month: Month, months: number): Month {
  const first = new Date(instantOf(`${month}-01` as Day))
  return dayAt(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 1)).slice(0, 7) as Month
}
