import { copyFileSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import type { Consents } from "../../crypto/documents/consents.ts"
import { caseOf } from "../../keys/casework/intake.ts"
import { markRead, openCase } from "../../keys/casework/open-case.ts"
import { askConsent } from "../../keys/outbound/ask.ts"
import { closeCase } from "../../keys/outbound/close.ts"
import { replyTo } from "../../keys/outbound/reply.ts"
import { describeShift, type Shift, workShift } from "../../keys/outbound/shift.ts"
import { pull } from "../../keys/post/pull.ts"
import { aCase, type DeskWithCase } from "./alerts.ts"
import { answers, changes, says } from "./later-letters.ts"
import { aDay, noNetwork, openWorkstation, testFolder } from "./workstation.ts"

/** S3: who wants no record is heard, and forgotten 30 days after the last letter or reply. Never unread. */

/** The same desk, so many days after the letter came. */
function on(desk: DeskWithCase, days: number): DeskWithCase {
  desk.host.clock.now = Date.parse(`${aDay}T12:00:00Z`) + days * 86_400_000
  const workstation = { ...desk.team.workstation, today: addDays(aDay, days) }
  return { ...desk, team: { ...desk.team, workstation }, pull: () => pull(workstation, () => {}) }
}

const shift = (desk: DeskWithCase, days: number): Promise<Shift> => workShift(on(desk, days).team.workstation, () => {})
const isHere = ({ team, id }: DeskWithCase): boolean => caseOf(team.workstation, id) !== undefined
const read = ({ team, id }: DeskWithCase): void => markRead(team.workstation, openCase(team.workstation, id))

async function heard(given: Partial<Consents> = {}): Promise<DeskWithCase> {
  const desk = await aCase(given, { wants: ["listen"], story: "sentinelstory" })
  read(desk)
  return desk
}

describe("S3: a case is not forgotten", () => {
  test("before 30 days are over, and is on that day", async () => {
    const desk = await heard({ record: "no" })
    for (const days of [0, 29]) {
      expect((await shift(desk, days)).forgotten).toEqual([])
      expect(isHere(desk)).toBe(true)
    }
    expect((await shift(desk, 30)).forgotten).toEqual([desk.id])
    expect(isHere(desk)).toBe(false)
  })

  test("unread, also after 45 days; once it was read, it is", async () => {
    const desk = await aCase({}, { wants: ["listen"] })
    expect((await shift(desk, 45)).forgotten).toEqual([])
    read(desk)
    expect((await shift(desk, 45)).forgotten).toEqual([desk.id])
  })

  test("with a letter of that very day, which nobody has read", async () => {
    const desk = await heard()
    await says(on(desk, 30), { text: "One thing more." })
    expect((await shift(desk, 30)).forgotten).toEqual([])
    expect((await shift(desk, 75)).forgotten).toEqual([])
  })

  test("after a question of ours or its answer: each begins the days anew", async () => {
    const desk = await heard()
    const { question } = await askConsent(
      on(desk, 20).team.workstation,
      desk.id,
      "partners",
      "May our partners see it?",
    )
    expect((await shift(desk, 49)).forgotten).toEqual([])
    await answers(on(desk, 49), question, "no")
    read(desk)
    expect((await shift(desk, 78)).forgotten).toEqual([])
    expect((await shift(desk, 79)).forgotten).toEqual([desk.id])
  })

  test("while a reply to it still waits here", async () => {
    const desk = await heard()
    const { vault } = desk.team.workstation
    await replyTo({ ...desk.team.workstation, fetch: noNetwork }, desk.id, "We heard you.")
    vault.put(`case/${desk.id}`, { ...openCase(desk.team.workstation, desk.id), anotherWayBack: true })
    expect(await shift(desk, 45)).toMatchObject({ forgotten: [], held: 1 })
    expect(isHere(desk)).toBe(true)
  })

  test.each([
    ["yes", { record: "yes" }],
    ["ask me first", { record: "ask-me-first" }],
  ] as [string, Partial<Consents>][])("by itself when a record may be kept: %s", async (_title, given) => {
    const desk = await heard(given)
    expect((await shift(desk, 400)).forgotten).toEqual([])
    expect(isHere(desk)).toBe(true)
  })

  test("when a later letter says that a record may be kept", async () => {
    const desk = await heard({ record: "no" })
    await changes(on(desk, 5), { record: "yes" })
    read(desk)
    expect((await shift(desk, 45)).forgotten).toEqual([])
  })
})

describe("S3: the days begin anew", () => {
  test("with a letter at day 20", async () => {
    const desk = await heard()
    await says(on(desk, 20), { text: "He came back." })
    read(desk)
    for (const days of [30, 31, 49]) expect((await shift(desk, days)).forgotten).toEqual([])
    expect((await shift(desk, 50)).forgotten).toEqual([desk.id])
  })

  test("with a reply of ours at day 10", async () => {
    const desk = await heard()
    await replyTo(on(desk, 10).team.workstation, desk.id, "We heard you.")
    expect((await shift(desk, 39)).forgotten).toEqual([])
    expect((await shift(desk, 40)).forgotten).toEqual([desk.id])
  })
})

describe("S17 S3: nine days before a case ends that nobody has answered, each shift says so", () => {
  test("and not before, nor once it was answered or closed", async () => {
    const desk = await heard()
    expect((await shift(desk, 20)).unanswered).toEqual([])
    const done = await shift(desk, 21)
    expect(done.unanswered).toEqual([desk.id])
    expect(describeShift(done).join()).toContain(`${desk.id} DELETES ITSELF SOON`)
    await replyTo(on(desk, 21).team.workstation, desk.id, "We heard you.")
    for (const days of [21, 45]) expect((await shift(desk, days)).unanswered).toEqual([])
    const closed = await heard()
    await closeCase(closed.team.workstation, closed.id, "We listened.")
    expect((await shift(closed, 25)).unanswered).toEqual([])
  })
})

describe("S3: a case is forgotten", () => {
  test("with a question that is never answered: silence keeps nothing", async () => {
    const desk = await heard()
    await askConsent(desk.team.workstation, desk.id, "partners", "May our partners see it?")
    expect((await shift(desk, 30)).forgotten).toEqual([desk.id])
  })

  test.each([
    ["record was left blank", {}],
    ["a warning was allowed, and no record", { alert: "yes" }],
  ] as [string, Partial<Consents>][])("when %s", async (_title, given) => {
    const desk = await heard(given)
    expect((await shift(desk, 31)).forgotten).toEqual([desk.id])
  })

  test("also when it was closed before", async () => {
    const desk = await heard()
    await closeCase(desk.team.workstation, desk.id, "We heard you.")
    expect((await shift(desk, 31)).forgotten).toEqual([desk.id])
  })

  test("when a yes to a record was taken back", async () => {
    const desk = await heard({ record: "yes" })
    await changes(on(desk, 5), { record: "no" })
    read(desk)
    expect((await shift(desk, 34)).forgotten).toEqual([])
    expect((await shift(desk, 35)).forgotten).toEqual([desk.id])
  })

  test("and nobody else's is", async () => {
    const [desk, other] = [await heard(), await heard({ record: "yes" })]
    await shift(desk, 31)
    await shift(other, 31)
    expect([isHere(desk), isHere(other)]).toEqual([false, true])
  })
})

test("S3 N6: of a forgotten case no word is left, and a copy of the vault from before opens no more", async () => {
  const desk = await heard()
  const { home, workstation } = desk.team
  await replyTo(workstation, desk.id, "sentinelreply")
  const copied = join(testFolder(), "copied")
  mkdirSync(copied)
  copyFileSync(join(home, "vault.sqlite"), join(copied, "vault.sqlite"))
  await shift(desk, 31)
  const ofTheCase = ["letter", "reply", "question"].map((shelf) => `${shelf}/${desk.id}`)
  for (const shelf of ["case", ...ofTheCase, "outbox", "task", "unreadable", "withdrawn"])
    expect(JSON.stringify(workstation.vault.list(shelf))).not.toMatch(new RegExp(`sentinel|${desk.id}`))
  copyFileSync(join(home, "vault.keys"), join(copied, "vault.keys"))
  const old = await openWorkstation(copied)
  expect(() => old.vault.list("case")).toThrow(/damaged/)
  expect(() => old.vault.list(`letter/${desk.id}`)).toThrow(/damaged/)
})

test("S3 S11: whoever writes again with the same code is heard anew", async () => {
  const desk = await heard()
  await shift(desk, 31)
  await says(on(desk, 40), { text: "It is me again." })
  expect(openCase(desk.team.workstation, desk.id)).toMatchObject({ state: "new", letters: [expect.any(String)] })
})
