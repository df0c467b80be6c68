import { type Arc, playOf } from "./play.ts"
import { least } from "./threshold.ts"

/** A total of a crossed table: it stands in other tables too, so whether it is withheld was decided before. */
export type Margin = { count: number; withheld: boolean }

export type Cross = {
  cells: readonly (readonly number[])[]
  rows: readonly Margin[]
  columns: readonly Margin[]
}

type Place = readonly [row: number, column: number]

/**
 * Which cells of a crossed table are withheld. Primary: those below five, and whatever adds up to a total that is
 * withheld. Secondary: more cells, until each withheld one can be at least five away from where a reader might place it
 * ("sliding protection": Hundepool et al., ch. 4), at what all shown cells and totals say.
 */
export function withheldInCross(cross: Cross): boolean[][] {
  const { cells, rows, columns } = cross
  const withheld = cells.map((line, row) =>
    line.map((count, column) => count < least || rows[row]!.withheld || columns[column]!.withheld),
  )
  const secondary: Place[] = []
  for (let weak = weakest(cross, withheld); weak; weak = weakest(cross, withheld)) {
    const next = nextToWithhold(cross, withheld, weak)
    if (!next) break
    withheld[next[0]]![next[1]] = true
    secondary.push(next)
  }
  showAgain(cross, withheld, secondary)
  return withheld
}

/** What was withheld on the way there and is not needed any more, the largest first ("clean-up", the same). */
function showAgain(cross: Cross, withheld: boolean[][], secondary: readonly Place[]): void {
  const largestFirst = secondary.toSorted((one, other) => countAt(cross, other) - countAt(cross, one))
  for (const [row, column] of largestFirst) {
    withheld[row]![column] = false
    if (weakest(cross, withheld)) withheld[row]![column] = true
  }
}

const countAt = ({ cells }: Cross, [row, column]: Place): number => cells[row]![column]!

const placesIn = ({ rows, columns }: Cross): Place[] =>
  rows.flatMap((_, row) => columns.map((__, column) => [row, column] as const))

/** Rows are the first nodes, then columns, then where the rows' totals come from and where the columns' go to. */
function arcsOf({ cells, rows, columns }: Cross, withheld: boolean[][]): { arcs: Arc[]; places: Place[] } {
  const columnNode = (column: number) => rows.length + column
  const [source, sink] = [rows.length + columns.length, rows.length + columns.length + 1]
  const places = withheld.flatMap((line, row) => line.flatMap((is, column) => (is ? [[row, column] as const] : [])))
  const inside = places.map(([row, column]) => ({
    from: row,
    to: columnNode(column),
    count: cells[row]![column]!,
  }))
  const rowTotals = rows.flatMap(({ count, withheld }, row) => (withheld ? [{ from: source, to: row, count }] : []))
  const columnTotals = columns.flatMap(({ count, withheld }, column) =>
    withheld ? [{ from: columnNode(column), to: sink, count }] : [],
  )
  return { arcs: [...inside, ...rowTotals, ...columnTotals], places }
}

/** A withheld cell that a reader could place too closely. */
function weakest(cross: Cross, withheld: boolean[][]): Place | null {
  const { arcs, places } = arcsOf(cross, withheld)
  return places.find((_, at) => playOf(arcs, at, least) < least) ?? null
}

/** The smallest cell that is still shown in its row or column; where there is none, the smallest of all. */
function nextToWithhold(cross: Cross, withheld: boolean[][], [row, column]: Place): Place | null {
  const shown = placesIn(cross)
    .filter(([r, c]) => !withheld[r]![c])
    .toSorted((one, other) => countAt(cross, one) - countAt(cross, other))
  return shown.find(([r, c]) => r === row || c === column) ?? shown[0] ?? null
}
