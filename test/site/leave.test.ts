import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { hasChromium, openChromium, visitor } from "../support/chromium.ts"
import { openPortal, type Portal } from "./support/portal.ts"

const exit = "https://weather.example.org/"
const typed = "He locked the door."

describe.skipIf(!hasChromium)("“Leave this site”", () => {
  let browser: Browser
  let portal: Portal
  let page: Page
  beforeAll(async () => {
    browser = await openChromium()
    portal = await openPortal()
  })
  afterAll(async () => {
    await browser.close()
    await portal.close()
  })
  beforeEach(async () => {
    const guest = await visitor(browser)
    page = guest.page
    await page.clock.install()
    await page.goto(`${portal.address}/en/report/quick`)
    await page.locator("#check").waitFor()
    return () => guest.context.close()
  })

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const said = () => page.locator(".presses").textContent()
  const dots = async () => Math.round(((await page.locator(".presses").boundingBox())?.width ?? 0) / 9.6)
  const leaves = () => page.route(exit, (route) => route.fulfill({ body: "Sunny" }))
  const stays = async () => {
    expect(page.url()).toContain(portal.address)
    expect(await page.inputValue('[name="story"]')).toBe(typed)
  }

  test("the words are gone from the page at once, while the other page is still on its way", async () => {
    await page.route(exit, () => {})
    await page.fill('[name="story"]', typed)
    // Asked in the page itself: nothing may be waited for between the press and the look.
    const left = await page.evaluate(() => {
      document.querySelector<HTMLElement>("a.leave")?.click()
      return [document.title, document.body.innerHTML, document.querySelectorAll("input, textarea").length]
    })
    expect(left).toEqual(["Leaving", "Leaving", 0])
  })

  test("each press of Shift is seen as a dot and said aloud, and the third leaves", async () => {
    await leaves()
    expect([await dots(), await said()]).toEqual([0, ""])
    await press("Shift")
    expect([await dots(), await said()]).toEqual([1, "Shift. Press it 2 more times to leave."])
    await press("Shift")
    expect([await dots(), await said()]).toEqual([2, "Shift. Press it once more to leave."])
    expect(await page.locator(".presses").getAttribute("role")).toBe("status")
    await press("Shift")
    await page.waitForURL(exit)
  })

  test("any other key starts again, and says nothing more of leaving", async () => {
    await page.fill('[name="story"]', typed)
    for (const other of ["ArrowLeft", "Escape", "Tab"]) {
      await press("Shift", "Shift", other)
      expect([await dots(), await said()]).toEqual([0, ""])
      await press("Shift", "Shift", other)
    }
    await stays()
  })

  test("capital letters, and Shift with Tab, are no presses", async () => {
    await page.locator('[name="story"]').focus()
    await press("Shift+H", "Shift+I", "Shift+J", "Shift+Tab", "Shift+Tab", "Shift+Tab")
    expect([await dots(), await said()]).toEqual([0, ""])
    expect(page.url()).toContain(portal.address)
  })

  test("a key that is held down is one press", async () => {
    for (let repeat = 0; repeat < 4; repeat++) await page.keyboard.down("Shift")
    await page.keyboard.up("Shift")
    expect(await dots()).toBe(1)
  })

  test("a press counts for five seconds, from the last one on", async () => {
    await page.clock.pauseAt(Date.now() + 60_000)
    await page.fill('[name="story"]', typed)
    await press("Shift")
    await page.clock.runFor(4900)
    await press("Shift")
    await page.clock.runFor(4900)
    expect(await dots()).toBe(2)
    await page.clock.runFor(200)
    expect([await dots(), await said()]).toEqual([0, ""])
    await press("Shift", "Shift")
    await stays()
  })

  test("a page that the browser kept whole is asked for afresh", async () => {
    await page.fill('[name="story"]', typed)
    const reloaded = page.waitForEvent("load")
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })))
    await reloaded
    expect(await page.inputValue('[name="story"]')).toBe("")
  })

  test.each([320, 1280])("at %i pixels it is in sight at the end of the longest page", async (width) => {
    await page.setViewportSize({ width, height: 480 })
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const box = await page.locator("a.leave").boundingBox()
    expect(box!.y).toBe(0)
    expect(box!.height).toBeGreaterThanOrEqual(44)
    expect(box!.x + box!.width).toBeLessThanOrEqual(width)
  })

  test.each([
    ["/en/safety", 320],
    ["/en/paper", 320],
    ["/en/report/quick", 320],
    ["/en/report/quick", 1280],
  ])("S67: on %s at %i pixels nothing that has the focus is under it (WCAG 2.2, 2.4.11)", async (path, width) => {
    await page.setViewportSize({ width, height: 400 })
    await page.goto(portal.address + path)
    await page.locator("footer a").last().focus()
    for (let step = 0; step < 20; step++) {
      await press("Shift", "Shift+Tab")
      const covered = await page.evaluate(() => {
        const focused = document.activeElement
        const bar = document.querySelector(".top")
        if (!focused || !bar || focused === document.body || bar.contains(focused)) return null
        const [its, over] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()]
        return its.top < over.bottom && its.bottom > over.top ? focused.textContent : null
      })
      expect(covered).toBeNull()
    }
  })
})
