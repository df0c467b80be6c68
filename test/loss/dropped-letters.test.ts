import { expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import { pull } from "../../keys/post/pull.ts"
import { comeBack } from "../../site/words/en/come-back.ts"
import { aDesk } from "../keys/desk-and-host.ts"
import { aReport, letterBy, repliesFor, send } from "../keys/reporter.ts"
import { aDay, deskAddress } from "../keys/workstation.ts"
import { aDrill } from "./drill.ts"

test("N12: the server drops letters: of four test letters one is missing, and a reporter's page says when to ring", async () => {
  const drill = aDrill("The server drops letters")
  const { team, host } = await aDesk()
  let drops = false
  const letters: typeof fetch = async (input, init) =>
    drops && new URL(String(input)).pathname === "/letters"
      ? new Response(null, { status: 201 })
      : host.fetch(input, init)
  const on = (days: number) => {
    const today = addDays(aDay, days)
    host.clock.now = Date.parse(`${today}T12:00:00Z`)
    return { home: team.home, today, fetch: letters }
  }
  for (const day of [0, 1, 2, 3]) {
    drops = day === 2
    await drill.type(on(day), "canopy canary ADDRESS", { ADDRESS: deskAddress })
    drops = false
  }
  await drill.type(on(4), "canopy pull")
  expect(await drill.type(on(4), "canopy canary")).toEqual([
    "Test letters of the last four weeks: 3 of 4 came, 0 on their way.",
  ])
  await drill.type(on(4), "canopy doctor")

  // Mai's letter is dropped: Lin, whose letter came, has her answer, and Mai none.
  const arrives = { ...host, publicApp: host.publicApp }
  const lost = {
    ...host,
    publicApp: { request: async () => new Response(null, { status: 201 }) },
  } as unknown as typeof host
  await send(team, lost, letterBy("Mai", team.pins, aReport()))
  await send(team, arrives, letterBy("Lin", team.pins, aReport()))
  await pull({ ...team.workstation, today: addDays(aDay, 4) }, () => {})
  expect(
    [await repliesFor("Mai", team, host), await repliesFor("Lin", team, host)].map(({ length }) => length),
  ).toEqual([0, 1])
  drill.saw(comeBack.nothing.ring(3))
  drill.isWalked()
})
