import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { onTestFinished } from "vitest"
import { toolPaths } from "../../tool/outside-tools.ts"
import { quiet } from "./quiet.ts"

export const hasChromium = toolPaths().chromium !== null

/** For what never comes; on a busy machine half a minute is nothing. */
export const patience = 120_000

export const openChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: toolPaths().chromium ?? "chromium", args: quiet, timeout: patience })

/** As wide as playwright opens a window by itself. */
export const wide = { width: 1280, height: 720 }

/** A window of somebody's own, 320 px wide if nothing else is said. What the page complains about is kept. */
export async function newWindow(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("console", (message) => {
    if (/Content Security|Trusted/.test(message.text())) complaints.push(message.text())
  })
  return { page, context, complaints }
}

/** A visitor with a fresh browser of their own, who leaves when the test ends. */
export async function visitor(browser: Browser, options: BrowserContextOptions = {}) {
  const window = await newWindow(browser, options)
  // Each visitor holds two processes; a file of thirty tests would hold sixty to its end.
  onTestFinished(() => window.context.close().catch(() => undefined))
  return window
}

/** Opens every fold, as somebody who looks for something would. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true
  })
