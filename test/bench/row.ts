/** One line of the table, and one object of the JSON. */
export type Row = {
  name: string
  /** null when it could not be measured here; the note says why. */
  value: number | null
  unit: string
  /** What the value stands beside. */
  peer: string | null
  peerValue: number | null
  /** value ÷ peerValue. */
  ratio: number | null
  aim: string | null
  met: boolean | null
  note: string
}

type Measured = Pick<Row, "value" | "ratio">
/** What we want of a row, in words, and whether it came true. */
export type Aim = { words: string; met: (row: Measured) => boolean }

export const atMost = (most: number): Aim => ({
  words: `at most ${most}`,
  met: ({ value }) => value !== null && value <= most,
})
export const ratioAtLeast = (least: number): Aim => ({
  words: `at least ${least} ×`,
  met: ({ ratio }) => ratio !== null && ratio >= least,
})

type Rest = { peer?: readonly [name: string, value: number | null]; aim?: Aim; note?: string }

export function row(name: string, value: number | null, unit: string, rest: Rest = {}): Row {
  const [peer, peerValue] = rest.peer ?? [null, null]
  const ratio = value === null || peerValue === null ? null : value / peerValue
  const met = rest.aim && value !== null ? rest.aim.met({ value, ratio }) : null
  return { name, value, unit, peer, peerValue, ratio, aim: rest.aim?.words ?? null, met, note: rest.note ?? "" }
}

/** A row that says what is missing. */
export const missing = (name: string, unit: string, tool: string): Row =>
  row(name, null, unit, { note: `${tool} is not on this machine; npm test installs it where it can` })

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** "0.21 to 0.34" */
export const range = (values: readonly number[], digits = 2): string =>
  `${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`

/** Seconds that this took. */
export async function seconds(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/** 1 KB is 1,000 bytes, the stricter reading. */
export const kilobytes = (bytes: number): number => bytes / 1000
