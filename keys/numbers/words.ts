import { spoken } from "../casework/words.ts"
import type { Numbers } from "./numbers.ts"
import type { CrossTable, Line, Shown } from "./tables.ts"

/** Numbers as people read them: the same words on the page, in the file and on the command line. */

/** "[c]", confidential: Government Analysis Function, "Using symbols and shorthand in tables". */
export const withheldMark = "[c]"

export const shownAs = (count: Shown): string => (count === null ? withheldMark : `${count}`)

const ownWords: { [category: string]: string } = {
  "not-said": "not said",
  waiting: "nobody has answered yet",
  answered: "answered by a person",
  closed: "closed",
  warning: "a warning was published",
  "police-file": "a file went to the police",
  within: "answered in time",
}

export const categoryWords = (category: string): string =>
  /^\d/.test(category) ? category : (ownWords[category] ?? spoken(category))

export const titleOf = ({ from, until }: Pick<Numbers, "from" | "until">): string =>
  from === until ? `Reports in ${from}` : `Reports from ${from} to ${until}`

/** What a line or a crossed table is called. */
const titles: { [id: string]: string } = {
  month: "By month",
  region: "By area",
  type: "By what was reported",
  outcome: "By how it stands",
  consent: "By what was allowed",
  came: "By what came of it",
  promise: "By how soon a person answered",
  "month region": "By month and area",
  "region type": "By area and what was reported",
  "outcome type": "By what was reported and how it stands",
}

export const tableTitle = (...ids: string[]): string => titles[ids.join(" ")] ?? ids.join(", ")

export type Grid = {
  id: string
  title: string
  rowHeading: string
  columns: string[]
  rows: { name: string; counts: Shown[] }[]
}

const all = "All reports"

const gridOfLine = (line: Line): Grid => ({
  id: line.id,
  title: tableTitle(line.id),
  rowHeading: line.heading,
  columns: ["Reports"],
  rows: line.categories.map((category, at) => ({ name: categoryWords(category), counts: [line.counts[at]!] })),
})

/** Every table of a set, in one form. What was reported goes down the page: it is the longest. */
export const gridsOf = (numbers: Numbers): Grid[] => [
  ...numbers.lines.map(gridOfLine),
  ...numbers.crosses.map((cross) => gridOfCross(cross, numbers)),
]

function gridOfCross(cross: CrossTable, { lines, total }: Numbers): Grid {
  const [rows, columns] = [cross.rows, cross.columns].map((id) => lines.find((line) => line.id === id)!) as [Line, Line]
  const isTurned = cross.columns === "type"
  const [down, across] = isTurned ? [columns, rows] : [rows, columns]
  const cell = (d: number, a: number): Shown => (isTurned ? cross.cells[a]![d]! : cross.cells[d]![a]!)
  return {
    id: `${cross.rows}-${cross.columns}`,
    title: tableTitle(cross.rows, cross.columns),
    rowHeading: down.heading,
    columns: [...across.categories.map(categoryWords), all],
    rows: [
      ...down.categories.map((category, d) => ({
        name: categoryWords(category),
        counts: [...across.categories.map((_, a) => cell(d, a)), down.counts[d]!],
      })),
      { name: all, counts: [...across.counts, total] },
    ],
  }
}

/** The lines that are drawn as bars, by id. */
export const plotted = ["month", "region", "type", "outcome"] as const
export type Plotted = (typeof plotted)[number]

export const isPlotted = (name: string): name is Plotted => (plotted as readonly string[]).includes(name)

/** What a plot says, in one sentence: for its description, and where it cannot be seen. */
export const plotWords = ({ id, categories, counts }: Line): string =>
  `${tableTitle(id)}: ${categories.map((each, at) => `${categoryWords(each)} ${shownAs(counts[at]!)}`).join(", ")}.`

/** What is to be known before the numbers are read. */
export const notes = ({ within }: Numbers, isOut: boolean): string[] => [
  isOut
    ? "These numbers were handed out. They stay as they are, whatever happens to the reports."
    : "To look at, and not to be passed on: hand them out first. From then on they stay as they are.",
  "Only people who said yes to being counted are in them.",
  `${withheldMark} is withheld: fewer than five, none included, or a number from which those could be worked out.`,
  "A report can name several things, or none: these do not add up to all reports.",
  `Answered in time: a person wrote back within ${within} ${within === 1 ? "day" : "days"}.`,
]
