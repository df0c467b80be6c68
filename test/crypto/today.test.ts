import { describe, expect, test } from "vitest"
import { dayToAsk, judgeToday } from "../../crypto/today.ts"
import { day } from "./cast.ts"

const clocks = (device: string, build: string, header: string | null) => ({
  device: day(device),
  build: day(build),
  header: header === null ? null : day(header),
})

describe("a phone with a wrong clock", () => {
  test.each([
    ["is right: nothing changes", clocks("2026-11-21", "2026-11-01", "2026-11-21"), "2026-11-21"],
    ["is years behind: the server's day counts", clocks("1970-01-01", "2026-11-01", "2026-11-21"), "2026-11-21"],
    [
      "is behind and hears no server: the page's own day counts",
      clocks("2015-01-01", "2026-11-01", null),
      "2026-11-01",
    ],
    ["is ahead: its own day counts", clocks("2027-02-03", "2026-11-01", "2026-11-21"), "2027-02-03"],
    ["is right, and the host says an older day", clocks("2026-11-21", "2026-11-01", "2020-01-01"), "2026-11-21"],
  ])("%s", (_, given, today) => {
    expect(judgeToday(given)).toBe(today)
  })

  test("N12: a host that wants old keys to be taken cannot make the day earlier", () => {
    for (const header of ["1970-01-01", "2026-10-31", "2026-11-20"])
      expect(judgeToday(clocks("2026-11-21", "2026-11-01", header))).toBe("2026-11-21")
  })
})

describe("whether to ask for the day", () => {
  test("a phone that is ahead is asked about the server's day", () => {
    expect(dayToAsk(clocks("2027-02-03", "2026-11-01", "2026-11-21"))).toBe("2026-11-21")
  })

  test("nothing is asked where the server's day was judged by already", () => {
    expect(dayToAsk(clocks("2015-01-01", "2026-11-01", "2026-11-21"))).toBe(null)
    expect(dayToAsk(clocks("2026-11-21", "2026-11-01", "2026-11-21"))).toBe(null)
  })

  test("nothing is asked where the server told no day", () => {
    expect(dayToAsk(clocks("2027-02-03", "2026-11-01", null))).toBe(null)
  })
})
