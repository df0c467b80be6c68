import fs, { readFileSync } from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import { encodeIdentity, encodeRecipient, hybridPublicKey } from "../../../crypto/hybrid.ts"
import { makeBackup } from "../../../keys/ring/backup/backup.ts"
import { recoveryIdentity } from "../../../keys/ring/backup/recovery-identity.ts"
import { makeRecoveryKey } from "../../../keys/ring/backup/recovery-key.ts"
import { restoreInto } from "../../../keys/ring/backup/restore.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { secretOf } from "../../crypto/cast.ts"
import { fileCalls } from "../../support/file-calls.ts"
import { random } from "../../support/random.ts"
import { passphrase, testFolder, workFactor } from "../workstation.ts"

/** Three people who hold recovery files, the files, and what can be done with them. */
export const people = ["A", "B", "C"] as const
export type Letter = (typeof people)[number]

export const identityOf = (letter: Letter): string => encodeIdentity(secretOf(`recovery of ${letter}`))
export const recipientOf = (letter: Letter): string =>
  encodeRecipient(hybridPublicKey(secretOf(`recovery of ${letter}`)))

export type Recovery = { folder: string; identity: (letter: Letter) => string; file: (pair: string) => string }

/** The recovery key of a workstation, made; `identity` is a file of that person's. */
export async function aRecovery(workstation: Workstation): Promise<Recovery> {
  const folder = join(testFolder(), "recovery")
  await makeRecoveryKey(workstation, people.map(recipientOf), folder, workFactor)
  return recoveryIn(folder)
}

export function recoveryIn(folder: string): Recovery {
  const own = testFolder()
  for (const letter of people) fs.writeFileSync(join(own, letter), `# mine\n${identityOf(letter)}\n`)
  return { folder, identity: (letter) => join(own, letter), file: (pair) => join(folder, `${pair}.age`) }
}

export const opener = (recovery: Recovery) =>
  recoveryIdentity({
    recovery: recovery.file("A-C"),
    first: recovery.identity("A"),
    second: recovery.identity("C"),
  })

export function aBackup(workstation: Workstation): string {
  const path = join(testFolder(), "backup.age")
  makeBackup(workstation, path)
  return path
}

export const restoreTo = async (home: string, backup: string, recovery: Recovery) =>
  restoreInto(home, { backup, by: await opener(recovery), passphrase, workFactor, random, accept: () => {} })

/** What stands in a backup, line by line. */
export async function linesIn(backup: string, recovery: Recovery): Promise<Record<string, unknown>[]> {
  const text = await (await opener(recovery)).decrypt(readFileSync(backup), "text")
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

/**
 * The power goes at the nth call to the file system: that one and all that follow are not done, those that would clean
 * up included. Says how many calls there were.
 */
export function powerGoesAt(nth: number) {
  const real = fileCalls.map((name) => [name, fs[name]] as const)
  let count = 0
  for (const [name, work] of real)
    Object.assign(fs, {
      [name]: (...given: unknown[]) => {
        count++
        if (count >= nth) throw Object.assign(new Error("the power is gone"), { gone: true })
        return (work as (...given: unknown[]) => unknown)(...given)
      },
    })
  syncBuiltinESMExports()
  const back = () => {
    for (const [name, work] of real) Object.assign(fs, { [name]: work })
    syncBuiltinESMExports()
    return count
  }
  onTestFinished(() => void back())
  return back
}

/** A disk that fails for the file of this name alone. */
export function failsToOpen(name: string): () => void {
  const { openSync } = fs
  const failing = (path: fs.PathLike, ...rest: [fs.OpenMode, fs.Mode?]): number => {
    if (String(path).endsWith(name)) throw new Error("the disk fails")
    return openSync(path, ...rest)
  }
  Object.assign(fs, { openSync: failing })
  syncBuiltinESMExports()
  const back = () => {
    Object.assign(fs, { openSync })
    syncBuiltinESMExports()
  }
  onTestFinished(back)
  return back
}
