import { rememberCopied } from "../../ring/destruction.ts"
import { selfOf, type Workstation } from "../../workstation.ts"
import { coversAll, type Heads, joinedHeads } from "../merging/heads.ts"
import { mergeChange, mergeDestroyed } from "../merging/merge.ts"
import { countOwnReplies } from "../merging/own-replies.ts"
import { rescueLetters, takeRescued } from "../merging/rescue.ts"
import { journalOf, keepJournal } from "../state.ts"
import { momentOf, nameHere, readBatch } from "./batch.ts"
import { batchIn, type Entry, type SignedEntry } from "./entry.ts"
import { noteTroubles } from "./find-troubles.ts"
import { hashOf, keepHashes } from "./hashes.ts"

/** Colleagues' entries, taken in as soon as all is here that their authors knew. */

export type Applied = {
  /** How many batches were merged, and whether any of them said something. */
  batches: number
  news: boolean
  /** Names of the items that changed. */
  names: Set<string>
}

/**
 * Takes in what can be taken in, each batch with a commit of its own; what cannot is left, and is trouble: call it with
 * everything that the server holds. Killed anywhere, the next call does what is left.
 */
export function applyEntries(workstation: Workstation, all: readonly SignedEntry[]): Applied {
  const applied: Applied = { batches: 0, news: false, names: new Set() }
  takeRescued(workstation)
  const batches = batchesIn(all)
  for (let some = true; some; ) {
    some = false
    for (const pages of batches) if (isNext(workstation, pages) && applyBatch(workstation, pages, applied)) some = true
  }
  noteTroubles(workstation, all)
  return applied
}

/** Whole batches, each as its pages in their order; of a page that came twice the first. */
function batchesIn(all: readonly SignedEntry[]): SignedEntry[][] {
  const byHash = new Map(all.map((each) => [each.hash, each]))
  const groups = new Map<string, SignedEntry[]>()
  for (const each of byHash.values()) {
    const { author, sequence, part, of } = each.entry
    const key = JSON.stringify([author, sequence - part, of])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].flatMap(chainsIn)
}

/** Of pages under the same numbers those that follow one another: a fork has more than one such row. */
function chainsIn(pages: readonly SignedEntry[]): SignedEntry[][] {
  const of = pages[0]?.entry.of ?? 0
  const starts = pages.filter(({ entry }) => entry.part === 1)
  return starts.flatMap((start) => {
    const chain = [start]
    for (let next: SignedEntry | undefined = start; next && chain.length < of; ) {
      const before: SignedEntry = next
      next = pages.find(({ entry }) => entry.part === chain.length + 1 && entry.previous === before.hash)
      if (next) chain.push(next)
    }
    return chain.length === of ? [chain] : []
  })
}

function isNext(workstation: Workstation, pages: readonly SignedEntry[]): boolean {
  const state = journalOf(workstation)
  const first = pages[0]?.entry
  if (!state || !first || first.author === state.author) return false
  const { author, sequence, previous, knew } = first
  const head = state.heads[author]
  if (!coversAll(state.heads, withoutAuthor(knew, author))) return false
  if (head === undefined) return sequence === 1 && previous === null
  if (sequence !== head + 1) return false
  return head === 0 ? previous === null || previous === "begun" : previous === hashOf(workstation, author, head)
}

function withoutAuthor(heads: Heads, author: string): Heads {
  const { [author]: _, ...others } = heads
  return others
}

function applyBatch(workstation: Workstation, pages: readonly SignedEntry[], applied: Applied): boolean {
  const { vault } = workstation
  const last = pages.at(-1)!.entry
  const batch = readBatch(batchIn(pages.map(({ entry }) => entry))) ?? { destroyed: [], changes: [] }
  const moment = momentOf(last)
  if (batch.destroyed.length > 0)
    vault.together(() => {
      for (const compartment of batch.destroyed) {
        rescueLetters(workstation, compartment, moment.knew)
        mergeDestroyed(workstation, compartment, [moment.dot])
      }
    })
  vault.together(() => {
    const { alias } = selfOf(workstation)
    for (const { name, ...change } of batch.changes) mergeChange(workstation, nameHere(name, alias), change, moment)
    countOwnReplies(
      workstation,
      batch.changes.map(({ name }) => nameHere(name, alias)),
    )
    advance(workstation, last, pages)
  })
  takeRescued(workstation)
  applied.batches++
  for (const each of [...batch.destroyed, ...batch.changes.map(({ name }) => name)]) applied.names.add(each)
  applied.news ||= batch.destroyed.length + batch.changes.length > 0
  return true
}

function advance(workstation: Workstation, { author, sequence, knew }: Entry, pages: readonly SignedEntry[]): void {
  const state = journalOf(workstation)!
  const others = { ...state.others, [author]: { ...knew, [author]: sequence } }
  keepJournal(workstation, { ...state, others, heads: joinedHeads(state.heads, { [author]: sequence }) })
  keepHashes(workstation, author, pages)
  // What a colleague has of ours stands in a second place.
  const theirs = knew[state.author] ?? -1
  const copied = state.pulls.filter(([, own]) => own <= theirs).map(([pull]) => pull)
  if (copied.length > 0) rememberCopied(workstation, Math.max(...copied))
}
