import { writeFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import type { Alerts } from "../../../crypto/documents/alert.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import { alertsInForce } from "../../../keys/outbound/alerts/published.ts"
import { rosterOf } from "../../../keys/workstation.ts"
import { written } from "../alerts.ts"
import { followUpBy } from "../reporter.ts"
import { type Trips, twoMachines } from "./trip.ts"

/** What comes later by carried files: a yes that is taken back, a new roster, a courier that was lost. */

const kindOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "no refusal",
    (error) => error.kind ?? error,
  )

const warnings = async ({ host }: Trips): Promise<string[]> =>
  (JSON.parse((await host.published("/alerts.json")) ?? "{}") as Alerts).alerts.map(({ number }) => number)

/** A warning, signed at the workstation, from a report that says yes to it. */
async function warned(): Promise<Trips> {
  const trips = await twoMachines()
  await trips.trip()
  await trips.letterFrom("Mai", {}, { alert: "yes" })
  await trips.fetchTo("fetched")
  await trips.take("fetched")
  const [known] = casesOf(trips.team.workstation)
  const desk = { ...trips, pull: () => Promise.reject(new Error("it has no network")) }
  writeFileSync(trips.at("draft.json"), JSON.stringify(written({ ...desk, id: known?.id ?? "" })))
  expect(await kindOf(trips.desk(`alert publish ${trips.at("draft.json")}`))).toBe("by-carried-files")
  return trips
}

const saysNo = (trips: Trips) =>
  trips.sendLetter(followUpBy("Mai", trips.team.pins, { consents: { textVersion: 1, language: "en", alert: "no" } }))

describe("N8: a warning", () => {
  test("counts as published with its receipt; published again before that, it is the same one", async () => {
    const trips = await warned()
    expect(await kindOf(trips.desk(`alert publish ${trips.at("draft.json")}`))).toBe("by-carried-files")
    await trips.pack("parcel")
    await trips.sendFrom("parcel", "receipt")
    expect(await warnings(trips)).toEqual(["26-0001"])
    expect(alertsInForce(trips.team.workstation)).toEqual([])
    await trips.done("receipt")
    expect(alertsInForce(trips.team.workstation).map(({ number }) => number)).toEqual(["26-0001"])
    await trips.trip()
    expect(await warnings(trips)).toEqual(["26-0001"])
  })

  test("whose reporter says No is taken back by the trip that brings the No", async () => {
    const trips = await warned()
    await trips.trip()
    expect(await warnings(trips)).toEqual(["26-0001"])
    await saysNo(trips)
    await trips.trip()
    expect(await warnings(trips)).toEqual([])
    expect(alertsInForce(trips.team.workstation)).toEqual([])
  })

  test("that was packed before the No was fetched is taken back though its receipt was lost", async () => {
    const trips = await warned()
    await trips.pack("parcel")
    await trips.sendFrom("parcel", "lost-receipt")
    await saysNo(trips)
    await trips.trip()
    expect(await warnings(trips)).toEqual([])
  })

  test("that was not sent before the No was fetched never goes out", async () => {
    const trips = await warned()
    await trips.pack("lost-parcel")
    await saysNo(trips)
    await trips.trip()
    await trips.trip()
    // A server without a list takes the one that leaves the warning out: no list with it was ever there.
    expect(await warnings(trips)).toEqual([])
    expect(trips.host.asked.filter((each) => each.startsWith("PUT /desk/publications/alerts"))).toHaveLength(1)
    expect(alertsInForce(trips.team.workstation)).toEqual([])
  })
})

describe("the team", () => {
  test("a roster that is signed here is at the server after one trip, and no letter is lost between", async () => {
    const trips = await twoMachines()
    await trips.trip()
    await trips.letterFrom("Mai")
    await trips.desk("roster rotate")
    const { settled } = await trips.trip()
    expect(settled.value).toMatchObject({ refused: [] })
    expect(JSON.parse((await trips.host.published("/roster.json")) ?? "{}")).toMatchObject({ epoch: 2 })
    await trips.letterFrom("Lek")
    expect((await trips.trip()).taken.value).toMatchObject({ shift: { fetched: 1, notOurs: 0 } })
  })

  test("a roster whose parcel was lost goes with the next one: it counts as shown only when it was", async () => {
    const trips = await twoMachines()
    await trips.trip()
    await trips.desk("roster rotate")
    await trips.pack("lost-parcel")
    expect((await trips.trip()).settled.value).toMatchObject({ refused: [] })
    expect(JSON.parse((await trips.host.published("/roster.json")) ?? "{}")).toMatchObject({ epoch: 2 })
  })

  test("a roster can be signed before the first trip, too", async () => {
    const trips = await twoMachines()
    await trips.desk("roster rotate")
    expect(rosterOf(trips.team.workstation).epoch).toBe(2)
  })

  test("a courier that was lost is shut out by renewed keys; the new one brings them, and letters open", async () => {
    const trips = await twoMachines()
    await trips.trip()
    await trips.fetchTo("stolen-fetch")
    await trips.desk("caseworker renew", { out: trips.at("renewal") })
    await trips.desk(`caseworker add ${trips.at("renewal")}`)
    const made = await trips.desk("courier make", { out: trips.at("new.key") })
    const { passphrase } = made.value as { passphrase: string }
    const anew = trips.withCourier(trips.at("new.key"), passphrase)
    expect(await kindOf(trips.take("stolen-fetch"))).toBe("not-a-carried-file")
    await trips.pack("parcel")
    expect(await anew(`courier send KEY ${trips.at("parcel")}`, { out: trips.at("receipt") })).toMatchObject({
      value: { refused: 0, unsent: 0 },
    })
    await trips.done("receipt")
    expect(await kindOf(trips.fetchTo("by-the-thief"))).toBe("courier-not-known")
    await trips.letterFrom("Mai")
    await anew("courier fetch KEY", { out: trips.at("fetched") })
    expect((await trips.take("fetched")).value).toMatchObject({ shift: { fetched: 1, notOurs: 0 } })
  })

  test("who renews without a new courier is told", async () => {
    const trips = await twoMachines()
    await trips.trip()
    await trips.desk("caseworker renew", { out: trips.at("renewal") })
    await trips.desk(`caseworker add ${trips.at("renewal")}`)
    expect((await trips.pack("parcel")).lines.join()).toContain("YOUR KEYS WERE RENEWED")
  })
})

test("with a network again, what waits leaves at the next pull", async () => {
  const trips = await twoMachines()
  await trips.trip()
  await trips.letterFrom("Mai")
  await trips.fetchTo("fetched")
  await trips.take("fetched")
  await trips.desk("courier stop")
  expect((await trips.online("pull")).value).toMatchObject({ fetched: 1, cases: [], answered: 1 })
  expect(trips.host.store.letterIds()).toEqual([])
})
