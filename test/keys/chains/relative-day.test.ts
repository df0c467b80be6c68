import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { isLate, relativeDay } from "../../../keys/casework/relative-day.ts"
import { day } from "../../crypto/cast.ts"

/** J10: days as people say them, counted from today. */

const today = day("2026-06-17")

test.each([
  [-30, "30 days late"],
  [-2, "2 days late"],
  [-1, "1 day late"],
  [0, "today"],
  [1, "tomorrow"],
  [2, "in 2 days"],
  [3, "in 3 days"],
  [365, "in 365 days"],
])("J10: a day that is %i days away is “%s”", (days, words) => {
  expect(relativeDay(addDays(today, days), today)).toBe(words)
})

test("J10: months and years make no difference: only whole days count", () => {
  expect(relativeDay(day("2027-01-01"), day("2026-12-31"))).toBe("tomorrow")
  expect(relativeDay(day("2028-03-01"), day("2028-02-28"))).toBe("in 2 days")
})

test("J10: what is late says so, and nothing else does", () => {
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), (days) => {
      const away = addDays(today, days)
      expect([isLate(away, today), relativeDay(away, today).endsWith("late")]).toEqual([days < 0, days < 0])
    }),
  )
})
