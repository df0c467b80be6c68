import { spawnSync } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { createVault, openVault, type Vault } from "../../keys/ring/vault.ts"
import { quickFolder } from "../support/folder.ts"
import { random } from "../support/random.ts"
import { passphrase, workFactor } from "./workstation.ts"

/** A disk of 2 MB, which only root can make. */
const disk = quickFolder("canopy-full-")
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk]).status === 0
afterAll(() => {
  if (mounted) spawnSync("umount", ["-l", disk])
  rmSync(disk, { recursive: true })
})

const filler = join(disk, "filler")

/** Leaves this many bytes free. */
function fillUpTo(free: number): void {
  rmSync(filler, { force: true })
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(filler, new Uint8Array(Math.max(0, bavail * bsize - free)))
}

function refusalOf(work: () => void): string | null {
  try {
    work()
    return null
  } catch (error) {
    return String((error as { kind?: unknown }).kind ?? error)
  }
}

const held = (vault: Vault) => vault.list<string>("case").map(({ value }) => value)

describe.skipIf(!mounted)(`a disk that is full${mounted ? "" : " (skipped: only root can make one)"}`, () => {
  test("refuses with one sentence at whatever step it is full, and the vault holds what it held", async () => {
    const told = new Set<string | null>()
    for (let free = 0; free <= 120; free += 4) {
      const home = join(disk, `home-${free}`)
      rmSync(filler, { force: true })
      mkdirSync(home)
      const vault = await createVault(home, passphrase, workFactor, random)
      vault.put("case/A", "before")
      const keysBefore = readFileSync(join(home, "vault.keys"))
      fillUpTo(free * 1024)

      const refusal = refusalOf(() => vault.put("case/B", "much ".repeat(4000)))
      told.add(refusal)
      if (refusal === null) expect(held(vault)).toHaveLength(2)
      else expect(held(vault)).toEqual(["before"])
      vault.close()

      const reopened = await openVault(home, passphrase, random)
      expect(reopened.get("case/A")).toBe("before")
      if (free === 0) expect(readFileSync(join(home, "vault.keys")).equals(keysBefore)).toBe(true)
      rmSync(filler, { force: true })
      reopened.put("case/B", "there is room again")
      expect(reopened.get("case/B")).toBe("there is room again")
      reopened.close()
      rmSync(home, { recursive: true })
    }
    expect(told).toEqual(new Set(["disk-full", null]))
  })

  test("never leaves half a key file, neither in its place nor beside it", async () => {
    const home = join(disk, "beside")
    rmSync(filler, { force: true })
    const vault = await createVault(home, passphrase, workFactor, random)
    // Enough keys for a file of several blocks, of which a full disk takes the first ones.
    for (let at = 0; at < 120; at++) vault.put(`case/${at}`, at)
    vault.close()
    const told = new Set<string | null>()
    for (let free = 0; free <= 100; free += 4) {
      const writing = await openVault(home, passphrase, random)
      const before = held(writing).length
      fillUpTo(free * 1024)
      const refusal = refusalOf(() => writing.put(`case/new ${free}`, "x"))
      told.add(refusal)
      writing.close()
      expect(() => readFileSync(join(home, "vault.keys.new"))).toThrow("ENOENT")
      rmSync(filler)
      const reopened = await openVault(home, passphrase, random)
      expect([free, held(reopened).length]).toEqual([free, refusal === null ? before + 1 : before])
      reopened.close()
    }
    expect(told).toEqual(new Set(["disk-full", null]))
  })
})
