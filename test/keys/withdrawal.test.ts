import { copyFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { caseOf, casesOf } from "../../keys/casework/intake.ts"
import { keepQuestion } from "../../keys/casework/questions.ts"
import { finishTask, wordsOf } from "../../keys/casework/tasks.ts"
import { cases, oneCase } from "../../keys/commands/reading.ts"
import { task, tasks } from "../../keys/commands/tasks.ts"
import { replyTo } from "../../keys/outbound/reply.ts"
import { pull } from "../../keys/post/pull.ts"
import { tasksOf } from "../../keys/register/asking.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { recipientOf } from "../crypto/cast.ts"
import { aCase, type DeskWithCase } from "./alerts.ts"
import { aBrowser } from "./browser.ts"
import { contextFor } from "./context.ts"
import {
  aReport,
  codeOf,
  followUpBy,
  letterBy,
  newMailboxBy,
  repliesFor,
  saysYes,
  send,
  withdrawalBy,
} from "./reporter.ts"
import { permutations, take, taskKinds, theCase } from "./taking.ts"
import { aTeam, noNetwork, openWorkstation } from "./workstation.ts"

/** "Delete everything": what a reporter takes back is gone here, is never shown, and never comes again. */

/** The workstation, and every name under which anything was ever put. */
function watched(workstation: Workstation): { workstation: Workstation; put: string[] } {
  const put: string[] = []
  const { vault } = workstation
  const watching = {
    ...vault,
    put: (name: string, value: unknown) => {
      put.push(name.slice(0, name.indexOf("/")))
      vault.put(name, value)
    },
  }
  return { workstation: { ...workstation, vault: watching }, put }
}

const withdrawnBy = async (desk: DeskWithCase, rest = {}): Promise<void> => {
  await send(desk.team, desk.host, withdrawalBy("Mai", desk.team.pins, rest))
  await desk.pull()
}

/** What waits for Mai's code: the kinds of our replies, with their numbers. */
const found = async ({ team, host }: DeskWithCase): Promise<[number, string][]> =>
  (await repliesFor("Mai", team, host))
    .map(({ number, body }): [number, string] => [number, body.type])
    .toSorted(([one], [other]) => one - other)

describe("N3: nothing is deleted", () => {
  test("by a withdrawal that another mailbox signed", async () => {
    const desk = await aCase({})
    const { pins } = desk.team
    await send(desk.team, desk.host, {
      ...withdrawalBy("Eve", pins),
      wayBack: wayBackOf(codeOf("Mai", pins), true),
    })
    await desk.pull()
    expect(theCase(desk.team.workstation)).toMatchObject({ id: desk.id, letters: [expect.anything()] })
    expect(desk.team.workstation.vault.list("unreadable")).toMatchObject([{ value: { why: "not-signed" } }])
  })

  test("of another person", async () => {
    const { workstation, pins } = await aTeam()
    take(workstation, letterBy("Mai", pins, aReport()), letterBy("Jo", pins, aReport()))
    take(workstation, withdrawalBy("Jo", pins))
    expect(casesOf(workstation)).toHaveLength(1)
    expect(theCase(workstation).wayBack.mailbox).toBe(wayBackOf(codeOf("Mai", pins), true).mailbox)
  })
})

describe("N3 S30: a withdrawal comes first, wherever it stands in a pull", () => {
  test("and no other letter of that mailbox is ever put anywhere", async () => {
    const { workstation, pins } = await aTeam()
    const letters = [
      letterBy("Mai", pins, aReport()),
      followUpBy("Mai", pins, { text: "He came back." }),
      newMailboxBy("Mai", "Mai's next code", pins),
      withdrawalBy("Mai", pins),
    ]
    for (const order of permutations(letters)) {
      const { workstation: watching, put } = watched(workstation)
      const { cases: changed } = take(watching, ...order)
      expect([changed, casesOf(watching), put.includes("letter"), put.includes("words")]).toEqual([
        [],
        [],
        false,
        false,
      ])
      // The next order begins as if this one had never been.
      for (const shelf of ["withdrawn", "gone"])
        for (const { name } of workstation.vault.list(shelf)) workstation.vault.remove(name)
    }
  })

  test("also where the letter that names the withdrawn mailbox comes with it, or later", async () => {
    const { workstation, pins } = await aTeam()
    const [report, change, withdrawal] = [
      letterBy("Mai", pins, saysYes()),
      newMailboxBy("Mai", "Mai's next code", pins),
      withdrawalBy("Mai's next code", pins),
    ]
    take(workstation, report, withdrawal, change)
    expect(casesOf(workstation)).toEqual([])
    take(workstation, letterBy("Jo", pins, saysYes()), withdrawalBy("Jo's next code", pins))
    take(workstation, newMailboxBy("Jo", "Jo's next code", pins))
    expect(casesOf(workstation)).toEqual([])
  })
})

describe("N3: what comes later from a withdrawn mailbox", () => {
  test("is dropped unread for good, and the server forgets it", async () => {
    const desk = await aCase({})
    await withdrawnBy(desk)
    const { team, host } = desk
    await send(team, host, followUpBy("Mai", team.pins, { text: "I was made to write this." }))
    await send(team, host, letterBy("Mai", team.pins, aReport({ story: "And this." })))
    expect(await desk.pull()).toMatchObject({ fetched: 2, cases: [], withdrawn: [], answered: 0 })
    expect([casesOf(team.workstation), host.store.letterIds()]).toEqual([[], []])
    expect(team.workstation.vault.list("letter")).toEqual([])
  })

  test("even the report itself, when the withdrawal overtook it", async () => {
    const { workstation, pins } = await aTeam()
    take(workstation, withdrawalBy("Mai", pins))
    expect(take(workstation, letterBy("Mai", pins, aReport()))).toEqual({
      cases: [],
      withdrawn: [],
      repeated: 0,
      apart: 0,
    })
    expect(casesOf(workstation)).toEqual([])
  })
})

describe("N3: after a withdrawal", () => {
  test("letters, replies, questions and hashes are gone, and a stub says what was published", async () => {
    const { workstation, pins } = await aTeam()
    take(workstation, letterBy("Mai", pins, aReport()))
    const known = { ...theCase(workstation), alerts: ["26-0001"] }
    workstation.vault.put(`case/${known.id}`, known)
    keepQuestion(workstation, known, {
      id: "a".repeat(32),
      topic: { type: "consent", consent: "alert" },
      day: workstation.today,
      letters: 1,
      reply: 2,
    })
    take(workstation, withdrawalBy("Mai", pins))
    const left = ["case", "letter", "reply", "question", "words"].map((shelf) => workstation.vault.list(shelf).length)
    expect(left).toEqual([0, 0, 0, 0, 0])
    // "We have opened it" waited as well, and goes at once: our last word alone is left.
    expect(workstation.vault.list("outbox")).toMatchObject([{ value: { written: `reply/${known.id}/2` } }])
    expect(caseOf(workstation, known.id)).toMatchObject({ state: "withdrawn", letters: [], alerts: ["26-0001"] })
  })

  test.each([
    ["before", 0],
    ["together with", 1],
    ["after", 2],
  ])(
    "a letter of theirs that this version cannot read goes too, when it comes %s the withdrawal",
    async (_title, at) => {
      const desk = await aCase({})
      const newer = { ...letterBy("Mai", desk.team.pins, aReport()), kind: "canopy/poem" }
      const others = { ...letterBy("Jo", desk.team.pins, aReport()), kind: "canopy/poem" }
      for (const pull of [0, 1, 2]) {
        if (pull === at) for (const each of [newer, others]) await send(desk.team, desk.host, each)
        if (pull === 1) await send(desk.team, desk.host, withdrawalBy("Mai", desk.team.pins))
        await desk.pull()
      }
      const aside = desk.team.workstation.vault.list<{ document: typeof newer }>("unreadable")
      expect(aside.map(({ value }) => value.document.wayBack)).toEqual([others.wayBack])
    },
  )

  test("an old copy of the database opens nothing of it with the key file of today", async () => {
    const { workstation, pins, home } = await aTeam()
    take(workstation, letterBy("Mai", pins, aReport()), letterBy("Jo", pins, aReport()))
    const ids = casesOf(workstation).map(({ id }) => id)
    copyFileSync(join(home, "vault.sqlite"), join(home, "old"))
    const [gone] = take(workstation, withdrawalBy("Mai", pins)).withdrawn
    workstation.vault.close()
    copyFileSync(join(home, "old"), join(home, "vault.sqlite"))
    const { vault } = await openWorkstation(home)
    expect(() => vault.get(`case/${gone}`)).toThrow("damaged")
    expect(vault.get(`case/${ids.find((id) => id !== gone)}`)).toMatchObject({ state: "new" })
  })

  test("the reporter is told once that everything is deleted, and nothing else leaves any more", async () => {
    const desk = await aCase({})
    const { sent } = await replyTo({ ...desk.team.workstation, fetch: noNetwork }, desk.id, "Words that must not go.")
    expect(sent).toBe(false)
    await withdrawnBy(desk)
    await desk.pull()
    expect(await found(desk)).toEqual([
      [1, "opened"],
      [3, "withdrawn"],
    ])
    expect(desk.team.workstation.vault.list("outbox")).toEqual([])
  })

  test("nothing is written to who wants no answer, nor where somebody else may hold the code", async () => {
    const desk = await aCase({})
    const wayBack = wayBackOf(codeOf("Mai", desk.team.pins), false)
    await withdrawnBy(desk, { wayBack })
    expect(await found(desk)).toEqual([[1, "opened"]])
    const other = await aCase({})
    const elsewhere = { ...wayBackOf(codeOf("Mai", other.team.pins), true), recipient: recipientOf("somebody else") }
    await withdrawnBy(other, { wayBack: elsewhere })
    expect(await found(other)).toEqual([[1, "opened"]])
    expect(casesOf(other.team.workstation)).toEqual([])
  })

  test("broken off before the server heard of it, the next pull does nothing twice", async () => {
    const desk = await aCase({})
    await send(desk.team, desk.host, withdrawalBy("Mai", desk.team.pins))
    const broken: typeof fetch = (input, init) =>
      String(input).endsWith("/desk/acknowledge") ? noNetwork(input, init) : desk.host.fetch(input, init)
    await expect(pull({ ...desk.team.workstation, fetch: broken }, () => {})).rejects.toMatchObject({
      kind: "server-not-reached",
    })
    expect(await desk.pull()).toMatchObject({ withdrawn: [], answered: 1 })
    expect(await found(desk)).toEqual([
      [1, "opened"],
      [2, "withdrawn"],
    ])
    expect(desk.host.store.letterIds()).toEqual([])
  })
})

describe("N3: a withdrawal is a task for the caseworkers", () => {
  test("that names the warnings, and says what cannot be undone", async () => {
    const { workstation, pins } = await aTeam()
    take(workstation, followUpBy("Mai", pins, { support: ["talk"] }))
    const known = { ...theCase(workstation), alerts: ["26-0001"] }
    workstation.vault.put(`case/${known.id}`, known)
    take(workstation, withdrawalBy("Mai", pins))
    // What the case asked for before is of no use any more.
    expect(taskKinds(workstation)).toEqual(["withdrawn"])
    const told = Object.values(wordsOf(tasksOf(workstation)[0]!)).join(" ")
    expect(told).toContain("26-0001")
    expect(told).toContain("cannot be called back")
  })

  test("that stays until it is done, by command or at the desk", async () => {
    const { workstation, pins, home } = await aTeam()
    for (const name of ["Mai", "Jo"]) take(workstation, withdrawalBy(name, pins))
    const [first, second] = tasksOf(workstation).filter(({ kind }) => kind === "withdrawn")
    const listed = await tasks(contextFor(home, "tasks"))
    expect(listed.lines.join("\n")).toContain(`TASK ${first!.id}`)
    await task(contextFor(home, `task done ${first!.id.toLowerCase()}`))
    await expect(task(contextFor(home, `task done ${first!.id}`))).rejects.toMatchObject({ kind: "no-such-task" })
    await expect(task(contextFor(home, "task"))).rejects.toThrow("task done ID")
    const { get, post } = await aBrowser(workstation)
    expect(await (await get("/")).text()).toContain("took everything back")
    expect(await (await get(`/cases/${second!.case}`)).text()).toContain("took everything back")
    const after = await (await post(`/tasks/${second!.id}`)).text()
    expect([after.includes("The task is off the list."), after.includes("took everything back")]).toEqual([true, false])
    expect(() => finishTask(workstation, second!.id)).toThrow("no task of this name")
  })

  test("and the case stands in the lists as taken back, with nothing that was told", async () => {
    const { workstation, pins, home } = await aTeam()
    take(workstation, letterBy("Mai", pins, aReport({ story: "sentinel words" })))
    const [id = ""] = take(workstation, withdrawalBy("Mai", pins)).withdrawn
    expect((await cases(contextFor(home, "cases"))).lines).toEqual([
      `${id} · taken back by the reporter: everything is deleted`,
    ])
    const { lines, value } = await oneCase(contextFor(home, `case ${id}`))
    expect(JSON.stringify([lines, value])).not.toContain("sentinel")
    const page = await (await (await aBrowser(workstation)).get(`/cases/${id}`)).text()
    expect([page.includes("everything is deleted"), page.includes("sentinel"), page.includes("<textarea")]).toEqual([
      true,
      false,
      false,
    ])
  })
})
