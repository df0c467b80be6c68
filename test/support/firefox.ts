import { execFileSync } from "node:child_process"
import puppeteer, { type Browser } from "puppeteer-core"
import { toolPaths } from "../../tool/outside-tools.ts"
import { patience } from "./chromium.ts"
import { quickFolder } from "./folder.ts"
import { madeOnce } from "./once.ts"

/** Firefox ESR is what Tor Browser is made of. */
export const openFirefox = (
  userDataDir: string,
  extraPrefsFirefox: Record<string, boolean | number | string> = {},
): Promise<Browser> =>
  puppeteer.launch({
    browser: "firefox",
    executablePath: toolPaths().firefox ?? "firefox-esr",
    headless: true,
    timeout: patience,
    userDataDir,
    extraPrefsFirefox,
  })

/** Firefox's first start in a folder makes what every later start reads; no page was visited in it. */
async function firstStart(userDataDir: string): Promise<void> {
  const browser = await openFirefox(userDataDir)
  await browser.close()
}

/** A new folder for one Firefox, as after its first start: the first start of a run pays for all. Whoever asks removes it. */
export async function firefoxProfile(): Promise<string> {
  const made = await madeOnce("firefox", firstStart)
  const folder = quickFolder("canopy-firefox-")
  execFileSync("cp", ["-a", `${made}/.`, folder])
  return folder
}
