import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { hasChromium, openChromium, visitor } from "../../support/chromium.ts"
import { builtEntry, clientFiles } from "../support/build.ts"
import type { Portal } from "../support/portal.ts"
import { furnishedPortal } from "./furnished.ts"
import { bring, type State } from "./states.ts"

const pages: readonly State[] = [
  ["home", ""],
  ["report", "report"],
  ["messages", "messages"],
  ["check", "check"],
  ["warnings", "alerts"],
]

/** Milliseconds of the longest animation and the longest transition that any part of the page has. */
const longestIn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const inMilliseconds = (times: string) =>
      times.split(",").map((time) => Number.parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000))
    const parts = [...document.querySelectorAll("*")].flatMap((each) =>
      [undefined, "::before", "::after"].map((part) => getComputedStyle(each, part)),
    )
    return Math.max(
      ...parts.flatMap(({ animationDuration, transitionDuration }) => [
        ...inMilliseconds(animationDuration.replaceAll("auto", "0s")),
        ...inMilliseconds(transitionDuration),
      ]),
    )
  })

describe.skipIf(!hasChromium)("S67: nothing moves", () => {
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

  test.each([
    ["for who asked for less motion, nothing at all", "reduce", 0],
    ["for all others, for a fifth of a second at most", "no-preference", 200],
  ] as const)("%s", async (_title, reducedMotion, most) => {
    const { page } = await visitor(browser, { reducedMotion })
    for (const state of pages) {
      await bring(page, portal.address, "en", state)
      expect([state[0], (await longestIn(page)) <= most]).toEqual([state[0], true])
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    }
  })

  test("what waits for a script to fail is hidden at first, and there a moment later", async () => {
    const { page } = await visitor(browser, { reducedMotion: "reduce" })
    await bring(page, portal.address, "en", ["report", "report"])
    const notice = page.locator("section.without-scripts")
    const atFirst = await notice.evaluate((each) => {
      // As if no script had said that it works.
      document.documentElement.classList.remove("ready")
      return getComputedStyle(each).visibility
    })
    expect(atFirst).toBe("hidden")
    await notice.waitFor({ state: "visible" })
  })
})

/** Every clock in a script that a browser runs, as it is built, and why it takes no words from anybody. */
const allowed: readonly [what: RegExp, why: string][] = [
  [/setTimeout\(\w+,50\)/, "the page says that it works, before the work holds it up"],
  [/setTimeout\(\w+,5e3,0\)/, "a press of Shift is forgotten: only the second and third after it leave the site"],
  [/setTimeout\(\w+,0\)/, "a long computation lets the page go on between its steps (@noble/hashes)"],
  [
    /setTimeout\(\(\)=>\w+\.abort\(\),\w+\)/,
    "a question that the server never answers is given up, and can be asked again",
  ],
]
const clocks = /(?:setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)\b.{0,40}/g

const scripts = () =>
  [...clientFiles()]
    .filter(([path]) => /\.(js|html)$/.test(path))
    .map(([path, file]) => [path, file.toString()] as const)
const found = () =>
  scripts().flatMap(([path, text]) => [...text.matchAll(clocks)].map(([clock]) => [path, clock] as const))

test("S67: no script has a clock but those that take nothing from anybody", () => {
  expect(found().filter(([, clock]) => !allowed.some(([what]) => what.test(clock)))).toEqual([])
})

test("S67: each clock that is allowed is still there", () => {
  for (const [what, why] of allowed)
    expect(
      found().some(([, clock]) => what.test(clock)),
      why,
    ).toBe(true)
})

test("S67: no page goes away by itself", async () => {
  const { render, wordPaths } = await builtEntry()
  const rendered = await Promise.all(
    wordPaths().map(async (path) => {
      const page = await render(new Request(`http://portal${path}`), { alerts: null, today: "2026-10-01" as never })
      return [path, await page.text()] as const
    }),
  )
  const leaves = [...scripts(), ...rendered].filter(([, text]) => /http-equiv=["']?refresh/i.test(text))
  expect(leaves.map(([path]) => path)).toEqual([])
})
