import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { createVault, openVault, type Vault } from "../../keys/ring/vault.ts"
import { idDigits, stampDigits } from "../../keys/ring/vault-file.ts"
import { random } from "../support/random.ts"
import { passphrase, testFolder, workFactor } from "./workstation.ts"

/** How whoever keeps an index of the vault learns what changed in it, without reading all of it. */

async function aVault(): Promise<{ home: string; vault: Vault; again: () => Promise<Vault> }> {
  const home = testFolder()
  const vault = await createVault(home, passphrase, workFactor, random)
  return { home, vault, again: () => openVault(home, passphrase, random) }
}

const stampsOf = (vault: Vault, shelf = "case"): [string, string][] =>
  (vault.stamps(shelf).match(new RegExp(`.{${stampDigits}}`, "g")) ?? []).map((each) => {
    const line = each.toLowerCase()
    return [line.slice(0, idDigits), line.slice(idDigits)]
  })
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex")

describe("stamps", () => {
  test("are of one shelf, in order of the id, and an id is that of a name", async () => {
    const { vault } = await aVault()
    for (const name of ["case/A", "case/B", "case/C", "task/A", "letter/A/1", "letter/B/1"]) vault.put(name, name)
    const ids = stampsOf(vault).map(([id]) => id)
    expect(ids).toEqual(["case/A", "case/B", "case/C"].map((name) => hex(vault.idOf(name))).sort())
    expect(stampsOf(vault, "letter/A")).toHaveLength(1)
    expect([stampsOf(vault, "letter"), stampsOf(vault, "nothing")]).toEqual([[], []])
  })

  test("change with every change, also to the same value, and with nothing else", async () => {
    const { vault } = await aVault()
    vault.put("case/A", 1)
    vault.put("case/B", 1)
    const [before, other] = [new Map(stampsOf(vault)), hex(vault.idOf("case/B"))]
    vault.put("case/A", 1)
    const after = new Map(stampsOf(vault))
    expect(after.get(hex(vault.idOf("case/A")))).not.toBe(before.get(hex(vault.idOf("case/A"))))
    expect(after.get(other)).toBe(before.get(other))
    expect(stampsOf(vault)).toEqual(stampsOf(vault))
  })

  test("lead to what stands there, with the stamp that it has now; and to nothing when it is gone", async () => {
    const { vault } = await aVault()
    vault.put("case/A", { story: "words" })
    const [[hexId, stamp]] = stampsOf(vault) as [[string, string]]
    const id = Buffer.from(hexId, "hex")
    expect(vault.at(id)).toEqual({ value: { story: "words" }, stamp: expect.anything() })
    expect(hex(vault.at(id)!.stamp)).toBe(stamp)
    vault.remove("case/A")
    expect([vault.at(id), vault.stamps("case")]).toEqual([undefined, ""])
  })
})

describe("what was touched", () => {
  test("is told once, by name: put, removed, and a whole case that was destroyed", async () => {
    const { vault } = await aVault()
    vault.touched()
    vault.put("case/A", 1)
    vault.put("letter/A/1", 1)
    vault.remove("task/A")
    expect(vault.touched()).toEqual(new Set(["case/A", "letter/A/1", "task/A"]))
    vault.destroy("letter/A/1")
    expect(vault.touched()).toEqual(new Set(["case/A"]))
    expect(vault.touched()).toEqual(new Set())
  })

  test("by another program is not told by name, but that there was something is", async () => {
    const { vault, again } = await aVault()
    const command = await again()
    vault.touched()
    const before = vault.others()
    vault.put("case/A", 1)
    expect(vault.others()).toBe(before)
    command.put("case/B", 1)
    expect(vault.others()).not.toBe(before)
    expect(vault.touched()).toEqual(new Set(["case/A"]))
  })

  test("a commit is told while it goes on, nested or not, and not when it is over or broken off", async () => {
    const { vault } = await aVault()
    expect(vault.isChanging()).toBe(false)
    vault.together(() => vault.together(() => expect(vault.isChanging()).toBe(true)))
    const broken = () =>
      vault.together(() => {
        throw new Error("the lid fell")
      })
    expect(broken).toThrow("the lid fell")
    expect(vault.isChanging()).toBe(false)
  })
})

describe("a desk whose command works beside it", () => {
  test("reads a case that the command destroyed and began anew, under its new key", async () => {
    const { vault: desk, again } = await aVault()
    const command = await again()
    desk.put("case/A", "before")
    desk.put("letter/A/1", "before")
    command.destroy("case/A")
    command.put("case/A", "anew")
    command.put("letter/A/1", "anew")
    expect([desk.get("case/A"), desk.list("letter/A")]).toEqual(["anew", [{ name: "letter/A/1", value: "anew" }]])
    expect(desk.at(desk.idOf("case/A"))?.value).toBe("anew")
  })

  test("takes the command's keys, and gives it its own", async () => {
    const { vault: desk, again } = await aVault()
    const command = await again()
    command.put("case/B", "by the command")
    desk.put("case/C", "by the desk")
    command.put("case/D", "by the command")
    for (const vault of [desk, command, await again()])
      expect(["B", "C", "D"].map((id) => vault.get(`case/${id}`))).toEqual([
        "by the command",
        "by the desk",
        "by the command",
      ])
  })

  test("does not read the key file again while nobody changed it: with many cases that is slow", async () => {
    const { home, vault } = await aVault()
    vault.put("case/A", 1)
    const path = join(home, "vault.keys")
    const whole = readFileSync(path)
    // A file of the same sum, which whoever read it would find damaged.
    const spoilt = Buffer.from(whole)
    spoilt[60] = spoilt[60]! ^ 1
    writeFileSync(path, spoilt)
    vault.put("case/A", 2)
    expect(vault.get("case/A")).toBe(2)
    writeFileSync(path, whole)
    vault.put("case/B", 1)
    expect(vault.get("case/B")).toBe(1)
  })

  test("reads it again after a commit that was broken off: its new keys are none", async () => {
    const { vault, again } = await aVault()
    const broken = () =>
      vault.together(() => {
        vault.put("case/A", "never")
        throw new Error("the lid fell")
      })
    expect(broken).toThrow("the lid fell")
    vault.put("case/A", "kept")
    vault.close()
    expect((await again()).get("case/A")).toBe("kept")
  })
})
