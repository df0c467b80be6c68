import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { taskDone } from "../../../keys/casework/notes.ts"
import { tasksOfCase } from "../../../keys/casework/tasks.ts"
import { assignChallenge, challengeOf, challengesOf, noWarning } from "../../../keys/challenges/challenge.ts"
import { decideChallenge } from "../../../keys/challenges/decide.ts"
import { tasksOf } from "../../../keys/register/asking.ts"
import type { DeskWithCase } from "../alerts.ts"
import { isReadableIn } from "../files.ts"
import { followUpBy, letterOf, newMailboxBy, send, withdrawalBy } from "../reporter.ts"
import { aDay } from "../workstation.ts"
import { aWarningAlone, challengedBy, challenges, number } from "./challenged.ts"

/** J18: somebody says that a warning is wrong. It is looked at within two days, and nothing pauses by itself. */

const challengeTasks = (desk: DeskWithCase) => tasksOf(desk.team.workstation).filter(({ kind }) => kind === "challenge")

describe("J18: a challenge at the desk", () => {
  test("is a case of its own, and one task for its warning, due in two days; the warning stays as it is", async () => {
    const desk = await aWarningAlone()
    const before = await desk.host.published("/alerts.json")
    const id = await challengedBy(desk, "Kit")
    expect(id).not.toBe(desk.id)
    expect(challengeOf(desk.team.workstation, id)).toEqual({ case: id, number, day: aDay, decided: null })
    expect(challengeTasks(desk)).toMatchObject([{ id: `${number}-challenge`, due: addDays(aDay, 2), alerts: [number] }])
    expect(await desk.host.published("/alerts.json")).toBe(before)
  })

  test("is one task however many challenge the warning, and however many invent a number", async () => {
    const desk = await aWarningAlone()
    for (const name of ["Kit", "Lou"]) await challenges(desk, name)
    await challenges(desk, "Ned", { number: "26-7777" })
    await challenges(desk, "Oli", { number: "26-8888" })
    await challengedBy(desk, "Pat", { number: undefined })
    expect(challengesOf(desk.team.workstation)).toHaveLength(5)
    expect(challengeTasks(desk).map((task) => task.case)).toEqual([number, noWarning])
  })

  test("waits no longer when others challenge the same warning later", async () => {
    const desk = await aWarningAlone()
    await challengedBy(desk, "Kit")
    const later = { ...desk.team.workstation, today: addDays(aDay, 1) }
    await challengedBy({ ...desk, pull: () => desk.pull(later) }, "Lou")
    expect(challengeTasks(desk)).toMatchObject([{ due: addDays(aDay, 2) }])
  })

  test("cannot be ticked off: only what becomes of the warning ends it", async () => {
    const desk = await aWarningAlone()
    await challengedBy(desk, "Kit")
    expect(() => taskDone(desk.team.workstation, `${number}-challenge`)).toThrow(
      "until it is said what becomes of the warning",
    )
    expect(challengeTasks(desk)).toHaveLength(1)
  })

  test("is due again when whoever wrote it writes again after it was decided, or it comes again from somebody else", async () => {
    const desk = await aWarningAlone()
    const id = await challengedBy(desk, "Kit")
    await decideChallenge(desk.team.workstation, number, "stands", "Two people told us.")
    expect(challengeTasks(desk)).toEqual([])
    const later = { ...desk.team.workstation, today: addDays(aDay, 5) }
    await send(desk.team, desk.host, followUpBy("Kit", desk.team.pins, { text: "I can prove it." }))
    await desk.pull(later)
    expect(challengeOf(desk.team.workstation, id)).toMatchObject({ number, day: later.today, decided: null })
    expect(challengeTasks(desk)).toMatchObject([{ due: addDays(aDay, 7) }])
    await decideChallenge(later, number, "stands", "Two people told us.")
    await challengedBy(desk, "Lou")
    expect(challengeTasks(desk)).toHaveLength(1)
  })

  test("goes with its task when its writer takes it back; another's stays", async () => {
    const desk = await aWarningAlone()
    const [kit, lou] = [await challengedBy(desk, "Kit"), await challengedBy(desk, "Lou")]
    const takesBack = async (name: string) => {
      await send(desk.team, desk.host, withdrawalBy(name, desk.team.pins))
      await desk.pull()
    }
    await takesBack("Kit")
    expect(challengesOf(desk.team.workstation).map((each) => each.case)).toEqual([lou])
    expect(challengeTasks(desk)).toHaveLength(1)
    await takesBack("Lou")
    expect([challengesOf(desk.team.workstation), challengeTasks(desk)]).toEqual([[], []])
    expect(tasksOfCase(desk.team.workstation, kit)).toMatchObject([
      { kind: "withdrawn" },
      { kind: "unknown-publications" },
    ])
    expect(isReadableIn(desk.team.home, "abroad")).toBe(false)
  })

  test("keeps its case through a new mailbox, and is no part of another person's case", async () => {
    const desk = await aWarningAlone()
    const kit = await challengedBy(desk, "Kit")
    const { pins } = desk.team
    // Mai's case may go on under a mailbox; not under the one that challenges her warning.
    await send(desk.team, desk.host, newMailboxBy("Mai", "Kit", pins))
    await desk.pull()
    expect(tasksOfCase(desk.team.workstation, desk.id)).toMatchObject([{ kind: "second-new-mailbox" }, {}])
    expect(challengeOf(desk.team.workstation, kit)).toBeDefined()
    expect(challengeOf(desk.team.workstation, desk.id)).toBeUndefined()
    await send(desk.team, desk.host, newMailboxBy("Kit", "Kit2", pins))
    await send(desk.team, desk.host, letterOf("Kit2", pins, { kind: "canopy/follow-up", body: { text: "Still me." } }))
    await desk.pull()
    expect(challengesOf(desk.team.workstation)).toMatchObject([{ case: kit, number }])
  })
})

describe("J18: which warning a challenge is about", () => {
  test("is said at the desk when its writer did not know the number", async () => {
    const desk = await aWarningAlone()
    const id = await challengedBy(desk, "Kit", { number: undefined, wrong: "The one about the man in the van." })
    expect(challengeTasks(desk)).toMatchObject([{ case: noWarning, alerts: [] }])
    assignChallenge(desk.team.workstation, id.toLowerCase(), number)
    expect(challengeTasks(desk)).toMatchObject([{ case: number, due: addDays(aDay, 2) }])
  })

  test("is never a number that was never given, and only a challenge is about one", async () => {
    const desk = await aWarningAlone()
    const { workstation } = desk.team
    const id = await challengedBy(desk, "Kit", { number: undefined })
    expect(() => assignChallenge(workstation, id, "26-7777")).toThrow("No warning ever had this number")
    expect(() => assignChallenge(workstation, desk.id, number)).toThrow("no challenge has this name")
    expect(() => assignChallenge(workstation, "NOBODY00", number)).toThrow("no challenge has this name")
    expect(challengeOf(workstation, id)?.number).toBeNull()
  })
})
