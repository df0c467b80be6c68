import { describe, expect, test } from "vitest"
import { addDays, type Day } from "../../crypto/day.ts"
import { messageKeyWindow, standingKeyWindow } from "../../crypto/documents/message-key.ts"
import { lastDay, windowsDue } from "../../keys/ring/windows.ts"
import { aDay } from "./workstation.ts"

/** Which message keys are made when: whoever pulls once in four weeks never leaves a reporter without a key. */

const weekly = messageKeyWindow
const later = (days: number) => addDays(aDay, days)
const validOn = (begun: readonly Day[], today: Day) =>
  begun.filter((from) => from <= today && today <= lastDay(from, weekly))

test("on the first day a key for today and four more are made, a week apart", () => {
  expect(windowsDue([], aDay, weekly)).toEqual([0, 7, 14, 21, 28].map(later))
})

test("a standing key is made for today and one for the next quarter", () => {
  expect(windowsDue([], aDay, standingKeyWindow)).toEqual([0, 91].map(later))
})

test("a window is fourteen days, both ends included", () => {
  expect(lastDay(aDay, weekly)).toBe(later(13))
})

test("asked twice on one day, nothing more is made", () => {
  const begun = windowsDue([], aDay, weekly)
  expect(windowsDue(begun, aDay, weekly)).toEqual([])
  expect(windowsDue(begun.toReversed(), aDay, weekly)).toEqual([])
})

test("over sixty days of daily work one key a week is made, two are valid each day after the first week", () => {
  let begun: Day[] = []
  for (let days = 0; days <= 60; days++) {
    const today = later(days)
    const due = windowsDue(begun, today, weekly)
    expect(due).toHaveLength(days === 0 ? 5 : days % 7 === 0 ? 1 : 0)
    begun = [...begun, ...due]
    expect(validOn(begun, today)).toHaveLength(days < 7 ? 1 : 2)
    // Four windows ahead, so that four weeks without a pull still leave a key.
    expect(begun.filter((from) => from > today)).toHaveLength(4)
  }
  expect(new Set(begun).size).toBe(begun.length)
})

describe("somebody who was away", () => {
  test.each([1, 6, 7, 8, 13, 14, 27, 28])("%i days finds a key that was valid on each of them", (days) => {
    const begun = windowsDue([], aDay, weekly)
    for (let day = 0; day <= days; day++) expect(validOn(begun, later(day)).length).toBeGreaterThan(0)
    const due = windowsDue(begun, later(days), weekly)
    expect(due.filter((from) => begun.includes(from))).toEqual([])
  })

  test.each([35, 36, 42, 100, 400])("%i days starts again on the day of coming back", (days) => {
    const begun = windowsDue([], aDay, weekly)
    expect(windowsDue(begun, later(days), weekly)).toEqual([0, 7, 14, 21, 28].map((more) => later(days + more)))
  })
})

describe("a clock that was wrong", () => {
  test("and far ahead does not leave the days until then without a key", () => {
    const begun = [...windowsDue([], aDay, weekly), ...windowsDue([], later(20_000), weekly)]
    expect(windowsDue(begun, later(7), weekly)).toEqual([later(35)])
  })

  test("and far behind makes keys for today once it is right", () => {
    const begun = windowsDue([], later(-20_000), weekly)
    expect(windowsDue(begun, aDay, weekly)).toHaveLength(5)
  })
})
