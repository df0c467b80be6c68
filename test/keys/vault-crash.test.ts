import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { createVault, openVault } from "../../keys/ring/vault.ts"
import { random } from "../support/random.ts"
import { filesIn, isReadableIn } from "./files.ts"
import { passphrase, testFolder, workFactor } from "./workstation.ts"

/** The power goes at the worst moment: the vault holds what it held, or all of what it was given, and nothing readable. */

const sentinel = "the-blue-door-in-Lantern-Street"
const writer = join(import.meta.dirname, "dying-writer.ts")

async function aHome(): Promise<string> {
  const home = testFolder()
  const vault = await createVault(home, passphrase, workFactor, random)
  vault.put("case/A", "before")
  vault.close()
  return home
}

const dieAt = (home: string, call: number) =>
  spawnSync(process.execPath, [writer, home, passphrase, `${call}`, sentinel], { encoding: "utf8" })

async function holds(home: string): Promise<"all" | "as before" | "something between"> {
  const vault = await openVault(home, passphrase, random)
  const [letters, known] = [vault.list("letter/B").length, vault.get("case/A")]
  // What was interrupted can be done again.
  vault.put("letter/B/0", "again")
  vault.close()
  if (letters === 0 && known === "before") return "as before"
  return letters === 300 && known !== "before" ? "all" : "something between"
}

test("killed in the middle of a change, the vault holds what it held", async () => {
  const home = await aHome()
  expect(dieAt(home, 0).signal).toBe("SIGKILL")
  expect(filesIn(home).map(({ name }) => name)).toContain("vault.sqlite-journal")
  expect(isReadableIn(home, sentinel)).toBe(false)
  expect(await holds(home)).toBe("as before")
})

describe("the new key is on the disk before anything that it seals", () => {
  test("killed at every step of writing the key file, the vault opens and is whole", async () => {
    const whole = await aHome()
    const calls = Number(dieAt(whole, 1_000_000).stdout)
    expect(await holds(whole)).toBe("all")
    // Open the old one, write and settle the new one, put it in its place, overwrite the old one.
    expect(calls).toBeGreaterThanOrEqual(10)
    for (let call = 1; call <= calls; call++) {
      const home = await aHome()
      expect(dieAt(home, call).signal).toBe("SIGKILL")
      expect(isReadableIn(home, sentinel)).toBe(false)
      expect([call, await holds(home)]).toEqual([call, "as before"])
    }
  })
})
