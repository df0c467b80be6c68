import { expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { chooseKeys } from "../../../crypto/trust.ts"
import { away } from "../../../keys/commands/away.ts"
import { Misused } from "../../../keys/commands/command.ts"
import { makeKeysAhead, messageSecrets } from "../../../keys/ring/message-keys.ts"
import { rosterOf } from "../../../keys/workstation.ts"
import { contextFor } from "../context.ts"
import { aDay } from "../workstation.ts"
import { aCalendar, keysOf } from "./calendar.ts"

/** `canopy away`: somebody will not be here for longer than keys are made ahead. */

const days = (count: number) => addDays(aDay, count)

async function aPerson() {
  const desk = await aCalendar()
  const goes = (line: string, options = {}, day = 0) =>
    away(contextFor(desk.team.home, line, options, { today: desk.on(day).today, fetcher: desk.host.fetch }))
  return { desk, goes }
}

test("keys for all that time are made and shown, and a letter of the last day opens at the return", async () => {
  const { desk, goes } = await aPerson()
  expect((await goes("away", { until: days(70) })).lines.join()).toContain(`away until ${days(70)}`)
  const list = messageSecrets(desk.on(0)).map(({ signed }) => signed)
  for (let day = 0; day <= 83; day++)
    expect([day, chooseKeys(list, rosterOf(desk.on(0)), days(day), "message").ok]).toEqual([day, true])
  await desk.letterOn(70, "Mai")
  expect(await desk.pullOn(71)).toMatchObject({ fetched: 1, notOurs: 0 })
})

test("back, or past that day, keys are made as ever, and none twice", async () => {
  const { desk, goes } = await aPerson()
  await goes("away", { until: days(70) })
  const before = keysOf(desk.on(0))
  await goes("away back", {}, 3)
  expect(makeKeysAhead(desk.on(10))).toBe(0)
  expect(keysOf(desk.on(10))).toEqual(before)
  expect((await goes("away", {}, 10)).value).toEqual({ until: null })
  await goes("away", { until: days(20) }, 10)
  expect((await goes("away", {}, 20)).value).toEqual({ until: days(20) })
  expect((await goes("away", {}, 21)).value).toEqual({ until: null })
})

test.each([
  ["away-is-over", days(-1)],
  ["away-too-long", days(183)],
])("%s: refused, and nothing is changed", async (kind, until) => {
  const { desk, goes } = await aPerson()
  const before = keysOf(desk.on(0))
  await expect(goes("away", { until })).rejects.toMatchObject({ kind })
  expect([keysOf(desk.on(0)), (await goes("away")).value]).toEqual([before, { until: null }])
})

test.each(["", "tomorrow", "2026-02-30", "2026-13-01"])("%j is no day", async (until) => {
  const { goes } = await aPerson()
  await expect(goes("away", { until })).rejects.toBeInstanceOf(Misused)
})
