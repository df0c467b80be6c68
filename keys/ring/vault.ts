import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import Database from "better-sqlite3"
import type { Random } from "../../crypto/bytes.ts"
import { Refusal, refuse } from "../refusal.ts"
import { replaceSecret } from "./files.ts"
import { compartmentOf, idOf, openName, openValue, type Row, sealRow, shelfOf } from "./items.ts"
import { encodeKeyFile, freshKeyFile, type KeyFile, openKeyFile } from "./key-file.ts"

/**
 * The vault: one SQLite file of sealed values, and the key file beside it. It tells nothing without the passphrase but
 * how much it holds. A name is `shelf/…`; which key seals it is told in `items.ts`.
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
const paths = (home: string) => ({ keys: join(home, "vault.keys"), items: join(home, "vault.sqlite") })

export const hasVault = (home: string): boolean => existsSync(paths(home).keys)

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
  return vaultOver(home, keyFile, random)
}

/** Throws `no-workstation`, `wrong-passphrase`, `damaged-key-file` or `damaged-vault`; touches nothing on a refusal. */
export async function openVault(home: string, passphrase: string, random: Random): Promise<Vault> {
  if (!hasVault(home)) return refuse("no-workstation")
  return vaultOver(home, await openKeyFile(readFileSync(paths(home).keys), passphrase), random)
}

/** SQLite's own words never reach a screen: they may name a path. */
function guarded<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    const code = (error as { code?: unknown }).code
    if (code === "SQLITE_FULL" || code === "ENOSPC") throw new Refusal("disk-full")
    if (typeof code === "string" && code.startsWith("SQLITE_")) throw new Refusal("damaged-vault")
    throw error
  }
}

const schema = `
  CREATE TABLE IF NOT EXISTS items (id BLOB PRIMARY KEY, shelf BLOB NOT NULL, name BLOB NOT NULL, sealed BLOB NOT NULL)
    STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS shelves ON items (shelf);`

function openDatabase(path: string): Database.Database {
  const database = new Database(path)
  database.pragma("journal_mode = DELETE")
  database.pragma("synchronous = FULL")
  database.pragma("secure_delete = ON")
  database.exec(schema)
  return database
}

/** The keys in use: a fresh one is made for a compartment that is new, and made durable before what it seals. */
function keysOf(home: string, keyFile: KeyFile, random: Random) {
  let changed = false
  return {
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

function vaultOver(home: string, keyFile: KeyFile, random: Random): Vault {
  const database = guarded(() => openDatabase(paths(home).items))
  const index = keyFile.keys.get(indexKey) ?? refuse("damaged-key-file")
  const keys = keysOf(home, keyFile, random)
  const one = database.prepare<[Uint8Array], Row>("SELECT id, shelf, name, sealed FROM items WHERE id = ?")
  const shelf = database.prepare<[Uint8Array], Row>("SELECT id, shelf, name, sealed FROM items WHERE shelf = ?")
  const write = database.prepare(
    "INSERT OR REPLACE INTO items (id, shelf, name, sealed) VALUES (@id, @shelf, @name, @sealed)",
  )
  const erase = database.prepare<[Uint8Array]>("DELETE FROM items WHERE id = ?")

  const together = <Value>(work: () => Value): Value =>
    guarded(() => {
      if (database.inTransaction) return work()
      return database.transaction(() => {
        const value = work()
        keys.save()
        return value
      })()
    })

  return {
    get: <Value>(name: string) =>
      guarded(() => {
        const row = one.get(idOf(index, name))
        return row && (openValue(keys.find(name), row) as Value)
      }),
    put: (name, value) => together(() => void write.run(sealRow(index, keys.findOrMake(name), name, value, random))),
    remove: (name) => together(() => void erase.run(idOf(index, name))),
    list: <Value>(of: string) =>
      guarded(() =>
        shelf.all(shelfOf(index, of)).map((row) => {
          const name = openName(index, row)
          return { name, value: openValue(keys.find(name), row) as Value }
        }),
      ),
    together,
    close: () => database.close(),
  }
}
