import { isShared } from "./shared.ts"

/**
 * What this workstation changed of what the team shares, since the journal was told last. Marks stand in the same commit
 * as the change itself. There are none before the journal begins: a team of one has no use for them.
 */

/** Stands in the vault as soon as there is a journal. */
export const journalItem = "journal/state"
/** The marks: `changed/` and the item's name; of a compartment that was destroyed `changed/destroyed/` and its name. */
export const changedShelf = "changed"
export const markOf = (name: string): string => `${changedShelf}/${name}`
const destroyedPrefix = "destroyed/"
export const markOfDestroyed = (compartment: string): string => markOf(`${destroyedPrefix}${compartment}`)
/** How the item was when the journal was told last. Nothing: it was not there. */
export const beforeOf = (name: string): string => `before/${name}`

/** What a mark says: an item's name, or that of a destroyed compartment. */
export function readMark(mark: string): { name: string; isDestroyed: boolean } {
  const name = mark.slice(changedShelf.length + 1)
  return name.startsWith(destroyedPrefix)
    ? { name: name.slice(destroyedPrefix.length), isDestroyed: true }
    : { name, isDestroyed: false }
}

type Rows = {
  has: (name: string) => boolean
  get: (name: string) => unknown
  put: (name: string, value: unknown) => void
}

/** Call them inside the commit of the change: `changed` before it. */
export function notingChanges({ has, get, put }: Rows) {
  const isNoted = (name: string) => isShared(name) && has(journalItem)
  return {
    changed(name: string): void {
      if (!isNoted(name) || has(markOf(name))) return
      const before = get(name)
      if (before !== undefined) put(beforeOf(name), before)
      put(markOf(name), true)
    },
    destroyed(compartment: string): void {
      if (isNoted(compartment)) put(markOfDestroyed(compartment), true)
    },
  }
}
