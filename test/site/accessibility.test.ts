import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { alert } from "../../crypto/documents/alert.ts"
import { freshReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { fixedRandom } from "../crypto/cast.ts"
import { alertsOf } from "../support/organisation.ts"
import { watchEntries, watched } from "../support/watch-entries.ts"
import { hasChromium, openChromium, unfold, visitor } from "./support/chromium.ts"
import { openPortal, type Portal } from "./support/portal.ts"
import { keysOf, replyTo, sealedFor } from "./support/post-office.ts"
import { scheme, today } from "./support/scheme.ts"
import { wrongOnAnyScreen } from "./support/screens.ts"

const aWarning = alert.parse({
  number: "26-0143",
  level: "danger",
  types: ["held"],
  region: "wales",
  setting: "hotel",
  approach: "phone",
  people: [{ gender: "man" }],
  weapons: ["knife"],
  watchFor: "Changes the place.",
  advice: "Do not go.",
  reports: "one",
  published: "2026-10",
  checked: "2026-10",
  expires: "2027-10",
})

const policeWatch = [
  ...watchEntries(5, (at) => ({ month: "2026-04", ...(at === 0 && { wanted: "That they listen." }) })),
  watched("P26-0011", { force: "psni", wentWell: "Officers came fast.", themes: ["papers", "respect"] }),
]

async function fill(page: Page): Promise<void> {
  await page.fill('[name="story"]', "Something happened.")
  await page.click("#check")
  await page.locator("#summary dl").first().waitFor()
}

/** A small letter: what went badly, and the form's check. */
async function fillSmall(page: Page): Promise<void> {
  await page.fill('[name="wentBadly"]', "They laughed.")
  await page.click("#check")
  await page.locator("#summary dl").first().waitFor()
}
const code = freshReceiptCode(fixedRandom("a code"))
const emptyCode = freshReceiptCode(fixedRandom("another code"))

async function typeCode(page: Page, typed: string): Promise<void> {
  await page.fill("#code", typed)
  await page.click("#open")
  await page.locator("#problem:visible, #nothing-view:visible, #replies-view:visible, #trouble:visible").waitFor()
}

async function withoutAnswers(page: Page): Promise<void> {
  await page.route("**/mailbox", (route) => route.abort())
  await typeCode(page, wordsOf(code).join(" "))
}

const states: [name: string, path: string, act?: (page: Page) => Promise<void>][] = [
  ["home", "/"],
  ["the full report, unfolded", "/en/report", unfold],
  ["the quick warning", "/en/report/quick"],
  ["the report with a problem", "/en/report", (page) => page.click("#check")],
  ["check your answers", "/en/report/quick", fill],
  [
    "the receipt",
    "/en/report/quick",
    async (page) => {
      await fill(page)
      await page.click("#send")
      await page.locator("#receipt-view").waitFor()
    },
  ],
  ["reading an answer", "/en/messages"],
  ["a code with a problem", "/en/messages", (page) => typeCode(page, "abandon")],
  ["a code that no answer waits for", "/en/messages", (page) => typeCode(page, wordsOf(emptyCode).join(" "))],
  ["answers, a gap and a refusal", "/en/messages", (page) => typeCode(page, wordsOf(code).join(" "))],
  ["answers that cannot be fetched", "/en/messages", withoutAnswers],
  ["warnings", "/en/alerts"],
  ["a warning", "/en/alerts/26-0143"],
  ["Police Watch", "/en/police-watch"],
  ["an entry of Police Watch", "/en/police-watch/P26-0011"],
  ["a small letter with a problem", "/en/police-experience", (page) => page.click("#check")],
  ["a small letter's check", "/en/police-experience", fillSmall],
  [
    "a small letter's receipt",
    "/en/police-experience",
    async (page) => {
      await fillSmall(page)
      await page.click("#send")
      await page.locator("#receipt-view").waitFor()
    },
  ],
  ["contact", "/en/contact"],
  ["how we protect you", "/en/protect"],
  ["using this site safely", "/en/safety"],
  ["how to keep a code", "/en/code"],
  ["the form on paper", "/en/paper"],
  ["typing in a form", "/en/paper/typing"],
  ["something went wrong", "/en/error"],
  ["nothing here", "/en/nothing"],
]

describe.skipIf(!hasChromium)("S67: everybody can use", () => {
  let browser: Browser
  let portal: Portal
  beforeAll(async () => {
    browser = await openChromium()
    portal = await openPortal()
    const keys = keysOf(code)
    portal.mailboxes.put(keys, replyTo(keys), replyTo(keys, { number: 3 }), sealedFor(keys, { kind: "nothing" }))
    portal.settings.data.alerts = { ...alertsOf(scheme.signedRoster, today), alerts: [aWarning], policeWatch }
  })
  afterAll(async () => {
    await browser.close()
    await portal.close()
  })

  test.each(states)("%s, on small phones and wide screens, by day and at night", async (_name, path, act) => {
    const { page, context } = await visitor(browser)
    await page.goto(portal.address + path)
    if (/report|experience/.test(path)) await page.locator("#check").waitFor()
    if (path.includes("messages")) await page.locator("#code").waitFor()
    await act?.(page)
    expect(await wrongOnAnyScreen(page)).toEqual([])
    await context.close()
  })

  const tooSmall = (page: Page) =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          "button, select, summary, label.choice, .top a, .pages a, input:not([type]), textarea",
        ),
      ]
        .filter((element) => element.offsetParent !== null)
        .map((element) => [element.textContent?.trim().slice(0, 30), element.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 44),
    )

  test("everything that can be pressed is as large as a thumb", async () => {
    const { page } = await visitor(browser)
    await page.goto(`${portal.address}/en/report`)
    await page.locator("#check").waitFor()
    await unfold(page)
    expect(await tooSmall(page)).toEqual([])
    await page.goto(`${portal.address}/en/messages`)
    await page.locator("#code").waitFor()
    expect(await tooSmall(page)).toEqual([])
    await typeCode(page, wordsOf(code).join(" "))
    expect(await tooSmall(page)).toEqual([])
  })

  test("what has the focus is never under the bar that stays at the top", async () => {
    const { page } = await visitor(browser)
    await page.goto(`${portal.address}/en/report`)
    await page.locator("#check").waitFor()
    await page.locator("#check").focus()
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press("Shift+Tab")
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement
        const bar = document.querySelector(".top")
        if (!focused || !bar || bar.contains(focused)) return null
        return focused.getBoundingClientRect().top < bar.getBoundingClientRect().bottom ? focused.outerHTML : null
      })
      expect(hidden).toBeNull()
    }
  })
})
