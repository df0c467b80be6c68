import { describe, expect, test } from "vitest"
import { finishTask, wordsOf } from "../../../keys/casework/tasks.ts"
import { type Decided, decide } from "../../../keys/demands/decide.ts"
import { demandOf, demandsOf } from "../../../keys/demands/demand.ts"
import { takeIn } from "../../../keys/demands/take-in.ts"
import { describeDemand } from "../../../keys/demands/words.ts"
import { tasksOf } from "../../../keys/register/asking.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { day } from "../../crypto/cast.ts"
import { isReadableIn } from "../files.ts"
import { refusalIn } from "../numbers/refused.ts"
import { aDay, aTeam } from "../workstation.ts"
import { asked, withBen } from "./team.ts"

/** J18: what is asked of us by law is written down, decided once, and by two where something is given. */

const decided = (rest: Partial<Decided> = {}): Decided => ({
  outcome: "nothing-held",
  reason: "",
  told: "no",
  second: "",
  ...rest,
})

const on = (workstation: Workstation, today: string): Workstation => ({ ...workstation, today: day(today) })

describe("J18: a demand", () => {
  test("has a number, a kind, a role and a day by which it is decided", async () => {
    const { workstation } = await aTeam()
    const demand = takeIn(workstation, asked())
    expect(demand).toEqual({
      id: "D26-001",
      received: aDay,
      kind: "court-order",
      from: "a county court",
      about: "All that we hold about one number.",
      due: "2026-06-24",
      decision: null,
    })
    expect(demandOf(workstation, "d26-001")).toEqual(demand)
  })

  test.each([
    ["court-order", "2026-06-24"],
    ["police-request", "2026-07-01"],
    ["counselling-notes", "2026-07-01"],
    ["data-request", "2026-07-15"],
    ["takedown", "2026-06-19"],
    ["other", "2026-07-01"],
  ])("of the kind %s is decided by %s, when nobody says otherwise", async (kind, due) => {
    expect(takeIn((await aTeam()).workstation, asked({ kind })).due).toBe(due)
  })

  test("has the days that its letter names", async () => {
    const { workstation } = await aTeam()
    const demand = takeIn(workstation, asked({ received: "2026-06-10", due: "2026-06-18" }))
    expect(demand).toMatchObject({ received: "2026-06-10", due: "2026-06-18" })
    expect(takeIn(workstation, asked({ received: "2026-06-10" })).due).toBe("2026-06-17")
  })

  test.each([
    ["of no kind", { kind: "" }, "no-such-demand-kind"],
    ["of a kind that there is not", { kind: "constructor" }, "no-such-demand-kind"],
    ["from nobody", { from: " " }, "demand-empty"],
    ["about nothing", { about: "\n" }, "demand-empty"],
    ["from somebody with a long name", { from: "a".repeat(101) }, "demand-too-long"],
    ["about very much", { about: "a".repeat(2001) }, "demand-too-long"],
    ["that comes tomorrow", { received: "2026-06-18" }, "demand-day-wrong"],
    ["that came on a day that there is not", { received: "2026-02-30" }, "demand-day-wrong"],
    ["to be decided before it came", { received: "2026-06-10", due: "2026-06-09" }, "demand-day-wrong"],
    ["to be decided soon", { due: "soon" }, "demand-day-wrong"],
  ])("%s is not taken, and nothing is kept of it", async (_title, rest, kind) => {
    const { workstation } = await aTeam()
    expect(refusalIn(() => takeIn(workstation, asked(rest)))).toBe(kind)
    expect([demandsOf(workstation), tasksOf(workstation)]).toEqual([[], []])
  })

  test("is a task until it is decided, which says where it is and nothing of what was asked", async () => {
    const { workstation } = await aTeam()
    takeIn(workstation, asked())
    const [task] = tasksOf(workstation)
    expect(task).toMatchObject({ id: "D26-001-legal-demand", kind: "legal-demand", case: "D26-001" })
    expect(wordsOf(task!)).toEqual({
      what: "A legal demand waits to be decided.",
      toDo: expect.stringContaining("canopy demands"),
      about: null,
    })
    decide(workstation, "D26-001", decided())
    expect(tasksOf(workstation)).toEqual([])
  })

  test("can be decided when its task was taken off the list before", async () => {
    const { workstation } = await aTeam()
    takeIn(workstation, asked())
    finishTask(workstation, "D26-001-legal-demand")
    expect(decide(workstation, "D26-001", decided()).decision?.outcome).toBe("nothing-held")
  })

  test("is sealed like everything else here", async () => {
    const { workstation, home } = await aTeam()
    takeIn(workstation, asked({ about: "sentinel words about a number" }))
    expect(isReadableIn(home, "sentinel words")).toBe(false)
  })

  test("numbers go on, and begin again each year", async () => {
    const { workstation } = await aTeam()
    const ids = [workstation, workstation, on(workstation, "2027-01-03")].map((each) => takeIn(each, asked()).id)
    expect(ids).toEqual(["D26-001", "D26-002", "D27-001"])
  })

  test("the most pressing stands first, and what is decided last", async () => {
    const { workstation } = await aTeam()
    for (const kind of ["data-request", "takedown", "court-order", "other"]) takeIn(workstation, asked({ kind }))
    decide(workstation, "D26-002", decided())
    expect(demandsOf(workstation).map(({ id }) => id)).toEqual(["D26-003", "D26-004", "D26-001", "D26-002"])
  })

  test("says so when its day is over", async () => {
    const { workstation } = await aTeam()
    const demand = takeIn(workstation, asked())
    expect(describeDemand(demand, day("2026-06-24"))).toContain("to be decided by 2026-06-24")
    expect(describeDemand(demand, day("2026-06-25"))).toContain("THAT IS OVER")
  })
})

