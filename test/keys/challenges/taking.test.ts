import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { taskDone } from "../../../keys/casework/notes.ts"
import { tasksOfCase } from "../../../keys/casework/tasks.ts"
import { assignChallenge, challengeOf, challengesOf, noWarning } from "../../../keys/challenges/challenge.ts"
import { decideChallenge } from "../../../keys/challenges/decide.ts"
import { lastList } from "../../../keys/outbound/alerts/published.ts"
import { pull } from "../../../keys/post/pull.ts"
import { tasksOf } from "../../../keys/register/asking.ts"
import { isReadableIn } from "../files.ts"
import { aTeamOf } from "../journal/team.ts"
import { followUpBy, newMailboxBy, send, withdrawalBy } from "../reporter.ts"
import { aDay } from "../workstation.ts"
import { aDeskWithWarning, challengeBy, challenged, comes, number, type OneDesk, onDay } from "./challenged.ts"

/** J18: somebody says that a warning is wrong. It is looked at within two days, and nothing pauses by itself. */

const challengeTasks = ({ workstation }: Pick<OneDesk, "workstation">) =>
  tasksOf(workstation).filter(({ kind }) => kind === "challenge")
const stands = ({ workstation }: OneDesk) => decideChallenge(workstation, number, "stands", "Two people told us.")

describe("J18: a challenge at the desk", () => {
  test("is a case of its own, and one task for its warning, due in two days; the warning stays as it is", async () => {
    const desk = await aDeskWithWarning()
    const id = challenged(desk, "Kit")
    expect(id).not.toBe(desk.id)
    expect(challengeOf(desk.workstation, id)).toEqual({ case: id, number, day: aDay, decided: null })
    expect(challengeTasks(desk)).toMatchObject([{ id: `${number}-challenge`, due: addDays(aDay, 2), alerts: [number] }])
    expect(lastList(desk.workstation)).toMatchObject({ epoch: 1, alerts: [{ number }] })
  })

  test("is one task however many challenge the warning, and however many invent a number", async () => {
    const desk = await aDeskWithWarning()
    for (const name of ["Kit", "Lou"]) challenged(desk, name)
    const invented = ["26-7777", "26-8888", undefined].map((each, at) =>
      challengeBy(`${at}`, desk.pins, { number: each }),
    )
    comes(desk, invented)
    expect(challengesOf(desk.workstation)).toHaveLength(5)
    expect(challengeTasks(desk).map((task) => task.case)).toEqual([number, noWarning])
  })

  test("waits no longer when others challenge the same warning later", async () => {
    const desk = await aDeskWithWarning()
    challenged(desk, "Kit")
    challenged(desk, "Lou", {}, 1)
    expect(challengeTasks(desk)).toMatchObject([{ due: addDays(aDay, 2) }])
  })

  test("cannot be ticked off: only what becomes of the warning ends it", async () => {
    const desk = await aDeskWithWarning()
    challenged(desk, "Kit")
    expect(() => taskDone(desk.workstation, `${number}-challenge`)).toThrow("until it is said what becomes of")
    expect(challengeTasks(desk)).toHaveLength(1)
  })

  test("is due again when its writer writes again after it was decided, or somebody else does", async () => {
    const desk = await aDeskWithWarning()
    const id = challenged(desk, "Kit")
    await stands(desk)
    expect(challengeTasks(desk)).toEqual([])
    comes(desk, [followUpBy("Kit", desk.pins, { text: "I can prove it." })], 5)
    expect(challengeOf(desk.workstation, id)).toMatchObject({ number, day: addDays(aDay, 5), decided: null })
    expect(challengeTasks(desk)).toMatchObject([{ due: addDays(aDay, 7) }])
    await stands(desk)
    challenged(desk, "Lou", {}, 9)
    expect(challengeTasks(desk)).toMatchObject([{ due: addDays(aDay, 11) }])
  })

  test("is not due again by a code that was given up", async () => {
    const desk = await aDeskWithWarning()
    challenged(desk, "Kit")
    comes(desk, [newMailboxBy("Kit", "Kit2", desk.pins)])
    await stands(desk)
    comes(desk, [followUpBy("Kit", desk.pins, { text: "Look at it again." })])
    expect(challengeTasks(desk)).toEqual([])
    comes(desk, [followUpBy("Kit2", desk.pins, { text: "Look at it again." })])
    expect(challengeTasks(desk)).toHaveLength(1)
  })

  test("goes with its task when its writer takes it back; another's stays", async () => {
    const desk = await aDeskWithWarning()
    const [kit, lou] = [challenged(desk, "Kit"), challenged(desk, "Lou")]
    comes(desk, [withdrawalBy("Kit", desk.pins)])
    expect(challengesOf(desk.workstation).map((each) => each.case)).toEqual([lou])
    expect(challengeTasks(desk)).toHaveLength(1)
    comes(desk, [withdrawalBy("Lou", desk.pins)])
    expect([challengesOf(desk.workstation), challengeTasks(desk)]).toEqual([[], []])
    expect(tasksOfCase(desk.workstation, kit)[0]?.kind).toBe("withdrawn")
    expect(desk.workstation.vault.list("challenged")).toEqual([])
    for (const id of [kit, lou]) expect(challengeOf(desk.workstation, id)).toBeUndefined()
    expect(isReadableIn(desk.home, "abroad")).toBe(false)
  })

  test("becomes no part of the case from which the warning came, whoever holds both codes", async () => {
    const desk = await aDeskWithWarning()
    const kit = challenged(desk, "Kit")
    comes(desk, [newMailboxBy("Mai", "Kit", desk.pins)])
    expect(tasksOfCase(desk.workstation, desk.id).map(({ kind }) => kind)).toContain("second-new-mailbox")
    expect(challengeOf(desk.workstation, desk.id)).toBeUndefined()
    expect(challengesOf(desk.workstation)).toMatchObject([{ case: kit }])
  })

  test("goes on under its own new mailbox, also when that one's letter came first", async () => {
    const desk = await aDeskWithWarning()
    const kit = challenged(desk, "Kit")
    comes(desk, [followUpBy("Kit2", desk.pins, { text: "Still me." })])
    comes(desk, [newMailboxBy("Kit", "Kit2", desk.pins)])
    expect(challengesOf(desk.workstation)).toMatchObject([{ case: kit, number }])
  })
})

