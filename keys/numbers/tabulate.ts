import type { CountRow } from "./count-row.ts"
import type { Dimension } from "./dimensions.ts"

/** How many cases stand at a place, one category for each dimension; 0 where none does. */
export type Tally = { total: number; at: (...place: string[]) => number }

/** All places of a row: each of its categories in one dimension with each in the next. */
function keysOf(row: CountRow, [first, ...rest]: readonly Dimension[]): string[] {
  if (!first) return [""]
  const deeper = keysOf(row, rest)
  return first.of(row).flatMap((category) => deeper.map((key) => `${category}\n${key}`))
}

/** Counts rows by one dimension, or by several crossed. These are true counts: they go nowhere before `tablesOf` has withheld. */
export function tabulate(rows: Iterable<CountRow>, dimensions: readonly Dimension[]): Tally {
  const counts = new Map<string, number>()
  let total = 0
  for (const row of rows) {
    total += 1
    for (const key of keysOf(row, dimensions)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return { total, at: (...place) => counts.get(place.map((category) => `${category}\n`).join("")) ?? 0 }
}
