import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { addressOfPage, type Language, spokenPages } from "../../../crypto/languages.ts"
import { hasChromium, openChromium, unfold, visitor } from "../../support/chromium.ts"
import type { Portal } from "../support/portal.ts"
import { furnishedPortal } from "./furnished.ts"
import { bring, typeCode } from "./states.ts"

/** CSS pixels: as large as a thumb, twice what WCAG 2.5.8 asks for nearly. */
const thumb = 44

/** Everything that can be pressed and is smaller. A link in a running text is as high as its line (WCAG 2.5.8, inline). */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const isInText = (link: Element): boolean => {
      const block = link.closest("p, li, dd, h2, h3, td")
      const around = block?.cloneNode(true) as Element | undefined
      for (const each of around?.querySelectorAll("a") ?? []) each.remove()
      return /\p{L}{2}/u.test(around?.textContent ?? "") && getComputedStyle(link).display === "inline"
    }
    return [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(".skip"))
      .filter((each) => !(each.matches("a") && isInText(each)))
      .map((each) => [each, (each.closest("label") ?? each).getBoundingClientRect()] as const)
      .filter(([, { height, width }]) => height < least - 0.5 || width < least - 0.5)
      .map(([each, { height, width }]) => `${Math.round(width)}×${Math.round(height)} ${each.outerHTML.slice(0, 120)}`)
  }, thumb)

describe.skipIf(!hasChromium)("S67: everything that can be pressed is as large as a thumb", () => {
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

  test.each<Language>(["en", "pl", "th"])("in %s, on every page", async (language) => {
    const { page } = await visitor(browser)
    const found: Record<string, string[]> = {}
    for (const name of spokenPages) {
      await bring(page, portal.address, language, [name, name])
      await unfold(page)
      const small = await tooSmall(page)
      if (small.length > 0) found[addressOfPage(name, language)] = small
    }
    expect(found).toEqual({})
  })

  test("where answers are read and written back", async () => {
    const { page } = await visitor(browser)
    await bring(page, portal.address, "en", ["answers", "messages", typeCode()])
    expect(await tooSmall(page)).toEqual([])
  })
})
