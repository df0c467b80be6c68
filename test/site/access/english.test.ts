import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { hasChromium, openChromium, visitor } from "../../support/chromium.ts"
import type { Portal } from "../support/portal.ts"
import { wrongOnAnyScreen } from "../support/screens.ts"
import { furnishedPortal } from "./furnished.ts"
import { bring, states } from "./states.ts"

const named = states.map((state) => [state[0], state] as const)

describe.skipIf(!hasChromium)("S67: everybody can use", () => {
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

  test.each(named)("%s, on small phones and wide screens, by day and at night", async (_name, state) => {
    const { page, context } = await visitor(browser)
    await bring(page, portal.address, "en", state)
    expect(await wrongOnAnyScreen(page)).toEqual([])
    await context.close()
  })
})
