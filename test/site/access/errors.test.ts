import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Language } from "../../../crypto/languages.ts"
import { spoken } from "../../../site/words/spoken.ts"
import { hasChromium, openChromium, visitor } from "../../support/chromium.ts"
import type { Portal } from "../support/portal.ts"
import { furnishedPortal } from "./furnished.ts"
import { bring, pressCheck, type State, typeCode } from "./states.ts"

/** Where something is wrong, and the field that it is about. */
const wrongs: readonly { field: string; state: State }[] = [
  { field: '[name="story"]', state: ["an empty report", "report", pressCheck] },
  { field: "#code", state: ["a code that is none", "messages", typeCode("abandon")] },
  { field: "#value", state: ["a check of nothing", "check", (page) => page.click("#go")] },
]

describe.skipIf(!hasChromium)("S67: what is wrong is said at the top, in the title and at the field", () => {
  let browser: Browser
  let portal: Portal
  beforeAll(async () => {
    browser = await openChromium()
    portal = await furnishedPortal()
  })
  afterAll(async () => {
    await browser.close()
    await portal.close()
  })

  /** What somebody hears of the summary, and of the field. */
  const heardIn = (page: Page, field: string) =>
    page.evaluate((selector) => {
      const box = document.querySelector<HTMLElement>("#problem")
      const at = document.querySelector(selector)
      const notes = (at?.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean)
      return {
        role: box?.getAttribute("role"),
        hasFocus: document.activeElement === box,
        heading: box?.querySelector("h2")?.textContent,
        sentences: [...(box?.querySelectorAll("li a") ?? [])].map((link) => link.textContent),
        invalid: at?.getAttribute("aria-invalid"),
        described: notes.map((id) => document.getElementById(id)?.textContent ?? `nothing has the id ${id}`),
        direction: box && getComputedStyle(box).direction,
      }
    }, field)

  const cases = (["en", "ar"] as const).flatMap((language) =>
    wrongs.map(({ field, state }) => [language, state[0], field, state] as const),
  )
  test.each(cases)("in %s: %s", async (language: Language, _name, field, state) => {
    const { page } = await visitor(browser)
    await bring(page, portal.address, language, state)
    await page.locator("#problem:focus").waitFor()
    const heard = await heardIn(page, field)
    const { messages } = spoken[language]
    expect(heard).toMatchObject({ role: "alert", hasFocus: true, heading: messages.problem, invalid: "true" })
    expect(heard.direction).toBe(language === "ar" ? "rtl" : "ltr")
    expect(heard.sentences).toHaveLength(1)
    expect(heard.described[0]).toBe(heard.sentences[0])
    expect(heard.described.join()).not.toContain("nothing has the id")
    expect(messages.error.trim()).not.toBe("")
    expect((await page.title()).startsWith(messages.error)).toBe(true)

    await page.locator("#problem li a").press("Enter")
    await page.locator(`${field}:focus`).waitFor()
  })
})
