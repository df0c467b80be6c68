import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, asDay, dayOf, daysBetween, monthAfter, monthOf } from "../../crypto/day.ts"
import { day } from "./cast.ts"

const anyDay = fc.date({ min: new Date("1970-01-01"), max: new Date("2200-12-31"), noInvalidDate: true })
const days = anyDay.map((date) => dayOf(date.getTime()))

describe("a day", () => {
  test.each(["2026-11-21", "2028-02-29", "2000-02-29", "1999-12-31"])("%s is one", (text) => {
    expect(asDay(text)).toBe(text)
  })

  test.each([
    ["a 29th of February in a year without one", "2026-02-29"],
    ["a 29th of February in 2100", "2100-02-29"],
    ["a 31st of April", "2026-04-31"],
    ["a thirteenth month", "2026-13-01"],
    ["a day zero", "2026-01-00"],
    ["a day with an hour", "2026-11-21T23:00"],
    ["a day with a line after it", "2026-11-21\n"],
    ["a day in another order", "21-11-2026"],
    ["a day without its zeros", "2026-1-1"],
    ["digits of another script", "٢٠٢٦-١١-٢١"],
    ["a year of five digits", "12026-11-21"],
    ["nothing", ""],
  ])("%s is none", (_, text) => {
    expect(asDay(text)).toBe(null)
  })

  test("N7: an instant is only ever written down as its day", () => {
    expect(dayOf(Date.UTC(2026, 10, 21, 0, 0, 0))).toBe("2026-11-21")
    expect(dayOf(Date.UTC(2026, 10, 21, 23, 59, 59, 999))).toBe("2026-11-21")
  })

  test("days count across months, leap years and the change to summer time", () => {
    expect(addDays(day("2028-02-28"), 1)).toBe("2028-02-29")
    expect(addDays(day("2026-03-28"), 2)).toBe("2026-03-30")
    expect(addDays(day("2026-01-01"), -1)).toBe("2025-12-31")
    expect(daysBetween(day("2026-01-01"), day("2027-01-01"))).toBe(365)
  })

  test("going forth and counting back agree, for any day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -1000, max: 1000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count)
        expect(addDays(addDays(from, count), -count)).toBe(from)
      }),
    )
  })
})

describe("the month of forgetting", () => {
  test.each([
    ["2026-01-01", 60, "2026-04"],
    ["2026-01-31", 60, "2026-05"],
    ["2026-10-02", 60, "2027-01"],
    ["2026-12-31", 0, "2027-01"],
    ["2027-12-01", 30, "2028-01"],
  ])("N7: what came on %s and is kept %d days is forgotten on the first of %s", (from, count, month) => {
    expect(monthAfter(day(from), count)).toBe(month)
  })

  test("N7: never comes before the days have passed, and at most a month after", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 30, max: 365 }), (from, count) => {
        const kept = daysBetween(from, day(`${monthAfter(from, count)}-01`))
        expect(kept).toBeGreaterThan(count)
        expect(kept).toBeLessThanOrEqual(count + 31)
      }),
    )
  })

  test("N7: is the same for everything that came in the same month, give or take the next", () => {
    const months = Array.from({ length: 30 }, (_, at) => monthAfter(addDays(day("2026-06-01"), at), 60))
    expect(new Set(months)).toEqual(new Set(["2026-08", "2026-09"]))
  })

  test("a day lies in its month", () => {
    expect(monthOf(day("2026-11-21"))).toBe("2026-11")
  })
})
