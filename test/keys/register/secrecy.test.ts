import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, readdirSync, readFileSync, watch } from "node:fs"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { describe, expect, test } from "vitest"
import { addNote } from "../../../keys/casework/notes.ts"
import { everyCase, searchFor } from "../../../keys/register/asking.ts"
import { openCopy } from "../../../keys/register/copy.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { filesIn, isReadableIn } from "../files.ts"
import { passphrase } from "../workstation.ts"
import { rowsOf } from "./rows.ts"
import { another, aWorkstation, tells } from "./told.ts"

/** The register holds every word that was told. Outside of memory there is none of it. */

const sentinels = ["lanternbluedoor", "เขาล็อกประตูสีฟ้า", "蓝色的门后面有人", "Łódźniebieska"]

async function withWords(): Promise<Workstation> {
  const workstation = await aWorkstation()
  workstation.vault.together(() => {
    for (const [at, word] of sentinels.entries())
      tells(workstation, `somebody ${at}`, { story: `${word} `.repeat(500), name: word, phones: ["07700 900123"] })
  })
  return workstation
}

const utf16be = (words: string) => Buffer.from(words, "utf16le").swap16()

function expectNoWordIn(folder: string): void {
  for (const word of [...sentinels, sentinels[3]!.toLowerCase(), "lodzniebieska", "07700", "somebody"])
    expect([word, isReadableIn(folder, word)]).toEqual([word, false])
  // Pairs of characters are how the index holds Thai and Chinese.
  for (const pair of ["ประ", "蓝色", "门后"])
    for (const { bytes } of filesIn(folder))
      for (const form of [Buffer.from(pair), Buffer.from(pair, "utf16le"), utf16be(pair)])
        expect([pair, form.length < 6 || !bytes.includes(form)]).toEqual([pair, true])
}

test("no word that was told, no case's name and no number is in any file of the folder", async () => {
  const workstation = await withWords()
  const [{ id } = { id: "" }] = everyCase(workstation)
  addNote(workstation, id, `a note on ${sentinels[0]}`, null)
  expect(searchFor(workstation, "ประตู")?.total).toBe(1)
  expect(filesIn(workstation.folder).map(({ name }) => name)).toContain("register.sealed")
  expectNoWordIn(workstation.folder)
  expect(isReadableIn(workstation.folder, id)).toBe(false)
  // Opened, the copy does hold them: the search above looks for what is there.
  expect(openCopy(workstation)?.includes("bluedoor")).toBe(true)
})

describe("how often a word was told cannot be read off the copy", () => {
  const blocksOf = (bytes: Buffer) =>
    Array.from({ length: Math.floor(bytes.length / 16) }, (_, at) => bytes.toString("latin1", at * 16, at * 16 + 16))

  test("it is sealed as a whole: no 16 bytes of it stand there twice, though those under the seal do", async () => {
    const workstation = await withWords()
    everyCase(workstation)
    const blocks = blocksOf(readFileSync(join(workstation.folder, "register.sealed")))
    expect(new Set(blocks).size).toBe(blocks.length)
    const under = blocksOf(openCopy(workstation)!)
    expect(new Set(under).size).toBeLessThan(under.length / 2)
  })

  test("and two copies of the same words have nothing in common", async () => {
    const workstation = await withWords()
    const copies = [0, 1].map((time) => {
      workstation.vault.together(() => {
        for (let at = 0; at < 300; at++) tells(workstation, `another ${time} ${at}`)
      })
      everyCase(workstation)
      return readFileSync(join(workstation.folder, "register.sealed"))
    })
    const [one, other] = copies as [Buffer, Buffer]
    const same = one.filter((byte, at) => byte === other[at]).length
    expect(same / one.length).toBeLessThan(0.01)
  })
})

const program = join(import.meta.dirname, "dying-reader.ts")

/** Runs it to its end. `spilled`: names of files that were made in the folder for temporary files, gone or not. */
async function reads(workstation: Workstation, dieAt: number | "spill") {
  const temporary = join(workstation.folder, `temporary-${dieAt}`)
  mkdirSync(temporary)
  const spilled = new Set<string | null>()
  const watching = watch(temporary, (_event, name) => void spilled.add(name))
  const child = spawn(process.execPath, [program, workstation.folder, passphrase, `${dieAt}`, "lanternbluedoor"], {
    env: { PATH: process.env.PATH, TMPDIR: temporary, SQLITE_TMPDIR: temporary },
    stdio: ["ignore", "pipe", "inherit"],
  })
  const said = await text(child.stdout)
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit")
  await new Promise((seen) => setTimeout(seen, 50))
  watching.close()
  return { said: said === "" ? null : JSON.parse(said), spilled: [...spilled], left: readdirSync(temporary), ...child }
}

describe("killed while it writes its copy, the register leaves nothing that can be read", () => {
  test("neither beside the vault nor among temporary files; and the next start has everything", async () => {
    const workstation = await withWords()
    const rows = rowsOf(await another(workstation))
    workstation.vault.destroy("register/copy")
    const half = await reads(workstation, 0)
    expect([half.signalCode, half.spilled, half.left]).toEqual(["SIGKILL", [], []])
    expect(filesIn(workstation.folder).map(({ name }) => name)).toContain("register.sealed.new")
    expectNoWordIn(workstation.folder)
    // Before the copy is settled, and before it is in its place.
    for (const call of [3, 5]) {
      const { signalCode, spilled } = await reads(workstation, call)
      expect([call, signalCode, spilled]).toEqual([call, "SIGKILL", []])
      expectNoWordIn(workstation.folder)
    }
    const whole = await reads(workstation, 1_000_000)
    expect([whole.said, whole.spilled]).toEqual([{ calls: expect.any(Number), found: 1, cases: 4 }, []])
    expect(whole.said.calls).toBeGreaterThanOrEqual(7)
    expectNoWordIn(workstation.folder)
    expect(rowsOf(await another(workstation))).toEqual(rows)
  })

  test("the watch does see what SQLite would spill, were it let", async () => {
    const { spilled } = await reads(await aWorkstation(), "spill")
    expect(spilled.length).toBeGreaterThan(0)
  })
})
