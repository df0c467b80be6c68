import type { Workstation } from "../../workstation.ts"
import { type Heads, missingIn } from "../merging/heads.ts"
import { type JournalState, journalOf, keepJournal } from "../state.ts"
import { isSame, type Trouble } from "../trouble.ts"
import type { SignedEntry } from "./entry.ts"
import { hashOf } from "./hashes.ts"

/**
 * Looks for gaps and forks, once all was merged that could be. `all`: everything that the server holds and that opens
 * here. What is right again is trouble no more; what somebody looked at stays looked at.
 */
export function noteTroubles(workstation: Workstation, all: readonly SignedEntry[]): void {
  workstation.vault.together(() => {
    const state = journalOf(workstation)
    if (!state) return
    const found = [...gapsIn(state, all), ...forksIn(workstation, state, all)]
    const troubles = found.map((each) => state.troubles.find((known) => isSame(known, each)) ?? each)
    if (JSON.stringify(troubles) !== JSON.stringify(state.troubles)) keepJournal(workstation, { ...state, troubles })
  })
}

const headOf = (heads: Heads, author: string): number => heads[author] ?? -1
const isLeft = ({ heads }: JournalState, { entry }: SignedEntry): boolean =>
  entry.sequence > headOf(heads, entry.author)

/** From the first that is missing of each author to the last that somebody knows and that is nowhere. */
function gapsIn(state: JournalState, all: readonly SignedEntry[]): Trouble[] {
  const left = all.filter((each) => isLeft(state, each))
  const here = new Set(left.map(({ entry }) => JSON.stringify([entry.author, entry.sequence])))
  const known: { [author: string]: number } = {}
  const know = (author: string, sequence: number) => {
    known[author] = Math.max(known[author] ?? -1, sequence)
  }
  for (const { entry } of left) {
    know(entry.author, entry.previous === "begun" ? 0 : entry.sequence - 1)
    for (const [author, sequence] of Object.entries(missingIn(state.heads, entry.knew))) know(author, sequence)
  }
  return Object.entries(known).flatMap(([author, last]) => {
    const first = firstOf(state, author, all)
    const missing = range(first, last).filter((sequence) => !here.has(JSON.stringify([author, sequence])))
    const [from, to] = [missing[0], missing.at(-1)]
    return from === undefined || to === undefined ? [] : [{ kind: "gap" as const, author, from, to }]
  })
}

/** The number that is due next: 0 where there was something before the first entry, and it is not here. */
function firstOf({ heads }: JournalState, author: string, all: readonly SignedEntry[]): number {
  const head = heads[author]
  if (head !== undefined) return head + 1
  const begun = all.some(({ entry }) => entry.author === author && entry.previous === "begun")
  return begun ? 0 : 1
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)

function forksIn(workstation: Workstation, state: JournalState, all: readonly SignedEntry[]): Trouble[] {
  const hashes = new Map<string, Set<string>>()
  for (const { entry, hash } of all) {
    const { author, sequence, part, previous } = entry
    const add = (at: number, each: string) => {
      const key = JSON.stringify([author, at])
      hashes.set(
        key,
        (hashes.get(key) ?? new Set([hashOf(workstation, author, at)].flatMap((known) => known ?? []))).add(each),
      )
    }
    add(sequence, hash)
    if (part === 1 && previous !== null && previous !== "begun") add(sequence - 1, previous)
    // Whoever writes as this workstation, and is not it.
    if (author === state.author && sequence > state.sequence) add(sequence, "another")
  }
  return [...hashes].flatMap(([key, each]) => {
    const [author, sequence] = JSON.parse(key) as [string, number]
    return each.size > 1 ? [{ kind: "fork" as const, author, from: sequence, to: sequence }] : []
  })
}
