/**
 * Linear programs, solved as in a textbook (the tableau method with Bland's rule, which cannot go round in circles): an
 * attacker with a pencil, and no line in common with what it attacks.
 */
export type Equation = { terms: Map<number, number>; sum: number }

const dust = 1e-9

function pivot(table: number[][], row: number, column: number): void {
  const line = table[row]!
  const by = line[column]!
  for (let at = 0; at < line.length; at++) line[at]! /= by
  table.forEach((other, at) => {
    const factor = other[column]!
    if (at === row || Math.abs(factor) < dust) return
    for (let each = 0; each < line.length; each++) other[each]! -= factor * line[each]!
  })
}

/** Makes the last line's value as small as it gets over the first `width` columns; Infinity when it has no end. */
function minimise(table: number[][], basis: number[], width: number): number {
  const last = table.length - 1
  for (;;) {
    const costs = table[last]!
    let column = 0
    while (column < width && costs[column]! > -dust) column++
    if (column === width) return -costs.at(-1)!
    let row = -1
    for (let at = 0; at < last; at++) {
      const step = table[at]![column]!
      if (step < dust) continue
      const ratio = table[at]!.at(-1)! / step
      const best = row < 0 ? Number.POSITIVE_INFINITY : table[row]!.at(-1)! / table[row]![column]!
      if (ratio < best - dust || (Math.abs(ratio - best) <= dust && basis[at]! < basis[row]!)) row = at
    }
    if (row < 0) return Number.NEGATIVE_INFINITY
    pivot(table, row, column)
    basis[row] = column
  }
}

export type Range = { least: number; most: number; isWhole: boolean }

/** For each unknown, none of them below zero, the least and the most that it can be. Throws when nothing fits. */
export function rangesOf(unknowns: number, equations: readonly Equation[]): (unknown: number) => Range {
  const width = unknowns + equations.length
  const table = equations.map(({ terms, sum }, row) => {
    const line = new Array<number>(width + 1).fill(0)
    const sign = sum < 0 ? -1 : 1
    for (const [at, factor] of terms) line[at]! += sign * factor
    line[unknowns + row] = 1
    line[width] = sign * sum
    return line
  })
  const basis = equations.map((_, row) => unknowns + row)
  const costs = new Array<number>(width + 1).fill(0)
  for (const line of table)
    for (const [at, value] of line.entries()) if (at < unknowns || at === width) costs[at]! -= value
  const first = [...table, costs]
  if (Math.abs(minimise(first, basis, unknowns)) > 1e-6) throw new Error("nothing fits what is shown")
  // What is left of the helpers stands at zero: it goes, or its line says nothing.
  basis.forEach((column, row) => {
    if (column < unknowns) return
    const other = first[row]!.findIndex((value, at) => at < unknowns && Math.abs(value) > dust)
    if (other < 0) return
    pivot(first, row, other)
    basis[row] = other
  })
  const rows = first
    .slice(0, -1)
    .flatMap((line, row) => (basis[row]! < unknowns ? [{ line, column: basis[row]! }] : []))
  return (unknown) => {
    const extreme = (direction: 1 | -1) => {
      const lines = rows.map(({ line }) => [...line.slice(0, unknowns), line[width]!])
      const goal = new Array<number>(unknowns + 1).fill(0)
      goal[unknown] = direction
      const columns = rows.map(({ column }) => column)
      columns.forEach((column, row) => {
        const factor = goal[column]!
        if (factor !== 0) for (const [at, value] of lines[row]!.entries()) goal[at]! -= factor * value
      })
      const tableau = [...lines, goal]
      const value = direction * minimise(tableau, columns, unknowns)
      const isWhole = tableau.slice(0, -1).every((line) => Math.abs(line.at(-1)! - Math.round(line.at(-1)!)) < 1e-6)
      return { value, isWhole }
    }
    const [low, high] = [extreme(1), extreme(-1)]
    return { least: low.value, most: high.value, isWhole: low.isWhole && high.isWhole }
  }
}
