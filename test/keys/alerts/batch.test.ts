import { describe, expect, test } from "vitest"
import { addDays, daysBetween } from "../../../crypto/day.ts"
import { wordsOfDraft } from "../../../crypto/documents/alert.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { forgetCase } from "../../../keys/casework/taking/forget.ts"
import { publishDue, readyDraft, readyDrafts, unreadyDraft } from "../../../keys/outbound/alerts/batch.ts"
import { freezeCase } from "../../../keys/outbound/alerts/freeze.ts"
import { isFrozen } from "../../../keys/outbound/alerts/frozen.ts"
import { allDrafts, draftOf, draftsOf, dropDraft, saveDraft } from "../../../keys/outbound/alerts/kept-drafts.ts"
import { logOf } from "../../../keys/outbound/alerts/log.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { describeShift, workShift } from "../../../keys/outbound/shift.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aCase, type DeskWithCase, shown, written } from "../alerts.ts"
import { changes, movesTo, withdrawsAll } from "../later-letters.ts"
import { aReport, letterBy, send } from "../reporter.ts"

/** S36 J6: a warning waits for a day that nobody chose, and is looked at again when that day has come. */

const withYes = (): Promise<DeskWithCase> => aCase({ alert: "yes" })

/** A careful draft that names no danger: it has to wait. */
const patient = (desk: DeskWithCase, rest: Parameters<typeof written>[1] = {}) => {
  const draft = written(desk, rest)
  return { ...draft, answers: (draft.answers ?? []).filter(({ rule }) => rule !== 10) }
}

/** The same desk some days later, the server too. */
function later({ team, host }: DeskWithCase, days: number): Workstation {
  host.clock.now += days * 86_400_000
  return { ...team.workstation, today: addDays(team.workstation.today, days) }
}

/** A workstation that draws this number whenever it chooses among some; names and keys are as random as ever. */
const drawing = (workstation: Workstation, number: number): Workstation => ({
  ...workstation,
  random: (length) => (length === 4 ? Uint8Array.of(0, 0, 0, number) : workstation.random(length)),
})

describe("S36: a draft that is ready", () => {
  test("waits from one to seven days, each of them possible, and nothing reaches the server before", async () => {
    const desk = await withYes()
    const { workstation } = desk.team
    const draft = patient(desk)
    const days = [0, 1, 2, 3, 4, 5, 6].map((number) => {
      const kept = readyDraft(drawing(workstation, number), draft)
      dropDraft(workstation, kept.id)
      return daysBetween(workstation.today, kept.notBefore ?? workstation.today)
    })
    expect(days).toEqual([1, 2, 3, 4, 5, 6, 7])
    readyDraft(drawing(workstation, 2), draft)
    expect((await workShift(workstation, () => {})).published).toEqual([])
    expect((await workShift(later(desk, 2), () => {})).published).toEqual([])
    expect((await shown(desk)).text).toBeNull()
  })

  test("goes out by itself with the first shift on its day, and is no draft any more", async () => {
    const desk = await withYes()
    readyDraft(drawing(desk.team.workstation, 2), patient(desk))
    const on = later(desk, 3)
    const shift = await workShift(on, () => {})
    expect(shift.published).toEqual(["26-0001"])
    expect(describeShift(shift)).toContain("Warning 26-0001 is published, and live: its day had come.")
    expect((await shown(desk)).list?.alerts).toHaveLength(1)
    expect([allDrafts(on), readyDrafts(on)]).toEqual([[], []])
    expect(openCase(on, desk.id).alerts).toEqual(["26-0001"])
  })

  test("asked for again in the same words keeps its day, and is one draft", async () => {
    const desk = await withYes()
    const { workstation } = desk.team
    const first = readyDraft(drawing(workstation, 4), patient(desk))
    expect(readyDraft(drawing(workstation, 0), patient(desk))).toEqual(first)
    expect(allDrafts(workstation)).toHaveLength(1)
  })

  test("waits no more when it is taken out, or written on", async () => {
    const desk = await withYes()
    const { workstation } = desk.team
    const { id } = readyDraft(workstation, patient(desk))
    unreadyDraft(workstation, id)
    expect(readyDrafts(workstation)).toEqual([])
    readyDraft(workstation, patient(desk))
    saveDraft(workstation, patient(desk, { advice: "Ring us." }), id)
    expect(readyDrafts(workstation)).toEqual([])
    expect((await publishDue(later(desk, 8))).published).toEqual([])
  })

  test.each([
    ["something was found in it", { watchFor: "Rings from 07700 900123." }, "draft-not-safe"],
    ["a question of the check is not answered", {}, "draft-not-safe"],
  ])("does not exist where %s", async (_title, rest, kind) => {
    const desk = await withYes()
    const draft = { ...patient(desk, rest), answers: [] }
    expect(() => readyDraft(desk.team.workstation, draft)).toThrow(expect.objectContaining({ kind }))
    expect(allDrafts(desk.team.workstation)).toEqual([])
  })

  test("is refused for whom it waits: asked first, and no yes yet; and for words that are published already", async () => {
    const waits = await aCase({ alert: "ask-me-first" })
    expect(() => readyDraft(waits.team.workstation, patient(waits))).toThrow("asked to be asked first")
    const desk = await withYes()
    await publishDraft(desk.team.workstation, written(desk))
    expect(() => readyDraft(desk.team.workstation, patient(desk))).toThrow("says exactly this already")
  })
})

