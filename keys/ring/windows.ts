import { addDays, type Day } from "../../crypto/day.ts"

/** Days: how long a key is valid, after how many the next one begins, and how many are made before they are needed. */
export type KeyWindow = { length: number; every: number; ahead: number }

/**
 * The first days of the keys still to be made, so that one is valid today and `ahead` more wait. `begun` are the first
 * days of those there are, in any order. Who was away for long starts again today.
 */
export function windowsDue(begun: readonly Day[], today: Day, { every, ahead }: KeyWindow): Day[] {
  const latest = begun.toSorted().at(-1)
  const start = latest !== undefined && latest > addDays(today, -every) ? addDays(latest, every) : today
  const due: Day[] = []
  for (let from = start; from <= addDays(today, every * ahead); from = addDays(from, every)) due.push(from)
  return due
}

/** The last day of a window that begins on this day; both are included. */
export const lastDay = (from: Day, { length }: KeyWindow): Day => addDays(from, length - 1)
