import type { CountRow } from "./count-row.ts"
import type { Dimension } from "./dimensions.ts"
import { type Margin, withheldInCross } from "./suppress/cross.ts"
import { withheldInLine } from "./suppress/line.ts"
import { isSmall, least } from "./suppress/threshold.ts"
import { tabulate } from "./tabulate.ts"

/** null: withheld. Fewer than five, or what those could be told from. */
export type Shown = number | null

export type Line = { id: string; heading: string; categories: string[]; counts: Shown[] }
/** Two lines crossed; its totals are those lines. */
export type CrossTable = { rows: string; columns: string; cells: Shown[][] }

/**
 * One set of tables of the same cases. Each total stands once, as a line, and the crossed tables lean on it: so no two
 * tables tell different things of it ("linked tables": Hundepool et al., Statistical Disclosure Control, Wiley 2012, ch. 4).
 */
export type Tables = { total: Shown; lines: Line[]; crosses: CrossTable[] }

/** What cases are counted by. `crosses`: ids, of which the first is a partition. `inTime` is held against `outcome`. */
export type Plan = {
  lines: readonly Dimension[]
  crosses: readonly (readonly [rows: string, columns: string])[]
  outcome: Dimension
  inTime: Dimension
}

type Counted = { dimension: Dimension; total: number; margins: Margin[] }

export function tablesOf(rows: readonly CountRow[], { lines, crosses, outcome, inTime }: Plan): Tables {
  const all = [...lines, outcome].map((dimension) => counted(rows, dimension))
  const line = (id: string): Counted => all.find(({ dimension }) => dimension.id === id)!
  return {
    total: rows.length < least ? null : rows.length,
    lines: [...all, besideWaiting(counted(rows, inTime), line(outcome.id))].map(lineOf),
    crosses: crosses.map(([one, other]) => crossed(rows, line(one), line(other))),
  }
}

/** What is withheld of a line, its total being known. */
function counted(rows: readonly CountRow[], dimension: Dimension): Counted {
  const tally = tabulate(rows, [dimension])
  const { total } = tally
  const counts = dimension.categories.map((category) => tally.at(category))
  const withheld = dimension.isPartition ? withheldInLine(counts) : counts.map((count) => isSmall(count, total))
  return {
    dimension,
    total,
    margins: counts.map((count, at) => ({ count, withheld: withheld[at]! })),
  }
}

/**
 * Nobody is answered in time who waits for an answer: beside the number of those who wait it says how many were answered
 * late, or closed with no way to reply. These must be five as well, and without that number it is not shown.
 */
function besideWaiting({ margins, ...inTime }: Counted, outcome: Counted): Counted {
  const [waiting] = outcome.margins as [Margin]
  const isTold = ({ count, withheld }: Margin) =>
    !withheld && !waiting.withheld && !isSmall(count, inTime.total - waiting.count)
  return { ...inTime, margins: margins.map((margin) => ({ ...margin, withheld: !isTold(margin) })) }
}

const lineOf = ({ dimension: { id, heading, categories }, margins }: Counted): Line => ({
  id,
  heading,
  categories: [...categories],
  counts: margins.map(({ count, withheld }) => (withheld ? null : count)),
})

/** By the categories of `one`, each of them in one case only, and those of `other`. */
function crossed(rows: readonly CountRow[], one: Counted, other: Counted): CrossTable {
  const tally = tabulate(rows, [one.dimension, other.dimension])
  const cells = one.dimension.categories.map((row) => other.dimension.categories.map((column) => tally.at(row, column)))
  const withheld = other.dimension.isPartition
    ? withheldInCross({ cells, rows: one.margins, columns: other.margins })
    : byQuestion(cells, one, other)
  return {
    rows: one.dimension.id,
    columns: other.dimension.id,
    cells: cells.map((line, row) => line.map((count, at) => (withheld[row]![at] ? null : count))),
  }
}

/** Each column as a table of its own: of whom it is so, and of whom it is not. */
function byQuestion(cells: number[][], one: Counted, other: Counted): boolean[][] {
  const columns = other.margins.map((margin, column) =>
    withheldInCross({
      cells: cells.map((line, row) => [line[column]!, one.margins[row]!.count - line[column]!]),
      rows: one.margins,
      columns: [margin, { count: other.total - margin.count, withheld: margin.withheld }],
    }),
  )
  return cells.map((line, row) => line.map((_, column) => columns[column]![row]![0]!))
}
