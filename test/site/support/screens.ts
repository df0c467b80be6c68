import AxeBuilder from "@axe-core/playwright"
import type { Page } from "playwright-core"

/** S67: one page as it is now, looked at on small phones and wide screens, by day and at night. */

const everything = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]
/** At night other colours stand in the same places; on a wide screen the same things stand elsewhere. */
const colours = ["color-contrast", "link-in-text-block"]
const places = ["target-size", "scrollable-region-focusable", "css-orientation-lock", "meta-viewport", ...colours]
const screens = [
  ["a small phone by day", 320, "light", everything],
  ["a small phone at night", 320, "dark", colours],
  ["a wide screen by day", 1280, "light", places],
  ["a wide screen at night", 1280, "dark", colours],
] as const

async function wrongOn(page: Page, [screen, width, colorScheme, runOnly]: (typeof screens)[number]) {
  await page.setViewportSize({ width, height: 640 })
  await page.emulateMedia({ colorScheme })
  // From the top: what is half under the bar there can be scrolled to, and is no smaller for that.
  await page.evaluate(() => scrollTo(0, 0))
  // In the page itself: our pages hold no frame, and a tab of its own for each look takes three times as long.
  // What is in it already is not put into it again: each time costs as much as a look.
  const isThere = await page.evaluate(() => "axe" in window)
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: "null" }) })
    .setLegacyMode(true)
    .options({ runOnly: [...runOnly], resultTypes: ["violations"] })
    .analyze()
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [
    ...violations.map(({ id, nodes }) => [screen, id, nodes.map(({ html }) => html).slice(0, 3)]),
    ...(sideways > 0 ? [[screen, "wider than the screen", sideways]] : []),
  ]
}

/** What stands in somebody's way, on any of the screens (axe-core's rules, and what is wider than the screen). */
export async function wrongOnAnyScreen(page: Page): Promise<unknown[]> {
  const wrong: unknown[] = []
  for (const screen of screens) wrong.push(...(await wrongOn(page, screen)))
  return wrong
}
