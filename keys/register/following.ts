import type Database from "better-sqlite3"
import type { Case } from "../casework/case.ts"
import { type KeptTask, rankOf, taskIn } from "../casework/tasks.ts"
import { idDigits, stampDigits, stampLine } from "../ring/vault-file.ts"
import type { Workstation } from "../workstation.ts"
import { entryOf } from "./entry.ts"
import { keyToken } from "./words.ts"

/** How the register's tables follow the vault: a table each for what stands on a shelf. */

export type Follower = {
  shelf: string
  table: string
  /** Writes what stands under a name, as it is now. */
  write: (workstation: Workstation, item: Uint8Array, stamp: Uint8Array, value: unknown) => void
  erase: (item: Uint8Array) => void
}

export const followersOf = (database: Database.Database): Follower[] => [caseFollower(database), taskFollower(database)]

function taskFollower(database: Database.Database): Follower {
  const insert = database.prepare("INSERT INTO tasks (item, stamp, rank, task) VALUES (?, ?, ?, ?)")
  const remove = database.prepare<[Uint8Array]>("DELETE FROM tasks WHERE item = ?")
  return {
    shelf: "task",
    table: "tasks",
    write: (_workstation, item, stamp, value) => {
      const task = taskIn(value as KeptTask)
      insert.run(item, stamp, rankOf(task), JSON.stringify(task))
    },
    erase: (item) => remove.run(item),
  }
}

function caseFollower(database: Database.Database): Follower {
  const insert = database.prepare(
    `INSERT INTO cases (item, stamp, id, state, urgency, owed, needs, line, letters, alert, alerts, listen_only,
      refuses_alert, checkable, counted, told, project) VALUES (@item, @stamp, @id, @state, @urgency, @owed, @needs, @line, @letters, @alert, @alerts,
      @listenOnly, @refusesAlert, @checkable, @counted, @told, @project)`,
  )
  const find = database.prepare<[Uint8Array], number>("SELECT no FROM cases WHERE item = ?").pluck()
  const remove = database.prepare<[number]>("DELETE FROM cases WHERE no = ?")
  const indexes = ["words", "keys"].map((table) => ({
    add: database.prepare<[number | bigint, string]>(`INSERT INTO ${table} (rowid, text) VALUES (?, ?)`),
    drop: database.prepare<[number]>(`DELETE FROM ${table} WHERE rowid = ?`),
  }))
  const countedAs = counterOf(database)
  return {
    shelf: "case",
    table: "cases",
    write: (workstation, item, stamp, value) => {
      const entry = entryOf(workstation, value as Case)
      const { lastInsertRowid: no } = insert.run({
        ...entry,
        item,
        stamp,
        needs: entry.needs.join(" "),
        alerts: entry.alerts.join(" "),
        listenOnly: Number(entry.listenOnly),
        refusesAlert: Number(entry.refusesAlert),
        checkable: Number(entry.checkable),
        counted: entry.counted && countedAs(JSON.stringify(entry.counted)),
        told: entry.told.length > 0 ? entry.told : null,
        project: entry.project && JSON.stringify(entry.project),
      })
      indexes[0]?.add.run(no, entry.words)
      indexes[1]?.add.run(no, entry.linkKeys.map(keyToken).join(" "))
    },
    erase: (item) => {
      const no = find.get(item)
      if (no === undefined) return
      remove.run(no)
      for (const { drop } of indexes) drop.run(no)
    },
  }
}

/** The number under which what is counted of a case stands: the same for all that are counted alike. */
function counterOf(database: Database.Database): (row: string) => number {
  const add = database.prepare<[string]>("INSERT OR IGNORE INTO counts (row) VALUES (?)")
  const find = database.prepare<[string], number>("SELECT no FROM counts WHERE row = ?").pluck()
  return (row) => {
    add.run(row)
    return find.get(row) ?? 0
  }
}

/** Ids of items that are new, that changed, or that are gone. Both texts are in order of the item, and walked once. */
export function changedItems(database: Database.Database, table: string, stamps: string): Uint8Array[] {
  const known =
    database
      .prepare<[], string | null>(`SELECT ${stampLine("item")} FROM ${table}`)
      .pluck()
      .get() ?? ""
  return known === stamps ? [] : differences(known, stamps).map((id) => Buffer.from(id, "hex"))
}

/** Of two texts of `stampDigits` for each id: the ids that stand in one alone, or with another stamp. */
function differences(one: string, other: string): string[] {
  const idAt = (text: string, at: number): string => text.slice(at, at + idDigits)
  const different: string[] = []
  let [first, second] = [0, 0]
  while (first < one.length || second < other.length) {
    const [here, there] = [idAt(one, first), idAt(other, second)]
    const isHere = second >= other.length || (first < one.length && here <= there)
    const isThere = first >= one.length || (second < other.length && there <= here)
    const isSame = isHere && isThere && one.startsWith(other.slice(second, second + stampDigits), first)
    if (!isSame) different.push(isHere ? here : there)
    if (isHere) first += stampDigits
    if (isThere) second += stampDigits
  }
  return different
}
