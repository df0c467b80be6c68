import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import Database from "better-sqlite3"
import { describe, expect, test } from "vitest"
import { caseOf } from "../../../keys/casework/intake.ts"
import { forgetCase } from "../../../keys/casework/taking/forget.ts"
import { everyCase, searchFor } from "../../../keys/register/asking.ts"
import { hasCopy, keepCopy, openCopy } from "../../../keys/register/copy.ts"
import { tablesVersion } from "../../../keys/register/tables.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { random } from "../../support/random.ts"
import { rowsOf } from "./rows.ts"
import { another, aWorkstation, changes, idOf, tells } from "./told.ts"

/** The sealed copy of the register: a quick start, and nothing that anybody has to rely on. */

const people = ["Mai", "Jo", "Sam", "Li"]

async function withCopy(): Promise<Workstation> {
  const workstation = await aWorkstation()
  workstation.vault.together(() => {
    for (const name of people) tells(workstation, name, { story: `${name} saw a red lamp` })
  })
  expect(everyCase(workstation)).toHaveLength(people.length)
  return workstation
}

const copyOf = ({ folder }: Workstation) => join(folder, "register.sealed")

/** A start: how many cases and tasks it has to read, and what the register says then. */
async function start(workstation: Workstation) {
  const opened = await another(workstation)
  let read = 0
  const at: Workstation["vault"]["at"] = (id) => {
    read++
    return opened.vault.at(id)
  }
  const rows = rowsOf({ ...opened, vault: { ...opened.vault, at } })
  return { read, rows }
}

describe("a start", () => {
  test("reads no case when the copy is whole, and only what changed since", async () => {
    const workstation = await withCopy()
    const rows = rowsOf(workstation)
    expect(await start(workstation)).toEqual({ read: 0, rows })
    changes(workstation, "Mai", { state: "working" })
    tells(workstation, "Kim")
    expect(await start(workstation)).toEqual({ read: 2, rows: rowsOf(workstation) })
  })

  test.each([
    ["lost", (path: string) => rmSync(path)],
    ["emptied", (path: string) => truncateSync(path, 0)],
    ["cut before its tag", (path: string) => truncateSync(path, 15)],
    ["cut to its tag", (path: string) => truncateSync(path, 16)],
    ["cut in the middle", (path: string) => truncateSync(path, statSync(path).size / 2)],
    ["cut by a byte", (path: string) => truncateSync(path, statSync(path).size - 1)],
    ["something else", (path: string) => writeFileSync(path, "not a copy at all\n".repeat(2000))],
    ["a database in the clear", (path: string) => writeFileSync(path, new Database(":memory:").serialize())],
    [
      "a folder",
      (path: string) => {
        rmSync(path)
        mkdirSync(path)
      },
    ],
  ])("costs time and nothing else when the copy is %s", async (_title, damage) => {
    const workstation = await withCopy()
    const rows = rowsOf(workstation)
    damage(copyOf(workstation))
    expect(await start(workstation)).toEqual({ read: people.length, rows })
  })

  test("the same with one bit flipped anywhere in it", async () => {
    const workstation = await withCopy()
    const rows = rowsOf(workstation)
    const whole = readFileSync(copyOf(workstation))
    for (const at of [0, 20, Math.floor(whole.length / 2), whole.length - 17, whole.length - 1]) {
      const spoilt = Buffer.from(whole)
      spoilt[at] = spoilt[at]! ^ 4
      writeFileSync(copyOf(workstation), spoilt)
      expect([at, await start(workstation)]).toEqual([at, { read: people.length, rows }])
    }
  })

  test("the same with the copy of another workstation, and with an older one of its own", async () => {
    const [workstation, other] = [await withCopy(), await withCopy()]
    const rows = rowsOf(workstation)
    const own = join(workstation.folder, "older")
    copyFileSync(copyOf(workstation), own)
    copyFileSync(copyOf(other), copyOf(workstation))
    expect(await start(workstation)).toEqual({ read: people.length, rows })
    keepCopy(workstation, openCopy(other) ?? Buffer.alloc(1), () => true)
    copyFileSync(own, copyOf(workstation))
    expect(await start(workstation)).toEqual({ read: people.length, rows })
  })

  test.each([0, tablesVersion - 1, tablesVersion + 1])("the same with a copy of version %i", async (version) => {
    const workstation = await withCopy()
    const rows = rowsOf(workstation)
    const tables = new Database(openCopy(workstation)!)
    tables.pragma(`user_version = ${version}`)
    keepCopy(workstation, tables.serialize(), () => true)
    expect(await start(workstation)).toEqual({ read: people.length, rows })
  })
})

