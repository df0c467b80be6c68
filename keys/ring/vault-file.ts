import Database from "better-sqlite3"
import type { Random } from "../../crypto/bytes.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import { openName, openValue, type Row, sealRow, shelfName, shelfOf } from "./items.ts"
import type { KeysInUse } from "./keys-in-use.ts"

/** The vault's SQLite file: how it is opened, and how one of an earlier version becomes one of this. */

/** SQLite's own words never reach a screen: they may name a path. */
export function guarded<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    const code = (error as { code?: unknown }).code
    if (code === "SQLITE_FULL" || code === "ENOSPC") throw new Refusal("disk-full")
    if (code === "SQLITE_BUSY") throw new Refusal("vault-in-use")
    if (code === "SQLITE_READONLY" || code === "SQLITE_CANTOPEN") throw new Refusal("file-not-found")
    if (typeof code === "string" && code.startsWith("SQLITE_")) throw new Refusal("damaged-vault")
    throw error
  }
}

/** SQLite's `user_version`. 0 was the first: what belongs to a case stood together with that of all others. */
const version = 2

/** The first bytes of a nonce: random, and other ones at each change. */
export const stampBytes = 8
/**
 * The index holds a shelf's ids and stamps as well, so that what changed on it is found without reading what stands there.
 * A stamp has a column of its own for that: SQLite takes no expression out of an index of a table without rowids.
 */
const tables = `
  CREATE TABLE items (id BLOB PRIMARY KEY, shelf BLOB NOT NULL, stamp BLOB NOT NULL, name BLOB NOT NULL,
    sealed BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX shelves ON items (shelf, id, stamp);
  PRAGMA user_version = ${version};`

export function openDatabase(path: string): Database.Database {
  const database = new Database(path)
  database.pragma("journal_mode = DELETE")
  database.pragma("synchronous = FULL")
  database.pragma("secure_delete = ON")
  database.pragma("temp_store = MEMORY")
  // KiB, a quarter of better-sqlite3's own: what is read once need not stay.
  database.pragma("cache_size = -4096")
  return database
}

export const begin = (database: Database.Database): void => void database.exec(tables)

/** Ids and stamps in one text, in order of id: `stampDigits` hexadecimal digits each. One of 100,000 is made in no time. */
export const stampLine = (id: string): string => `group_concat(hex(${id}) || hex(stamp), '' ORDER BY ${id})`
export const idDigits = 64
export const stampDigits = idDigits + 2 * stampBytes

export const statementsOf = (database: Database.Database) => ({
  one: database.prepare<[Uint8Array], Row>("SELECT id, shelf, name, sealed FROM items WHERE id = ?"),
  shelf: database.prepare<[Uint8Array], Row>("SELECT id, shelf, name, sealed FROM items WHERE shelf = ?"),
  after: database.prepare<[Uint8Array], Row>(
    "SELECT id, shelf, name, sealed FROM items WHERE id > ? ORDER BY id LIMIT 256",
  ),
  stamps: database.prepare<[Uint8Array], string | null>(`SELECT ${stampLine("id")} FROM items WHERE shelf = ?`).pluck(),
  write: database.prepare<[Row]>(
    `INSERT OR REPLACE INTO items (id, shelf, stamp, name, sealed)
      VALUES (@id, @shelf, substr(@sealed, 1, ${stampBytes}), @name, @sealed)`,
  ),
  erase: database.prepare<[Uint8Array]>("DELETE FROM items WHERE id = ?"),
})

/**
 * Brings a file of the first version to this one, all of it or none. Throws `newer-vault` for one that a later program
 * wrote, and `damaged-vault`.
 */
export function migrate(database: Database.Database, index: Uint8Array, keys: KeysInUse, random: Random): void {
  const found = database.pragma("user_version", { simple: true }) as number
  if (found === version) return
  if (found > version) refuse("newer-vault")
  const moved = (row: Row): Row => {
    const name = openName(index, row)
    const key = keys.find(name)
    const isThere = shelfOf(index, shelfName(name)).every((byte, at) => byte === row.shelf[at])
    // A row whose key is gone was being destroyed: the next commit finishes it.
    return isThere || !key ? row : sealRow(index, key, name, openValue(key, row), random)
  }
  const moveAll = database.transaction(() => {
    const rows = database.prepare<[], Row>("SELECT id, shelf, name, sealed FROM items").all()
    database.exec(`DROP TABLE items; ${tables}`)
    const { write } = statementsOf(database)
    for (const row of rows) write.run(moved(row))
  })
  moveAll.immediate()
}
