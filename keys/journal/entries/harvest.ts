import { beforeOf, changedShelf, readMark } from "../../ring/changes.ts"
import { pullNumber } from "../../ring/destruction.ts"
import { selfOf, type Workstation } from "../../workstation.ts"
import { joinedHeads } from "../merging/heads.ts"
import { mergedOf, noteDestroyed, noteOwn } from "../merging/merge.ts"
import { fieldsOf, isElement, oneText } from "../merging/paths.ts"
import type { Change, Moment } from "../merging/registers.ts"
import { type JournalState, journalOf, keepJournal } from "../state.ts"
import { type Batch, type NamedChange, nameForAll } from "./batch.ts"
import { type SignedEntry, writeEntries } from "./entry.ts"
import { keepHashes } from "./hashes.ts"

/** What this workstation changed since it told the journal last becomes entries of its own, which wait to be sent. */

/** Characters of JSON in one batch at most: what a colleague takes in with one commit. */
const mostInBatch = 400_000

const waitingShelf = "journal-entry"
const waitingName = ({ entry }: Pick<SignedEntry, "entry">): string =>
  `${waitingShelf}/${entry.author}/${String(entry.sequence).padStart(9, "0")}`

/** Entries that no server has yet, in their order. */
export const waitingEntries = ({ vault }: Workstation): { name: string; value: SignedEntry }[] =>
  vault.list<SignedEntry>(waitingShelf).toSorted((one, other) => (one.name < other.name ? -1 : 1))

/**
 * Writes the entries that are due. `answering`: a colleague's changes were merged since, and they should know. Call it
 * inside a commit.
 */
export function harvest(workstation: Workstation, answering: boolean): void {
  const { destroyed, changes } = changesHere(workstation)
  const batches = cut(destroyed, changes)
  if (batches.length === 0 && answering) batches.push({ destroyed: [], changes: [] })
  for (const batch of batches) writeBatch(workstation, batch, changes)
  const state = journalOf(workstation)
  if (state) keepJournal(workstation, withPull(state, pullNumber(workstation)))
}

/** Everything that was pulled until now stands in entries up to the last own one, or came from others. */
function withPull(state: JournalState, pull: number): JournalState {
  const others = state.pulls.filter(([, sequence]) => sequence !== state.sequence)
  return { ...state, pulls: [...others, [pull, state.sequence]] }
}

type Own = Change & { name: string; before: unknown }

function changesHere(workstation: Workstation): { destroyed: string[]; changes: Own[] } {
  const { vault } = workstation
  const destroyed: string[] = []
  const changes: Own[] = []
  for (const { name: mark } of vault.list(changedShelf)) {
    const { name, isDestroyed } = readMark(mark)
    if (isDestroyed) destroyed.push(name)
    else {
      const change = changeOf(workstation, name)
      if (change) changes.push(change)
      if (vault.get(beforeOf(name)) !== undefined) vault.remove(beforeOf(name))
    }
    vault.remove(mark)
  }
  return { destroyed, changes }
}

/** null when it is as it was, or came and went in between. */
function changeOf(workstation: Workstation, name: string): Own | null {
  const { vault } = workstation
  const [before, now] = [vault.get(beforeOf(name)), vault.get(name)]
  if (now === undefined) return before === undefined ? null : { name, before, put: [], cut: [], gone: true }
  const [were, are] = [fieldsOf(name, before), fieldsOf(name, now)]
  // A list's element has its place; that it moved up when another one went is no change of its own.
  const put = [...are].filter(
    ([path, value]) => !were.has(path) || (!isElement(path) && oneText(were.get(path)) !== oneText(value)),
  )
  const earlier = before === undefined ? Object.keys(mergedOf(workstation, name, undefined).fields) : [...were.keys()]
  const cutPaths = earlier.filter((path) => !are.has(path))
  if (before !== undefined && put.length === 0 && cutPaths.length === 0) return null
  return { name, before, put, cut: cutPaths, gone: false }
}

function cut(destroyed: readonly string[], changes: readonly NamedChange[]): Batch[] {
  const batches: { destroyed: readonly string[]; changes: NamedChange[] }[] = []
  if (destroyed.length > 0) batches.push({ destroyed, changes: [] })
  let length = Number.POSITIVE_INFINITY
  for (const { name, put, cut, gone } of changes) {
    const change = { name, put, cut, gone }
    const size = JSON.stringify(change).length
    if (length + size > mostInBatch) {
      batches.push({ destroyed: [], changes: [] })
      length = 0
    }
    batches.at(-1)!.changes.push(change)
    length += size
  }
  return batches
}

function writeBatch(workstation: Workstation, batch: Batch, own: readonly Own[]): void {
  const state = journalOf(workstation)!
  const { author, sequence, previous, heads } = state
  const { [author]: _, ...knew } = heads
  const alias = selfOf(workstation).alias
  const first = previous ?? (state.begun === author ? "begun" : null)
  const forAll = { ...batch, changes: batch.changes.map((each) => ({ ...each, name: nameForAll(each.name, alias) })) }
  const entries = writeEntries(workstation, { author, sequence, previous: first, knew }, forAll)
  const last = sequence + entries.length
  const moment: Moment = { dot: [author, last], knew: { ...knew, [author]: sequence } }
  for (const each of entries) workstation.vault.put(waitingName(each), each)
  keepHashes(workstation, author, entries)
  const next = { sequence: last, previous: entries.at(-1)!.hash, heads: joinedHeads(heads, { [author]: last }) }
  keepJournal(workstation, { ...state, ...next })
  for (const compartment of batch.destroyed) noteDestroyed(workstation, compartment, [moment.dot])
  for (const { name, ...change } of batch.changes)
    noteOwn(workstation, name, own.find((each) => each.name === name)?.before, change, moment)
}
