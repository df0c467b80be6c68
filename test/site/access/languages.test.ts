import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { english, type Language, languages } from "../../../crypto/languages.ts"
import { hasChromium, newWindow, openChromium } from "../../support/chromium.ts"
import { everyPage, type Shown } from "../support/every-page.ts"
import type { Portal } from "../support/portal.ts"
import { everything, ofWords, wrongOn } from "../support/screens.ts"
import { furnishedPortal } from "./furnished.ts"
import { pageLook } from "./looks.ts"
import { bring, type State, statesIn } from "./states.ts"

/** The narrowest screen, at night, where most of our readers are. */
const smallAtNight = { name: "a small phone at night", width: 320, colorScheme: "dark", rules: ofWords } as const

/** One of each kind; `npm run access` looks at all of them, on every screen. */
const looked = ["home", "the full report, unfolded, with a problem", "reading an answer", "help now"]
const lookedAt = (language: Language): readonly State[] => statesIn(language).filter(([name]) => looked.includes(name))

/** An answer to a form sent without scripts: the consents in it stand in another language, and other markup. */
const answered = (language: Language) => `/${language}/plain: check your answers`

const others = languages.filter((language) => language !== english)

describe.skipIf(!hasChromium)("S67: everybody can use, in their own language", () => {
  let browser: Browser
  let portal: Portal
  let shown: Shown[]
  /** One for all: what one page leaves in a window the next cannot see. */
  let window: Awaited<ReturnType<typeof newWindow>>
  beforeAll(async () => {
    browser = await openChromium()
    portal = await furnishedPortal()
    shown = await everyPage()
    window = await newWindow(browser)
  })
  afterAll(async () => {
    await browser.close()
    await portal.close()
  })

  test.each(others)("%s, at night on a small phone", async (language) => {
    const { page, complaints } = window
    const wrong: unknown[] = []
    for (const state of lookedAt(language)) {
      await bring(page, portal.address, language, state)
      wrong.push(...(await wrongOn(page, smallAtNight)).map((each) => [state[0], ...each]))
    }
    expect([wrong, complaints]).toEqual([[], []])
  })

  test.each(others)("%s, the answers of a form that was sent without scripts", async (language) => {
    const [answers, ...more] = shown.filter(({ address }) => address === answered(language))
    if (!answers || more.length > 0) throw new Error("there is not one such page")
    const { page } = window
    await pageLook(portal.address, answers).go(page)
    expect(await wrongOn(page, { ...smallAtNight, rules: everything })).toEqual([])
  })

  test("each language has all of these pages", () => {
    for (const language of others) expect(lookedAt(language)).toHaveLength(looked.length)
  })
})
