import { describe, expect, test } from "vitest"
import { wantedListings } from "../../../keys/check/listings.ts"
import { recordAskedAbout } from "../../../keys/linking/asked.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { alertsInForce } from "../../../keys/outbound/alerts/published.ts"
import { withdrawAlert } from "../../../keys/outbound/alerts/withdraw.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aCase, written } from "../alerts.ts"
import { casesWith, type Fields, later, link, reports } from "../linking/cases.ts"
import * as sending from "../members/sending.ts"
import { consents, followUpBy, withdrawalBy } from "../reporter.ts"
import { take } from "../taking.ts"
import { him, key, keysOf, number } from "./checked.ts"

/** S42 N4: the table lists what a check by hand would tell, and nothing else. */

const listed = (workstation: Workstation) =>
  Object.fromEntries(wantedListings(workstation).map((each) => [each.key, each.listings]))
const level = { [key]: [{ level: "danger" }] }

async function one(fields: Fields = {}, checker: Parameters<typeof consents>[0] = { checker: "after-3-days" }) {
  const team = await casesWith([{ ...him, ...fields }, checker])
  const named = keysOf(fields.phones?.[0] ?? number)
  if (named.length > 0) recordAskedAbout(team.workstation, team.ids[0] ?? "", named, "yes")
  return team
}

describe("S42 N4: of a single report the table lists", () => {
  test("nothing on the second day of three, and a level on the third", async () => {
    const { workstation } = await one()
    expect([2, 3].map((days) => listed(later(workstation, days)))).toEqual([{}, level])
  })

  test.each([
    ["after a No", { checker: "no" }],
    ["when the question was left blank", {}],
    ["while it waits for somebody else", { checker: "if-someone-else" }],
  ] as const)("nothing %s", async (_title, checker) => {
    expect(listed(later((await one({}, checker)).workstation, 100))).toEqual({})
  })

  test("nothing once it is two years old", async () => {
    const { workstation } = await one()
    expect([731, 732].map((days) => listed(later(workstation, days)))).toEqual([level, {}])
  })

  test("nothing any more after a later No, and after 'delete everything'", async () => {
    const { workstation, pins } = await one()
    take(workstation, followUpBy("Mai", pins, { consents: { ...consents(), checker: "no" } }))
    expect(listed(later(workstation, 10))).toEqual({})
    const other = await one()
    take(other.workstation, withdrawalBy("Mai", other.pins))
    expect(listed(later(other.workstation, 10))).toEqual({})
  })

  test("one number once, however often and in which spelling it was typed", async () => {
    const { workstation } = await one({ phones: [number, "+44 (0)7700-900123"] })
    expect(listed(later(workstation, 3))).toEqual(level)
  })

  test("a username for the site that was named and for none, so that both are found", async () => {
    const team = await casesWith(
      [{ usernames: [{ name: "bigdave", platform: "IG" }], types: ["rape"] }, { checker: "after-3-days" }],
      [{ usernames: [{ name: "BigDave", platform: "IG" }] }, { checker: "after-3-days" }],
    )
    link(team, team.ids[0], team.ids[1])
    const found = listed(later(team.workstation, 3))
    expect(Object.keys(found)).toEqual(["user:any:bigdave", "user:instagram:bigdave"])
  })
})

describe("S42 N4: a warning in force", () => {
  const published = async () => {
    const desk = await aCase({ alert: "yes", checker: "after-3-days" }, him)
    const { workstation } = desk.team
    recordAskedAbout(workstation, desk.id, keysOf(number), "yes")
    const other = reports(desk.team, "Jo", him, { checker: "if-someone-else" })
    const { number: warning } = await publishDraft(workstation, written(desk))
    return { desk, workstation, other, warning }
  }

  test("is listed when two independent reporters name the number, and a level alone before", async () => {
    const { desk, workstation, other, warning } = await published()
    expect(listed(later(workstation, 3))).toEqual(level)
    link(desk.team, desk.id, other)
    expect(listed(later(workstation, 3))).toEqual({ [key]: [{ alert: warning }] })
  })

  test("leaves its level behind when it is withdrawn", async () => {
    const { desk, workstation, other, warning } = await published()
    link(desk.team, desk.id, other)
    await withdrawAlert(workstation, warning)
    expect(listed(later(workstation, 3))).toEqual(level)
  })

  test("J18: leaves its level behind while two people have paused it, and is listed again when it is back", async () => {
    const { desk, workstation, other, warning } = await published()
    link(desk.team, desk.id, other)
    const [alert] = alertsInForce(workstation)
    sending.published(workstation, {}, [], { paused: [warning] })
    expect(listed(later(workstation, 3))).toEqual(level)
    sending.published(workstation, {}, [], { resumed: [alert!] })
    expect(listed(later(workstation, 3))).toEqual({ [key]: [{ alert: warning }] })
  })
})
