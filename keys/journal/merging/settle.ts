import { openers } from "../../../crypto/documents/roster.ts"
import { rosterOf, type Workstation } from "../../workstation.ts"
import { aliasIn, type JournalState, journalOf } from "../state.ts"
import { covers, type Dot } from "./heads.ts"
import { isPresent, type Merged } from "./registers.ts"

/** What was removed leaves for good once everybody knows that it was: until then a change that comes late brings it back. */

const removedItem = "journal/removed"

/** Call it when an item was removed, in the commit that removes it. */
export function noteRemoved({ vault }: Workstation, name: string): void {
  const known = vault.get<string[]>(removedItem) ?? []
  if (!known.includes(name)) vault.put(removedItem, [...known, name])
}

/** Call it inside a commit. */
export function settle(workstation: Workstation): void {
  const { vault } = workstation
  const removed = vault.get<string[]>(removedItem) ?? []
  if (removed.length === 0) return
  const left = removed.filter((name) => {
    const merged = vault.get<Merged>(`merge/${name}`)
    if (!merged || isPresent(merged)) return false
    if (!isKnownToAll(workstation, merged)) return true
    vault.remove(`merge/${name}`)
    return false
  })
  if (left.length < removed.length) vault.put(removedItem, left)
}

/** Whether every colleague's last entry knows of all that stands in it. */
function isKnownToAll(workstation: Workstation, { present }: Merged): boolean {
  const state = journalOf(workstation)
  if (!state) return false
  const authors = Object.keys(state.others).filter((author) => !isFollowed(state, author))
  const missing = openers(rosterOf(workstation)).filter(
    ({ alias }) => alias !== aliasIn(state.author) && !authors.some((author) => aliasIn(author) === alias),
  )
  const knows = (author: string) => present.every(({ dot }) => covers(state.others[author] ?? {}, dot))
  return missing.length === 0 && authors.every(knows)
}

/** Whether the same caseworker writes under another name now, and has all that was written under this one. */
function isFollowed({ author: own, heads, others }: JournalState, author: string): boolean {
  const last: Dot = [author, heads[author] ?? 0]
  const later = Object.entries({ ...others, [own]: heads })
  return later.some(([other, theirs]) => other !== author && aliasIn(other) === aliasIn(author) && covers(theirs, last))
}
