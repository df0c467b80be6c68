import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { blockBytes, sealedBytes } from "../../../crypto/lengths.ts"
import type { Case } from "../../../keys/casework/case.ts"
import { caseOf, colleaguesReplies, lettersOf } from "../../../keys/casework/intake.ts"
import { addNote, notesOf } from "../../../keys/casework/notes.ts"
import { setState } from "../../../keys/casework/states.ts"
import { forgetCase } from "../../../keys/casework/taking/forget.ts"
import { headingOf, threadOf } from "../../../keys/casework/thread.ts"
import { choose, contested } from "../../../keys/journal/contested.ts"
import { journalOf } from "../../../keys/journal/state.ts"
import { troublesOf } from "../../../keys/journal/trouble.ts"
import { replyTo } from "../../../keys/outbound/reply.ts"
import { keysShown } from "../../../keys/post/keys-shown.ts"
import { pull } from "../../../keys/post/pull.ts"
import { copiedUpTo } from "../../../keys/ring/destruction.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aDesk } from "../desk-and-host.ts"
import { followUpBy, repliesFor, send, withdrawalBy } from "../reporter.ts"
import { aLetter, aTeamOf } from "./team.ts"

describe("N15: a team of three", () => {
  test("has each letter at every workstation, though the server forgot it after two of them had it", async () => {
    const team = await aTeamOf("Ben", "Cleo")
    await aLetter(team)
    const [id = ""] = (await team.pullAt("Ana")).cases
    await team.pullAt("Ben")
    await team.pullAt("Ana")
    expect(team.host.store.letterIds()).toEqual([])
    const pulled = await team.pullAt("Cleo")
    expect(pulled).toMatchObject({ fetched: 0, cases: [id] })
    const known = caseOf(team.at.Cleo, id) as Case
    expect(lettersOf(team.at.Cleo, known)).toEqual(lettersOf(team.at.Ana, caseOf(team.at.Ana, id) as Case))
  })

  test("answers each letter once by itself, and shows a colleague's reply with their name", async () => {
    const team = await aTeamOf("Ben")
    await aLetter(team)
    const [id = ""] = (await team.pullAt("Ana")).cases
    expect(await team.pullAt("Ben")).toMatchObject({ cases: [id], repeated: 0, answered: 0 })
    await replyTo(team.at.Ben, id, "Are you safe tonight?")
    await team.pullAt("Ben")
    expect((await team.pullAt("Ana")).byColleagues).toEqual([id])
    expect(await repliesFor("Mai", team.team, team.host)).toHaveLength(2)
    const thread = threadOf(team.at.Ana, caseOf(team.at.Ana, id) as Case, new Set())
    const headings = thread.flatMap((entry) => (entry.kind === "letter" ? [] : [headingOf(entry)]))
    expect(headings).toEqual([
      expect.stringContaining("we have opened it (reply 1"),
      expect.stringContaining("Reply 1 (from Ben"),
    ])
  })

  test("loses nothing of two who write at the same time, and lets a person choose once for all", async () => {
    const team = await aTeamOf("Ben")
    const { Ana, Ben } = team.at
    await aLetter(team)
    const [id = ""] = (await team.pullAt("Ana")).cases
    await team.pullAt("Ben")
    addNote(Ana, id, "Ring on Monday.", null)
    addNote(Ben, id, "Ask the clinic.", null)
    setState(Ana, id, "working")
    setState(Ben, id, "waiting")
    for (const name of ["Ana", "Ben", "Ana"] as const) await team.pullAt(name)
    for (const each of [Ana, Ben]) {
      expect(
        notesOf(each, id)
          .map(({ text }) => text)
          .sort(),
      ).toEqual(["Ask the clinic.", "Ring on Monday."])
      expect(contested(each)).toMatchObject([{ name: `case/${id}`, path: "/state", values: [{}, {}] }])
    }
    expect(caseOf(Ana, id)?.state).toBe(caseOf(Ben, id)?.state)
    const [found] = contested(Ben)
    const at = found!.values.findIndex(({ value }) => value === "working")
    choose(Ben, found!.name, found!.path, at)
    for (const name of ["Ben", "Ana"] as const) await team.pullAt(name)
    for (const each of [Ana, Ben]) {
      expect(contested(each)).toEqual([])
      expect(caseOf(each, id)?.state).toBe("working")
    }
  })

  test("tells a caseworker who comes back after six weeks what the others wrote", async () => {
    const team = await aTeamOf("Ben")
    await aLetter(team)
    const [id = ""] = (await team.pullAt("Ana")).cases
    for (const name of ["Ben", "Ana"] as const) await team.pullAt(name)
    team.host.clock.now += 42 * 86_400_000
    const later = ({ today, ...rest }: Workstation): Workstation => ({ ...rest, today: addDays(today, 42) })
    const [ana, ben] = [later(team.at.Ana), later(team.at.Ben)]
    await pull(ben, () => {})
    expect(await keysShown(ben, "/keys.json")).toHaveLength(1)
    addNote(ben, id, "Ask the clinic.", null)
    await pull(ben, () => {})
    expect((await pull(ana, () => {})).byColleagues).toEqual([id])
    expect(notesOf(ana, id).map(({ text }) => text)).toEqual(["Ask the clinic."])
    expect(troublesOf(ana)).toEqual([])
  })

  test("destroys everywhere what a reporter takes back at one of them, an edit of the same hour included", async () => {
    const team = await aTeamOf("Ben")
    const { Ana, Ben } = team.at
    await aLetter(team)
    const [id = ""] = (await team.pullAt("Ana")).cases
    await team.pullAt("Ben")
    await send(team.team, team.host, withdrawalBy("Mai", team.team.pins))
    addNote(Ben, id, "Written before Ben could know.", null)
    expect((await team.pullAt("Ana")).withdrawn).toEqual([id])
    expect((await team.pullAt("Ben")).withdrawn).toEqual([id])
    await team.pullAt("Ana")
    for (const each of [Ana, Ben]) {
      const names: string[] = []
      each.vault.each((name, value) => void names.push(`${name} ${JSON.stringify(value)}`))
      expect(names.filter((line) => line.includes("before Ben could know"))).toEqual([])
      expect(names.filter((line) => new RegExp(`^(merge/|before/)?(case|letter|note|reply)/${id}`).test(line))).toEqual(
        [],
      )
    }
  })

  test("begins a case anew for a letter that came to one while another ended it unread", async () => {
    const team = await aTeamOf("Ben")
    const { Ana, Ben } = team.at
    await aLetter(team)
    const [id = ""] = (await team.pullAt("Ana")).cases
    await team.pullAt("Ben")
    await send(team.team, team.host, followUpBy("Mai", team.team.pins, { text: "I need you now." }))
    await team.pullAt("Ben")
    team.host.store.forgetLetters(team.host.store.letterIds())
    forgetCase(Ana, caseOf(Ana, id) as Case, "listen-only")
    for (const name of ["Ana", "Ben", "Ana"] as const) await team.pullAt(name)
    for (const each of [Ana, Ben]) {
      const known = caseOf(each, id) as Case
      expect(lettersOf(each, known).map(({ document }) => document.kind)).toEqual(["canopy/follow-up"])
    }
  })

  test("counts a colleague's workstation as a second copy, so that keys can be destroyed without a backup", async () => {
    const team = await aTeamOf("Ben")
    await aLetter(team)
    await team.pullAt("Ana")
    expect(copiedUpTo(team.at.Ana)).toBe(0)
    await team.pullAt("Ben")
    await team.pullAt("Ana")
    expect(copiedUpTo(team.at.Ana)).toBeGreaterThan(0)
  })
})

