import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { hasChromium, openChromium, visitor } from "../support/chromium.ts"
import { page as built } from "./support/markup.ts"
import { readPdf } from "./support/pdf.ts"
import { openPortal, type Portal } from "./support/portal.ts"

describe.skipIf(!hasChromium)("the receipt", () => {
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
    await page.addInitScript(() => {
      Object.assign(globalThis, { printed: [] })
      // What a printer is told; the browser's own dialogue would wait for somebody.
      globalThis.print = () => {
        Reflect.get(globalThis, "printed").push(document.title)
        dispatchEvent(new Event("afterprint"))
      }
    })
    return () => guest.context.close()
  })

  async function toReceipt(): Promise<void> {
    await page.goto(`${portal.address}/en/report/quick`)
    await page.locator("#check").waitFor()
    await page.fill('[name="story"]', "Something happened.")
    await page.click("#check")
    await page.locator("#summary dl").first().waitFor()
    await page.click("#send")
    await page.locator("#receipt-view").waitFor()
  }
  const words = () => page.locator("#code-words li").allInnerTexts()
  const numbers = () => page.locator("#code-digits span").allInnerTexts()
  const printed = async () => readPdf(await page.pdf())

  test("N3: printed as words it is a list of eight words, and nothing else", async () => {
    await toReceipt()
    await page.click("#print")
    const { sides, text } = await printed()
    expect(text.replace(/\d\./g, "")).toBe((await words()).join(""))
    expect(sides).toBe(1)
  })

  test("N3: printed as numbers it is eight numbers, and nothing else", async () => {
    await toReceipt()
    await page.click("#print-digits")
    const { sides, text } = await printed()
    expect(text).toBe((await numbers()).join(""))
    expect(sides).toBe(1)
  })

  test("printed from the browser’s menu it tells no more", async () => {
    await toReceipt()
    expect((await printed()).text.replace(/\d\./g, "")).toBe((await words()).join(""))
  })

  test("S35: the printer is told a title that tells nothing, and the page has its own again", async () => {
    await toReceipt()
    await page.click("#print")
    await page.click("#print-digits")
    expect(await page.evaluate(() => Reflect.get(globalThis, "printed"))).toEqual(["List", "List"])
    expect(await page.title()).toBe("Your code – Canopy")
  })

  test("N3: shows ways to keep the code with their risks, and what a lost or found code means", async () => {
    await toReceipt()
    const shown = page.locator("#keep")
    await shown.getByText("shopping list").waitFor()
    const text = await shown.innerText()
    expect(text.match(/The risk:/g)).toHaveLength(4)
    for (const told of [
      "Then nobody can find you",
      "write to us as you, and delete everything",
      "Somebody saw my code",
    ])
      expect(text).toContain(told)
  })

  test("whoever cannot load them is told the two things that matter most, and gets the code", async () => {
    await page.route("**/en/code", (route) => route.abort())
    await toReceipt()
    expect(await words()).toHaveLength(8)
    const text = await page.locator("#keep").innerText()
    expect(text).toContain("Write it on paper")
    expect(text).toContain("nobody can find you")
  })

  test("says it all on a page of its own, where no code stands", () => {
    const html = built("en/code.html")
    expect(html).toContain("shopping list")
    expect(html).not.toMatch(/code-words|code-digits/)
  })
})
