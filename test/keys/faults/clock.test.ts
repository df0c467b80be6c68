import { describe, expect, test } from "vitest"
import { casesOf } from "../../../keys/casework/intake.ts"
import { publishRosterAndKeys } from "../../../keys/post/publish-keys.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { fingerprint } from "../files.ts"
import { aCalendar, type Calendar, copied, keysOf } from "../rotation/calendar.ts"
import { openWorkstation } from "../workstation.ts"

/** N6: a machine's clock is set back a year. Nothing is destroyed, nothing is made for a time that is over, and it says so. */

const year = 365

/** The workstation on a day by its own clock, while the server has another. */
function between(desk: Calendar, ours: number, theirs: number): Workstation {
  const workstation = desk.on(ours)
  desk.on(theirs)
  return workstation
}

async function refusedUnchanged(
  desk: Calendar,
  [ours, theirs]: readonly [number, number],
  work: (workstation: Workstation) => Promise<unknown> = desk.pull,
): Promise<void> {
  const workstation = between(desk, ours, theirs)
  const [before, shown] = [fingerprint(desk.team.home), await desk.host.published("/keys.json")]
  const waiting = desk.host.store.letterIds()
  const refusal = (await work(workstation).catch((error) => error)) as { kind: string; message: string }
  expect(refusal.kind).toBe("clock-set-back")
  expect(refusal.message).toMatch(/^This machine's clock was set back: .*Set the clock right, then try again\.$/)
  expect(fingerprint(desk.team.home)).toEqual(before)
  expect([desk.host.store.letterIds(), await desk.host.published("/keys.json")]).toEqual([waiting, shown])
}

/** Used until day 16, with one letter here and one that waits. */
async function usedUntil16(): Promise<Calendar> {
  const desk = await aCalendar()
  await desk.letterOn(0, "Mai")
  await desk.pullOn(16)
  copied(desk.on(16))
  await desk.letterOn(16, "Lek")
  return desk
}

describe("N6: a clock that was set back a year", () => {
  test("at the start: everything that is here can be read, and no byte of it changes", async () => {
    const desk = await usedUntil16()
    desk.team.workstation.vault.close()
    const before = fingerprint(desk.team.home)
    const workstation = await openWorkstation(desk.team.home, desk.on(16 - year).today)
    expect(casesOf(workstation)).toHaveLength(1)
    expect(fingerprint(desk.team.home)).toEqual(before)
  })

  test("at a pull: nothing is fetched or made; set right, the same pull fetches everything", async () => {
    const desk = await usedUntil16()
    await refusedUnchanged(desk, [16 - year, 16])
    expect(await desk.pullOn(16)).toMatchObject({ fetched: 1, notOurs: 0 })
    expect(casesOf(desk.on(16))).toHaveLength(2)
  })

  test("on the day that a key goes and another is made: neither; set right, both", async () => {
    const desk = await usedUntil16()
    await refusedUnchanged(desk, [21 - year, 21])
    expect(keysOf(desk.on(21))).toEqual([0, 7, 14, 21, 28, 35, 42])
    expect((await desk.pullOn(21)).destroyed).toBe(1)
    expect(keysOf(desk.on(21))).toEqual([7, 14, 21, 28, 35, 42, 49])
  })

  test("before any letter was fetched: the roster tells that its day has been", async () => {
    const desk = await aCalendar()
    await refusedUnchanged(desk, [-year, 0], publishRosterAndKeys)
  })
})

describe("N6: nobody is hindered", () => {
  test("by a day between two clocks", async () => {
    const desk = await usedUntil16()
    expect(await desk.pull(between(desk, 15, 17))).toMatchObject({ fetched: 1 })
  })

  test("by a clock that was a year ahead, once it is set right", async () => {
    const desk = await usedUntil16()
    await desk.pull(between(desk, 16 + year, 16))
    await desk.letterOn(17, "Jo")
    expect(await desk.pullOn(17)).toMatchObject({ fetched: 1, notOurs: 0 })
  })

  test("by a server that lies about its day", async () => {
    const desk = await usedUntil16()
    expect(await desk.pull(between(desk, 16, 16 + year))).toMatchObject({ fetched: 1, destroyed: 0 })
  })
})
