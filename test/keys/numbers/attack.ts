import type { Shown, Tables } from "../../../keys/numbers/tables.ts"
import { type Equation, type Range, rangesOf } from "./simplex.ts"

/**
 * Somebody who holds all tables of a set, and knows how they were made: that totals are sums, that counts are whole and
 * not below zero, and that who waits for an answer was not answered in time. They try to place each withheld count.
 */

/** `isWithheld`: stands in a table; else it stands in none, as the other answer to a question, and could be told all the same. */
export type Placed = { name: string; isWithheld: boolean; range: Range }

/** `partitions`: ids of lines that add up to the total. */
export function placedIn({ total, lines, crosses }: Tables, partitions: readonly string[]): Placed[] {
  const names: string[] = []
  const equations: Equation[] = []
  const known = new Map<string, number>()
  const hidden = new Set<string>()

  const unknown = (name: string): number => {
    if (!names.includes(name)) names.push(name)
    return names.indexOf(name)
  }
  const put = (name: string, shown: Shown) => {
    if (shown === null) hidden.add(name)
    else known.set(name, shown)
  }
  const says = (parts: readonly string[], whole: string) => {
    const terms = new Map<number, number>()
    let sum = 0
    for (const [name, factor] of [...parts.map((part) => [part, 1] as const), [whole, -1] as const])
      if (known.has(name)) sum -= factor * known.get(name)!
      else terms.set(unknown(name), (terms.get(unknown(name)) ?? 0) + factor)
    equations.push({ terms, sum })
  }

  put("all", total)
  for (const { id, categories, counts } of lines)
    for (const [at, each] of categories.entries()) put(`${id} ${each}`, counts[at]!)
  const categoriesOf = (id: string) => lines.find((line) => line.id === id)!.categories
  for (const { rows, columns, cells } of crosses)
    for (const [r, row] of categoriesOf(rows).entries())
      for (const [c, column] of categoriesOf(columns).entries())
        put(`${rows} ${row}, ${columns} ${column}`, cells[r]![c]!)

  for (const { id, categories } of lines)
    if (partitions.includes(id))
      says(
        categories.map((each) => `${id} ${each}`),
        "all",
      )
    else for (const each of categories) says([`${id} ${each}`, `${id} not ${each}`], "all")
  says(["promise within", "answered late", "outcome waiting"], "all")
  for (const { rows, columns } of crosses) {
    const [ofRows, ofColumns] = [categoriesOf(rows), categoriesOf(columns)]
    for (const column of ofColumns) {
      says(
        ofRows.map((row) => `${rows} ${row}, ${columns} ${column}`),
        `${columns} ${column}`,
      )
      if (partitions.includes(columns)) continue
      says(
        ofRows.map((row) => `${rows} ${row}, ${columns} not ${column}`),
        `${columns} not ${column}`,
      )
      for (const row of ofRows)
        says([`${rows} ${row}, ${columns} ${column}`, `${rows} ${row}, ${columns} not ${column}`], `${rows} ${row}`)
    }
    if (partitions.includes(columns))
      for (const row of ofRows)
        says(
          ofColumns.map((column) => `${rows} ${row}, ${columns} ${column}`),
          `${rows} ${row}`,
        )
  }

  const ranges = rangesOf(names.length, equations)
  return names.map((name) => ({ name, isWithheld: hidden.has(name), range: ranges(unknown(name)) }))
}