describe("keeping it", () => {
  test("is done at the first start, not at every change, and again after many", async () => {
    const workstation = await withCopy()
    const first = readFileSync(copyOf(workstation))
    changes(workstation, "Mai", { state: "working" })
    everyCase(workstation)
    expect(readFileSync(copyOf(workstation)).equals(first)).toBe(true)
    workstation.vault.together(() => {
      for (let at = 0; at < 300; at++) tells(workstation, `somebody ${at}`)
    })
    everyCase(workstation)
    expect(readFileSync(copyOf(workstation)).equals(first)).toBe(false)
    expect((await start(workstation)).read).toBe(0)
  })

  test("refuses nobody an answer when there is no room or no right to write it", async () => {
    const workstation = await aWorkstation()
    tells(workstation, "Mai", { story: "a red lamp" })
    mkdirSync(copyOf(workstation))
    for (let time = 0; time < 2; time++) expect(searchFor(workstation, "lamp")?.total).toBe(1)
    expect(hasCopy(workstation)).toBe(false)
    rmSync(copyOf(workstation), { recursive: true })
    tells(workstation, "Jo")
    expect(everyCase(workstation)).toHaveLength(2)
    expect(hasCopy(workstation)).toBe(true)
  })

  test("is for its owner alone", async () => {
    expect(statSync(copyOf(await withCopy())).mode & 0o777).toBe(0o600)
  })
})

const forget = (workstation: Workstation, name: string) =>
  forgetCase(workstation, caseOf(workstation, idOf(name))!, "listen-only")

describe("N6: a case that is forgotten is in no copy", () => {
  test("the copy's key goes in the very commit, before anybody asks the register again", async () => {
    const workstation = await withCopy()
    forget(workstation, "Mai")
    expect([hasCopy(workstation), openCopy(workstation)]).toEqual([false, null])
  })

  test("a commit that is taken back leaves the copy as good as it was", async () => {
    const workstation = await withCopy()
    const broken = () =>
      workstation.vault.together(() => {
        forget(workstation, "Mai")
        throw new Error("the lid fell")
      })
    expect(broken).toThrow("the lid fell")
    expect((await start(workstation)).read).toBe(0)
  })

  test("with the old copy, the old vault and the key file of today, nothing of it opens", async () => {
    const workstation = await withCopy()
    const keep = (name: string) => copyFileSync(join(workstation.folder, name), join(workstation.folder, `${name}.old`))
    for (const name of ["register.sealed", "vault.sqlite"]) keep(name)
    forget(workstation, "Mai")
    for (const isCopyKeptAnew of [false, true]) {
      if (isCopyKeptAnew) expect(everyCase(workstation)).toHaveLength(people.length - 1)
      expect(hasCopy(workstation)).toBe(isCopyKeptAnew)
      const seized = join(workstation.folder, `seized-${isCopyKeptAnew}`)
      mkdirSync(seized)
      copyFileSync(join(workstation.folder, "vault.keys"), join(seized, "vault.keys"))
      for (const name of ["register.sealed", "vault.sqlite"])
        copyFileSync(join(workstation.folder, `${name}.old`), join(seized, name))
      const opened = await another({ ...workstation, folder: seized })
      expect(() => opened.vault.get("register/copy")).toThrow("vault is damaged")
      expect(openCopy(opened)).toBeNull()
      expect(() => opened.vault.get(`case/${idOf("Mai")}`)).toThrow("vault is damaged")
      // The others are there: it is a vault that was put back.
      expect(opened.vault.get(`case/${idOf("Jo")}`)).toMatchObject({ id: idOf("Jo") })
      // And in it a case can still be forgotten, whatever became of the copy's key.
      forget(opened, "Jo")
      expect(opened.vault.get(`case/${idOf("Jo")}`)).toBeUndefined()
    }
  })

  test("the next copy holds no word of it, not even in what SQLite left free", async () => {
    const workstation = await withCopy()
    tells(workstation, "Kim", { story: "the sentinelblue door" })
    workstation.vault.together(() => {
      for (let at = 0; at < 300; at++) tells(workstation, `somebody ${at}`)
    })
    everyCase(workstation)
    // SQLite leaves out what a word has in common with the one before it.
    const holds = () => ["inelblue", idOf("Kim")].map((word) => openCopy(workstation)?.includes(word))
    expect([holds(), searchFor(workstation, "sentinelblue")?.total]).toEqual([[true, true], 1])
    forget(workstation, "Kim")
    expect(everyCase(workstation)).toHaveLength(people.length + 300)
    expect(holds()).toEqual([false, false])
  })

  test("a copy is not kept of what another program forgot while it was written", async () => {
    const workstation = await withCopy()
    const command = await another(workstation)
    const first = readFileSync(copyOf(workstation))
    workstation.vault.together(() => {
      for (let at = 0; at < 300; at++) tells(workstation, `somebody ${at}`)
    })
    let isForgotten = false
    const forgetsMeanwhile = (length: number) => {
      if (!isForgotten && length === 32) {
        isForgotten = true
        forget(command, "Mai")
      }
      return random(length)
    }
    everyCase({ ...workstation, random: forgetsMeanwhile })
    expect([isForgotten, readFileSync(copyOf(workstation)).equals(first)]).toEqual([true, false])
    expect([hasCopy(workstation), openCopy(workstation)]).toEqual([false, null])
    expect(everyCase(workstation).map(({ id }) => id)).not.toContain(idOf("Mai"))
    expect(openCopy(workstation)?.includes(idOf("Mai"))).toBe(false)
  })
})
