import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ageStream } from "../../../crypto/age-stream.ts"
import { decodeRecipient } from "../../../crypto/hybrid.ts"
import { restore } from "../../../keys/commands/restore.ts"
import { reply } from "../../../keys/commands/writing.ts"
import { publishRosterAndKeys } from "../../../keys/post/publish-keys.ts"
import { restoreInto } from "../../../keys/ring/backup/restore.ts"
import { lastBackup, recoveryKey } from "../../../keys/ring/backup/state.ts"
import { copiedUpTo, pullNumber } from "../../../keys/ring/destruction.ts"
import { openVault } from "../../../keys/ring/vault.ts"
import { random } from "../../support/random.ts"
import { contextFor } from "../context.ts"
import { aDesk } from "../desk-and-host.ts"
import { fingerprint, isReadableIn } from "../files.ts"
import { aReport, letterBy, repliesFor, send } from "../reporter.ts"
import { theCase } from "../taking.ts"
import { aTeam, openWorkstation, passphrase, testFolder } from "../workstation.ts"
import { aBackup, aRecovery, opener, powerGoesAt, restoreTo } from "./backups.ts"

/** The original is destroyed, and the workstation comes back: the same person with the same cases. */

async function withBackup() {
  const { workstation, home } = await aTeam()
  workstation.vault.put("case/AAAAAAAA", { story: "sentinel words" })
  const recovery = await aRecovery(workstation)
  return { workstation, home, recovery, backup: aBackup(workstation) }
}

async function holdsTheCase(home: string, words = passphrase) {
  const vault = await openVault(home, words, random)
  expect(vault.get("case/AAAAAAAA")).toEqual({ story: "sentinel words" })
  vault.close()
}

