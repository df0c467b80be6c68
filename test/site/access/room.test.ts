import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Language } from "../../../crypto/languages.ts"
import { hasChromium, openChromium, visitor } from "../../support/chromium.ts"
import type { Portal } from "../support/portal.ts"
import { furnishedPortal } from "./furnished.ts"
import { cramped, readersStyle, spacious, twiceAsLarge } from "./room.ts"
import { bring, type State, states } from "./states.ts"

/** One of each kind of page; the receipt has columns, the check of answers has rows with a button. */
const names = [
  "home",
  "the full report, unfolded, with a problem",
  "the receipt",
  "check your answers",
  "answers, a gap and a refusal",
]
const looked = states.filter(([name]) => names.includes(name))
/** Long words, letters that are high and break nowhere, and a script from the right. */
const spokenIn: readonly Language[] = ["pl", "th", "ar"]

/** What somebody's own settings do to a page, and the window they have. */
const ways: readonly [way: string, width: number, height: number, style: string][] = [
  ["with the reader's own spacing of letters, words and lines, at 320 px", 320, 640, spacious],
  ["at 400 % of a small screen, which leaves 320 by 256 px", 320, 256, ""],
  ["with text at 200 %, at 320 px", 320, 640, twiceAsLarge],
  ["with text at 200 %, at 1280 px", 1280, 800, twiceAsLarge],
]

describe.skipIf(!hasChromium)("S67: nothing is cut off, lies on something else, or has to be scrolled sideways", () => {
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

  /** Each of the ways on one page, as it is now. */
  async function inEveryWay(page: Page, name: string): Promise<string[][]> {
    const found: string[][] = []
    for (const [way, width, height, style] of ways) {
      await page.setViewportSize({ width, height })
      await readersStyle(page, style)
      const wrong = await cramped(page)
      if (wrong.length > 0) found.push([name, way, ...wrong.slice(0, 5)])
    }
    await page.setViewportSize({ width: 320, height: 640 })
    return found
  }

  test.each(spokenIn)("in %s, with wide spacing, large text and a near screen", async (language) => {
    const { page } = await visitor(browser)
    const found: string[][] = []
    for (const state of looked satisfies readonly State[]) {
      await bring(page, portal.address, language, state)
      found.push(...(await inEveryWay(page, state[0])))
    }
    expect(found).toEqual([])
  })

  test("what is cut off or lies on something else is found", async () => {
    const { page } = await visitor(browser)
    await bring(page, portal.address, "en", ["home", ""])
    await readersStyle(page, "h1 { block-size: 1rem; overflow: hidden } .lead { margin-block-start: -2rem }")
    const found = (await cramped(page)).join("\n")
    expect(found).toContain("cut off")
    expect(found).toContain("lies on")
    await readersStyle(page, "main { inline-size: 400px }")
    expect((await cramped(page)).join("\n")).toContain("wider than the screen")
  })
})
