import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { CountRow } from "../../../keys/numbers/count-row.ts"
import { withheldInCross } from "../../../keys/numbers/suppress/cross.ts"
import { withheldInLine } from "../../../keys/numbers/suppress/line.ts"
import { type Tables, tablesOf } from "../../../keys/numbers/tables.ts"
import { placedIn } from "./attack.ts"
import { anyRows, months, partitions, quarter, smallPlan, times } from "./rows.ts"

/** S70: who holds all the tables cannot work out a number that was withheld. */

const tablesWith = (...rows: CountRow[][]): Tables => tablesOf(rows.flat(), smallPlan(quarter))
const countsOf = ({ lines }: Tables, id: string) => lines.find((line) => line.id === id)?.counts
const cellsOf = ({ crosses }: Tables, rows: string, columns: string) =>
  crosses.find((cross) => cross.rows === rows && cross.columns === columns)?.cells

/** What can be worked out: a withheld count that has to be within less than five, or another that is below five. */
const workedOut = (tables: Tables): string[] =>
  placedIn(tables, partitions).flatMap(({ name, isWithheld, range: { least, most } }) =>
    most - least > 5 - 1e-6 || (!isWithheld && least > 5 - 1e-6) ? [] : [name],
  )

describe("S70 J14: a set of tables, attacked with everything that it shows", () => {
  test("no withheld count can be placed within less than five, by any sum or difference of any of its tables", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const tables = tablesOf(rows, smallPlan(quarter))
        if (tables.total !== null) expect(workedOut(tables)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test("the two ends of each interval are tables of whole counts, so that nobody can rule either out", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const tables = tablesOf(rows, smallPlan(quarter))
        if (tables.total !== null)
          expect(placedIn(tables, partitions).filter(({ range }) => !range.isWhole)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  test("whatever is shown is five at least", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { total, lines, crosses } = tablesOf(rows, smallPlan(quarter))
        const shown = [total, ...lines.flatMap(({ counts }) => counts), ...crosses.flatMap(({ cells }) => cells.flat())]
        expect(shown.filter((count) => count !== null && count < 5)).toEqual([])
      }),
    )
  })

  test("the attacker of this test is not blind: tables with only their small cells left out tell all of them", () => {
    const tables = tablesWith(times(20), times(9, { region: "wales" }), times(3, { region: "scotland" }))
    const region = tables.lines.find(({ id }) => id === "region")!
    region.counts = [20, 9, null]
    expect(workedOut(tables)).toContain("region scotland")
  })
})

describe("S70: a total that is withheld", () => {
  const rows = [
    ...months.flatMap((month) => [times(20, { month }), times(6, { month, region: "wales" })]),
    times(2, { region: "scotland" }),
  ]

  test("takes the next smallest with it, which would tell it", () => {
    expect(countsOf(tablesWith(...rows), "region")).toEqual([60, null, null])
  })

  test("takes all of its cells with it, which would add up to it", () => {
    const cells = cellsOf(tablesWith(...rows), "month", "region")
    expect(cells).toEqual([
      [20, null, null],
      [20, null, null],
      [20, null, null],
    ])
    expect(workedOut(tablesWith(...rows))).toEqual([])
  })

  test("is the same in every table: it stands in one place only", () => {
    const { lines, crosses } = tablesWith(...rows)
    expect(lines.map(({ id }) => id)).toEqual(["month", "region", "type", "outcome", "promise"])
    for (const { cells, rows, columns } of crosses) {
      const [ofRows, ofColumns] = [rows, columns].map((id) => lines.find((line) => line.id === id)!.categories)
      expect(cells.map(({ length }) => length)).toEqual(ofRows!.map(() => ofColumns!.length))
    }
  })
})

