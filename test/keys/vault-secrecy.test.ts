import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import { type Row, sealRow } from "../../keys/ring/items.ts"
import { encodeKeyFile, openKeyFile } from "../../keys/ring/key-file.ts"
import { createVault, openVault } from "../../keys/ring/vault.ts"
import { random } from "../support/random.ts"
import { filesIn, isReadableIn } from "./files.ts"
import { passphrase, testFolder, workFactor } from "./workstation.ts"

/** What somebody reads who takes the workstation's disk and has no passphrase. */

const sentinel = "the-blue-door-in-Lantern-Street"

async function aHome() {
  const home = testFolder()
  return { home, vault: await createVault(home, passphrase, workFactor, random) }
}

test("no word, no name and no shelf can be read in any file or file name of the folder", async () => {
  const { home, vault } = await aHome()
  vault.put(`case/${sentinel}`, { story: sentinel })
  vault.put(`words/${sentinel}`, sentinel)
  vault.put(`message-key/${sentinel}`, { seed: sentinel })
  vault.close()
  for (const word of [
    sentinel,
    "case/",
    "words/",
    "message-key",
    "story",
    "seed",
    passphrase,
    passphrase.split(" ")[0]!,
  ])
    expect([word, isReadableIn(home, word)]).toEqual([word, false])
})

test("nor in the journal while a change is being made", async () => {
  const { home, vault } = await aHome()
  vault.put("case/A", { story: sentinel })
  const names = vault.together(() => {
    for (let at = 0; at < 400; at++) vault.put(`case/A`, { story: `${sentinel} ${at}`.repeat(50) })
    for (let at = 0; at < 400; at++) vault.put(`letter/A/${at}`, { story: sentinel.repeat(50) })
    expect(isReadableIn(home, sentinel)).toBe(false)
    return filesIn(home).map(({ name }) => name)
  })
  expect(names).toContain("vault.sqlite-journal")
})

test("the search does find a word that stands there in the clear", async () => {
  const { home } = await aHome()
  writeFileSync(join(home, "note"), Buffer.concat([random(100), utf8(sentinel), random(100)]))
  expect(isReadableIn(home, sentinel)).toBe(true)
})

test("the same words put twice look different each time", async () => {
  const { home, vault } = await aHome()
  const sealed = () => readFileSync(join(home, "vault.sqlite")).toString("latin1")
  vault.put("case/A", sentinel)
  const first = sealed()
  vault.put("case/A", sentinel)
  expect(sealed()).not.toBe(first)
})

test.each([
  ["a short value is as long as a longer one", "case/A", "a", "case/A", "a".repeat(900)],
  ["a short name is as long as a longer one", "case/A", "", `case/${"A".repeat(100)}`, ""],
])("%s", (_title, shortName, short, longName, long) => {
  const [index, key] = [random(32), random(32)]
  const [first, second] = [sealRow(index, key, shortName, short, random), sealRow(index, key, longName, long, random)]
  const lengths = (row: Row) => [row.id, row.shelf, row.name, row.sealed].map(({ length }) => length)
  expect(lengths(first)).toEqual(lengths(second))
})

describe("each case and each secret has a key of its own", () => {
  const names = [
    "case/A",
    "letter/A/1",
    "reply/A/1",
    "case/B",
    "letter/B/1",
    "message-key/canopy/message-key/2026-06-01",
    "message-key/canopy/message-key/2026-06-08",
    "unreadable/1",
    "unreadable/2",
    "self/keys",
  ]

  test.each([
    ["case/A", ["case/A", "letter/A/1", "reply/A/1"]],
    ["message-key/canopy/message-key/2026-06-01", ["message-key/canopy/message-key/2026-06-01"]],
    ["unreadable/2", ["unreadable/2"]],
  ])("without the key of %s nobody opens that again, and everything else opens", async (destroyed, gone) => {
    const { home, vault } = await aHome()
    for (const name of names) vault.put(name, `what ${name} holds`)
    vault.close()
    const path = join(home, "vault.keys")
    const keyFile = await openKeyFile(readFileSync(path), passphrase)
    expect(keyFile.keys.delete(destroyed)).toBe(true)
    writeFileSync(path, encodeKeyFile(keyFile, random))

    const reopened = await openVault(home, passphrase, random)
    const opens = (name: string) => {
      try {
        return reopened.get(name) === `what ${name} holds`
      } catch (error) {
        expect(error).toMatchObject({ kind: "damaged-vault" })
        return false
      }
    }
    expect(names.filter((name) => !opens(name))).toEqual(gone)
    reopened.close()
  })

  test("no two keys are the same", async () => {
    const { home, vault } = await aHome()
    for (const name of names) vault.put(name, 1)
    const { keys } = await openKeyFile(readFileSync(join(home, "vault.keys")), passphrase)
    const all = [...keys.values()].map((key) => Buffer.from(key).toString("hex"))
    expect(new Set(all).size).toBe(all.length)
    // Index, two cases, two secrets, two letters set aside, and the rest.
    expect(all).toHaveLength(8)
  })
})

describe("the old key file", () => {
  test("is overwritten where it lay when a new one takes its place", async () => {
    const { home, vault } = await aHome()
    const [path, held] = [join(home, "vault.keys"), join(home, "held")]
    linkSync(path, held)
    const before = readFileSync(held)
    vault.put("case/A", 1)
    const after = readFileSync(held)
    expect(readFileSync(path).equals(after)).toBe(false)
    expect(after).toHaveLength(before.length)
    const same = after.filter((byte, at) => byte === before[at]).length
    // Random bytes agree in one place of 256.
    expect(same / before.length).toBeLessThan(0.1)
    await expect(openKeyFile(after, passphrase)).rejects.toMatchObject({ kind: "damaged-key-file" })
    rmSync(held)
  })

  test("stays as it is when nothing new needs a key", async () => {
    const { home, vault } = await aHome()
    vault.put("case/A", 1)
    const before = readFileSync(join(home, "vault.keys"))
    vault.put("case/A", 2)
    expect(readFileSync(join(home, "vault.keys")).equals(before)).toBe(true)
  })
})

test("files are for their owner alone", async () => {
  const { home, vault } = await aHome()
  vault.put("case/A", 1)
  expect(statSync(join(home, "vault.keys")).mode & 0o777).toBe(0o600)
})
