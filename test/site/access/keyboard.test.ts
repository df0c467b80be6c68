import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { wordsOf } from "../../../crypto/receipt-code.ts"
import { hasChromium, openChromium, visitor } from "../../support/chromium.ts"
import { type CheckHost, listed, openCheck } from "../support/check-host.ts"
import type { Portal } from "../support/portal.ts"
import { code, furnishedPortal } from "./furnished.ts"
import { keyboard } from "./seen.ts"

describe.skipIf(!hasChromium)("S67: by keyboard alone", () => {
  let browser: Browser
  let portal: Portal
  let host: CheckHost
  beforeAll(async () => {
    browser = await openChromium()
    portal = await furnishedPortal()
    host = await openCheck()
  })
  afterAll(async () => {
    await browser.close()
    await portal.close()
    await host.close()
  })

  const at = async (address: string, ready: string, options = {}) => {
    const { page } = await visitor(browser, options)
    await page.goto(address)
    await page.locator(ready).waitFor()
    return { page, keys: keyboard(page) }
  }
  const focused = (page: Page, selector: string) => page.locator(`${selector}:focus`).waitFor()

  test("a report is filled in, read through, changed and sent, and the focus is always seen", async () => {
    const { page, keys } = await at(`${portal.address}/en/report/quick`, "#check")
    await keys.press("Tab")
    expect(await keys.isAt(".skip")).toBe(true)
    await keys.press("Enter")
    await keys.goTo('[name="safeNow"]')
    await keys.press("Space")
    await keys.press("ArrowDown")
    expect(await page.locator('[name="safeNow"]').nth(1).isChecked()).toBe(true)
    await keys.goTo('[name="story"]')
    await keys.type("He locked the door.")
    await keys.goTo('[name="region"]')
    await keys.press("ArrowDown")
    await keys.goTo("details.section:not([open]) > summary")
    await keys.press("Enter")
    await keys.goTo('[name="types[]"]')
    await keys.press("Space")
    await keys.goTo('[name="consents.alert"]')
    await keys.press("ArrowUp")
    await keys.goTo("#check")
    await keys.press("Enter")
    await focused(page, "#check-view h1")
    expect(await page.locator("#summary").innerText()).toContain("He locked the door.")
    await keys.goTo("#summary button")
    await keys.press("Enter")
    await page.locator("#form-view:visible").waitFor()
    await focused(page, "#report *")
    await keys.goTo("#check")
    await keys.press("Space")
    await focused(page, "#check-view h1")
    await keys.goTo("#back")
    await keys.goTo("#send", "Shift+Tab")
    await keys.press("Enter")
    await focused(page, "#receipt-view h1")
    expect([portal.kept.length, keys.unseen]).toEqual([1, []])
  })

  test("an error leads to its field, and the field back into the form", async () => {
    const { page, keys } = await at(`${portal.address}/en/report/quick`, "#check")
    await keys.goTo("#check")
    await keys.press("Enter")
    await focused(page, "#problem")
    await keys.press("Tab")
    await keys.press("Enter")
    await focused(page, '[name="story"]')
    await keys.press("Shift+Tab")
    expect(keys.unseen).toEqual([])
  })

  test("answers are read with a code and closed again", async () => {
    const { page, keys } = await at(`${portal.address}/en/messages`, "#code")
    await keys.goTo("#open")
    await keys.press("Enter")
    await focused(page, "#problem")
    await keys.goTo("#code")
    await keys.type(wordsOf(code).join(" "))
    await keys.goTo("#open")
    await keys.press("Space")
    await focused(page, "#replies-view h1")
    expect(await page.locator("#replies").innerText()).toContain("Hello.")
    await keys.goTo("[data-close]")
    await keys.press("Enter")
    await focused(page, "#code-view h1")
    expect([await page.locator("#replies").innerText(), keys.unseen]).toEqual(["", []])
  })

  test("a number is checked, changed, checked again and taken away", async () => {
    const { page, keys } = await at(`${host.address}/en/check`, "#value")
    await keys.goTo("#value")
    await keys.type("bigdave123")
    await keys.press("Enter")
    await focused(page, "#understood-view h1")
    await keys.goTo('[name="key"]')
    await keys.press("ArrowDown")
    await keys.goTo("#change")
    await keys.press("Enter")
    await focused(page, "#value")
    await page.keyboard.press("Control+A")
    await keys.type(listed.warned)
    await keys.goTo("#go")
    await keys.press("Space")
    await focused(page, "#understood-view h1")
    await keys.goTo("#look")
    await keys.press("Enter")
    await focused(page, "#answer-heading")
    expect(await page.locator("#answer-heading").innerText()).toBe("This is listed here")
    await keys.goTo("#again")
    await keys.press("Enter")
    await focused(page, "#form-view h1")
    expect(keys.unseen).toEqual([])
  })

  // 1280 px at 400 % are 320 × 256: there the bar takes a fifth of the height.
  test.each([
    ["report", "#check"],
    ["messages", "#code"],
    ["check", "#value"],
  ])("forwards and backwards through all of /%s at 400 %: no trap, nothing under the bar", async (name, ready) => {
    const { page, keys } = await at(`${portal.address}/en/${name}`, ready, { viewport: { width: 320, height: 256 } })
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>("details.section, nav details")) fold.open = true
    })
    const isLast = () =>
      page.evaluate(() => document.activeElement?.closest("footer li:last-child") !== null && !document.hidden)
    let presses = 0
    for (; presses < 400 && !(await isLast()); presses++) await keys.press("Tab")
    expect(presses).toBeLessThan(400)
    await keys.goTo(".brand", "Shift+Tab")
    expect(keys.unseen).toEqual([])
  })
})
