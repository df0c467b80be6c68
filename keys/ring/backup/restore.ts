import { randomFillSync } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import type { Decrypter } from "age-encryption"
import { fromBase64, type Random } from "../../../crypto/bytes.ts"
import { beginAgain } from "../../journal/state.ts"
import { refuse } from "../../refusals/refusal.ts"
import { journalItem } from "../changes.ts"
import { rememberCopied } from "../destruction.ts"
import { writeWhole } from "../files.ts"
import { createVault, openVault, type Vault } from "../vault.ts"
import { type Heading, type Sum, tally } from "./form.ts"
import { readBackup } from "./read.ts"
import { hashOfFile, syncFolder } from "./sealed-file.ts"
import { rememberBackup } from "./state.ts"

/** A backup becomes a workstation again: in a folder beside, checked there, and moved into its place in one step. */

export type Restoring = {
  backup: string
  by: Decrypter
  passphrase: string
  workFactor: number
  random: Random
  /** Throws for a backup that is not wanted. */
  accept: (heading: Heading) => void
}

export type Restored = { heading: Heading; sum: Sum }

/** Characters of JSON that one commit takes: each commit may write the whole key file anew. */
const commitLength = 1 << 25

/** Puts items in few and large commits. */
function gathering(vault: Vault) {
  let [waiting, length]: [[string, unknown][], number] = [[], 0]
  const flush = () => {
    vault.together(() => {
      for (const [name, value] of waiting) vault.put(name, value)
    })
    ;[waiting, length] = [[], 0]
  }
  return {
    add: (name: string, value: unknown): void => {
      waiting.push([name, value])
      length += JSON.stringify(value).length
      if (length > commitLength) flush()
    },
    flush,
  }
}

async function fillFolder(folder: string, restoring: Restoring): Promise<Restored> {
  const { backup, by, passphrase, workFactor, random, accept } = restoring
  const vault = await createVault(folder, passphrase, workFactor, random)
  try {
    const items = gathering(vault)
    let heading: Heading | undefined
    // As soon as this one stands, whatever is put is news for colleagues; what is restored is none.
    const held: unknown[] = []
    const sum = await readBackup(backup, by, {
      heading: (found) => {
        accept(found)
        heading = found
      },
      item: (name, value) => (name === journalItem ? held.push(value) : items.add(name, value)),
      file: ({ file, base64 }) => writeWhole(join(folder, file), fromBase64(base64) ?? refuse("damaged-backup")),
    })
    for (const value of held) items.add(journalItem, value)
    items.flush()
    return { heading: heading ?? refuse("damaged-backup"), sum }
  } finally {
    vault.close()
  }
}

/** Opens what was written with the passphrase it was written under, and adds everything up again. */
async function checkFolder(folder: string, { passphrase, random }: Restoring, expected: Sum): Promise<void> {
  const vault = await openVault(folder, passphrase, random)
  try {
    const sum = tally()
    vault.each((name, value) => {
      if (!name.startsWith("vault/")) sum.add(name, value)
    })
    const found = sum.sum()
    if (found.items !== expected.items || found.sha256 !== expected.sha256) refuse("damaged-backup")
  } finally {
    vault.close()
  }
}

/** Removes a folder of ours. The key file is overwritten first: without it nothing else in there opens. */
export function discard(folder: string): void {
  const keys = join(folder, "vault.keys")
  if (existsSync(keys))
    writeFileSync(keys, randomFillSync(new Uint8Array(statSync(keys).size)), { flag: "r+", flush: true })
  rmSync(folder, { recursive: true, force: true })
}

/** Restores into a folder that is not there yet, checks all of it, and leaves nothing when anything is wrong. */
async function restoreBeside(folder: string, restoring: Restoring): Promise<Restored> {
  discard(folder)
  try {
    const restored = await fillFolder(folder, restoring)
    await checkFolder(folder, restoring, restored.sum)
    return restored
  } catch (error) {
    discard(folder)
    throw error
  }
}

/**
 * Makes the workstation of a backup in an empty home, under a new passphrase. Broken off anywhere, the home is as it
 * was, and the next try begins anew. Throws `home-in-use` and what `readBackup` throws.
 */
export async function restoreInto(home: string, restoring: Restoring): Promise<Restored> {
  refuseHomeInUse(home)
  const place = resolve(home)
  mkdirSync(dirname(place), { recursive: true, mode: 0o700 })
  const beside = join(dirname(place), `.${basename(place)}.restoring`)
  const restored = await restoreBeside(beside, restoring)
  const vault = await openVault(beside, restoring.passphrase, restoring.random)
  rememberRestored(vault, restoring.random, restored.heading, hashOfFile(restoring.backup))
  vault.close()
  // POSIX rename(2): over an empty folder it is one step, over one that is in use an error.
  renameSync(beside, place)
  syncFolder(place)
  return restored
}

/** Throws `home-in-use`. */
export function refuseHomeInUse(home: string): void {
  if (existsSync(home) && (!statSync(home).isDirectory() || readdirSync(home).length > 0)) refuse("home-in-use")
}

/** What was restored stands in a second copy: the file that it came from. */
function rememberRestored(vault: Vault, random: Random, { day, pulls, cases }: Heading, sha256: string): void {
  vault.together(() => {
    beginAgain({ vault, random })
    rememberBackup({ vault }, { day, sha256, pulls, cases })
    rememberCopied({ vault }, pulls)
  })
}

/** The same into a folder that is overwritten and removed at once: shows that the backup is whole and opens. */
export async function restoreForPractice(home: string, restoring: Restoring): Promise<Restored> {
  const folder = join(home, "drill")
  const restored = await restoreBeside(folder, restoring)
  discard(folder)
  return restored
}
