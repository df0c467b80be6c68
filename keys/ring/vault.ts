import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type Database from "better-sqlite3"
import type { Random } from "../../crypto/bytes.ts"
import { refuse } from "../refusals/refusal.ts"
import { notingChanges } from "./changes.ts"
import { replaceSecret } from "./files.ts"
import { compartmentOf, idOf, openName, openValue, type Row, sealRow, shelfOf, shelvesOf } from "./items.ts"
import { encodeKeyFile, freshKeyFile, type KeyFile, openKeyFile, type Unlock } from "./key-file.ts"
import { type KeysInUse, keysInUse } from "./keys-in-use.ts"
import { begin, guarded, migrate, openDatabase, stampBytes, statementsOf } from "./vault-file.ts"

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
  /** Hands over everything that stands here, a few hundred items in memory at a time: call it inside `together`. */
  each: (take: (name: string, value: unknown) => void) => void
  /**
   * Id and stamp of all that stands on a shelf, in order of id, as one text of `stampDigits` each: a stamp changes with
   * every change of what it stands for.
   */
  stamps: (shelf: string) => string
  /** What stands under an id that `stamps` gave, and its stamp now. */
  at: <Value>(id: Uint8Array) => { value: Value; stamp: Uint8Array } | undefined
  /** The id of a name. */
  idOf: (name: string) => Uint8Array
  /** Changes with every commit of another program. */
  others: () => number
  /** Whether a commit is being made: what was changed in it may still be taken back. */
  isChanging: () => boolean
  /** Names that this program changed since it was asked last, and compartments that it destroyed. */
  touched: () => Set<string>
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
  guarded(() => begin(database))
  const vault = vaultOver(database, keyFile, keysInUse(paths(home).keys, keyFile, random), random)
  vault.put(begun, true)
  return vault
}

/** Throws `no-workstation`, `wrong-passphrase`, `damaged-key-file` or `damaged-vault`; touches nothing on a refusal. */
export async function openVault(home: string, passphrase: string, random: Random, unlock?: Unlock): Promise<Vault> {
  if (!hasVault(home)) return refuse("no-workstation")
  if (!existsSync(paths(home).keys)) return refuse("damaged-key-file")
  const keyFile = await openKeyFile(readFileSync(paths(home).keys), passphrase, unlock)
  if (!existsSync(paths(home).items)) return refuse("damaged-vault")
  const database = guarded(() => openDatabase(paths(home).items))
  try {
    const keys = keysInUse(paths(home).keys, keyFile, random)
    guarded(() => migrate(database, keyFile.keys.get(indexKey) ?? refuse("damaged-key-file"), keys, random))
    const vault = vaultOver(database, keyFile, keys, random)
    if (!vault.get<boolean>(begun)) return refuse("damaged-vault")
    // Any commit finishes what a broken one destroyed.
    if (vault.get(leaving)) vault.together(() => undefined)
    return vault
  } catch (error) {
    database.close()
    throw error
  }
}

function vaultOver(database: Database.Database, keyFile: KeyFile, keys: KeysInUse, random: Random): Vault {
  const { one, shelf, after, stamps, write, erase } = guarded(() => statementsOf(database))
  const index = keyFile.keys.get(indexKey) ?? refuse("damaged-key-file")
  const row = (name: string) => one.get(idOf(index, name))
  /** Compartments that the present commit destroys. */
  const gone = new Set<string>()
  const touched = new Set<string>()

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

  /** Another program may have made the key, or destroyed the one that is known here and begun anew: then its key counts. */
  const read = <Value>(row: Row): { name: string; value: Value } => {
    const name = openName(index, row)
    const known = keys.find(name)
    try {
      return { name, value: openValue(known, row) as Value }
    } catch (error) {
      const now = together(() => keys.find(name))
      if (now === known) throw error
      return { name, value: openValue(now, row) as Value }
    }
  }

  const put = (name: string, value: unknown): void => {
    if (gone.has(compartmentOf(name))) throw new Error("this compartment is destroyed in the same commit")
    touched.add(name)
    write.run(sealRow(index, keys.findOrMake(name), name, value, random))
  }

  const remove = (name: string): void => {
    touched.add(name)
    erase.run(idOf(index, name))
  }

  const valueAt = (name: string): unknown => {
    const found = row(name)
    return found && read(found).value
  }
  const note = notingChanges({ has: (name) => row(name) !== undefined, get: valueAt, put })

  const destroy = (name: string): void => {
    const compartment = compartmentOf(name)
    if (compartment === commonCompartment) throw new Error("the workstation's own compartment is never destroyed")
    erase.run(idOf(index, compartment))
    for (const each of shelvesOf(compartment)) for (const found of shelf.all(shelfOf(index, each))) erase.run(found.id)
    note.destroyed(compartment)
    gone.add(compartment)
    touched.add(compartment)
  }

  const each = (take: (name: string, value: unknown) => void): void => {
    for (let rows = after.all(new Uint8Array()); rows.length > 0; rows = after.all(rows.at(-1)!.id))
      for (const row of rows) {
        const { name, value } = read(row)
        take(name, value)
      }
  }

  return {
    get: <Value>(name: string) =>
      guarded(() => {
        const found = row(name)
        return found && read<Value>(found).value
      }),
    put: (name, value) =>
      together(() => {
        note.changed(name)
        put(name, value)
      }),
    remove: (name) =>
      together(() => {
        note.changed(name)
        remove(name)
      }),
    list: <Value>(of: string) => guarded(() => shelf.all(shelfOf(index, of)).map((row) => read<Value>(row))),
    each: (take) => guarded(() => each(take)),
    stamps: (of) => guarded(() => stamps.get(shelfOf(index, of)) ?? ""),
    at: <Value>(id: Uint8Array) =>
      guarded(() => {
        const found = one.get(id)
        return found && { value: read<Value>(found).value, stamp: found.sealed.subarray(0, stampBytes) }
      }),
    idOf: (name) => idOf(index, name),
    others: () => guarded(() => database.pragma("data_version", { simple: true }) as number),
    isChanging: () => database.inTransaction,
    touched: () => {
      const since = new Set(touched)
      touched.clear()
      return since
    },
    destroy: (name) => together(() => destroy(name)),
    together,
    close: () => database.close(),
  }
}
