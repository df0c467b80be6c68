import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { hasChromium, openChromium, visitor } from "../../support/chromium.ts"
import type { Portal } from "../support/portal.ts"
import { furnishedPortal } from "./furnished.ts"
import { bring, pressCheck, type State, typeCode } from "./states.ts"

/** Somebody's system has chosen a few colours, and a page has no others: what only a background told is gone. */

/** Everything that can be pressed or filled in, and has no edge that can be told from what lies behind it. */
const withoutEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const behind = getComputedStyle(document.body).backgroundColor
    const hasEdge = (each: Element): boolean => {
      const { borderBlockStartStyle, borderBlockStartWidth, borderBlockStartColor } = getComputedStyle(each)
      return (
        borderBlockStartStyle !== "none" &&
        Number.parseFloat(borderBlockStartWidth) >= 1 &&
        borderBlockStartColor !== behind
      )
    }
    const isUnderlined = (each: Element) => getComputedStyle(each).textDecorationLine === "underline"
    return [...document.querySelectorAll("button, select, textarea, input:not([type]), .way, .card, .notice")]
      .filter((each) => each.checkVisibility())
      .filter((each) => !hasEdge(each) && !isUnderlined(each))
      .filter((each) => !each.matches(".notice") || getComputedStyle(each).borderInlineStartStyle === "none")
      .map((each) => each.outerHTML.slice(0, 120))
  })

const states: readonly State[] = [
  ["home", ""],
  ["a report with a problem", "report", pressCheck],
  ["reading an answer", "messages"],
  ["answers", "messages", typeCode()],
  ["the check", "check"],
]

describe.skipIf(!hasChromium).each(["light", "dark"] as const)("S67: with forced colours, %s", (colorScheme) => {
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
  const forced = { colorScheme, forcedColors: "active" } as const

  test("buttons and fields have an edge", async () => {
    const { page } = await visitor(browser, forced)
    for (const state of states) {
      await bring(page, portal.address, "en", state)
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true)
      expect([state[0], ...(await withoutEdge(page))]).toEqual([state[0]])
    }
  })

  test("the focus is seen, and where one is, and what was chosen", async () => {
    const { page } = await visitor(browser, forced)
    await bring(page, portal.address, "en", ["the report", "report"])
    const seen = await page.evaluate(() => {
      const behind = getComputedStyle(document.body).backgroundColor
      const outlines = ["[name=story]", ".leave", "#check", "summary"].map((selector) => {
        document.querySelector<HTMLElement>(selector)?.focus({ focusVisible: true } as FocusOptions)
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement!)
        return [outlineStyle, outlineWidth, outlineColor !== behind]
      })
      const [here, there] = ["[aria-current]", ".pages a:not([aria-current])"].map((selector) => {
        const { fontWeight, textDecorationLine } = getComputedStyle(document.querySelector(selector)!)
        return `${fontWeight} ${textDecorationLine}`
      })
      const choice = document.querySelector<HTMLInputElement>("[name=safeNow]")!
      const { appearance, forcedColorAdjust } = getComputedStyle(choice)
      const bar = getComputedStyle(document.querySelector(".top")!)
      return {
        outlines,
        isHereTold: here !== there,
        // A control of the browser's own is drawn in the system's colours, chosen or not.
        choice: [appearance, forcedColorAdjust],
        bar: [bar.borderBlockEndStyle, bar.borderBlockEndColor !== behind],
      }
    })
    expect(seen).toEqual({
      outlines: Array(4).fill(["solid", "3px", true]),
      isHereTold: true,
      choice: ["auto", "auto"],
      bar: ["solid", true],
    })
  })

  test("what was chosen looks otherwise than what was not", async () => {
    const { page } = await visitor(browser, forced)
    await bring(page, portal.address, "en", ["the report", "report/quick"])
    for (const choice of [page.locator('[name="safeNow"]').first(), page.locator('[name="types[]"]').first()]) {
      await choice.evaluate((each) => {
        const fold = each.closest("details")
        if (fold) fold.open = true
      })
      const before = await choice.screenshot()
      await choice.evaluate((each) => {
        ;(each as HTMLInputElement).checked = true
      })
      expect((await choice.screenshot()).equals(before)).toBe(false)
    }
  })

  test("the dots for Shift have the colour of words", async () => {
    const { page } = await visitor(browser, forced)
    await bring(page, portal.address, "en", ["home", ""])
    await page.keyboard.press("Shift")
    const [dots, words] = await page.evaluate(() => [
      getComputedStyle(document.querySelector(".presses")!).backgroundImage,
      getComputedStyle(document.body).color,
    ])
    expect(dots).toContain(words)
  })
})
