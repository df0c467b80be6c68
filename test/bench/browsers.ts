import { type Browser, chromium } from "playwright-core"
import puppeteer from "puppeteer-core"
import { toolPaths } from "../../tool/outside-tools.ts"
import { torSafer } from "../journey/browsers.ts"
import { inFolder } from "./folder.ts"
import { during } from "./leftovers.ts"

const quiet = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
/** Ending them is ours: their own handlers would leave the rest lying about. */
const noHandlers = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

/** A new Chromium with an empty profile. */
export async function withChromium<Value>(work: (browser: Browser) => Promise<Value>): Promise<Value> {
  const executablePath = toolPaths().chromium ?? "chromium"
  const browser = await chromium.launch({ executablePath, args: quiet, ...noHandlers })
  return during(browser, () => browser.close(), work)
}

/** Runs a function in a page that a browser just started for it has just loaded. */
export type FreshPage = <Value>(address: string, work: () => Promise<Value>) => Promise<Value>

export const inFreshChromium: FreshPage = (address, work) =>
  withChromium(async (browser) => {
    const page = await browser.newPage()
    await page.goto(address)
    return page.evaluate(work)
  })

export const inFreshFirefox =
  (preferences: Record<string, unknown> = {}): FreshPage =>
  (address, work) =>
    inFolder(async (userDataDir) => {
      const executablePath = toolPaths().firefox ?? "firefox-esr"
      const settings = { browser: "firefox", headless: true, executablePath, userDataDir, ...noHandlers } as const
      const browser = await puppeteer.launch({ ...settings, extraPrefsFirefox: preferences })
      return during(
        browser,
        () => browser.close(),
        async () => {
          const page = await browser.newPage()
          await page.goto(address)
          return page.evaluate(work)
        },
      )
    })

/** No JIT and no WebAssembly. Without the preference that rounds clocks to a tenth of a second. */
export const noJit = { ...torSafer, "privacy.resistFingerprinting": false }
