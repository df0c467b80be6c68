import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import Database from "better-sqlite3"
import { describe, expect, test } from "vitest"
import type { Random } from "../../crypto/bytes.ts"
import { openKeyFile } from "../../keys/ring/key-file.ts"
import { createVault, openVault, type Vault } from "../../keys/ring/vault.ts"
import { random } from "../support/random.ts"
import { fingerprint } from "./files.ts"
import { makeFirstVersion, versionOf } from "./first-vault.ts"
import { passphrase, testFolder, workFactor } from "./workstation.ts"

/** A vault that the first version wrote becomes one of this version: all of it, or none. */

const ofCases = ["A", "B"].flatMap((id) =>
  [`case/${id}`, `letter/${id}/1`, `letter/${id}/2`, `reply/${id}/1`, `question/${id}/1`].map((name) => [name, id]),
) as [string, string][]
const others = ["self/keys", "task/A-withdrawn", "words/1", "outbox/1", "message-key/1", "unreadable/1"]

const fill = (vault: Vault): void =>
  vault.together(() => {
    for (const [name, id] of ofCases) vault.put(name, { id, story: `${name} 他不让我走 `.repeat(40) })
    for (const name of others) vault.put(name, name)
  })

async function firstHome(more: (vault: Vault) => void = () => {}): Promise<string> {
  const home = testFolder()
  const vault = await createVault(home, passphrase, workFactor, random)
  fill(vault)
  more(vault)
  vault.close()
  await makeFirstVersion(home)
  return home
}

function isWhole(vault: Vault): void {
  for (const [name, id] of ofCases) expect(vault.get(name)).toMatchObject({ id, story: expect.stringContaining(name) })
  for (const name of others) expect(vault.get(name)).toBe(name)
  for (const id of ["A", "B"]) {
    expect(
      vault
        .list(`letter/${id}`)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([`letter/${id}/1`, `letter/${id}/2`])
    for (const shelf of ["reply", "question"]) expect(vault.list(`${shelf}/${id}`)).toHaveLength(1)
  }
}

const refusal = async (home: string, draw: Random = random): Promise<unknown> => {
  try {
    ;(await openVault(home, passphrase, draw)).close()
    return "none"
  } catch (error) {
    return (error as { kind?: unknown }).kind ?? (error as Error).message
  }
}

describe("a vault of the first version", () => {
  test("opens, holds all that it held, and each case's words stand on shelves of its own", async () => {
    const home = await firstHome()
    expect(versionOf(home)).toBe(0)
    const vault = await openVault(home, passphrase, random)
    isWhole(vault)
    for (const shelf of ["letter", "reply", "question"]) expect(vault.list(shelf)).toEqual([])
    expect(versionOf(home)).toBe(2)
    vault.close()
  })

  test("N6: forgets a case wholly afterwards, and no other", async () => {
    const home = await firstHome()
    const vault = await openVault(home, passphrase, random)
    vault.destroy("case/A")
    expect(
      ["case", "letter/A", "reply/A", "question/A"].flatMap((shelf) => vault.list(shelf)).map(({ name }) => name),
    ).toEqual(["case/B"])
    const file = new Database(join(home, "vault.sqlite"))
    // B's five, the six others, and what tells that it is a vault.
    expect(file.prepare("SELECT count(*) FROM items").pluck().get()).toBe(12)
    file.close()
    vault.close()
  })

  test("has the very tables of a new one: what changed on a shelf is found without reading it", async () => {
    const tables = (home: string) => {
      const file = new Database(join(home, "vault.sqlite"))
      const sql = file.prepare("SELECT name, sql FROM sqlite_master ORDER BY name").all()
      file.close()
      return sql
    }
    const home = await firstHome()
    const before = tables(home)
    expect(await refusal(home)).toBe("none")
    const fresh = testFolder()
    ;(await createVault(fresh, passphrase, workFactor, random)).close()
    expect(tables(home)).toEqual(tables(fresh))
    expect(tables(home)).not.toEqual(before)
  })

  test("is brought here once: opened again, no byte changes", async () => {
    const home = await firstHome()
    expect(await refusal(home)).toBe("none")
    const before = fingerprint(home)
    expect(await refusal(home)).toBe("none")
    expect(fingerprint(home)).toEqual(before)
  })

  test("stays as it was, every byte, when it is broken off anywhere, and comes the next time", async () => {
    const home = await firstHome()
    const before = fingerprint(home)
    for (const most of [0, 1, 5, 11]) {
      let drawn = 0
      const failing: Random = (length) => {
        if (drawn++ >= most) throw new Error("the power went")
        return random(length)
      }
      expect(await refusal(home, failing)).toBe("the power went")
      expect([most, fingerprint(home)]).toEqual([most, before])
    }
    const vault = await openVault(home, passphrase, random)
    isWhole(vault)
    vault.close()
  })

  test("with one damaged row is refused as damaged, and stays as it was", async () => {
    const home = await firstHome()
    const file = new Database(join(home, "vault.sqlite"))
    file.exec("UPDATE items SET name = zeroblob(length(name)) WHERE id = (SELECT max(id) FROM items)")
    file.close()
    const before = fingerprint(home)
    expect(await refusal(home)).toBe("damaged-vault")
    expect(fingerprint(home)).toEqual(before)
  })

  test("with a wrong passphrase is not touched", async () => {
    const home = await firstHome()
    const before = fingerprint(home)
    await expect(openVault(home, "wrong", random)).rejects.toMatchObject({ kind: "wrong-passphrase" })
    expect([fingerprint(home), versionOf(home)]).toEqual([before, 0])
  })

  test("N6: finishes destroying what it had begun to destroy", async () => {
    const home = testFolder()
    const vault = await createVault(home, passphrase, workFactor, random)
    fill(vault)
    const inTheWay = join(home, "vault.keys.new")
    mkdirSync(inTheWay)
    expect(() => vault.destroy("case/A")).toThrow()
    vault.close()
    rmdirSync(inTheWay)
    await makeFirstVersion(home)
    const compartments = async () => [
      ...(await openKeyFile(readFileSync(join(home, "vault.keys")), passphrase)).keys.keys(),
    ]
    expect(await compartments()).toContain("case/A")
    const again = await openVault(home, passphrase, random)
    expect([await compartments(), again.list("letter/A")]).toEqual([expect.not.arrayContaining(["case/A"]), []])
    expect(again.list("letter/B")).toHaveLength(2)
    again.close()
  })
})

describe("a vault of a version that this program does not know", () => {
  test.each([3, 4, 1_000_000])("%i: is refused with its own sentence, and no byte changes", async (version) => {
    const home = await firstHome()
    versionOf(home, version)
    const before = fingerprint(home)
    expect(await refusal(home)).toBe("newer-vault")
    expect(fingerprint(home)).toEqual(before)
  })

  test("whatever stands in its tables", async () => {
    const home = await firstHome()
    const file = new Database(join(home, "vault.sqlite"))
    file.exec("ALTER TABLE items ADD COLUMN more BLOB; PRAGMA user_version = 3")
    file.close()
    expect(await refusal(home)).toBe("newer-vault")
  })

  test("a file that is no vault at all is damaged, not newer", async () => {
    const home = await firstHome()
    writeFileSync(join(home, "vault.sqlite"), "not a database at all, but long enough\n".repeat(300))
    expect(await refusal(home)).toBe("damaged-vault")
  })
})
