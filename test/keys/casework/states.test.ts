import { describe, expect, test } from "vitest"
import type { Case } from "../../../keys/casework/case.ts"
import { caseOf } from "../../../keys/casework/intake.ts"
import { markRead, openCase } from "../../../keys/casework/open-case.ts"
import { afterWriting, isSettable, setState, settable, stateWords } from "../../../keys/casework/states.ts"
import { forgetCase } from "../../../keys/casework/taking/forget.ts"
import { oneCase } from "../../../keys/commands/reading.ts"
import { state } from "../../../keys/commands/state.ts"
import { askConsent } from "../../../keys/outbound/ask.ts"
import { closeCase } from "../../../keys/outbound/close.ts"
import { replyTo } from "../../../keys/outbound/reply.ts"
import { aCase, type DeskWithCase } from "../alerts.ts"
import { contextFor } from "../context.ts"
import { answers, says } from "../later-letters.ts"
import { withoutAnswer } from "../messages.ts"
import { aWorkstation, brings, changes, followUpOf, idOf, tells } from "../register/told.ts"

/** How far a case is: each state has one cause. */

const stateOf = ({ team, id }: DeskWithCase) => openCase(team.workstation, id).state

describe("S17: a case goes its way by what is done with it", () => {
  test("a pull makes it new, a look read, a reply acknowledged, a question waiting, its answer new, and a closing closed", async () => {
    const desk = await aCase({})
    const { workstation } = desk.team
    expect(stateOf(desk)).toBe("new")
    await oneCase(contextFor(desk.team.home, `case ${desk.id}`))
    expect(stateOf(desk)).toBe("read")
    await replyTo(workstation, desk.id, "We read it.")
    expect(stateOf(desk)).toBe("acknowledged")
    const { question } = await askConsent(workstation, desk.id, "alert", "May we warn others?")
    expect(stateOf(desk)).toBe("waiting")
    await answers(desk, question, "yes")
    expect(stateOf(desk)).toBe("new")
    await closeCase(workstation, desk.id, "We warned others.")
    expect(stateOf(desk)).toBe("closed")
    await askConsent(workstation, desk.id, "partners", "May we tell services?")
    expect(stateOf(desk)).toBe("closed")
    await says(desk, { text: "He came back." })
    expect(stateOf(desk)).toBe("new")
  })

  test("where there is no way to reply it closes so, and looking at it changes nothing", async () => {
    const desk = await withoutAnswer()
    await closeCase(desk.team.workstation, desk.id, "We noted it.")
    markRead(desk.team.workstation, openCase(desk.team.workstation, desk.id))
    expect(stateOf(desk)).toBe("closed-no-way-to-reply")
  })

  test.each([
    ["new", "acknowledged", "waiting"],
    ["read", "acknowledged", "waiting"],
    ["acknowledged", "acknowledged", "waiting"],
    ["working", "working", "waiting"],
    ["waiting", "acknowledged", "waiting"],
    ["closed", "closed", "closed"],
    ["closed-no-way-to-reply", "closed-no-way-to-reply", "closed-no-way-to-reply"],
  ] as [Case["state"], Case["state"], Case["state"]][])(
    "one that is %s is %s after a reply, %s after a question",
    (before, replied, asked) => {
      const known = { state: before } as Case
      expect([afterWriting(known, false), afterWriting(known, true)]).toEqual([replied, asked])
    },
  )

  test("a letter that came while somebody looked is still new", async () => {
    const workstation = await aWorkstation()
    const seen = tells(workstation, "Mai")
    brings(workstation, followUpOf("Mai", { text: "More." }))
    markRead(workstation, seen)
    expect(openCase(workstation, idOf("Mai")).state).toBe("new")
  })
})

describe("set by hand", () => {
  test.each([...settable])("%s, in any letters of its name", async (wanted) => {
    const workstation = await aWorkstation()
    tells(workstation, "Mai")
    expect(setState(workstation, idOf("Mai").toLowerCase(), wanted)).toMatchObject({ id: idOf("Mai"), state: wanted })
    expect(openCase(workstation, idOf("Mai")).state).toBe(wanted)
  })

  test.each(["new", "closed", "closed-no-way-to-reply", "withdrawn", "done", "", "READ", "constructor", "__proto__"])(
    "never to %j",
    async (wanted) => {
      const workstation = await aWorkstation()
      tells(workstation, "Mai")
      expect(isSettable(wanted)).toBe(false)
      expect(() => setState(workstation, idOf("Mai"), wanted)).toThrow(
        "It is done when you close it with word of what was done",
      )
      expect(openCase(workstation, idOf("Mai")).state).toBe("new")
    },
  )

  test.each(["closed", "closed-no-way-to-reply"] as const)("not when it is %s", async (closed) => {
    const workstation = await aWorkstation()
    tells(workstation, "Mai")
    changes(workstation, "Mai", { state: closed })
    for (const wanted of settable)
      expect(() => setState(workstation, idOf("Mai"), wanted)).toThrow("A new letter opens it again")
    expect(openCase(workstation, idOf("Mai")).state).toBe(closed)
  })

  test("not when everything was taken back, and not of a case that is not there", async () => {
    const workstation = await aWorkstation()
    tells(workstation, "Mai")
    forgetCase(workstation, caseOf(workstation, idOf("Mai"))!, "withdrawn")
    expect(() => setState(workstation, idOf("Mai"), "read")).toThrow(
      expect.objectContaining({ kind: "case-withdrawn" }),
    )
    expect(() => setState(workstation, "AAAAAAAA", "read")).toThrow(expect.objectContaining({ kind: "no-such-case" }))
    expect(workstation.vault.list("case")).toEqual([])
  })
})

describe("canopy state", () => {
  const run = ({ folder }: { folder: string }, line: string) => state(contextFor(folder, line))

  test("sets it, and says so in words", async () => {
    const workstation = await aWorkstation()
    tells(workstation, "Mai")
    const told = await run(workstation, `state ${idOf("Mai")} waiting`)
    expect(told).toEqual({
      lines: [`Case ${idOf("Mai")} is set to “${stateWords.waiting}”.`],
      value: { case: idOf("Mai"), state: "waiting" },
    })
    expect(openCase(workstation, idOf("Mai")).state).toBe("waiting")
  })

  test("meets the refusals that the desk meets", async () => {
    const workstation = await aWorkstation()
    tells(workstation, "Mai")
    await expect(run(workstation, `state ${idOf("Mai")} closed`)).rejects.toMatchObject({ kind: "no-such-state" })
    await expect(run(workstation, "state AAAAAAAA read")).rejects.toMatchObject({ kind: "no-such-case" })
    changes(workstation, "Mai", { state: "closed" })
    await expect(run(workstation, `state ${idOf("Mai")} read`)).rejects.toMatchObject({ kind: "closed-by-closing" })
  })

  test("without a case or a state is wrong use, and lists the states", async () => {
    await expect(run({ folder: "/nowhere" }, "state")).rejects.toThrow("The case is missing")
    await expect(run({ folder: "/nowhere" }, "state AAAAAAAA")).rejects.toThrow("read, acknowledged, working, waiting")
  })
})