describe("J18: which warning a challenge is about", () => {
  test("is said at the desk when its writer did not know the number", async () => {
    const desk = await aDeskWithWarning()
    const id = challenged(desk, "Kit", { number: undefined, wrong: "The one about the man in the van." })
    expect(challengeTasks(desk)).toMatchObject([{ case: noWarning, alerts: [] }])
    assignChallenge(desk.workstation, id.toLowerCase(), number)
    expect(challengeTasks(desk)).toMatchObject([{ case: number, due: addDays(aDay, 2) }])
  })

  test("is never a number that was never given, and only a challenge is about one", async () => {
    const desk = await aDeskWithWarning()
    const { workstation } = desk
    const id = challenged(desk, "Kit", { number: undefined })
    expect(() => assignChallenge(workstation, id, "26-7777")).toThrow("No warning ever had this number")
    expect(() => assignChallenge(workstation, desk.id, number)).toThrow("no challenge has this name")
    expect(() => assignChallenge(workstation, "NOBODY00", number)).toThrow("no challenge has this name")
    expect(challengeOf(workstation, id)?.number).toBeNull()
  })
})

describe("N15 J18: two workstations", () => {
  test("know of one challenge and of what became of it, and one that is taken back is gone from both", async () => {
    const { team, host, at } = await aTeamOf("Ben")
    const pulls = async () => {
      for (const each of [at.Ana, at.Ben, at.Ana]) await pull(each, () => {})
    }
    await send(team, host, challengeBy("Kit", team.pins, { number: "26-7777" }))
    await pulls()
    expect(challengesOf(at.Ben)).toMatchObject([{ number: "26-7777", decided: null }])
    await decideChallenge(at.Ben, noWarning, "nothing-to-review", "There never was such a warning.")
    await pulls()
    expect(challengesOf(at.Ana)).toMatchObject([{ decided: { outcome: "nothing-to-review", by: "Ben" } }])
    expect(challengeTasks({ workstation: at.Ana })).toEqual([])
    await send(team, host, withdrawalBy("Kit", team.pins))
    await pulls()
    expect([challengesOf(at.Ana), challengesOf(onDay(at.Ben, 1))]).toEqual([[], []])
  })
})
