import AxeBuilder from "@axe-core/playwright"
import { serve } from "@hono/node-server"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest"
import { takeIn } from "../../../keys/demands/take-in.ts"
import { deskApp } from "../../../keys/desk/app.ts"
import { freshSession } from "../../../keys/desk/shell/session.ts"
import { hasChromium, openChromium, visitor } from "../../support/chromium.ts"
import { random } from "../../support/random.ts"
import { asked } from "../demands/team.ts"
import { aTeamWithReports } from "./people.ts"

/** Numbers in a real browser, under the desk's policy: images are drawn, and paper shows only what was handed out. */

const isAbsent = !hasChromium && process.env.CI !== "true"

describe.skipIf(isAbsent)("J14 S35: the page of numbers in Chromium", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser?.close())

  async function atTheDesk(width = 1000) {
    const { workstation } = await aTeamWithReports()
    takeIn(workstation, asked())
    const server = serve({ fetch: (request) => app.fetch(request), hostname: "127.0.0.1", port: 0 })
    const port = await new Promise<number>((resolve) =>
      server.once("listening", () => resolve((server.address() as { port: number }).port)),
    )
    const session = freshSession(random, port, () => 0)
    const app = deskApp(() => workstation, session)
    onTestFinished(() => void server.close())
    const { page, complaints, context } = await visitor(browser, { viewport: { width, height: 800 } })
    onTestFinished(() => context.close())
    await page.goto(session.link)
    return { page, complaints, at: (path: string) => page.goto(`http://127.0.0.1:${port}${path}`) }
  }

  /** How many of a plot's pixels have the colour of a bar: it was drawn, text and styles and all. */
  const barPixels = (page: Page, name: string) =>
    page.evaluate((name) => {
      const image = document.querySelector<HTMLImageElement>(`img[src*="plot/${name}"]`)
      if (!image?.naturalWidth) return 0
      const canvas = document.createElement("canvas")
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const draw = canvas.getContext("2d")!
      draw.drawImage(image, 0, 0)
      const { data } = draw.getImageData(0, 0, canvas.width, canvas.height)
      let count = 0
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === 0x1f && data[at + 1] === 0x5f && data[at + 2] === 0x5b) count++
      return count
    }, name)

  test("shows its plots, and nothing is held back by the policy", async () => {
    const { page, complaints, at } = await atTheDesk()
    await at("/numbers")
    for (const name of ["month", "region", "type"]) expect(await barPixels(page, name)).toBeGreaterThan(1000)
    // Of how it stands everything is withheld here: no bar at all.
    expect(await barPixels(page, "outcome")).toBe(0)
    expect(complaints).toEqual([])
  })

  test("its plot alone, opened by its address, is drawn under the same policy", async () => {
    const { page, complaints, at } = await atTheDesk()
    await at("/numbers/plot/month.svg?from=2026-04&until=2026-06&within=3")
    expect(await page.evaluate(() => document.querySelectorAll("text").length)).toBeGreaterThan(3)
    expect(complaints).toEqual([])
  })

  test("prints nothing before it is handed out, and the tables after", async () => {
    const { page, at } = await atTheDesk()
    await at("/numbers")
    await page.emulateMedia({ media: "print" })
    const seen = () => page.locator("table:visible, img:visible").count()
    expect(await seen()).toBe(0)
    await page.emulateMedia({ media: "screen" })
    await page.getByRole("button", { name: "Hand these numbers out" }).click()
    await page.emulateMedia({ media: "print" })
    expect(await seen()).toBe(14)
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0)
  })

  test("at 320 px nothing but the tables themselves moves sideways, and those by keyboard too", async () => {
    const { page, at } = await atTheDesk(320)
    await at("/numbers")
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const wide = page.getByRole("region", { name: "By month and area" })
    await wide.focus()
    await page.keyboard.press("ArrowRight")
    await expect.poll(() => wide.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0)
  })

  test.each(["/numbers", "/demands"])("%s has no fault that a program can find (WCAG 2.2 AA)", async (path) => {
    const { page, at } = await atTheDesk(320)
    await at(path)
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
