import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import Database from "better-sqlite3"
import type { Random } from "../../crypto/bytes.ts"
import { Refusal, refuse } from "../refusal.ts"
import { replaceSecret } from "./files.ts"
import { compartmentOf, idOf, openName, openValue, type Row, sealRow, shelfOf } from "./items.ts"
import { encodeKeyFile, freshKeyFile, type KeyFile, keysIn, openKeyFile } from "./key-file.ts"

/**
 * The vault: one SQLite file of sealed values, and the key file beside it. It tells nothing without the passphrase but
 * how much it holds. A name is `shelf/…`; which key seals it is told in `items.ts`. Several programs may have it open, a
 * desk and a command: each change locks the file and begins from the keys that the other left.
 */
export type Vault = {
  get: <Value>(name: string) => Value | undefined
  put: (name: string, value: unknown) => void
  remove: (name: string) => void
  list: <Value>(shelf: string) => { name: string; value: Value }[]
  /** All of it is kept, or none: one durable commit. */
  together: <Value>(work: () => Value) => Value
  close: () => void
}

const indexKey = "index"
/** Stands in every vault from its first moment: a database that does not have it belongs to other keys. */
const begun = "vault/begun"
const paths = (home: string) => ({ keys: join(home, "vault.keys"), items: join(home, "vault.sqlite") })

/** One of the two files is enough: nothing new is made where the other one was lost. */
export const hasVault = (home: string): boolean => Object.values(paths(home)).some((path) => existsSync(path))

/** `workFactor` is scrypt's, base-2 logarithm: 18 in production. Throws the refusal `already-a-workstation`. */
export async function createVault(
  home: string,
  passphrase: string,
  workFactor: number,
  random: Random,
): Promise<Vault> {
  if (hasVault(home)) return refuse("already-a-workstation")
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const keyFile = await freshKeyFile(passphrase, workFactor, random)
  keyFile.keys.set(indexKey, random(32))
  replaceSecret(paths(home).keys, encodeKeyFile(keyFile, random))
  const database = guarded(() => openDatabase(paths(home).items))
  guarded(() => database.exec(schema))
  const vault = vaultOver(home, database, keyFile, random)
  vault.put(begun, true)
  return vault
}

/** Throws `no-workstation`, `wrong-passphrase`, `damaged-key-file` or `damaged-vault`; touches nothing on a refusal. */
export async function openVault(home: string, passphrase: string, random: Random): Promise<Vault> {
  if (!hasVault(home)) return refuse("no-workstation")
  if (!existsSync(paths(home).keys)) return refuse("damaged-key-file")
  const keyFile = await openKeyFile(readFileSync(paths(home).keys), passphrase)
  if (!existsSync(paths(home).items)) return refuse("damaged-vault")
  const database = guarded(() => openDatabase(paths(home).items))
  try {
    const vault = vaultOver(home, database, keyFile, random)
    return vault.get<boolean>(begun) ? vault : refuse("damaged-vault")
  } catch (error) {
    database.close()
    throw error
  }
}

/** SQLite's own words never reach a screen: they may name a path. */
function guarded<Value>(work: () => Value): Value {
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

const schema = `
  CREATE TABLE items (id BLOB PRIMARY KEY, shelf BLOB NOT NULL, name BLOB NOT NULL, sealed BLOB NOT NULL)
    STRICT, WITHOUT ROWID;
  CREATE INDEX shelves ON items (shelf);`

function openDatabase(path: string): Database.Database {
  const database = new Database(path)
  database.pragma("journal_mode = DELETE")
  database.pragma("synchronous = FULL")
  database.pragma("secure_delete = ON")
  return database
}

/** The keys in use: a fresh one is made for a compartment that is new, and made durable before what it seals. */
function keysOf(home: string, keyFile: KeyFile, random: Random) {
  let changed = false
  return {
    /** Takes the keys as they stand in the file: another program may have made some, and a broken change left some. */
    refresh: () => {
      keyFile.keys = keysIn(readFileSync(paths(home).keys), keyFile)
      changed = false
    },
    find: (name: string) => keyFile.keys.get(compartmentOf(name)),
    findOrMake: (name: string): Uint8Array => {
      const compartment = compartmentOf(name)
      const key = keyFile.keys.get(compartment) ?? random(32)
      changed ||= !keyFile.keys.has(compartment)
      keyFile.keys.set(compartment, key)
      return key
    },
    save: () => {
      if (changed) replaceSecret(paths(home).keys, encodeKeyFile(keyFile, random))
      changed = false
    },
  }
}

const statementsOf = (database: Database.Database) => ({
  one: database.prepare<[Uint8Array], Row>("SELECT id, shelf, name, sealed FROM items WHERE id = ?"),
  shelf: database.prepare<[Uint8Array], Row>("SELECT id, shelf, name, sealed FROM items WHERE shelf = ?"),
  write: database.prepare<[Row]>(
    "INSERT OR REPLACE INTO items (id, shelf, name, sealed) VALUES (@id, @shelf, @name, @sealed)",
  ),
  erase: database.prepare<[Uint8Array]>("DELETE FROM items WHERE id = ?"),
})

function vaultOver(home: string, database: Database.Database, keyFile: KeyFile, random: Random): Vault {
  const { one, shelf, write, erase } = guarded(() => statementsOf(database))
  const index = keyFile.keys.get(indexKey) ?? refuse("damaged-key-file")
  const keys = keysOf(home, keyFile, random)

  const together = <Value>(work: () => Value): Value =>
    guarded(() => {
      if (database.inTransaction) return work()
      const change = database.transaction(() => {
        keys.refresh()
        const value = work()
        keys.save()
        return value
      })
      return change.immediate()
    })

  const read = <Value>(row: Row): { name: string; value: Value } => {
    const name = openName(index, row)
    const key = keys.find(name) ?? together(() => keys.find(name))
    return { name, value: openValue(key, row) as Value }
  }

  return {
    get: <Value>(name: string) =>
      guarded(() => {
        const row = one.get(idOf(index, name))
        return row && read<Value>(row).value
      }),
    put: (name, value) => together(() => void write.run(sealRow(index, keys.findOrMake(name), name, value, random))),
    remove: (name) => together(() => void erase.run(idOf(index, name))),
    list: <Value>(of: string) => guarded(() => shelf.all(shelfOf(index, of)).map((row) => read<Value>(row))),
    together,
    close: () => database.close(),
  }
}
