import { describe, expect, test } from "vitest"
import { casesOf } from "../../../keys/casework/intake.ts"
import { copied, keysOf } from "../rotation/calendar.ts"
import { type Trips, twoMachines } from "./trip.ts"

/** N6: with carried files a key goes when the courier's receipt shows what destruction asks for, and not before. */

const firstKey = (trips: Trips): number | undefined => keysOf(trips.workstation())[0]

/** A trip on day 0, so that the key of that day is shown: its window ends on day 13, and it may go from day 17 on. */
async function begun(): Promise<Trips> {
  const trips = await twoMachines()
  await trips.trip()
  return trips
}

/** One trip until the receipt is here, which is not yet read. */
async function thereAndBack(trips: Trips, name: string, fetcher?: typeof fetch): Promise<string> {
  await trips.fetchTo(`${name}-fetched`)
  await trips.take(`${name}-fetched`, `${name}-parcel`)
  await trips.sendFrom(`${name}-parcel`, `${name}-receipt`, fetcher)
  return `${name}-receipt`
}

const destroyedBy = async (trips: Trips, receipt: string): Promise<number> =>
  ((await trips.done(receipt)).value as { destroyed: number }).destroyed

describe("N6: a key whose time is over goes", () => {
  test("with the receipt, and with nothing before it", async () => {
    const trips = await begun()
    trips.on(17)
    const receipt = await thereAndBack(trips, "trip")
    expect(firstKey(trips)).toBe(0)
    expect(await destroyedBy(trips, receipt)).toBe(1)
    expect(firstKey(trips)).toBe(7)
    expect(await destroyedBy(trips, receipt)).toBe(0)
  })

  test("not when the letters were fetched while its time ran, however late the receipt comes", async () => {
    const trips = await begun()
    trips.on(16)
    const receipt = await thereAndBack(trips, "trip")
    // Somebody's clock is behind: this came after the courier left, and is sealed to the old key.
    trips.on(13)
    await trips.letterFrom("Mai")
    trips.on(20)
    expect(await destroyedBy(trips, receipt)).toBe(0)
    const next = await trips.trip()
    expect(next.taken.value).toMatchObject({ shift: { fetched: 1, notOurs: 0 } })
    expect(casesOf(trips.team.workstation)).toHaveLength(1)
  })

  test("not while what it opened stands on this machine only", async () => {
    const trips = await begun()
    await trips.letterFrom("Mai")
    trips.on(17)
    expect(await destroyedBy(trips, await thereAndBack(trips, "first"))).toBe(0)
    copied(trips.workstation())
    expect(await destroyedBy(trips, await thereAndBack(trips, "second"))).toBe(1)
  })

  test("not when the server did not take the word that its letters are safe", async () => {
    const trips = await begun()
    trips.on(17)
    const refusing: typeof fetch = (input, init) =>
      String(input).endsWith("/desk/acknowledge")
        ? Promise.resolve(Response.json({ kind: "store-full" }, { status: 503 }))
        : trips.host.fetch(input, init)
    expect(await destroyedBy(trips, await thereAndBack(trips, "refused", refusing))).toBe(0)
    expect(firstKey(trips)).toBe(0)
    await trips.pack("parcel")
    await trips.sendFrom("parcel", "receipt")
    expect(await destroyedBy(trips, "receipt")).toBe(1)
  })

  test("not by the receipt of an earlier trip, when a later fetch brought other letters", async () => {
    const trips = await begun()
    await trips.letterFrom("Mai")
    trips.on(16)
    const early = await thereAndBack(trips, "early")
    trips.on(17)
    await trips.letterFrom("Lek")
    await trips.fetchTo("late-fetched")
    await trips.take("late-fetched")
    copied(trips.workstation())
    expect(await destroyedBy(trips, early)).toBe(0)
  })
})

describe("N6: nothing is destroyed while a clock is wrong", () => {
  const days = (count: number): number => count * 86_400_000

  test.each([
    ["the server's is three days ahead of the courier's", 3],
    ["the server's is a year behind the courier's", -365],
  ])("%s", async (_title, ahead) => {
    const trips = await begun()
    trips.on(17)
    trips.host.clock.now += days(ahead)
    await trips.fetchTo("fetched")
    trips.host.clock.now -= days(ahead)
    const taken = await trips.take("fetched", "parcel")
    expect(taken.lines.join()).toContain("no old key is destroyed")
    await trips.sendFrom("parcel", "receipt")
    expect(await destroyedBy(trips, "receipt")).toBe(0)
    expect(firstKey(trips)).toBe(0)
    expect(await destroyedBy(trips, await thereAndBack(trips, "right"))).toBe(1)
  })

  test.each([
    ["a year ahead", 365],
    ["three weeks ahead", 21],
    ["two days behind", -2],
  ])("the workstation's is %s", async (_title, ahead) => {
    const trips = await begun()
    trips.on(17)
    await trips.fetchTo("fetched")
    trips.on(17 + ahead)
    const taken = await trips.take("fetched", "parcel")
    expect(taken.lines.join()).toContain("no old key is destroyed")
    trips.on(17)
    await trips.sendFrom("parcel", "receipt")
    expect(await destroyedBy(trips, "receipt")).toBe(0)
    expect(keysOf(trips.workstation())).toContain(0)
  })

  test("nor when the server tells no day", async () => {
    const trips = await begun()
    trips.on(17)
    const silent: typeof fetch = async (input, init) => {
      const answer = await trips.host.fetch(input, init)
      answer.headers.delete("date")
      return answer
    }
    expect((await trips.fetchTo("fetched", silent)).lines.join()).toContain("no old key is destroyed")
    await trips.take("fetched", "parcel")
    await trips.sendFrom("parcel", "receipt")
    expect(await destroyedBy(trips, "receipt")).toBe(0)
  })
})
