import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import Database from "better-sqlite3"
import type { Random } from "../../crypto/bytes.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import { replaceSecret } from "./files.ts"
import { compartmentOf, idOf, openName, openValue, type Row, sealRow, shelfOf, shelvesOf } from "./items.ts"
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
  /** `shelf`: "task"; of what belongs to one case "letter/4TQ9XK2M". */
  list: <Value>(shelf: string) => { name: string; value: Value }[]
  /**
   * Everything that one key seals goes, and the key itself: nothing opens what old copies of the database hold of it.
   * `name` is that of anything in the compartment. Nothing can be put there again in the same commit.
   */
  destroy: (name: string) => void
  /** All of it is kept, or none: one durable commit. */
  together: <Value>(work: () => Value) => Value
  close: () => void
}

const indexKey = "index"
/** Stands in every vault from its first moment: a database that does not have it belongs to other keys. */
const begun = "vault/begun"
/**
 * Compartments whose rows are gone and whose keys must follow. The rows go first, in their commit: a key that was gone
 * before its rows, after a crash, would look like damage.
 */
const leaving = "vault/leaving"
/** Of what must never be destroyed as a whole: the rest of the workstation. */
const commonCompartment = compartmentOf(begun)
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
    if (!vault.get<boolean>(begun)) return refuse("damaged-vault")
    // Any commit finishes what a broken one destroyed.
    if (vault.get(leaving)) vault.together(() => undefined)
    return vault
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
    drop: (compartments: readonly string[]) => {
      for (const compartment of compartments) if (keyFile.keys.delete(compartment)) changed = true
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
  const row = (name: string) => one.get(idOf(index, name))
  /** Compartments that the present commit destroys. */
  const gone = new Set<string>()

  const together = <Value>(work: () => Value): Value =>
    guarded(() => {
      if (database.inTransaction) return work()
      const value = change(() => {
        const done = work()
        if (gone.size > 0) write.run(sealRow(index, keys.findOrMake(leaving), leaving, [...gone], random))
        return done
      })
      if (gone.size > 0) change(() => undefined)
      return value
    })

  /** One commit; it begins by finishing what an earlier one destroyed. */
  function change<Value>(work: () => Value): Value {
    gone.clear()
    const commit = database.transaction(() => {
      keys.refresh()
      const left = row(leaving)
      if (left) {
        keys.drop(read<string[]>(left).value)
        erase.run(left.id)
      }
      const value = work()
      keys.save()
      return value
    })
    return commit.immediate()
  }

  const read = <Value>(row: Row): { name: string; value: Value } => {
    const name = openName(index, row)
    const key = keys.find(name) ?? together(() => keys.find(name))
    return { name, value: openValue(key, row) as Value }
  }

  const put = (name: string, value: unknown): void => {
    if (gone.has(compartmentOf(name))) throw new Error("this compartment is destroyed in the same commit")
    write.run(sealRow(index, keys.findOrMake(name), name, value, random))
  }

  const destroy = (name: string): void => {
    const compartment = compartmentOf(name)
    if (compartment === commonCompartment) throw new Error("the workstation's own compartment is never destroyed")
    erase.run(idOf(index, compartment))
    for (const each of shelvesOf(compartment)) for (const found of shelf.all(shelfOf(index, each))) erase.run(found.id)
    gone.add(compartment)
  }

  return {
    get: <Value>(name: string) =>
      guarded(() => {
        const found = row(name)
        return found && read<Value>(found).value
      }),
    put: (name, value) => together(() => put(name, value)),
    remove: (name) => together(() => void erase.run(idOf(index, name))),
    list: <Value>(of: string) => guarded(() => shelf.all(shelfOf(index, of)).map((row) => read<Value>(row))),
    destroy: (name) => together(() => destroy(name)),
    together,
    close: () => database.close(),
  }
}
