import { addDays, type Day, daysBetween } from "../../crypto/day.ts"

/** Days: how long a key is valid, after how many the next one begins, and how many are made before they are needed. */
export type KeyWindow = { length: number; every: number; ahead: number }

/**
 * The first days of the keys still to be made, so that one is valid today and `ahead` more wait. `begun` are the first
 * days of those there are, in any order. Who was away for long starts again today. Keys from a day further ahead than
 * any is made for count for nothing: a clock was wrong for a while, and must not leave the years until then without one.
 */
export function windowsDue(begun: readonly Day[], today: Day, { every, ahead }: KeyWindow): Day[] {
  const last = addDays(today, every * ahead)
  const latest = begun
    .filter((from) => from <= last)
    .toSorted()
    .at(-1)
  const start = latest !== undefined && latest > addDays(today, -every) ? addDays(latest, every) : today
  const due: Day[] = []
  for (let from = start; from <= last; from = addDays(from, every)) due.push(from)
  return due
}

/** The last day of a window that begins on this day; both are included. */
export const lastDay = (from: Day, { length }: KeyWindow): Day => addDays(from, length - 1)

/** The same window, with as many keys ahead as it takes to have a whole one left on that day; null asks for no more. */
export function reaching(window: KeyWindow, today: Day, until: Day | null): KeyWindow {
  const more = until === null ? 0 : Math.ceil(daysBetween(today, until) / window.every) + 1
  return { ...window, ahead: Math.max(window.ahead, more) }
}