describe("S70: what was not said tells as much as what was", () => {
  test("a thing that all but two reported is not told: it would tell of two that they did not", () => {
    const tables = tablesWith(times(18, { types: ["held"] }), times(2, { types: [] }))
    expect(countsOf(tables, "type")).toEqual([null, null])
  })

  test("nor that everybody in an area reported the same", () => {
    const tables = tablesWith(
      times(12, { types: ["held"] }),
      times(12, { types: [] }),
      times(9, { region: "wales", types: ["held"] }),
    )
    expect(countsOf(tables, "type")).toEqual([21, null])
    expect(cellsOf(tables, "region", "type")?.map(([held]) => held)).toEqual([null, null, null])
  })

  test("nor that all reports of an area came in one month", () => {
    const tables = tablesWith(times(10), times(10, { month: months[1]! }), times(9, { region: "wales" }))
    expect(
      cellsOf(tables, "month", "region")
        ?.flat()
        .filter((cell) => cell === 9),
    ).toEqual([])
  })

  test("how many were answered in time is not told where it says of a few that they were answered late", () => {
    const waiting = [...times(10), ...times(8, { outcome: "closed", replied: true, answerDays: 1 })]
    const inTime = { outcome: "answered", replied: true, answerDays: 1 } as const
    const late = { ...inTime, answerDays: 9 }
    expect(countsOf(tablesWith(waiting, times(15, inTime), times(2, late)), "promise")).toEqual([null])
    expect(countsOf(tablesWith(waiting, times(15, inTime), times(5, late)), "promise")).toEqual([23])
    expect(countsOf(tablesWith(times(2), times(15, inTime), times(5, late)), "promise")).toEqual([null])
  })
})

describe("S70: too little to be told at all", () => {
  test.each([0, 1, 4])("%i cases: nothing is told, not even that number", (count) => {
    const { total, lines, crosses } = tablesWith(times(count))
    const shown = [total, ...lines.flatMap(({ counts }) => counts), ...crosses.flatMap(({ cells }) => cells.flat())]
    expect(shown.filter((each) => each !== null)).toEqual([])
  })

  test("five cases are told as five, and nothing else of them", () => {
    const { total, lines } = tablesWith(times(3), times(2, { region: "wales" }))
    expect(total).toBe(5)
    expect(lines.find(({ id }) => id === "region")?.counts).toEqual([null, null, null])
  })
})

describe("S70: a line whose sum is known", () => {
  test.each([
    ["nothing small", [5, 9, 40], [5, 9, 40]],
    ["one that is small", [3, 9, 40], [null, null, 40]],
    ["one that is none", [0, 9, 40], [null, null, 40]],
    ["two that come to less than five", [1, 2, 9, 40], [null, null, null, 40]],
    ["two that come to five", [1, 4, 9, 40], [null, null, 9, 40]],
    ["many that are none", [0, 0, 0, 12], [null, null, null, null]],
  ])("%s", (_title, counts, shown) => {
    const withheld = withheldInLine(counts)
    expect(counts.map((count, at) => (withheld[at] ? null : count))).toEqual(shown)
  })
})

test("S70: a crossed table withholds others beside a small cell, and shows again what it turned out not to need", () => {
  const cells = [
    [2, 20, 30],
    [20, 9, 30],
    [30, 30, 30],
  ]
  const rows = cells.map((line) => ({ count: line.reduce((one, other) => one + other, 0), withheld: false }))
  const columns = [52, 59, 90].map((count) => ({ count, withheld: false }))
  expect(withheldInCross({ cells, rows, columns })).toEqual([
    [true, false, true],
    [false, true, true],
    [true, true, false],
  ])
})

test("S70: no cell is shown that adds up to a total which is withheld, however large it is", () => {
  const rows = [12, 14, 40].map((count) => ({ count, withheld: count < 20 }))
  const columns = [33, 33].map((count) => ({ count, withheld: false }))
  const cells = [
    [6, 6],
    [7, 7],
    [20, 20],
  ]
  expect(withheldInCross({ cells, rows, columns })).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ])
})
