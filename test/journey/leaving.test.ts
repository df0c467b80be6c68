import { rmSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { newWindow, openChromium, patience, wide } from "../support/chromium.ts"
import { firefoxProfile, openFirefox } from "../support/firefox.ts"
import { type Scheme, startScheme } from "./scheme.ts"

/** What somebody types and then wants nobody to find: on no page that "Back" or "Forward" leads to. */
const typed = "sycamore-lantern-4711"

/** As `site/organisation.json` has it; answered here, so that nothing leaves this machine. */
const exit = "https://www.bbc.co.uk/weather"
const sunny = { status: 200, contentType: "text/html", body: "<title>Weather</title>Sunny" }

type Guest = {
  visit: (address: string) => Promise<unknown>
  type: (selector: string, text: string) => Promise<unknown>
  key: (key: "Shift") => Promise<unknown>
  click: (selector: string) => Promise<unknown>
  step: (by: number) => Promise<unknown>
  /** Where the page is once it is all there; "" on the way. */
  place: () => Promise<string>
  /** Whether the words stand anywhere in the page as it is, or in its fields. */
  finds: (words: string) => Promise<boolean>
}

const anywhere = (words: string) =>
  [
    document.title,
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll("input, textarea, select")].map((field) => (field as HTMLInputElement).value),
  ].some((text) => text.includes(words))

const place = () => (document.readyState === "complete" ? location.href : "")

// "Back" and "Forward" of the browser itself. Nobody waits for an answer: the page that would give it goes away.
const go = (by: number) => history.go(by)

async function inChromium(scripts: boolean, work: (guest: Guest) => Promise<void>): Promise<void> {
  const browser = await openChromium()
  try {
    const { page, context } = await newWindow(browser, { javaScriptEnabled: scripts, viewport: wide })
    await context.route(exit, (route) => route.fulfill(sunny))
    await work({
      visit: (address) => page.goto(address),
      type: async (selector, text) => {
        await page.locator(selector).first().focus()
        await page.keyboard.type(text)
      },
      key: (key) => page.keyboard.press(key),
      click: (selector) => page.click(selector, { noWaitAfter: true }),
      step: (by) => page.evaluate(go, by).catch(() => null),
      place: () => page.evaluate(place).catch(() => ""),
      finds: (words) => page.evaluate(anywhere, words),
    })
  } finally {
    await browser.close()
  }
}

async function inFirefox(scripts: boolean, work: (guest: Guest) => Promise<void>): Promise<void> {
  const profile = await firefoxProfile()
  const browser = await openFirefox(profile, { "javascript.enabled": scripts })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(patience)
    await page.setRequestInterception(true)
    page.on("request", (request) => void (request.url() === exit ? request.respond(sunny) : request.continue()))
    await work({
      visit: (address) => page.goto(address),
      type: async (selector, text) => {
        await (await page.$(selector))?.focus()
        await page.keyboard.type(text)
      },
      key: (key) => page.keyboard.press(key),
      click: async (selector) => (await page.$(selector))?.evaluate((link) => (link as HTMLElement).click()),
      step: (by) => page.evaluate(go, by).catch(() => null),
      place: () => page.evaluate(place).catch(() => ""),
      finds: (words) => page.evaluate(anywhere, words),
    })
  } finally {
    await browser.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** Where the browser comes to rest, when it is elsewhere than before: the same place seen twice. */
async function anotherPlace(guest: Guest, before: string): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const here = await guest.place()
    await new Promise((done) => setTimeout(done, 100))
    if (here !== "" && here !== before && here === (await guest.place())) return here
  }
  throw new Error("the browser stayed where it was")
}

const browsers = [
  ["Chromium", inChromium],
  ["Firefox ESR", inFirefox],
] as const

const byLink = (guest: Guest) => guest.click("a.leave")
async function byShift(guest: Guest): Promise<void> {
  for (let press = 0; press < 3; press++) await guest.key("Shift")
}

const ways = [
  ["by its link", true, byLink],
  ["by Shift three times", true, byShift],
  ["by its link, with scripts off", false, byLink],
] as const

describe.each(browsers)("leaving in %s", (_, open) => {
  let scheme: Scheme
  beforeAll(async () => {
    scheme = await startScheme()
  })
  afterAll(() => scheme.stop())

  it.each(ways)("%s: no step back or forward brings the words again", async (_way, scripts, leave) => {
    await open(scripts, async (guest) => {
      for (const path of ["/en", "/en/protect"]) await guest.visit(scheme.portal + path)
      await guest.visit(`${scheme.portal}/en/report`)
      await guest.type("#story", typed)
      expect(await guest.finds(typed)).toBe(true)
      await leave(guest)
      await expect.poll(guest.place).toBe(exit)
      const seen = [exit]
      for (const by of [-1, -1, 1, 1]) {
        await guest.step(by)
        seen.push(await anotherPlace(guest, seen.at(-1)!))
        expect(await guest.finds(typed), seen.at(-1)).toBe(false)
      }
      // With scripts the form has no place in the history; without them "Back" leads to an empty one.
      expect(seen.includes(`${scheme.portal}/en/report`)).toBe(!scripts)
      expect(seen).toContain(`${scheme.portal}/en/protect`)
    })
  })
})
