import { describe, expect, test } from "vitest"
import { createVault, openVault, type Vault } from "../../keys/ring/vault.ts"
import { random } from "../support/random.ts"
import { passphrase, testFolder, workFactor } from "./workstation.ts"

/** What a caseworker puts into the vault is there again, after a restart and for a second program. */

async function aVault(): Promise<{ home: string; vault: Vault; again: () => Promise<Vault> }> {
  const home = testFolder()
  const vault = await createVault(home, passphrase, workFactor, random)
  return { home, vault, again: () => openVault(home, passphrase, random) }
}

test("what was put in is there after a restart, in any script", async () => {
  const { vault, again } = await aVault()
  const value = { story: "他不让我走 – 😶‍🌫️ – ห้ามออก", list: [1, null, true], deep: { more: "" } }
  vault.put("case/4TQ9XK2M", value)
  vault.close()
  expect((await again()).get("case/4TQ9XK2M")).toEqual(value)
})

test("what was never put in is not there, and is no failure", async () => {
  const { vault } = await aVault()
  expect(vault.get("case/NOBODY")).toBeUndefined()
  expect(vault.list("case")).toEqual([])
  vault.remove("case/NOBODY")
})

test("what is put again replaces what was there", async () => {
  const { vault } = await aVault()
  vault.put("case/A", { state: "new" })
  vault.put("case/A", { state: "read" })
  expect(vault.list("case")).toEqual([{ name: "case/A", value: { state: "read" } }])
})

test("a list holds its own shelf and no other, each under its name", async () => {
  const { vault } = await aVault()
  for (const name of ["case/A", "case/B", "letter/A/1", "caseless/C"]) vault.put(name, name)
  expect(new Set(vault.list("case").map(({ name, value }) => `${name} ${value}`))).toEqual(
    new Set(["case/A case/A", "case/B case/B"]),
  )
})

test("what was removed is gone, also after a restart", async () => {
  const { vault, again } = await aVault()
  vault.put("case/A", 1)
  vault.remove("case/A")
  vault.close()
  const reopened = await again()
  expect([reopened.get("case/A"), reopened.list("case")]).toEqual([undefined, []])
})

describe("what is put together", () => {
  test("is all there, or none of it, also after a restart", async () => {
    const { vault, again } = await aVault()
    vault.put("case/A", "before")
    const broken = () =>
      vault.together(() => {
        vault.put("case/A", "after")
        vault.put("case/B", "new")
        vault.remove("case/A")
        throw new Error("the lid fell")
      })
    expect(broken).toThrow("the lid fell")
    expect([vault.get("case/A"), vault.get("case/B")]).toEqual(["before", undefined])
    vault.close()
    const reopened = await again()
    expect([reopened.get("case/A"), reopened.get("case/B")]).toEqual(["before", undefined])
  })

  test("can be put in earnest after it failed once", async () => {
    const { vault, again } = await aVault()
    expect(() =>
      vault.together(() => {
        vault.put("case/B", "new")
        throw new Error("the lid fell")
      }),
    ).toThrow()
    vault.put("case/B", "new")
    vault.close()
    expect((await again()).get("case/B")).toBe("new")
  })

  test("may be nested, and gives back what the work gave", async () => {
    const { vault } = await aVault()
    const put = () => {
      vault.put("case/A", 1)
      return "done"
    }
    expect(vault.together(() => vault.together(put))).toBe("done")
    expect(vault.get("case/A")).toBe(1)
  })
})

describe("a desk and a command on one machine", () => {
  test("do not lose each other's cases: the keys that one made are kept by the other", async () => {
    const { vault: desk, again } = await aVault()
    const command = await again()
    desk.put("case/A", "by the desk")
    command.put("case/B", "by the command")
    desk.put("case/C", "by the desk again")
    for (const vault of [desk, command, await again()])
      expect(["case/A", "case/B", "case/C"].map((name) => vault.get(name))).toEqual([
        "by the desk",
        "by the command",
        "by the desk again",
      ])
  })

  test("see each other's cases in a list", async () => {
    const { vault: desk, again } = await aVault()
    const command = await again()
    command.put("case/B", "by the command")
    expect(desk.list("case")).toEqual([{ name: "case/B", value: "by the command" }])
  })
})

test("no case is new twice: a second vault in the same folder is refused", async () => {
  const { home } = await aVault()
  await expect(createVault(home, passphrase, workFactor, random)).rejects.toMatchObject({
    kind: "already-a-workstation",
  })
})
