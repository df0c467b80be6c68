import { cpSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { caseOf } from "../../../keys/casework/intake.ts"
import { addNote, notesOf } from "../../../keys/casework/notes.ts"
import { makeHandOver } from "../../../keys/journal/hand-over/make.ts"
import { takeHandOver } from "../../../keys/journal/hand-over/take.ts"
import { beginAgain, journalOf } from "../../../keys/journal/state.ts"
import { syncJournal } from "../../../keys/journal/sync.ts"
import { lookedAtTroubles, troublesOf, whyNotWhole } from "../../../keys/journal/trouble.ts"
import { troubleWords } from "../../../keys/journal/words.ts"
import { whyNotPublish } from "../../../keys/outbound/alerts/drafts.ts"
import { replyTo } from "../../../keys/outbound/reply.ts"
import { pull } from "../../../keys/post/pull.ts"
import { openVault } from "../../../keys/ring/vault.ts"
import type { PostId } from "../../../server/store/store.ts"
import { random } from "../../support/random.ts"
import { written } from "../alerts.ts"
import { aBackup, aRecovery, restoreTo } from "../backup/backups.ts"
import { repliesFor } from "../reporter.ts"
import { aColleagueOf } from "../team/coming.ts"
import { passphrase, testFolder } from "../workstation.ts"
import { aLetter, aTeamOf } from "./team.ts"

/** N15: what a lying or broken host, a copied laptop and an old backup do to the journal, and what a person hears of it. */

async function anaAndBen() {
  const team = await aTeamOf("Ben")
  await aLetter(team)
  const [id = ""] = (await team.pullAt("Ana")).cases
  await team.pullAt("Ben")
  return { ...team, id }
}

/** Ana writes a note and sends it, and the host loses the entries with it. */
async function withLostEntry() {
  const team = await anaAndBen()
  const before = new Set(team.host.store.entryIds())
  addNote(team.at.Ana, team.id, "They said No on the telephone.", null)
  await team.pullAt("Ana")
  const lost = team.host.store.entryIds().filter((each) => !before.has(each))
  const kept = lost.map((each) => team.host.store.entry(each)!)
  team.host.store.forgetEntries(lost)
  addNote(team.at.Ana, team.id, "A second note.", null)
  await team.pullAt("Ana")
  return { ...team, lost: lost.map((each, at) => ({ id: each, entry: kept[at]! })) }
}

describe("an entry that the host dropped", () => {
  test("stops publishing and exporting until it is there again, and nothing that came later is lost", async () => {
    const team = await withLostEntry()
    const { Ben } = team.at
    await team.pullAt("Ben")
    expect(troublesOf(Ben)).toMatchObject([{ kind: "gap", from: expect.any(Number), to: expect.any(Number) }])
    const draft = written({ ...team, team: { ...team.team, workstation: Ben } })
    expect(whyNotPublish(Ben, team.id, draft.alert)).toBe("journal-gap")
    expect(notesOf(Ben, team.id)).toEqual([])
    const again = team.lost.map(({ id, entry }) => ({
      id: id as PostId,
      label: random(32),
      entry,
      forgetIn: "2026-12" as never,
    }))
    team.host.store.keepEntries(again)
    await team.pullAt("Ben")
    expect(troublesOf(Ben)).toEqual([])
    expect(notesOf(Ben, team.id)).toHaveLength(2)
    expect(whyNotPublish(Ben, team.id, draft.alert)).not.toBe("journal-gap")
  })

  test("is told in a sentence that names who and what, and a person who looked goes on", async () => {
    const team = await withLostEntry()
    const { Ben } = team.at
    await team.pullAt("Ben")
    expect(troubleWords(troublesOf(Ben)[0]!, "Ben")).toMatch(/^Of what Ana did, entr.* not here\. Pull again\./)
    expect(lookedAtTroubles(Ben)).toBe(1)
    expect(whyNotWhole(Ben)).toBeNull()
    await team.pullAt("Ben")
    expect(whyNotWhole(Ben)).toBeNull()
    addNote(team.at.Ana, team.id, "A third note.", null)
    await team.pullAt("Ana")
    await team.pullAt("Ben")
    expect(troublesOf(Ben)).toHaveLength(0)
  })

  test("comes with a hand-over, and what both did meanwhile stays", async () => {
    const team = await withLostEntry()
    const { Ana, Ben } = team.at
    await team.pullAt("Ben")
    addNote(Ben, team.id, "Ben's own note.", null)
    const file = join(testFolder(), "hand-over")
    await syncJournal(Ana)
    await makeHandOver(Ana, "Ben", file)
    expect(await takeHandOver(Ben, file)).toMatchObject({ from: "Ana" })
    expect(troublesOf(Ben)).toEqual([])
    for (const name of ["Ben", "Ana", "Ben"] as const) await team.pullAt(name)
    for (const each of [Ana, Ben]) {
      expect(notesOf(each, team.id)).toHaveLength(3)
      expect(troublesOf(each)).toEqual([])
    }
    expect(await takeHandOver(Ben, file)).toMatchObject({ from: "Ana" })
    expect(notesOf(Ben, team.id)).toHaveLength(3)
  })
})

describe("a workstation that was copied", () => {
  test("is found when both are used, at a colleague's and at its own", async () => {
    const team = await anaAndBen()
    const folder = join(testFolder(), "copy")
    cpSync(team.at.Ben.folder, folder, { recursive: true })
    const vault = await openVault(folder, passphrase, random)
    onTestFinished(() => vault.close())
    const copy = { ...team.at.Ben, folder, vault }
    addNote(team.at.Ben, team.id, "Written here.", null)
    addNote(copy, team.id, "Written there.", null)
    await team.pullAt("Ben")
    await pull(copy, () => {})
    await team.pullAt("Ana")
    expect(troublesOf(team.at.Ana)).toMatchObject([{ kind: "fork" }])
    expect(whyNotWhole(team.at.Ana)).toBe("journal-fork")
    expect(troubleWords(troublesOf(team.at.Ana)[0]!, "Ana")).toContain("somebody copied that workstation")
    await team.pullAt("Ben")
    expect(troublesOf(team.at.Ben)).toMatchObject([{ kind: "fork" }])
    expect(troubleWords(troublesOf(team.at.Ben)[0]!, "Ben")).toContain("this workstation was copied")
  })
})

describe("a workstation out of an old backup", () => {
  test("writes under a new name, gets back what it had done since, and counts its replies on", async () => {
    const team = await anaAndBen()
    const { Ben } = team.at
    const folder = join(testFolder(), "restored")
    cpSync(Ben.folder, folder, { recursive: true })
    await replyTo(Ben, team.id, "The first answer.")
    await team.pullAt("Ben")
    await team.pullAt("Ana")
    const vault = await openVault(folder, passphrase, random)
    onTestFinished(() => vault.close())
    const restored = { ...Ben, folder, vault }
    beginAgain(restored)
    await pull(restored, () => {})
    expect(journalOf(restored)?.author).not.toBe(journalOf(Ben)?.author)
    expect(caseOf(restored, team.id)?.replies).toBe(1)
    await replyTo(restored, team.id, "The second answer.")
    await pull(restored, () => {})
    await team.pullAt("Ana")
    expect(troublesOf(team.at.Ana)).toEqual([])
    const numbers = (await repliesFor("Mai", team.team, team.host)).map(({ from, number }) => `${from} ${number}`)
    expect(numbers.sort()).toEqual(["Ana 1", "Ben 1", "Ben 2"])
  })
})

describe("a backup of a workstation with a journal", () => {
  test("is restored as it was, with nothing in it that would be news to colleagues", async () => {
    const team = await anaAndBen()
    const recovery = await aRecovery(team.at.Ben)
    addNote(team.at.Ben, team.id, "Not told yet.", null)
    const backup = aBackup(team.at.Ben)
    const home = join(testFolder(), "home")
    await restoreTo(home, backup, recovery)
    const vault = await openVault(home, passphrase, random)
    onTestFinished(() => vault.close())
    expect(
      vault
        .list("changed")
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      team.at.Ben.vault
        .list("changed")
        .map(({ name }) => name)
        .sort(),
    )
    const restored = { ...team.at.Ben, folder: home, vault }
    await pull(restored, () => {})
    await team.pullAt("Ana")
    expect(notesOf(team.at.Ana, team.id).map(({ text }) => text)).toEqual(["Not told yet."])
    expect(troublesOf(team.at.Ana)).toEqual([])
  })
})

describe("somebody new, when the server holds the first entries no more", () => {
  test("hears that something is missing, and has all of it after a hand-over", async () => {
    const team = await anaAndBen()
    addNote(team.at.Ben, team.id, "Known for long.", null)
    for (const name of ["Ben", "Ana", "Ben"] as const) await team.pullAt(name)
    team.host.store.forgetEntries(team.host.store.entryIds())
    const { workstation: cleo } = await aColleagueOf(team, "Cleo")
    addNote(team.at.Ben, team.id, "A new one.", null)
    await team.pullAt("Ben")
    await pull(cleo, () => {})
    expect(whyNotWhole(cleo)).toBe("journal-gap")
    const file = join(testFolder(), "hand-over")
    await makeHandOver(team.at.Ben, "Cleo", file)
    await takeHandOver(cleo, file)
    await pull(cleo, () => {})
    expect(whyNotWhole(cleo)).toBeNull()
    expect(notesOf(cleo, team.id)).toHaveLength(2)
  })
})

describe("a hand-over file", () => {
  async function aFile() {
    const team = await anaAndBen()
    const file = join(testFolder(), "hand-over")
    await makeHandOver(team.at.Ana, "Ben", file)
    return { team, file, bytes: readFileSync(file) }
  }

  test("that was changed anywhere is refused, and changes nothing", async () => {
    const { team, file, bytes } = await aFile()
    const count = notesOf(team.at.Ben, team.id).length
    for (const at of [0, 40, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed[at]! ^= 1
      writeFileSync(file, changed)
      await expect(takeHandOver(team.at.Ben, file)).rejects.toMatchObject({
        kind: expect.stringMatching(/^(not-a-hand-over|damaged-hand-over|not-for-us)$/),
      })
    }
    writeFileSync(file, bytes.subarray(0, bytes.length - 100))
    await expect(takeHandOver(team.at.Ben, file)).rejects.toMatchObject({ kind: "damaged-hand-over" })
    expect(notesOf(team.at.Ben, team.id)).toHaveLength(count)
  })

  test("opens for nobody else, is written over no other file, and for nobody who is not there", async () => {
    const { team, file } = await aFile()
    await expect(takeHandOver(team.at.Ana, file)).rejects.toMatchObject({ kind: "not-for-us" })
    await expect(makeHandOver(team.at.Ana, "Ben", file)).rejects.toMatchObject({ kind: "file-exists" })
    await expect(makeHandOver(team.at.Ana, "Dora", `${file}2`)).rejects.toMatchObject({ kind: "no-such-person" })
    await expect(takeHandOver(team.at.Ben, `${file}3`)).rejects.toMatchObject({ kind: "file-not-found" })
  })
})