describe("what the server has of it", () => {
  test("is entries of one length, in which nothing can be read", async () => {
    const team = await aTeamOf("Ben")
    await aLetter(team, "Mai", { story: "Something that nobody else must read." })
    const [id = ""] = (await team.pullAt("Ana")).cases
    const entries = team.host.store.entryIds().map((each) => team.host.store.entry(each)!)
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) {
      expect(entry.length).toBe(sealedBytes(blockBytes, 4))
      for (const words of ["nobody else", id, "canopy/journal"]) expect(Buffer.from(entry).includes(words)).toBe(false)
    }
  })

  test("is gone when both have it and one of them has it in a backup, and not before", async () => {
    const team = await aTeamOf("Ben")
    await aLetter(team)
    for (const name of ["Ana", "Ben", "Ana", "Ben", "Ana"] as const) await team.pullAt(name)
    const waiting = team.host.store.entryIds().length
    expect(waiting).toBeGreaterThan(0)
    const state = journalOf(team.at.Ben)!
    team.at.Ben.vault.put("journal/state", { ...state, held: state.heads })
    for (const name of ["Ben", "Ana"] as const) await team.pullAt(name)
    expect(team.host.store.entryIds().length).toBeLessThan(waiting)
  })

  test("says nothing when a team of one pulls: there is no journal", async () => {
    const team = await aDesk()
    await aLetter(team)
    await team.pull()
    expect(team.host.asked.filter((each) => each.includes("/desk/journal"))).toEqual([])
    expect(colleaguesReplies(team.team.workstation, { id: "AAAAAAAA" })).toEqual([])
  })
})
