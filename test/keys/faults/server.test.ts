import { describe, expect, test } from "vitest"
import { casesOf } from "../../../keys/casework/intake.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { roster } from "../../../keys/commands/roster.ts"
import { closeCase } from "../../../keys/outbound/close.ts"
import { replyTo } from "../../../keys/outbound/reply.ts"
import { publishRosterAndKeys } from "../../../keys/post/publish-keys.ts"
import { homeOf, type Workstation } from "../../../keys/workstation.ts"
import { contextFor } from "../context.ts"
import { repliesFor } from "../reporter.ts"
import { aCalendar, type Calendar, copied, keysOf } from "../rotation/calendar.ts"
import { noNetwork, openWorkstation } from "../workstation.ts"

/** The server is gone, or shows what was before: what is here stays, what was written waits, and each says so once. */

/** Mai's letter is here, the key that opened it may go on day 17, and Lek's letter waits. */
async function aDayBefore17(): Promise<Calendar & { id: string }> {
  const desk = await aCalendar()
  await desk.letterOn(0, "Mai")
  const [id = ""] = (await desk.pullOn(16)).cases
  copied(desk.on(16))
  await desk.letterOn(16, "Lek")
  return { ...desk, id }
}

const refusalOf = async (work: Promise<unknown>): Promise<{ kind: string; message: string }> =>
  work.then(
    () => Promise.reject(new Error("it was not refused")),
    (error) => error,
  )

/** A reply and a closing are kept, say why they wait, and arrive once when the server is itself again. */
async function writtenAndArrives(desk: Calendar & { id: string }, broken: Workstation, why: RegExp): Promise<void> {
  for (const told of [
    await replyTo(broken, desk.id, "We rang them."),
    (await closeCase(broken, desk.id, "Done.")).told,
  ])
    expect(told).toMatchObject({ sent: false, why: expect.stringMatching(why) })
  expect(await desk.pullOn(17)).toMatchObject({ fetched: 1, notOurs: 0, destroyed: 1 })
  expect((await repliesFor("Mai", desk.team, desk.host)).map(({ number }) => number).toSorted()).toEqual([1, 2, 3])
  expect(openCase(desk.on(17), desk.id).replies).toBe(3)
  expect(await desk.pullOn(17)).toMatchObject({ answered: 0 })
  expect(casesOf(desk.on(17))).toHaveLength(2)
}

describe("N6 S17: the server is gone", () => {
  test("no key goes, nothing is fetched, what was written waits; all of it happens once the server is back", async () => {
    const desk = await aDayBefore17()
    const broken = { ...desk.on(17), fetch: noNetwork }
    for (const work of [() => desk.pull(broken), () => publishRosterAndKeys(broken)])
      expect(await refusalOf(work())).toMatchObject({
        kind: "server-not-reached",
        message: expect.stringMatching(/^The server could not be reached\. Nothing was lost\./),
      })
    expect(keysOf(broken)[0]).toBe(0)
    await writtenAndArrives(desk, broken, /reached/)
  })
})

describe("N6 S17: the server shows a roster older than the one that it had", () => {
  test("no key goes, nothing is fetched or sent; all of it happens once the newer one is back", async () => {
    const desk = await aDayBefore17()
    const old = homeOf(desk.on(16)).roster
    await roster(contextFor(desk.team.home, "roster rotate", {}, { today: desk.on(16).today }))
    await publishRosterAndKeys(await openWorkstation(desk.team.home, desk.on(16).today, desk.host.fetch))
    const there = desk.on(17)
    const putBack: typeof fetch = async (input, init) => {
      const { pathname } = new URL(String(input))
      if (pathname === "/roster.json") return new Response(old.document)
      return pathname === "/roster.json.minisig" ? new Response(old.minisig) : there.fetch(input, init)
    }
    const asked = desk.host.asked.length
    const broken = { ...there, fetch: putBack }
    expect(await refusalOf(desk.pull(broken))).toMatchObject({
      kind: "older-roster",
      message: expect.stringMatching(/older than the one known here.*tell the coordinator\.$/),
    })
    expect(keysOf(broken)[0]).toBe(0)
    expect(desk.host.asked.slice(asked).filter((line) => !line.startsWith("GET /roster"))).toEqual([])
    await writtenAndArrives(desk, broken, /older than the one known here/)
  })
})
