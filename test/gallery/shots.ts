import { join } from "node:path"
import type { Browser, Page } from "playwright-core"
import type { Hosts } from "./hosts.ts"
import { isShown, type Screen, screens, shownLanguages, type Visit } from "./screens.ts"

export const widths = [320, 768, 1280] as const
export const schemes = ["light", "dark"] as const

/** One picture, and what it shows. */
export type Shot = { screen: string; language: string; scripts: boolean; width: number; scheme: string; file: string }

type Wanted = { screens?: readonly string[]; languages?: readonly string[] }

const fileOf = ({ screen, language, scripts, width, scheme }: Omit<Shot, "file">): string =>
  `${[screen, language, ...(scripts ? [] : ["no-scripts"]), width, scheme].join(".")}.png`

/** Every width, by day and at night, of a page as it stands. */
async function shootPage(page: Page, shown: Pick<Shot, "screen" | "language" | "scripts">, folder: string) {
  const shots: Shot[] = []
  for (const width of widths)
    for (const scheme of schemes) {
      await page.setViewportSize({ width, height: 640 })
      await page.emulateMedia({ colorScheme: scheme })
      // From the top: a page that brings a field into sight would show its bar in the middle of the picture.
      await page.evaluate(() => scrollTo(0, 0))
      const file = fileOf({ ...shown, width, scheme })
      await page.screenshot({ path: join(folder, file), fullPage: true, animations: "disabled" })
      shots.push({ ...shown, width, scheme, file })
    }
  return shots
}

/** A fresh visitor for each screen: nothing is left of the one before. */
async function shootScreen(browser: Browser, screen: Screen, visit: Omit<Visit, "page">, folder: string) {
  const { language, scripts } = visit
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 320, height: 640 } })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await screen.reach({ ...visit, page })
    return await shootPage(page, { screen: screen.name, language, scripts }, folder)
  } finally {
    await context.close()
  }
}

/** Everything that is wanted, a line for each screen. One that cannot be reached is told of, and the rest goes on. */
export async function shootAll(
  browser: Browser,
  hosts: Hosts,
  folder: string,
  wanted: Wanted,
  say: (line: string) => void,
) {
  const shots: Shot[] = []
  const missing: string[] = []
  for (const screen of screens.filter(({ name }) => wanted.screens?.includes(name) ?? true))
    for (const language of shownLanguages.filter((each) => wanted.languages?.includes(each) ?? true))
      for (const scripts of [true, false].filter((on) => isShown(screen, { language, scripts: on }))) {
        const name = `${screen.name}, ${language}${scripts ? "" : ", scripts off"}`
        try {
          shots.push(...(await shootScreen(browser, screen, { hosts, language, scripts }, folder)))
          say(`${name}: ${shots.length} pictures so far`)
        } catch (error) {
          missing.push(`${name} (${String(error).split("\n")[0]})`)
        }
      }
  return { shots, missing }
}
