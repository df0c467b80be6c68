// `npm run access`: every page and every state of the site, in every language, on small, middling and wide screens, by day,
// at night and in forced colours. `npm run access -- pl ar` looks at these languages only. It takes a quarter of an hour to an hour.
import { availableParallelism } from "node:os"
import type { Browser } from "playwright-core"
import { languages } from "../../../crypto/languages.ts"
import { hasChromium, newWindow, openChromium } from "../../support/chromium.ts"
import { allScreens, wrongOnAnyScreen } from "../support/screens.ts"
import { furnishedPortal } from "./furnished.ts"
import { type Look, looksIn } from "./looks.ts"

/** What is in the way there; what could not be looked at is a fault as well. */
async function faultsOf(browser: Browser, { go }: Look): Promise<string[]> {
  const { page, context, complaints } = await newWindow(browser)
  try {
    await go(page)
    const wrong = await wrongOnAnyScreen(page, allScreens)
    return [...wrong.map((each) => JSON.stringify(each)), ...complaints]
  } catch (error) {
    return [`could not be looked at: ${String(error).split("\n")[0]}`]
  } finally {
    await context.close()
  }
}

/** Looks at all of them, a few at the same time, with a line for each. Gives how many are faulty. */
async function lookAtAll(browser: Browser, looks: readonly Look[]): Promise<number> {
  const waiting = [...looks]
  let done = 0
  let faulty = 0
  async function lookOn(): Promise<void> {
    for (let look = waiting.shift(); look; look = waiting.shift()) {
      const faults = await faultsOf(browser, look)
      faulty += Number(faults.length > 0)
      console.log(`${++done}/${looks.length}  ${faults.length === 0 ? "good" : "FAULT"}  ${look.name}`)
      for (const fault of faults) console.log(`    ${fault}`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lookOn))
  return faulty
}

/** True when nothing is in anybody's way. */
async function access(spoken: readonly string[]): Promise<boolean> {
  const portal = await furnishedPortal()
  const browser = await openChromium()
  try {
    const looks = await looksIn(portal.address, spoken)
    console.log(`${looks.length} pages and states, ${allScreens.length} screens, ${spoken.join(" ")}`)
    const faulty = await lookAtAll(browser, looks)
    const what = faulty === 0 ? "Nothing is in anybody's way." : `${faulty} of them have faults.`
    console.log(`\n${looks.length} pages and states were looked at on ${allScreens.length} screens each. ${what}`)
    return looks.length > 0 && faulty === 0
  } finally {
    await browser.close()
    await portal.close()
  }
}

const asked = process.argv.slice(2)
if (hasChromium) process.exitCode = (await access(asked.length > 0 ? asked : languages)) ? 0 : 1
else {
  console.error("Chromium is missing: npm run access needs one on the PATH (on Debian: apt install chromium).")
  process.exitCode = 1
}
