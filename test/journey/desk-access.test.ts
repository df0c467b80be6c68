import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { addNote } from "../../keys/casework/notes.ts"
import { challengeOf } from "../../keys/challenges/challenge.ts"
import { challengeBy } from "../keys/challenges/challenged.ts"
import { aDeskAtPort } from "../keys/desk-at-port.ts"
import { letterBy, saysYes, send } from "../keys/reporter.ts"
import { twoDesks } from "../keys/two-desks.ts"
import { everything, type Screen, wrongOnAnyScreen } from "../site/support/screens.ts"
import { hasChromium, newWindow, openChromium, wide } from "../support/chromium.ts"

/** WCAG 2.2 AA by axe on every page of the desk, light and dark, small and wide; and nothing wider than a small screen. */

let browser: Browser
beforeAll(async () => {
  if (hasChromium) browser = await openChromium()
})
afterAll(() => browser?.close())

const everyYes = {
  record: "yes",
  alert: "yes",
  policeAnonymous: "yes",
  policeShare: "yes",
  policeFormal: "yes",
} as const

/** A desk on which every page has something to show. */
async function aBusyDesk() {
  const desk = await twoDesks(1, everyYes, { phones: ["07700 900123"], region: "london", support: ["talk"] })
  await send(desk.team, desk.host, letterBy("Cleo", desk.team.pins, saysYes({ phones: ["+44 7700 900123"] })))
  await send(desk.team, desk.host, challengeBy("Kit", desk.team.pins))
  const { cases } = await desk.pull()
  addNote(desk.ana, desk.id, "Ring them on Monday.", null)
  return { ...desk, other: cases.find((id) => id !== desk.id && !challengeOf(desk.ana, id)) ?? desk.id }
}

const pagesOf = ({ id, other }: { id: string; other: string }) => [
  "/",
  "/?group=closed",
  "/tasks",
  "/search",
  "/check",
  "/alerts",
  "/challenges",
  "/challenges/OTHER",
  "/police",
  "/services",
  "/services/new",
  "/numbers",
  "/demands",
  "/confidence",
  "/projects",
  "/team",
  "/journal",
  "/backup",
  "/help",
  `/cases/${id}`,
  `/cases/${id}/ask`,
  `/cases/${id}/ask/record`,
  `/cases/${id}/alert`,
  `/cases/${id}/links`,
  `/cases/${id}/beside/${other}`,
  `/cases/${id}/police`,
  `/cases/${id}/freeze`,
  `/cases/${id}/confidence`,
  `/cases/${id}/chain/support`,
  "/cases/AAAAAAAA",
]

const looks: readonly Screen[] = [
  { name: "a wide screen by day", width: 1280, colorScheme: "light", rules: everything },
  { name: "a small screen at night", width: 320, colorScheme: "dark", rules: everything },
]

describe.skipIf(!hasChromium)("every page of the desk", () => {
  test("can be used by everybody, and fits a small screen", async () => {
    const desk = await aBusyDesk()
    const { link, address } = await aDeskAtPort(desk.ana)
    const { page } = await newWindow(browser, { viewport: wide })
    await page.goto(link)
    const found: unknown[] = []
    for (const to of pagesOf(desk)) {
      await page.goto(`${address}${to}`)
      await page.evaluate(() => {
        for (const each of document.querySelectorAll("details")) each.open = true
        // Some keys hold no sign at which a line may break; this test shows every key as one of those.
        for (const key of document.querySelectorAll("code"))
          key.textContent = key.textContent?.replace(/[+/=-]/g, "m") ?? ""
      })
      found.push(...(await wrongOnAnyScreen(page, looks)).map((wrong) => [to, ...wrong]))
    }
    expect(found).toEqual([])
  })
})
