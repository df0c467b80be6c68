import { describe, expect, test } from "vitest"
import { freshReceiptCode, type ReceiptCode, wordsOf } from "../../../crypto/receipt-code.ts"
import { lookAfterCheck } from "../../../keys/check/publish-table.ts"
import { keptStretch } from "../../../keys/check/stretches.ts"
import { recordAskedAbout } from "../../../keys/linking/asked.ts"
import { workShift } from "../../../keys/outbound/shift.ts"
import { addProject, revokeProject } from "../../../keys/projects/project.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { partnerKey } from "../../../site/browser/check/partner.ts"
import { random } from "../../support/random.ts"
import { aDesk, type Desk } from "../desk-and-host.ts"
import type { Host } from "../host.ts"
import { aTeamOf } from "../journal/team.ts"
import { later } from "../linking/cases.ts"
import { aReport, consents, followUpBy, letterBy, send, withdrawalBy } from "../reporter.ts"
import { aColleagueOf } from "../team/coming.ts"
import { aListedNumber, forgets, him, key, keysOf, number, tableShown, visitorLearns } from "./checked.ts"

/** S42 N4 N8: the public check through whole shifts, from letters at the server to what a visitor learns. */

const shift = (workstation: Workstation) => workShift(workstation, () => {})
const level = [{ level: "danger" }]

/** Mai's report is here, others have the number, and three days are over. */
async function threeDaysOn(desk: Desk, at: Workstation, letters: () => Promise<unknown>): Promise<string> {
  const { team, host } = desk
  await send(team, host, letterBy("Mai", team.pins, aReport(him, { checker: "after-3-days" })))
  const { cases } = await shift(at)
  recordAskedAbout(at, cases[0] ?? "", keysOf(number), "yes")
  await letters()
  host.clock.now += 3 * 86_400_000
  return cases[0] ?? ""
}

/** What he learns who checks himself. The slow step is taken from wherever it was done, for it is always the same. */
function whoChecks({ host, team }: Desk, workstation: Workstation, id: string) {
  const x = keptStretch(workstation, { key, cases: [id], listings: [] })
  if (!x) throw new Error("the slow step was not done")
  return () => visitorLearns(host, team.pins.id, x)
}

/** The table goes out, and the line breaks before what it was made of does. */
const silent = (host: Host): typeof fetch => {
  let isOut = false
  return async (input, init) => {
    isOut ||= String(input).includes("/desk/check/table")
    if (isOut && String(input).includes("/desk/journal")) throw new TypeError("gone")
    return host.fetch(input, init)
  }
}

describe("S42 N8: whoever reported him and changes their mind", () => {
  test("finds him gone from the table at the next pull after a later No, without anybody's hand", async () => {
    const desk = await aDesk()
    const { team, host } = desk
    const id = await threeDaysOn(desk, team.workstation, async () => null)
    const workstation = later(team.workstation, 3)
    expect((await shift(workstation)).check).toEqual(["The public check has a new table. Listed in it: 1."])
    const learns = whoChecks(desk, workstation, id)
    expect(await learns()).toEqual(level)

    await send(team, host, followUpBy("Mai", team.pins, { consents: { ...consents(), checker: "no" } }))
    expect(await learns()).toEqual(level)
    await shift(workstation)
    expect(await learns()).toEqual([])
    expect((await tableShown(host))?.epoch).toBe(3)
  })

  test.each(["Ana", "Ben"] as const)(
    "finds him gone after 'delete everything', though Ben published the table, when %s pulls next",
    async (next) => {
      const desk = await aTeamOf("Ben")
      const { team, host, at } = desk
      const id = await threeDaysOn(desk, at.Ana, () => desk.pullAt("Ana").then(() => desk.pullAt("Ben")))
      const on = (name: "Ana" | "Ben") => later(at[name], 3)
      // Ben's workstation does not come to tell of its table before Mai changes her mind.
      await shift({ ...on("Ben"), fetch: silent(host) })
      const learns = whoChecks(desk, at.Ben, id)
      const published = await tableShown(host)
      expect(await learns()).toEqual(level)

      await send(team, host, withdrawalBy("Mai", team.pins))
      await shift(on(next))
      expect(await learns()).toEqual([])
      // Whoever pulls after that brings nothing back.
      const epoch = (await tableShown(host))?.epoch
      expect(epoch).toBeGreaterThan(published?.epoch ?? 0)
      for (const name of ["Ana", "Ben", "Ana"] as const) await shift(on(name))
      expect(await learns()).toEqual([])
      expect(host.evaluator.epoch()).toBe((await tableShown(host))?.epoch)
    },
  )
})

