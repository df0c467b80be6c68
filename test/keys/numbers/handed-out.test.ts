import { describe, expect, test } from "vitest"
import { handedOut, handOut, lookAt, usualPeriod } from "../../../keys/numbers/handed-out.ts"
import type { Numbers } from "../../../keys/numbers/numbers.ts"
import { daysOf, periodOf } from "../../../keys/numbers/period.ts"
import { day } from "../../crypto/cast.ts"
import { aTeamInJuly, aTeamWithReports, manyReport, onDay, reports } from "./people.ts"
import { refusalIn } from "./refused.ts"

/** What leaves stays as it left, and no month leaves twice. */

const june = { from: "2026-06", until: "2026-06" } as Parameters<typeof handOut>[1]
const spring = { from: "2026-04", until: "2026-06" } as typeof june
const july = day("2026-07-10")

describe("S70: the months that can be counted", () => {
  test.each([
    ["2026-05", "2026-06", null],
    ["2024-07", "2026-06", null],
    ["2024-06", "2026-06", "months-too-many"],
    ["2026-06", "2026-07", "months-not-over"],
    ["2026-06", "2027-01", "months-not-over"],
    ["2026-06", "2026-05", "months-turned"],
    ["2026-13", "2026-06", "not-a-month"],
    ["June", "2026-06", "not-a-month"],
    ["", "2026-06", "not-a-month"],
    ["2026-05-01", "2026-06", "not-a-month"],
    ["__proto__", "2026-06", "not-a-month"],
  ])("from %j until %j in July: %s", (from, until, kind) => {
    expect(refusalIn(() => periodOf(from, until, july))).toBe(kind)
  })

  test.each(["0", "61", "-1", "3.5", "three", "", "1e1"])("%j days are no promise", (days) => {
    expect(refusalIn(() => daysOf(days))).toBe("not-days")
  })
})

describe("S70: numbers that were handed out", () => {
  test("are the same ever after: a report more, or one taken back, does not show", async () => {
    const team = await aTeamWithReports()
    const before = handOut(team.workstation, spring, 3)
    reports(team, "one more", "2026-06-29", { region: "london" })
    expect(lookAt(team.workstation, spring, 3)).toEqual({ numbers: before, isOut: true })
    expect(handOut(team.workstation, spring, 5)).toEqual(before)
    expect(handedOut(team.workstation)).toEqual([before])
  })

  test("were other ones if they were counted again: that is why", async () => {
    const team = await aTeamWithReports()
    const before = lookAt(team.workstation, spring, 3).numbers
    reports(team, "one more", "2026-06-29", { region: "london" })
    expect(lookAt(team.workstation, spring, 3).numbers.total).toBe(before.total! + 1)
  })

  test("hold nothing that was withheld", async () => {
    const team = await aTeamWithReports()
    reports(team, "alone", "2026-06-29", { region: "wales", types: ["images"] })
    handOut(team.workstation, spring, 30)
    const [{ total, lines, crosses } = {} as Numbers] = handedOut(team.workstation)
    const kept = [total, ...lines.flatMap(({ counts }) => counts), ...crosses.flatMap(({ cells }) => cells.flat())]
    expect(kept.filter((count) => count !== null && count < 5)).toEqual([])
    expect(kept.filter((count) => count !== null).length).toBeGreaterThan(5)
  })

  test.each([
    ["2026-06", "2026-06"],
    ["2026-01", "2026-04"],
    ["2026-01", "2026-06"],
    ["2026-05", "2026-05"],
  ])("have their months for good: %s to %s, which shares some, is not even shown", async (from, until) => {
    const { workstation } = await aTeamWithReports()
    handOut(workstation, spring, 3)
    const period = periodOf(from, until, workstation.today)
    expect(refusalIn(() => lookAt(workstation, period, 3))).toBe("months-overlap")
    expect(refusalIn(() => handOut(workstation, period, 3))).toBe("months-overlap")
    expect(handedOut(workstation)).toHaveLength(1)
  })

  test("leave the other months free", async () => {
    const { workstation } = await aTeamWithReports()
    handOut(workstation, spring, 3)
    expect(refusalIn(() => handOut(workstation, periodOf("2026-01", "2026-03", workstation.today), 3))).toBeNull()
  })

  test("to look at keeps nothing", async () => {
    const { workstation } = await aTeamWithReports()
    expect(lookAt(workstation, june, 3).isOut).toBe(false)
    expect(handedOut(workstation)).toEqual([])
  })
})

describe("J14: the months that are proposed", () => {
  test("are this year's that are over", async () => {
    const { workstation } = await aTeamInJuly()
    expect(usualPeriod(workstation)).toEqual({ from: "2026-01", until: "2026-06" })
    expect(usualPeriod(onDay(workstation, "2027-01-04"))).toEqual({ from: "2026-01", until: "2026-12" })
  })

  test("go on where the last ones ended, and are those again when nothing is over since", async () => {
    const { workstation } = await aTeamInJuly()
    handOut(workstation, spring, 3)
    expect(usualPeriod(workstation)).toEqual(spring)
    expect(usualPeriod(onDay(workstation, "2026-09-30"))).toEqual({ from: "2026-07", until: "2026-08" })
    expect(usualPeriod(onDay(workstation, "2029-09-30"))).toEqual({ from: "2027-09", until: "2029-08" })
  })
})

test("S70: people who did not say yes to being counted are in no number, and neither is how many they are", async () => {
  const team = await aTeamInJuly()
  manyReport(team, 12, "2026-06-03", { region: "london" })
  const before = lookAt(team.workstation, june, 3)
  manyReport(team, 9, "2026-06-04", { region: "london" }, { statistics: "no" })
  manyReport(team, 9, "2026-06-05", { region: "london" }, {})
  expect(lookAt(team.workstation, june, 3)).toEqual(before)
  expect(before.numbers.total).toBe(12)
})
