import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { describe, expect, test } from "vitest"
import { toHex, utf8 } from "../../crypto/bytes.ts"
import { freshKeyFile } from "../../keys/ring/key-file.ts"
import { unlockElsewhere } from "../../keys/ring/unlocking.ts"
import { createVault, openVault } from "../../keys/ring/vault.ts"
import { random } from "../support/random.ts"
import { fingerprint } from "./files.ts"
import { passphrase, testFolder, workFactor } from "./workstation.ts"

/** The ring key is opened in a process of its own, that ends: what scrypt fills goes with it. */

const program = join(import.meta.dirname, "../../keys/ring/unlock.ts")

/** Processes that this one started and that still run. */
const children = (): string[] =>
  readFileSync(`/proc/self/task/${process.pid}/children`, "utf8")
    .split(" ")
    .filter((id) => id.trim() !== "")

async function aHome(): Promise<string> {
  const home = testFolder()
  const vault = await createVault(home, passphrase, workFactor, random)
  vault.put("case/A", "kept")
  vault.close()
  return home
}

const isLinux = process.platform === "linux"

test.skipIf(!isLinux)("a vault opens by it, and no process stays behind", async () => {
  const home = await aHome()
  const before = children()
  const vault = await openVault(home, passphrase, random, unlockElsewhere)
  expect(vault.get("case/A")).toBe("kept")
  vault.close()
  await expect.poll(children).toEqual(before)
})

test.each([["wrong words"], [""], ["日本語 ' \" \\ $(reboot)"]])(
  "the passphrase %j is refused as here, and every byte stays",
  async (words) => {
    const home = await aHome()
    const before = fingerprint(home)
    await expect(openVault(home, words, random, unlockElsewhere)).rejects.toMatchObject({ kind: "wrong-passphrase" })
    expect(fingerprint(home)).toEqual(before)
  },
)

test("what is no ring key of ours is damaged, not a wrong passphrase", async () => {
  for (const locked of [new Uint8Array(), utf8("age-encryption.org/v1\n"), random(400)])
    await expect(unlockElsewhere(locked, passphrase)).rejects.toMatchObject({ kind: "damaged-key-file" })
})

describe("the process that unlocks", () => {
  test.skipIf(!isLinux)("is told nothing in its arguments, which any process on this machine may read", async () => {
    const child = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "ignore"] })
    const line = readFileSync(`/proc/${child.pid}/cmdline`, "utf8")
    const environment = readFileSync(`/proc/${child.pid}/environ`, "utf8")
    const { locked, ringKey } = await freshKeyFile(passphrase, workFactor, random)
    child.stdin.end(JSON.stringify({ locked: toHex(locked), passphrase }))
    expect(JSON.parse(await text(child.stdout))).toEqual({ ringKey: toHex(ringKey) })
    if (child.exitCode === null) await once(child, "exit")
    expect(child.exitCode).toBe(0)
    for (const word of [passphrase, passphrase.split(" ")[0]!, toHex(ringKey)])
      expect([line.includes(word), environment.includes(word)]).toEqual([false, false])
  })

  test("says nothing of what it was given when that is nonsense", () => {
    const { stdout } = spawnSync(process.execPath, [program], { input: '{"locked":"zz","passphrase":"sentinel"}' })
    expect(String(stdout)).not.toContain("sentinel")
  })
})
