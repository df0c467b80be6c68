import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Browser, Page } from "playwright-core"
import sharp from "sharp"
import { root } from "../../tool/package-command.ts"
import { govukPages, govukStyles } from "./govuk.ts"
import type { Hosts } from "./hosts.ts"
import { screens, shownLanguages, type Visit } from "./screens.ts"

/** The few pictures of docs/design.md: small phones side by side, in few colours, so that they weigh little. */

const size = { width: 320, height: 720 }
const gap = 8

async function sideBySide(name: string, pictures: readonly Buffer[]): Promise<void> {
  const folder = join(root, "docs", "pictures")
  mkdirSync(folder, { recursive: true })
  const width = pictures.length * (size.width + gap) - gap
  const parts = pictures.map((input, at) => ({ input, left: at * (size.width + gap), top: 0 }))
  await sharp({ create: { width, height: size.height, channels: 3, background: "#888" } })
    .composite(parts)
    .png({ palette: true, colours: 16, compressionLevel: 9, effort: 10 })
    .toFile(join(folder, `${name}.png`))
}

type Look = { language?: Visit["language"]; scheme?: "light" | "dark"; to?: string }

/** The first sight of one of our screens, or of the part of it that `to` names. */
async function ours(
  browser: Browser,
  hosts: Hosts,
  name: string,
  { language = "en", scheme = "light", to }: Look = {},
) {
  const context = await browser.newContext({ viewport: size, colorScheme: scheme })
  const page = await context.newPage()
  await screens.find((screen) => screen.name === name)!.reach({ page, hosts, language, scripts: true })
  await page.evaluate((selector) => {
    scrollTo(0, 0)
    if (selector) document.querySelector(selector)?.closest(".section")?.scrollIntoView({ block: "start" })
  }, to)
  return shotOf(page, () => context.close())
}

async function theirs(browser: Browser, styles: string, name: keyof typeof govukPages) {
  const context = await browser.newContext({ viewport: size })
  const page = await context.newPage()
  await page.setContent(govukPages[name])
  await page.addStyleTag({ content: styles })
  return shotOf(page, () => context.close())
}

async function shotOf(page: Page, close: () => Promise<void>): Promise<Buffer> {
  const picture = await page.screenshot({ animations: "disabled" })
  await close()
  return picture
}

/** Makes them; gives what could not be made, and why. */
export async function takeDocsPictures(browser: Browser, hosts: Hosts): Promise<string[]> {
  const homes = []
  for (const language of shownLanguages) homes.push(await ours(browser, hosts, "home", { language }))
  await sideBySide("languages", homes)
  const night = []
  for (const name of ["home", "check-hit", "receipt"]) night.push(await ours(browser, hosts, name, { scheme: "dark" }))
  await sideBySide("night", night)
  const styles = govukStyles()
  if (!styles) return ["the pictures beside GOV.UK: npm could not bring govuk-frontend"]
  const pairs = [
    ["question", "quick", '[name="story"]'],
    ["check-answers", "check-answers", undefined],
    ["confirmation", "receipt", undefined],
  ] as const
  for (const [name, screen, to] of pairs)
    await sideBySide(name, [await ours(browser, hosts, screen, to ? { to } : {}), await theirs(browser, styles, name)])
  return []
}
