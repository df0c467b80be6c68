import { covers, type Dot, type Heads } from "./heads.ts"
import { type Fields, isElement, oneText } from "./paths.ts"

/**
 * One shared item as all workstations come to see it, in whatever order they hear of its changes: each field is a
 * multi-value register (Shapiro et al., "A comprehensive study of Convergent and Commutative Replicated Data Types",
 * 2011, §3.2.2). Whoever knew a value when they wrote another replaces it; of two who did not know of each other both
 * values stay, and one of them, the same everywhere, is shown.
 */
export type Written = { dot: Dot; value: unknown }
export type Register = readonly Written[]

/**
 * `present`: whether the item is there, as a register of its own; a change of one who did not know that it was removed
 * brings it back whole. `fields`: those of an item that was removed are kept until everybody knows.
 */
export type Merged = { present: Register; fields: { [path: string]: Register } }

export const nothingMerged: Merged = { present: [], fields: {} }

/** What one entry changed about one item. `cut`: fields that are no more. */
export type Change = {
  put: readonly (readonly [path: string, value: unknown])[]
  cut: readonly string[]
  gone: boolean
}

/** When something was written, and what was known by then. */
export type Moment = { dot: Dot; knew: Heads }

const unknownTo = (register: Register, { knew }: Moment): Written[] => register.filter(({ dot }) => !covers(knew, dot))

const written = (register: Register, moment: Moment, value: unknown): Register => [
  ...unknownTo(register, moment).filter(({ dot }) => oneText(dot) !== oneText(moment.dot)),
  { dot: moment.dot, value },
]

export function changed(merged: Merged, change: Change, moment: Moment): Merged {
  const present = written(merged.present, moment, !change.gone)
  const fields = { ...merged.fields }
  for (const path of change.cut) {
    const left = unknownTo(fields[path] ?? [], moment)
    if (left.length > 0) fields[path] = left
    else delete fields[path]
  }
  for (const [path, value] of change.put) fields[path] = written(fields[path] ?? [], moment, value)
  return { present, fields }
}

/** Everything as if it had been written at one moment: what stood here before the journal began. */
export function begunWith(values: Fields, dot: Dot): Merged {
  const at = (value: unknown): Register => [{ dot, value }]
  return { present: at(true), fields: Object.fromEntries([...values].map(([path, value]) => [path, at(value)])) }
}

const comesBefore = (one: Written, other: Written): number =>
  oneText([one.dot, one.value]) < oneText([other.dot, other.value]) ? -1 : 1

/** The value that is shown first, then those that it won against: each once. */
export function valuesIn(register: Register): Written[] {
  const all = register.toSorted(comesBefore)
  return all.filter(({ value }, at) => all.findIndex((each) => oneText(each.value) === oneText(value)) === at)
}

export const isPresent = ({ present }: Merged): boolean => present.some(({ value }) => value === true)

export const shownIn = ({ fields }: Merged): Fields =>
  new Map(Object.entries(fields).map(([path, register]) => [path, valuesIn(register)[0]?.value]))

/** Paths of which more than one value stands. Two that add to a list want the same. */
export const contestedIn = ({ fields }: Merged): string[] =>
  Object.entries(fields).flatMap(([path, register]) =>
    register.length > 1 && !isElement(path) && valuesIn(register).length > 1 ? [path] : [],
  )

/**
 * Two workstations' views of one item as one: what one of them knew of and has no more was replaced there. `knows`, and
 * `knew` of the other: everything that each had seen.
 */
export function joined(one: Merged, knows: Heads, other: Merged, knew: Heads): Merged {
  const both = (mine: Register = [], theirs: Register = []): Register => {
    const inTheirs = new Set(theirs.map(({ dot }) => oneText(dot)))
    const inMine = new Set(mine.map(({ dot }) => oneText(dot)))
    return [
      ...mine.filter(({ dot }) => inTheirs.has(oneText(dot)) || !covers(knew, dot)),
      ...theirs.filter(({ dot }) => !inMine.has(oneText(dot)) && !covers(knows, dot)),
    ]
  }
  const fields: Merged["fields"] = {}
  for (const path of new Set([...Object.keys(one.fields), ...Object.keys(other.fields)])) {
    const register = both(one.fields[path], other.fields[path])
    if (register.length > 0) fields[path] = register
  }
  return { present: both(one.present, other.present), fields }
}
