import { statSync, utimesSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, onTestFinished, test, vi } from "vitest"
import { addDays, type Day } from "../../crypto/day.ts"
import { keepHouse, tidy } from "../../server/housekeeping.ts"
import { receive } from "../../server/letters.ts"
import { storeFile } from "../../server/store/sqlite.ts"
import { day } from "../crypto/cast.ts"
import { letterPost } from "../support/letters.ts"
import { messageKeyOf, testOrganisation } from "../support/organisation.ts"
import { someDay, testFolder, testStore } from "./host.ts"

/** A store with one letter, kept on this day, to be forgotten two months later. */
function storeSince(today: Day, folder = testFolder()) {
  const store = testStore(folder)
  const received = receive(letterPost(), 4, today, 60)
  if (received.ok) store.keepLetters([received.value])
  onTestFinished(() => store.close())
  return store
}

describe("N7: a letter that nobody fetched", () => {
  test("is there on the last day of a month, and gone on the first of the next", () => {
    const store = storeSince(day("2026-06-17"))
    tidy(store, day("2026-08-31"))
    expect(store.letterIds()).toHaveLength(1)
    tidy(store, day("2026-09-01"))
    expect(store.letterIds()).toHaveLength(0)
  })

  test("is gone when the server starts after its time, and within the hour while it runs", () => {
    vi.useFakeTimers()
    onTestFinished(() => {
      vi.useRealTimers()
    })
    let today = day("2026-08-31")
    const store = storeSince(day("2026-06-17"))
    const house = keepHouse(store, () => today, expect.unreachable)
    expect(store.letterIds()).toHaveLength(1)
    today = day("2026-09-01")
    vi.advanceTimersByTime(3_600_000)
    expect(store.letterIds()).toHaveLength(0)
    house.stop()
    const late = storeSince(day("2026-06-17"))
    keepHouse(late, () => today, expect.unreachable).stop()
    expect(late.letterIds()).toHaveLength(0)
  })
})

test("N7: every ten minutes the file's times are set back, so that they say no more than that the server runs", () => {
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const folder = testFolder()
  const house = keepHouse(storeSince(someDay, folder), () => someDay, expect.unreachable)
  utimesSync(join(folder, storeFile), new Date(), new Date())
  vi.advanceTimersByTime(600_000)
  expect(statSync(join(folder, storeFile)).mtime.toISOString()).toBe("2026-06-01T00:00:00.000Z")
  house.stop()
})

test("keys whose window is over are dropped, and those of windows ahead stay", () => {
  const { roster } = testOrganisation({ today: someDay, people: { Ana: ["open"] } })
  const [over, now, ahead] = [-14, -13, 7].map((days) => messageKeyOf("Ana", addDays(someDay, days), roster))
  const store = storeSince(someDay)
  store.replaceKeys([over!, now!, ahead!])
  tidy(store, someDay)
  expect(store.keys().toSorted((a, b) => (a.document < b.document ? -1 : 1))).toEqual(
    [now!, ahead!].toSorted((a, b) => (a.document < b.document ? -1 : 1)),
  )
})
