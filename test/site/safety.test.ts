import { describe, expect, test } from "vitest"
import { page, pages } from "./support/markup.ts"

const safety = page("en/safety.html")
  .replaceAll(/<[^>]*>|\s+/g, " ")
  .replaceAll(/ +/g, " ")

describe("the page about safety", () => {
  test.each([
    ["the history stays", "It does not delete your history"],
    ["what was saved stays", "It does not delete what you saved, printed or downloaded"],
    ["what was typed is gone", "What you typed on the page is gone"],
    ["Tor Browser has something stronger", "“New Identity” is stronger"],
    ["the Shift key needs scripts", "but the Shift key does not"],
  ])("says of “Leave this site”: %s", (_, words) => expect(safety).toContain(words))

  test.each([
    ["a history that is empty is noticed", "An empty history can be noticed"],
    ["one site can be deleted alone", "delete this site alone"],
    ["a spying app sees everything", "A private window does not stop it"],
    ["a bill shows numbers", "A phone bill can show"],
    ["a locked screen shows texts", "can appear on a locked screen"],
    ["printers keep copies", "can keep a copy of what it printed"],
  ])("says that %s", (_, words) => expect(safety).toContain(words))

  test("S50: leads with a safe place and 999, then 55 for who cannot speak, then texts for who registered", () => {
    const places = ["go to a safe place first", "ring 999", "press 55", "text 999", "What “Leave this site” does"].map(
      (words) => safety.indexOf(words),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test("promises no clean history anywhere, and is one step from every page", () => {
    const others = pages().filter(([path]) => path !== "en/form.html")
    expect(others.length).toBeGreaterThan(10)
    for (const [path, html] of others) {
      expect(html, path).toMatch(/href="\/[a-z-]+\/safety"/)
      expect(html, path).not.toMatch(/(clears|cleans|erases) (your|the) history/i)
    }
  })
})
