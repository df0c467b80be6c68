import type { Row } from "./row.ts"

/** Three figures that mean something: "944", "71.9", "0.213". */
export function figure(value: number | null): string {
  if (value === null) return "–"
  if (Math.abs(value) >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString("en")
  return value.toPrecision(3)
}

const verdict = ({ aim, met }: Row): string =>
  aim === null ? "" : `${aim}${met === null ? "" : met ? ": met" : ": MISSED"}`

const cells = (row: Row): string[] => [
  row.name,
  `${figure(row.value)} ${row.unit}`,
  row.peer === null ? "" : `${row.peer}: ${figure(row.peerValue)}`,
  row.ratio === null ? "" : `${figure(row.ratio)} ×`,
  verdict(row),
]

const head = ["what", "here", "beside", "ratio", "aim"]

/** The rows in columns, each with its note beneath. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(cells)
  const widths = head.map((_, at) => Math.max(...[head, ...lines].map((line) => line[at]?.length ?? 0)))
  const drawn = (line: readonly string[]) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd()
  const body = rows.flatMap(({ note }, at) => [drawn(lines[at] ?? []), ...(note ? [`    ${note}`] : [])])
  return [drawn(head), ...body].join("\n")
}
