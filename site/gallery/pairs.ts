import { type Colours, contrast } from "./contrast.ts"

/** What stands on what, and how much they must differ at least. */
export type Pair = { on: string; back: string; least: number; what: string }

// WCAG 2.2 §1.4.6 for what is read at length, §1.4.3 for other text, §1.4.11 for edges and what shows the focus.
const body = 7
const text = 4.5
const edge = 3

/** Every pair of colours that meets on a page. */
export const pairs: readonly Pair[] = [
  { on: "text", back: "paper", least: body, what: "text" },
  { on: "text", back: "sheet", least: body, what: "text on cards, in fields" },
  { on: "text", back: "mist", least: body, what: "text on the first card" },
  { on: "text", back: "honey", least: body, what: "text of notices" },
  { on: "quiet", back: "paper", least: text, what: "hints" },
  { on: "quiet", back: "sheet", least: text, what: "hints on cards" },
  { on: "quiet", back: "mist", least: text, what: "hints on the first card" },
  { on: "quiet", back: "honey", least: text, what: "hints in notices" },
  { on: "leaf", back: "paper", least: text, what: "links, edges of buttons" },
  { on: "leaf", back: "sheet", least: text, what: "links on cards" },
  { on: "leaf", back: "mist", least: text, what: "links on the first card" },
  { on: "leaf", back: "honey", least: text, what: "links in notices" },
  { on: "on-leaf", back: "leaf", least: text, what: "buttons" },
  { on: "on-bar", back: "bar-back", least: text, what: "the bar" },
  { on: "on-exit", back: "exit", least: body, what: "the way out" },
  { on: "exit", back: "bar-back", least: edge, what: "the way out beside the bar, its focus" },
  { on: "clay", back: "paper", least: text, what: "problems, danger" },
  { on: "clay", back: "sheet", least: text, what: "problems, danger on cards" },
  { on: "clay", back: "honey", least: text, what: "links to problems" },
  { on: "honey-edge", back: "honey", least: edge, what: "the edge of notices" },
  { on: "honey-edge", back: "paper", least: edge, what: "the edge of levels" },
  { on: "honey-edge", back: "sheet", least: edge, what: "the edge of levels on cards" },
  { on: "edge", back: "sheet", least: edge, what: "edges of fields" },
  { on: "edge", back: "paper", least: edge, what: "edges of fields" },
  { on: "focus", back: "paper", least: edge, what: "what has the focus" },
  { on: "focus", back: "sheet", least: edge, what: "what has the focus on cards" },
  { on: "focus", back: "mist", least: edge, what: "what has the focus on the first card" },
  { on: "focus", back: "honey", least: edge, what: "what has the focus in notices" },
]

/** Lines between things that stand apart anyway, and black for paper: nothing is lost with them. */
export const withoutPair = ["line", "ink"]

/** Cut, not rounded: 4.49 is not 4.5. */
export const figure = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1)

/** The table of docs/design.md. */
export function contrastTable({ light, dark }: { light: Colours; dark: Colours }): string {
  const of = (colours: Colours, { on, back }: Pair) => figure(contrast(colours[on] ?? "", colours[back] ?? ""))
  const rows = pairs.map(
    (pair) => `| ${pair.on} on ${pair.back} | ${pair.what} | ${of(light, pair)} | ${of(dark, pair)} | ${pair.least} |`,
  )
  return ["| colours | where | light | dark | at least |", "|---|---|---|---|---|", ...rows].join("\n")
}
