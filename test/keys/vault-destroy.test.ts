import { mkdirSync, readFileSync, rmdirSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { openKeyFile } from "../../keys/ring/key-file.ts"
import { createVault, openVault } from "../../keys/ring/vault.ts"
import { random } from "../support/random.ts"
import { passphrase, testFolder, workFactor } from "./workstation.ts"

/** N6: what is destroyed is gone with its key, wherever a program stops. */

async function withTwoCases() {
  const home = testFolder()
  const vault = await createVault(home, passphrase, workFactor, random)
  for (const id of ["A", "B"])
    for (const name of [`case/${id}`, `letter/${id}/1`, `reply/${id}/1`, `question/${id}/1`]) vault.put(name, id)
  vault.put("task/A", "stays")
  return { home, vault }
}

const compartments = async (home: string): Promise<string[]> => [
  ...(await openKeyFile(readFileSync(join(home, "vault.keys")), passphrase)).keys.keys(),
]

test("nothing of another case, and nothing of the workstation, goes with it", async () => {
  const { home, vault } = await withTwoCases()
  vault.destroy("case/A")
  const shelves = ["case", "letter/A", "reply/A", "question/A", "letter/B", "reply/B", "question/B", "task"]
  const left = shelves.flatMap((shelf) => vault.list(shelf))
  expect(left.map(({ name }) => name)).toEqual(["case/B", "letter/B/1", "reply/B/1", "question/B/1", "task/A"])
  expect((await compartments(home)).filter((name) => name.startsWith("case/"))).toEqual(["case/B"])
})

test("the workstation's own part is never destroyed as a whole", async () => {
  const { vault } = await withTwoCases()
  expect(() => vault.destroy("task/A")).toThrow("never destroyed")
  expect(vault.get("task/A")).toBe("stays")
})

test("a commit that is broken off destroys nothing, and nothing is put where it destroyed", async () => {
  const { home, vault } = await withTwoCases()
  const both = () => {
    vault.destroy("case/A")
    vault.put("letter/A/2", "again")
  }
  expect(() => vault.together(both)).toThrow("destroyed in the same commit")
  expect(vault.get("letter/A/1")).toBe("A")
  expect(await compartments(home)).toContain("case/A")
})

test("stopped before the key is gone, the next start finishes it, and the same name can be used again", async () => {
  const { home, vault } = await withTwoCases()
  const inTheWay = join(home, "vault.keys.new")
  mkdirSync(inTheWay)
  expect(() => vault.destroy("case/A")).toThrow()
  vault.close()
  rmdirSync(inTheWay)
  expect(await compartments(home)).toContain("case/A")
  const again = await openVault(home, passphrase, random)
  expect(await compartments(home)).not.toContain("case/A")
  again.put("case/A", "a new one")
  expect(again.list("letter/A")).toEqual([])
  expect([again.list("case").length, again.list("letter/B").length, again.get("case/A")]).toEqual([2, 1, "a new one"])
  again.close()
})
