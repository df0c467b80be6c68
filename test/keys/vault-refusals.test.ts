import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import Database from "better-sqlite3"
import { describe, expect, test } from "vitest"
import { createVault, openVault } from "../../keys/ring/vault.ts"
import { random } from "../support/random.ts"
import { fingerprint } from "./files.ts"
import { passphrase, testFolder, workFactor } from "./workstation.ts"

/** A vault that is damaged or met with a wrong passphrase: one sentence, and every byte as it was. */

async function aHome(): Promise<string> {
  const home = testFolder()
  const vault = await createVault(home, passphrase, workFactor, random)
  vault.put("self/keys", { alias: "Ana" })
  for (const id of ["A", "B", "C", "D", "E", "F", "G", "H"])
    vault.put(`case/${id}`, { id, story: "words ".repeat(300) })
  vault.close()
  return home
}

const keyFile = (home: string) => join(home, "vault.keys")
const database = (home: string) => join(home, "vault.sqlite")

/** Opens and reads everything, and says what it was told. */
async function refusalOf(home: string, words = passphrase): Promise<unknown> {
  try {
    const vault = await openVault(home, words, random)
    try {
      for (const shelf of ["self", "case"]) vault.list(shelf)
      for (const id of ["A", "B", "C", "D", "E", "F", "G", "H"]) if (!vault.get(`case/${id}`)) return "missing"
      return "nothing"
    } finally {
      vault.close()
    }
  } catch (error) {
    return (error as { kind?: unknown }).kind ?? error
  }
}

async function refusedUnchanged(home: string, kind: string, words = passphrase): Promise<void> {
  const before = fingerprint(home)
  expect(await refusalOf(home, words)).toBe(kind)
  expect(fingerprint(home)).toEqual(before)
}

function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 0x20
  writeFileSync(path, bytes)
}

test("an unharmed vault opens, and reading it changes nothing", async () => {
  await refusedUnchanged(await aHome(), "nothing")
})

test.each([
  ["another seven words", `${passphrase} `.toUpperCase()],
  ["the first six words", passphrase.split(" ").slice(0, 6).join(" ")],
  ["nothing at all", ""],
  ["words that somebody guessed", "correct horse battery staple"],
])("a passphrase that is %s opens nothing and changes nothing", async (_title, words) => {
  await refusedUnchanged(await aHome(), "wrong-passphrase", words)
})

test("an empty folder has no workstation, and is left empty", async () => {
  await refusedUnchanged(testFolder(), "no-workstation")
})

describe("a damaged key file is told from a wrong passphrase, wherever the damage is", () => {
  test("one byte changed in any part of it", async () => {
    const home = await aHome()
    const whole = readFileSync(keyFile(home))
    const length = whole.readUInt32BE(0)
    const regions = {
      length: 1,
      "age version": 8,
      "scrypt salt": 4 + 22 + 12,
      "header mac": 4 + length - 100,
      "ring key": 4 + length - 8,
      nonce: 4 + length + 3,
      list: 4 + length + 24 + 50,
      tag: whole.length - 32 - 4,
      sum: whole.length - 4,
    }
    for (const [region, at] of Object.entries(regions)) {
      writeFileSync(keyFile(home), whole)
      flip(keyFile(home), at)
      expect([region, await refusalOf(home)]).toEqual([region, "damaged-key-file"])
    }
  })

  test.each([0, 3, 4, 31, 36, 100, 200, -33, -32, -1])("cut at byte %i", async (at) => {
    const home = await aHome()
    truncateSync(keyFile(home), at >= 0 ? at : statSync(keyFile(home)).size + at)
    await refusedUnchanged(home, "damaged-key-file")
  })

  test.each([
    ["zeros", Buffer.alloc(600)],
    ["a text", Buffer.from("my passphrase is on the yellow note\n".repeat(20))],
    ["something longer than it says", Buffer.alloc(600, 0xff)],
  ])("overwritten with %s", async (_title, bytes) => {
    const home = await aHome()
    writeFileSync(keyFile(home), bytes)
    await refusedUnchanged(home, "damaged-key-file")
  })

  test("lost altogether, and no new vault is begun over the old one", async () => {
    const home = await aHome()
    rmSync(keyFile(home))
    await refusedUnchanged(home, "damaged-key-file")
    await expect(createVault(home, passphrase, workFactor, random)).rejects.toMatchObject({
      kind: "already-a-workstation",
    })
  })
})

describe("a damaged database", () => {
  test.each([
    ["lost", (path: string) => rmSync(path)],
    ["empty", (path: string) => truncateSync(path, 0)],
    ["cut to its first page", (path: string) => truncateSync(path, 4096)],
    ["something else", (path: string) => writeFileSync(path, "not a database at all, but long enough\n".repeat(300))],
    [
      "of another program",
      (path: string) => {
        rmSync(path)
        new Database(path).exec("CREATE TABLE notes (x)").close()
      },
    ],
  ])("that is %s is refused as damaged, and stays as it is", async (_title, damage) => {
    const home = await aHome()
    damage(database(home))
    await refusedUnchanged(home, "damaged-vault")
  })

  test("with bytes flipped in any of its pages is refused or wholly right, never half believed", async () => {
    const home = await aHome()
    const whole = readFileSync(database(home))
    const told = new Set<unknown>()
    for (let page = 0; page < whole.length / 4096; page++)
      for (const at of [3, 700, 2048, 4000]) {
        writeFileSync(database(home), whole)
        flip(database(home), page * 4096 + at)
        const before = fingerprint(home)
        told.add(await refusalOf(home))
        expect(fingerprint(home)).toEqual(before)
      }
    expect(told).toContain("damaged-vault")
    // A byte of no meaning (a page's unused space) may be flipped; a case that is silently missing may not.
    expect([...told].filter((kind) => kind !== "damaged-vault" && kind !== "nothing")).toEqual([])
  })
})

describe("rows that somebody exchanged", () => {
  const change = (home: string, sql: string) => {
    const file = new Database(database(home))
    file.exec(sql)
    file.close()
  }

  test.each([
    ["the words of two cases", "sealed"],
    ["the names of two cases", "name"],
  ])("%s", async (_title, column) => {
    const home = await aHome()
    change(
      home,
      `WITH two AS (SELECT id, ${column} AS part, row_number() OVER () AS n FROM items LIMIT 2)
       UPDATE items SET ${column} = (SELECT part FROM two WHERE two.id <> items.id) WHERE id IN (SELECT id FROM two)`,
    )
    await refusedUnchanged(home, "damaged-vault")
  })

  test("a case put on another shelf, where it would be taken for something else", async () => {
    const home = await aHome()
    change(home, "UPDATE items SET shelf = (SELECT shelf FROM items GROUP BY shelf HAVING count(*) = 1)")
    await refusedUnchanged(home, "damaged-vault")
  })

  test("the whole database of another workstation with the same passphrase", async () => {
    const [home, other] = [await aHome(), await aHome()]
    copyFileSync(database(other), database(home))
    await refusedUnchanged(home, "damaged-vault")
  })

  test("some rows of another workstation with the same passphrase", async () => {
    const [home, other] = [await aHome(), await aHome()]
    const file = new Database(database(home))
    file.exec(`ATTACH '${database(other)}' AS other`)
    file.exec("UPDATE items SET (name, sealed) = (SELECT name, sealed FROM other.items LIMIT 1)")
    file.close()
    await refusedUnchanged(home, "damaged-vault")
  })
})
