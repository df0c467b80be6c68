import { describe, expect, test } from "vitest"
import { challengeOf, noWarning } from "../../../keys/challenges/challenge.ts"
import { decideChallenge } from "../../../keys/challenges/decide.ts"
import { reviewsOf } from "../../../keys/challenges/review.ts"
import { logOf } from "../../../keys/outbound/alerts/log.ts"
import { pausedNumbers } from "../../../keys/outbound/alerts/published.ts"
import { withdrawAlert } from "../../../keys/outbound/alerts/withdraw.ts"
import { tasksOf } from "../../../keys/register/asking.ts"
import { aCase, type DeskWithCase, shown } from "../alerts.ts"
import { send, withdrawalBy } from "../reporter.ts"
import {
  aDeskWithWarning,
  challengeBy,
  challenged,
  comes,
  number,
  paused,
  publishedFrom,
  publishNow,
  reason,
  twoWithWarning,
} from "./challenged.ts"

/** J18: what becomes of a challenged warning is said once, with a reason and a name, and is kept. */

/** A published warning at a real host, and Kit's challenge, fetched. */
async function challengedAtHost(): Promise<DeskWithCase> {
  const desk = await aCase({ alert: "yes" })
  await publishNow(desk)
  await send(desk.team, desk.host, challengeBy("Kit", desk.team.pins))
  await desk.pull()
  return desk
}

describe("J18: a warning that was challenged", () => {
  test("stands: all who challenged it are answered by one decision, and the record outlives them", async () => {
    const desk = await aDeskWithWarning()
    const { workstation } = desk
    const [kit, lou] = [challenged(desk, "Kit"), challenged(desk, "Lou")]
    const { challenges } = await decideChallenge(workstation, number, "stands", reason)
    expect(challenges.map((each) => each.case).toSorted()).toEqual([kit, lou].toSorted())
    expect(challengeOf(workstation, kit)?.decided).toEqual({ outcome: "stands", day: workstation.today, by: "Ana" })
    comes(desk, [withdrawalBy("Kit", desk.pins), withdrawalBy("Lou", desk.pins)])
    expect(reviewsOf(workstation)).toMatchObject([{ group: number, outcome: "stands", by: ["Ana"], challenges: 2 }])
  })

  test("N6: the reason stands with the case of the warning and goes with it; the record keeps no word of it", async () => {
    const desk = await aDeskWithWarning()
    const { workstation } = desk
    challenged(desk, "Kit")
    await decideChallenge(workstation, number, "stands", reason)
    expect(logOf(workstation, desk.id)).toMatchObject([{ what: "challenge-decided", number, why: reason, by: ["Ana"] }])
    comes(desk, [withdrawalBy("Mai", desk.pins)])
    expect(logOf(workstation, desk.id)).toEqual([])
    expect(reviewsOf(workstation)).toMatchObject([{ outcome: "stands", why: null }])
    expect(JSON.stringify(reviewsOf(workstation))).not.toContain("abroad")
  })

  test("is taken back: it leaves the list, and its page says so", async () => {
    const desk = await challengedAtHost()
    const { workstation } = desk.team
    const { withdrawn } = await decideChallenge(workstation, number, "taken-back", reason)
    expect(withdrawn).toEqual({ withdrawn: [number], waits: [] })
    expect((await shown(desk)).list).toMatchObject({ alerts: [], withdrawn: [number] })
    expect(tasksOf(workstation).filter(({ kind }) => kind === "challenge")).toEqual([])
  })

  test("is changed only when the corrected warning of the same case is out; then the old one goes", async () => {
    const desk = await challengedAtHost()
    const { workstation } = desk.team
    const change = () => decideChallenge(workstation, number, "changed", reason)
    await expect(change()).rejects.toMatchObject({ kind: "no-corrected-warning" })
    expect((await shown(desk)).list?.alerts).toHaveLength(1)
    await publishNow(desk, { advice: "Ring us first." })
    await change()
    expect((await shown(desk)).list).toMatchObject({ alerts: [{ number: "26-0002" }], withdrawn: [number] })
  })

  test("was taken back by other ways meanwhile: that is said, and nothing is withdrawn twice", async () => {
    const desk = await twoWithWarning()
    await send(desk.team, desk.host, challengeBy("Kit", desk.team.pins))
    await desk.pull()
    await paused(desk)
    await withdrawAlert(desk.ana, number)
    await expect(decideChallenge(desk.ana, number, "stands", reason)).rejects.toMatchObject({ kind: "no-such-alert" })
    await decideChallenge(desk.ana, number, "taken-back", reason)
    expect((await shown(desk)).list?.withdrawn).toEqual([number])
  })

  test("never was: that is said, for one invented number or for all of them, and why", async () => {
    const desk = await aDeskWithWarning()
    const { workstation } = desk
    const invented = ["26-7777", "26-8888", "26-9999"]
    const [first = ""] = comes(
      desk,
      invented.map((each) => challengeBy(each, desk.pins, { number: each })),
    )
    await decideChallenge(workstation, first, "nothing-to-review", "No such number.")
    await decideChallenge(workstation, noWarning.toLowerCase(), "nothing-to-review", "Nor these.")
    expect(reviewsOf(workstation)).toMatchObject([
      { group: noWarning, challenges: 1, why: "No such number." },
      { group: noWarning, challenges: 2, why: "Nor these." },
    ])
  })
})

describe("J18: nothing is decided", () => {
  test.each([
    ["as something that no challenge ends in", [number, "paused", reason], "no-such-review"],
    ["without a reason", [number, "stands", " \n"], "no-reason"],
    ["about a warning that nobody challenged", ["26-0002", "stands", reason], "no-such-challenge"],
    ["as nothing to look at while the warning is in force", [number, "nothing-to-review", reason], "still-published"],
    ["as a correction by a newer warning of somebody else", [number, "changed", reason], "no-corrected-warning"],
    ["about a warning that never was, as if it were one", [noWarning, "taken-back", reason], "no-such-alert"],
  ] as [string, [string, string, string], string][])("%s", async (_title, given, kind) => {
    const desk = await aDeskWithWarning()
    const { workstation } = desk
    challenged(desk, "Kit")
    const other = challenged(desk, "Lou", { number: "26-7777" })
    publishedFrom(workstation, other, "26-0002")
    await expect(decideChallenge(workstation, ...given)).rejects.toMatchObject({ kind })
    expect(reviewsOf(workstation)).toEqual([])
  })

  test("as standing while it is paused", async () => {
    const desk = await twoWithWarning()
    await send(desk.team, desk.host, challengeBy("Kit", desk.team.pins))
    await desk.pull()
    await paused(desk)
    await expect(decideChallenge(desk.ana, number, "stands", reason)).rejects.toMatchObject({ kind: "still-paused" })
    expect(pausedNumbers(desk.ana)).toEqual([number])
  })
})
