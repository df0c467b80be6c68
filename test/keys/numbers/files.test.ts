import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { CountRow } from "../../../keys/numbers/count-row.ts"
import { csvLine, csvLines, csvText } from "../../../keys/numbers/csv.ts"
import { type Numbers, numbersOf } from "../../../keys/numbers/numbers.ts"
import { plotOf } from "../../../keys/numbers/plot.ts"
import { plotted } from "../../../keys/numbers/words.ts"
import { months, quarter, times } from "./rows.ts"

/** What leaves as files: a table that any program reads, and images that need nothing else. */

const answered = { outcome: "answered", replied: true } as const
const rows: CountRow[] = [
  ...months.flatMap((month) => [...times(9, { month }), ...times(6, { month, region: "wales" })]),
  ...times(8, { ...answered, answerDays: 1 }),
  ...times(6, { ...answered, answerDays: 5, types: ["held"] }),
  ...times(1, { region: "scotland", types: ["images"] }),
  ...times(7, { outcome: "closed", replied: true, answerDays: 2 }),
]
const numbers: Numbers = numbersOf(rows, quarter, 3)
const year = { year: 2026, warnings: { issued: 3, withdrawn: 1 }, policeFiles: [], demands: [] }

/** RFC 4180, read back one character after the other, and not by our own code. */
function parsed(text: string): string[][] {
  const lines: string[][] = []
  let [line, field, isQuoted] = [[] as string[], "", false]
  for (let at = 0; at < text.length; at++) {
    const [character = "", next] = [text[at], text[at + 1]]
    if (isQuoted && character === '"' && next === '"') field += text[at++]
    else if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && (character === "," || character === "\r")) {
      line = [...line, field]
      field = ""
      if (character === ",") continue
      expect(next).toBe("\n")
      lines.push(line)
      line = []
      at++
    } else field += character
  }
  expect([line, field, isQuoted]).toEqual([[], "", false])
  return lines
}

describe("J14 S70: the CSV file", () => {
  const table = parsed(csvText(csvLines(numbers, [year])))

  test("has one count a line, the same fields in each, and says what was withheld", () => {
    expect(table[0]).toEqual(["months", "table", "row", "column", "count"])
    expect(new Set(table.map(({ length }) => length))).toEqual(new Set([5]))
    expect(table).toContainEqual(["Reports from 2026-01 to 2026-03", "All", "All reports", "Reports", `${rows.length}`])
    expect(table).toContainEqual(["Reports from 2026-01 to 2026-03", "By area", "scotland", "Reports", "[c]"])
    for (const line of table.slice(1)) expect(line[4]).toMatch(/^\d+$|^\[c\]$/)
  })

  test("has every table: by month, area, kind, state and consent, and three that cross them", () => {
    expect([...new Set(table.slice(1).map(([, name]) => name))]).toEqual([
      "All",
      "By month",
      "By area",
      "By what was reported",
      "By what was allowed",
      "By what came of it",
      "By how it stands",
      "By how soon a person answered",
      "By month and area",
      "By area and what was reported",
      "By what was reported and how it stands",
      "What we did",
    ])
  })

  test("says the same total wherever it stands", () => {
    const all = table.filter(
      ([, name, row, column]) => name?.startsWith("By month and") && row === "All reports" && column,
    )
    for (const [, , , column, count] of all) {
      const line = table.find(([, name, row]) => name === "By area" && row === column)
      expect(count).toBe(line ? line[4] : `${rows.length}`)
    }
  })

  test("tells nothing that is below five but what we did ourselves", () => {
    const small = table.filter(
      ([, name, , column, count]) => Number(count) < 5 && name !== "What we did" && column !== "Days",
    )
    expect(small).toEqual([])
    expect(table).toContainEqual(["Year 2026", "What we did", "warnings published", "Number", "3"])
  })

  test("names whom files were sent to, whatever their name begins with", () => {
    const policeFiles = [{ receiver: '"a hub", north', files: 2 }]
    const line = parsed(csvText(csvLines(numbers, [{ ...year, policeFiles }]))).at(-1)
    expect(line).toEqual(["Year 2026", "What we did", 'files sent to "a hub", north', "Number", "2"])
  })

  test("no cell is a formula to a spreadsheet, and all come back as they were", () => {
    const text = fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\",'ab1; "), maxLength: 8 })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (fields) => {
        const [read] = parsed(csvText([csvLine(fields)]))
        for (const [at, cell] of (read ?? []).entries()) {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/)
          expect([fields[at], `'${fields[at]}`]).toContain(cell)
        }
      }),
    )
  })
})

describe("J14: how soon a person answered", () => {
  test("is the middle one of the days, where enough was answered to say so", () => {
    expect(numbers.lines.find(({ id }) => id === "promise")?.counts).toEqual([15])
    expect(numbers.medianDays).toBe(2)
  })

  test.each([
    ["nobody else was answered", times(30)],
    ["three more were answered", [...times(30), ...times(3, { ...answered, answerDays: 2 })]],
    ["few were answered, and as many closed with no way to reply", [...times(30), ...times(6, { outcome: "closed" })]],
    ["everybody was answered in time", [...times(30, { ...answered, answerDays: 1 }), ...times(9)]],
    [
      "all but two were answered in time",
      [...times(30, { ...answered, answerDays: 1 }), ...times(2, { ...answered, answerDays: 8 }), ...times(9)],
    ],
  ])("is not told when %s", (_title, some) => {
    const closed = times(6, { outcome: "closed", replied: true, answerDays: 1 })
    expect(numbersOf([...some, ...closed], quarter, 3).medianDays).toBeNull()
  })
})

test("S70: rows of other months are not counted", () => {
  const [last] = months.slice(-1)
  expect(numbersOf(rows, { from: last!, until: last! }, 3).total).toBe(15)
})

describe("S70 S35: a plot", () => {
  test.each(plotted)("%s says in words what it shows, for whoever cannot see it", (name) => {
    const svg = plotOf(numbers, name)
    expect(svg).toMatch(/^<svg role="img" aria-labelledby="title desc" /)
    expect(svg).toMatch(
      /<title id="title">Reports from 2026-01 to 2026-03\. By .+<\/title>\n<desc id="desc">By .+<\/desc>/,
    )
  })

  test("draws the same bytes each time", () => {
    expect(plotOf(numbers, "region")).toBe(plotOf(structuredClone(numbers), "region"))
  })

  test("needs no script, no style and nothing from elsewhere", () => {
    for (const name of plotted) {
      const svg = plotOf(numbers, name)
      expect(svg).not.toMatch(/<script|<style| style=| class=| on\w+=|href=|url\(|<image|<foreignObject/)
      expect(svg.replaceAll(/http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink)/g, "")).not.toMatch(/https?:|\/\//)
    }
  })

  test("shows no bar where a number is withheld, and its mark instead", () => {
    const svg = plotOf(numbers, "region")
    const told = numbers.lines.find(({ id }) => id === "region")!.counts
    expect([...svg.matchAll(/>\[c\]</g)]).toHaveLength(told.filter((count) => count === null).length)
    expect(svg).not.toMatch(/>[1-4]</)
  })
})