describe("J18 S32: what became of a demand", () => {
  test("is written down with the day, who decided, and whether the worker was told", async () => {
    const { workstation } = await aTeam()
    takeIn(workstation, asked())
    const outcome = { outcome: "refused", reason: "We hold a number, and no name.", told: "not-safe" }
    const { decision } = decide(on(workstation, "2026-06-20"), "d26-001", decided(outcome))
    expect(decision).toEqual({ day: "2026-06-20", by: ["Ana"], ...outcome })
    expect(describeDemand(demandOf(workstation, "D26-001"), aDay)).toContain(
      "refused, 2026-06-20, by Ana · the worker was not told: it is not safe",
    )
  })

  test.each(["given", "given-in-part"])("%s takes two, where there are two", async (outcome) => {
    const { workstation } = await withBen(await aTeam())
    takeIn(workstation, asked())
    expect(refusalIn(() => decide(workstation, "D26-001", decided({ outcome })))).toBe("demand-needs-two")
    expect(demandOf(workstation, "D26-001").decision).toBeNull()
    const { decision } = decide(workstation, "D26-001", decided({ outcome, second: "Ben" }))
    expect(decision).toMatchObject({ by: ["Ana", "Ben"] })
    expect(decision).not.toHaveProperty("teamOfOne")
  })

  test.each(["nothing-held", "refused", "withdrawn"])("%s takes one: nothing leaves", async (outcome) => {
    const { workstation } = await withBen(await aTeam())
    takeIn(workstation, asked())
    expect(decide(workstation, "D26-001", decided({ outcome })).decision?.by).toEqual(["Ana"])
  })

  test("of a team of one is recorded as such", async () => {
    const { workstation } = await aTeam()
    takeIn(workstation, asked())
    const demand = decide(workstation, "D26-001", decided({ outcome: "given" }))
    expect(demand.decision).toMatchObject({ by: ["Ana"], teamOfOne: true })
    expect(describeDemand(demand, aDay)).toContain("by Ana, a team of one")
  })

  test.each([
    ["nobody", "Nobody", {}],
    ["oneself", "Ana", {}],
    ["a colleague who has left", "Ben", { state: "retired" }],
    ["a colleague whose keys were revoked", "Ben", { state: "revoked" }],
  ] as const)("%s is no second person", async (_title, second, rest) => {
    const { workstation } = await withBen(await aTeam(), rest)
    takeIn(workstation, asked())
    for (const outcome of ["given", "refused"])
      expect(refusalIn(() => decide(workstation, "D26-001", decided({ outcome, second })))).toBe("no-such-colleague")
    expect(demandOf(workstation, "D26-001").decision).toBeNull()
  })

  test("is said once: nobody writes over it", async () => {
    const { workstation } = await aTeam()
    takeIn(workstation, asked())
    const first = decide(workstation, "D26-001", decided())
    expect(refusalIn(() => decide(workstation, "D26-001", decided({ outcome: "given" })))).toBe("demand-decided")
    expect(demandOf(workstation, "D26-001")).toEqual(first)
  })

  test.each([
    ["no outcome", { outcome: "" }, "no-such-demand-outcome"],
    ["an outcome that there is not", { outcome: "toString" }, "no-such-demand-outcome"],
    ["no word on the worker", { told: "" }, "demand-told-missing"],
    ["a reason that is too long", { reason: "a".repeat(2001) }, "demand-too-long"],
  ])("with %s is not taken", async (_title, rest, kind) => {
    const { workstation } = await aTeam()
    takeIn(workstation, asked())
    expect(refusalIn(() => decide(workstation, "D26-001", decided(rest)))).toBe(kind)
    expect(tasksOf(workstation)).toHaveLength(1)
  })

  test("of a demand that is not there is met with a sentence", async () => {
    const { workstation } = await aTeam()
    for (const id of ["D26-009", "__proto__", "../self/keys"])
      expect(refusalIn(() => decide(workstation, id, decided()))).toBe("no-such-demand")
  })
})