function everything(vault: { each: (take: (name: string, value: unknown) => void) => void }) {
  const items = new Map<string, unknown>()
  vault.each((name, value) => {
    if (!/^(vault|register|backup|rotation)\//.test(name)) items.set(name, value)
  })
  return items
}

test("backup, destroy the folder, restore: the same cases, consents and replies, and the numbers of replies go on", async () => {
  const { team, host, pull } = await aDesk()
  const { pins } = team
  await send(team, host, letterBy("Mai", pins, aReport({ story: "sentinel words" }, { alert: "yes" })))
  await pull()
  const { id } = theCase(team.workstation)
  const text = join(testFolder(), "text")
  const answer = (words: string) => {
    writeFileSync(text, words)
    return reply(contextFor(team.home, `reply ${id}`, { "text-file": text }, { fetcher: host.fetch }))
  }
  await answer("We are here.")
  const recovery = await aRecovery(team.workstation)
  const backup = aBackup(team.workstation)
  const before = everything(team.workstation.vault)
  const numbersBefore = (await repliesFor("Mai", team, host)).map(({ number }) => number)

  team.workstation.vault.close()
  rmSync(team.home, { recursive: true })
  await restoreTo(team.home, backup, recovery)
  const restored = await openWorkstation(team.home, undefined, host.fetch)
  expect(everything(restored.vault)).toEqual(before)
  expect(lastBackup(restored)?.day).toBe(restored.today)
  expect(copiedUpTo(restored)).toBe(pullNumber(restored))

  await answer("We are still here.")
  const numbers = (await repliesFor("Mai", { ...team, workstation: restored }, host)).map(({ number }) => number)
  expect(numbers.toSorted()).toEqual([...numbersBefore, Math.max(...numbersBefore) + 1].toSorted())
  await send({ ...team, workstation: restored }, host, letterBy("Lin", pins, aReport()))
  await publishRosterAndKeys(restored)
  expect(await pull(restored)).toMatchObject({ notOurs: 0, damaged: 0, cases: [expect.any(String)] })
})

test("a letter that was fetched after the backup comes again while it is at the server", async () => {
  const { team, host, pull } = await aDesk()
  const recovery = await aRecovery(team.workstation)
  const backup = aBackup(team.workstation)
  await send(team, host, letterBy("Mai", team.pins, aReport()))
  rmSync(team.home, { recursive: true })
  await restoreTo(team.home, backup, recovery)
  const restored = await openWorkstation(team.home, undefined, host.fetch)
  expect((await pull(restored)).cases).toHaveLength(1)
})

test("the command makes a new passphrase, shows it once, and says what may be missing", async () => {
  const { recovery, backup } = await withBackup()
  const home = join(testFolder(), "new")
  const options = { recovery: recovery.file("A-C"), first: recovery.identity("C"), second: recovery.identity("A") }
  const told = await restore(contextFor(home, `restore ${backup}`, options))
  const words = /shown this once: (.*)$/m.exec(told.lines.join("\n"))?.[1] ?? ""
  expect(words.split(" ")).toHaveLength(7)
  expect(words).not.toBe(passphrase)
  await holdsTheCase(home, words)
  expect(told.lines.join(" ")).toContain("canopy pull")
  expect(told.lines.join(" ")).toContain("a number may come twice")
  expect(isReadableIn(home, "sentinel words")).toBe(false)
})

describe("is refused, and leaves nothing", () => {
  const nothingAt = (home: string) => {
    expect(existsSync(home)).toBe(false)
    expect(readdirSync(join(home, ".."))).toEqual([])
  }
  const newHome = () => join(testFolder(), "home")

  test.each([
    ["garbage", "these are some words", "not a backup"],
    ["nothing at all", "", "not a backup"],
    ["the beginning of an age file", "age-encryption.org/v1\n-> mlkem", "not a backup"],
  ])("%s", async (_title, text, sentence) => {
    const { recovery, backup } = await withBackup()
    const home = newHome()
    writeFileSync(backup, text)
    await expect(restoreTo(home, backup, recovery)).rejects.toThrow(sentence)
    nothingAt(home)
  })

  test("a file that is cut short anywhere, or has one bit changed", async () => {
    const { recovery, backup, workstation } = await withBackup()
    workstation.vault.put("note/AAAAAAAA/1", "long ".repeat(30_000))
    const path = aBackup(workstation)
    const whole = readFileSync(path)
    const home = newHome()
    const wrong = async (bytes: Uint8Array) => {
      writeFileSync(backup, bytes)
      await expect(restoreTo(home, backup, recovery)).rejects.toThrow(/damaged|not a backup|does not open/)
      nothingAt(home)
    }
    const cut = fc.asyncProperty(fc.nat(whole.length - 1), (at) => wrong(whole.subarray(0, at)))
    await fc.assert(cut, { numRuns: 8 })
    const flipped = fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), (at, bit) => {
      const bytes = Uint8Array.from(whole)
      bytes[at] = bytes[at]! ^ (1 << bit)
      return wrong(bytes)
    })
    await fc.assert(flipped, { numRuns: 8 })
    // A whole number of chunks is the cut that only the last chunk's mark shows.
    await wrong(whole.subarray(0, whole.length - ((whole.length - 1_675) % 65_552)))
  })

  test("one that opens with another recovery key", async () => {
    const { backup } = await withBackup()
    const other = await aRecovery((await aTeam()).workstation)
    const home = newHome()
    await expect(restoreTo(home, backup, other)).rejects.toThrow("does not open that backup")
    nothingAt(home)
  })

  test.each([
    ["a sum that is wrong", [`{"items":1,"sha256":"${"0".repeat(64)}"}`], "damaged"],
    ["no sum", ['{"name":"case/B","value":1}'], "damaged"],
    ["a line that is none", ["hello"], "damaged"],
    ["a file of another name", ['{"file":"../evil","base64":""}'], "damaged"],
    ["another version", null, "newer version"],
  ])("rightly sealed, with %s", async (_title, lines, sentence) => {
    const { workstation, recovery } = await withBackup()
    const heading = { kind: "canopy/backup", version: 1, organisation: "0".repeat(32), name: "x", person: "Ana" }
    const first = { ...heading, day: "2026-06-17", pulls: 0, cases: 0 }
    const text = [JSON.stringify(lines ? first : { ...first, version: 2 }), ...(lines ?? [])].join("\n")
    const { start, chunk } = ageStream([decodeRecipient(recoveryKey(workstation)!.recipient)!], random)
    const path = join(testFolder(), "made.age")
    writeFileSync(path, Buffer.concat([start, chunk(Buffer.from(`${text}\n`), true)]))
    const home = newHome()
    await expect(restoreTo(home, path, recovery)).rejects.toThrow(sentence)
    nothingAt(home)
  })

  test("a home that holds a workstation, or anything", async () => {
    const { home, recovery, backup } = await withBackup()
    const before = fingerprint(home)
    await expect(restoreTo(home, backup, recovery)).rejects.toThrow("something in this folder")
    expect(fingerprint(home)).toEqual(before)
    const used = testFolder()
    writeFileSync(join(used, "photo.jpg"), "mine")
    await expect(restoreTo(used, backup, recovery)).rejects.toThrow("something in this folder")
    expect(readdirSync(used)).toEqual(["photo.jpg"])
  })
})

test("an empty folder is taken, and what an earlier try left is begun anew", async () => {
  const { recovery, backup } = await withBackup()
  const place = testFolder()
  mkdirSync(join(place, "home"))
  mkdirSync(join(place, ".home.restoring"))
  writeFileSync(join(place, ".home.restoring", "vault.keys"), "half")
  await restoreTo(join(place, "home"), backup, recovery)
  expect(readdirSync(place)).toEqual(["home"])
})

test("wherever the power goes, there is no workstation or a whole one, and the backup is as it was", async () => {
  const { recovery, backup } = await withBackup()
  const bytes = readFileSync(backup)
  const by = await opener(recovery)
  const restoring = { backup, by, passphrase, workFactor: 1, random, accept: () => {} }
  const home = join(testFolder(), "home")
  let isDone = false
  let [nth, whole] = [0, 0]
  while (!isDone) {
    const back = powerGoesAt(++nth)
    isDone = await restoreInto(home, restoring).then(
      () => true,
      () => false,
    )
    back()
    if (!existsSync(home)) continue
    whole++
    await holdsTheCase(home)
    rmSync(home, { recursive: true })
  }
  expect(nth).toBeGreaterThanOrEqual(20)
  // Once when the power went after it stood in its place, and once when it was let be.
  expect(whole).toBeGreaterThanOrEqual(2)
  expect(readFileSync(backup).equals(bytes)).toBe(true)
  await restoreInto(home, restoring)
  expect(readdirSync(join(home, ".."))).toEqual(["home"])
  await holdsTheCase(home)
})
