import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import AxeBuilder from "@axe-core/playwright"
import type { Page } from "playwright-core"

/** S67: one page as it is now, looked at on small phones and wide screens, by day and at night. */

export type Screen = {
  name: string
  /** CSS pixels. */
  width: number
  colorScheme: "light" | "dark"
  /** Colours that the reader's own system has chosen take the place of ours. */
  forcedColors?: "active"
  rules: readonly string[]
}

export const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
/** At night other colours stand in the same places; on a wide screen the same things stand elsewhere. */
const colours = ["color-contrast", "link-in-text-block"]
const room = ["target-size", "scrollable-region-focusable", "css-orientation-lock", "meta-viewport"]
const places = [...room, ...colours]
/** What words decide: names, the language itself, room. All else is one markup in every language, and English shows it. */
export const ofWords = [
  ...["html-has-lang", "html-lang-valid", "valid-lang", "document-title", "empty-heading", "landmark-unique"],
  ...["link-name", "button-name", "label", "label-title-only", "select-name", "summary-name", "aria-input-field-name"],
  ...places,
]
/** Three widths in three colours. Markup is the same on all of them: it is looked at once. */
export const allScreens: readonly Screen[] = [320, 768, 1280].flatMap((width): Screen[] => [
  { name: `${width} px by day`, width, colorScheme: "light", rules: width === 320 ? everything : places },
  { name: `${width} px at night`, width, colorScheme: "dark", rules: places },
  // These colours are not ours: how they stand out from each other is for the reader's system.
  { name: `${width} px in forced colours`, width, colorScheme: "light", forcedColors: "active", rules: room },
])

const fourScreens: readonly Screen[] = [
  { name: "a small phone by day", width: 320, colorScheme: "light", rules: everything },
  { name: "a small phone at night", width: 320, colorScheme: "dark", rules: colours },
  { name: "a wide screen by day", width: 1280, colorScheme: "light", rules: places },
  { name: "a wide screen at night", width: 1280, colorScheme: "dark", rules: colours },
]

/** What is in the way on one screen, each with where it is. */
export type Wrong = readonly [screen: string, what: string, where: readonly string[] | number]

/** The same program as AxeBuilder's own, a third as long: each page has to read it anew. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

export async function wrongOn(page: Page, { name, width, colorScheme, forcedColors, rules }: Screen): Promise<Wrong[]> {
  await page.setViewportSize({ width, height: 640 })
  await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? "none" })
  // From the top: what is half under the bar there can be scrolled to, and is no smaller for that.
  await page.evaluate(() => scrollTo(0, 0))
  // In the page itself: our pages hold no frame, and a tab of its own for each look takes three times as long.
  // What is in it already is not put into it again: each time costs as much as a look.
  const isThere = await page.evaluate(() => "axe" in window)
  const { violations } = await new AxeBuilder({ page, axeSource: isThere ? "null" : axeSource })
    .setLegacyMode(true)
    .options({ runOnly: [...rules], resultTypes: ["violations"] })
    .analyze()
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [
    ...violations.map(({ id, nodes }): Wrong => [name, id, nodes.map(({ html }) => html).slice(0, 3)]),
    ...(sideways > 0 ? [[name, "wider than the screen", sideways] as const] : []),
  ]
}

/** What stands in somebody's way, on any of these screens (axe-core's rules, and what is wider than the screen). */
export async function wrongOnAnyScreen(page: Page, screens: readonly Screen[] = fourScreens): Promise<Wrong[]> {
  const wrong: Wrong[] = []
  for (const screen of screens) wrong.push(...(await wrongOn(page, screen)))
  return wrong
}
