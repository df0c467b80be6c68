import type Database from "better-sqlite3"
import { refusalFor } from "../refusals/refusal.ts"
import type { Vault } from "../ring/vault.ts"
import type { Workstation } from "../workstation.ts"
import { hasCopy, keepCopy, openCopy } from "./copy.ts"
import { changedItems, type Follower, followersOf } from "./following.ts"
import { giveBack } from "./give-back.ts"
import { freshTables, settle, tablesIn } from "./tables.ts"

/**
 * The register: one line for every case, and all their words, in memory. Lists, searches and counts ask it, so that they
 * need not open a hundred thousand cases. It follows the vault: before each answer it looks at what changed.
 */
type Register = { database: Database.Database; follow: (workstation: Workstation, progress: Progress) => void }
export type Progress = (done: number, of: number) => void

const registers = new WeakMap<Vault, Register>()

/**
 * The register of this vault, up to date; inside a commit as it was before, for the commit may be taken back. `progress`
 * is told where many cases have to be read anew.
 */
export function registerOf(workstation: Workstation, progress: Progress = () => {}): Database.Database {
  const { vault } = workstation
  const known = registers.get(vault)
  if (vault.isChanging()) {
    if (!known) throw new Error("nobody has read the register yet: ask it before the commit begins")
    return known.database
  }
  const register = known ?? begun(workstation)
  registers.set(vault, register)
  register.follow(workstation, progress)
  return register.database
}

/** Fewer changes are read again at the next start: that is sooner done than a new copy is written. */
const mostUnsaved = 256

/** Bytes. A smaller copy is no load on any machine. */
const large = 16 << 20

const bytesIn = (database: Database.Database): number =>
  (database.pragma("page_count", { simple: true }) as number) *
  (database.pragma("page_size", { simple: true }) as number)

function tablesOf(workstation: Workstation): Database.Database {
  const copy = openCopy(workstation)
  return (copy && tablesIn(copy)) ?? freshTables()
}

function begun(workstation: Workstation): Register {
  const database = tablesOf(workstation)
  if (bytesIn(database) > large) giveBack()
  const followers = followersOf(database)
  let others: number | null = null
  let unsaved = 0

  /** Whatever this program changed is known by name; after another program's commit all stamps are compared. */
  const changed = ({ vault }: Workstation): { follower: Follower; items: Uint8Array[] }[] => {
    const [before, touched] = [others, [...vault.touched()]]
    others = vault.others()
    return followers.map((follower) => {
      if (before !== others)
        return { follower, items: changedItems(database, follower.table, vault.stamps(follower.shelf)) }
      const names = touched.filter((name) => name.startsWith(`${follower.shelf}/`))
      return { follower, items: names.map(vault.idOf) }
    })
  }

  const take = (now: Workstation, follower: Follower, items: readonly Uint8Array[], progress: Progress): void => {
    for (const [at, item] of items.entries()) {
      const found = now.vault.at(item)
      follower.erase(item)
      if (found) follower.write(now, item, found.stamp, found.value)
      if (at % 500 === 0) progress(at, items.length)
    }
  }

  /** A copy that cannot be kept now costs the next start some time, and nobody an answer. */
  const save = (now: Workstation): void => {
    unsaved = 0
    settle(database)
    const isCurrent = () => now.vault.others() === others
    try {
      keepCopy(now, database.serialize(), isCurrent)
    } catch (error) {
      if (!refusalFor(error)) throw error
    }
  }

  const takeAll = (now: Workstation, progress: Progress): number => {
    const changes = changed(now)
    database.transaction(() => {
      for (const { follower, items } of changes) take(now, follower, items, progress)
    })()
    return changes.reduce((sum, { items }) => sum + items.length, 0)
  }

  return {
    database,
    follow: (now, progress) => {
      try {
        unsaved += takeAll(now, progress)
      } catch (error) {
        others = null // nothing of it was taken: the next answer compares everything
        throw error
      }
      if (unsaved > mostUnsaved || (unsaved > 0 && !hasCopy(now))) save(now)
    },
  }
}