describe("S42 N4 N12: a colleague's table", () => {
  test("stays while somebody new has not heard what it was made of, and is made anew by who has, when its key is lost", async () => {
    const desk = await aListedNumber()
    const { host, workstation: ana, id } = desk
    await lookAfterCheck(ana)
    const ben = later((await aColleagueOf(desk, "Ben")).workstation, 3)
    const learns = whoChecks(desk, ana, id)
    // Ana's workstation has no journal yet: nothing of hers can have come to Ben.
    await shift(ben)
    expect(await learns()).toEqual(level)
    forgets(desk)
    await shift(ben)
    expect([await learns(), (await tableShown(host))?.epoch]).toEqual(["offline", 1])

    await shift(ana)
    await shift(ben)
    expect([await learns(), (await tableShown(host))?.epoch]).toEqual([level, 1])
    forgets(desk)
    await shift(ben)
    expect([await whoChecks(desk, ben, id)(), host.evaluator.epoch()]).toEqual([level, 2])
  })

  test("of which nobody is left to tell is replaced when its last day is over", async () => {
    const desk = await aListedNumber()
    const { host, workstation: ana } = desk
    await lookAfterCheck(ana)
    const { workstation: ben } = await aColleagueOf(desk, "Ben")
    const on = async (day: number) => {
      host.clock.now += (day === 16 ? 13 : 1) * 86_400_000
      return (await lookAfterCheck(later(ben, day))).published
    }
    expect([await on(16), await on(17)]).toEqual([null, 2])
  })
})

/** The evaluator as for a table so large that it answers one check a day in each part of the budget but the partners'. */
function scarce({ host }: Desk): void {
  const hold = host.evaluator.hold.bind(host.evaluator)
  host.evaluator.hold = (given) => hold({ ...given, rows: 39_999_488 })
}

describe("S42 N4: a partner project's code", () => {
  const x = new Uint8Array(32).fill(7)
  const keyOf = (desk: Desk, code: ReceiptCode) => partnerKey(wordsOf(code).join(" "), desk.team.pins.id)

  test("is given out at the workstation, works while the budget of others is used up, until it is revoked", async () => {
    const desk = await aDesk()
    const { team, host } = desk
    scarce(desk)
    const { code } = addProject(team.workstation, "Lantern North")
    const theirs = keyOf(desk, code)
    await shift(team.workstation)
    const learns = (partner: Uint8Array | null) => visitorLearns(host, team.pins.id, x, partner)
    expect([await learns(null), await learns(theirs)]).toEqual(["busy", []])
    expect(await learns(keyOf(desk, freshReceiptCode(random)))).toBe("busy")

    revokeProject(team.workstation, "Lantern North")
    expect((await shift(team.workstation)).check).toEqual(["The public check works again: the server has its key."])
    expect(await learns(theirs)).toBe("busy")
  })

  test("works as well when a colleague publishes the table, and nothing names the project to the server", async () => {
    const desk = await aTeamOf("Ben")
    const { team, host, at } = desk
    scarce(desk)
    const { code, project } = addProject(at.Ana, "Lantern North")
    await desk.pullAt("Ana")
    await desk.pullAt("Ben")
    const bodies: string[] = []
    const watched: typeof fetch = (input, init) => {
      if (init?.body) bodies.push(Buffer.from(init.body as Uint8Array).toString("latin1"))
      return host.fetch(input, init)
    }
    await lookAfterCheck({ ...at.Ben, fetch: watched })
    expect(await visitorLearns(host, team.pins.id, x, keyOf(desk, code))).toEqual([])
    // Ben's workstation has told what it made: Ana's makes no other.
    await desk.pullAt("Ana")
    expect((await lookAfterCheck(at.Ana)).published).toBe(null)
    for (const word of ["Lantern North", project.id, project.key]) expect(bodies.join("\n")).not.toContain(word)
  })
})

test("S42: without an evaluator no report is lost: letters come in and are answered, and the check says 'offline'", async () => {
  const { team, host } = await aDesk()
  const without: typeof fetch = async (input, init) =>
    String(input).includes("/desk/check/key") && init?.method === "PUT"
      ? new Response(JSON.stringify({ kind: "no-evaluator" }), { status: 503 })
      : host.fetch(input, init)
  await send(team, host, letterBy("Mai", team.pins, aReport()))
  const done = await shift({ ...team.workstation, fetch: without })
  expect([done.cases.length, done.unfinished]).toEqual([1, null])
  expect(host.replies.flat()).toHaveLength(1)
  expect(done.check[0]).toContain("The public check could not be looked after now.")
  expect(await visitorLearns(host, team.pins.id, new Uint8Array(32))).toBe("offline")
})