describe("N8: on its day a draft that may not go out any more", () => {
  test("after a No is at the desk again with its reason, and nothing is published", async () => {
    const desk = await withYes()
    const { id } = readyDraft(drawing(desk.team.workstation, 0), patient(desk))
    await changes(desk, { alert: "no" })
    const on = later(desk, 1)
    const shift = await workShift(on, () => {})
    expect(shift).toMatchObject({ published: [], sentBack: [{ id, case: desk.id, why: "no-consent-to-alert" }] })
    expect(describeShift(shift).join("\n")).toContain("did not say yes to a warning")
    expect(draftOf(on, id)).toMatchObject({ notBefore: null, back: { why: "no-consent-to-alert" } })
    expect((await shown(desk)).text).toBeNull()
  })

  test("N6: is gone with everything else when its reporter took everything back", async () => {
    const desk = await withYes()
    const { workstation } = desk.team
    const { id } = readyDraft(drawing(workstation, 0), patient(desk))
    await withdrawsAll(desk)
    expect([draftOf(workstation, id), allDrafts(workstation), draftsOf(workstation, desk.id)]).toEqual([
      undefined,
      [],
      [],
    ])
    expect((await workShift(later(desk, 1), () => {})).published).toEqual([])
  })

  test("goes along when its case turns out to be another one's new mailbox, a freeze and its reason too", async () => {
    const desk = await withYes()
    const { team, host, pull } = desk
    await send(team, host, letterBy("Jo", team.pins, aReport({}, { alert: "yes" })))
    const [jo = ""] = (await pull()).cases
    const { id } = saveDraft(team.workstation, patient({ ...desk, id: jo }), null)
    await freezeCase(team.workstation, jo, "Somebody was arrested.")
    await movesTo(desk, "Jo")
    expect(draftOf(team.workstation, id)?.draft.case).toBe(desk.id)
    expect(draftsOf(team.workstation, desk.id)).toHaveLength(1)
    expect(isFrozen(team.workstation, desk.id)).toBe(true)
    expect(logOf(team.workstation, desk.id)).toMatchObject([{ what: "frozen" }])
  })

  test("N6: goes with a case that deletes itself", async () => {
    const desk = await withYes()
    const { workstation } = desk.team
    saveDraft(workstation, patient(desk), null)
    forgetCase(workstation, openCase(workstation, desk.id), "listen-only")
    expect(allDrafts(workstation)).toEqual([])
  })
})

test.each([
  [0, ["26-0002", "26-0001"]],
  [1, ["26-0001", "26-0002"]],
])("S36: what is due together goes out in one list, numbered by chance: drawn %i", async (drawn, numbers) => {
  const desk = await withYes()
  const { team, host, pull } = desk
  await send(team, host, letterBy("Jo", team.pins, aReport({}, { alert: "yes" })))
  const [jo = ""] = (await pull()).cases
  readyDraft(drawing(team.workstation, 0), patient(desk, { advice: "First." }))
  readyDraft(drawing(team.workstation, 0), patient({ ...desk, id: jo }, { advice: "Second." }))
  // Fisher and Yates with two: a draw of 0 exchanges them, of 1 leaves them.
  const on = drawing(later(desk, 1), drawn)
  const inOrder = readyDrafts(on).map(({ draft }) => wordsOfDraft(draft))
  const { published } = await publishDue(on)
  const { list } = await shown(desk)
  expect(list?.epoch).toBe(1)
  expect(list?.alerts.map(({ number }) => number)).toEqual(["26-0002", "26-0001"])
  expect(published).toMatchObject(inOrder.map((words) => JSON.parse(JSON.stringify(words))))
  expect(published.map(({ number }) => number)).toEqual(numbers)
})

describe("S36: at once", () => {
  test("only when the draft says who is in danger now; the reason stays with the case and out of the list", async () => {
    const desk = await withYes()
    const { workstation } = desk.team
    await expect(publishDraft(workstation, patient(desk))).rejects.toMatchObject({ kind: "no-danger-named" })
    expect((await shown(desk)).text).toBeNull()
    await publishDraft(workstation, written(desk))
    expect(logOf(workstation, desk.id)).toMatchObject([
      { what: "at-once", number: "26-0001", why: "He rings somebody new every day.", by: ["Ana"], teamOfOne: true },
    ])
    const { text } = await shown(desk)
    for (const words of ["rings somebody new", "Many people could", "answers", "why"]) expect(text).not.toContain(words)
  })

  test("a danger puts a ready draft into today's batch", async () => {
    const desk = await withYes()
    const { workstation } = desk.team
    expect(readyDraft(workstation, written(desk)).notBefore).toBe(workstation.today)
    expect((await workShift(workstation, () => {})).published).toEqual(["26-0001"])
  })
})
