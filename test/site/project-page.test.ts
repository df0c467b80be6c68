import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { fromHex } from "../../crypto/bytes.ts"
import { addDays } from "../../crypto/day.ts"
import { openedLetter } from "../../crypto/documents/letter.ts"
import { puzzleBytes } from "../../crypto/lengths.ts"
import { isSigned } from "../../crypto/letter.ts"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { openLetter } from "../../crypto/open.ts"
import { projectKeyOf, projectKeys, projectMailbox } from "../../crypto/project.ts"
import { isSignedByProject } from "../../crypto/project-letter.ts"
import { freshReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { asSealedLetter } from "../../crypto/sealed.ts"
import { fixedRandom, identityOf, organisationId } from "../crypto/cast.ts"
import { hasChromium, openChromium, visitor } from "../support/chromium.ts"
import { messageSeedOf } from "../support/organisation.ts"
import { page as markupOf, tagsIn } from "./support/markup.ts"
import { openPortal, type Portal } from "./support/portal.ts"
import { today } from "./support/scheme.ts"

/** The pages of partner projects (S14, S74). */

const code = freshReceiptCode(fixedRandom("Open Door"))
const keys = projectKeys(code, fromHex(organisationId))

async function opened(post: Uint8Array | undefined) {
  const letter = asSealedLetter(post!.subarray(1 + 32 + puzzleBytes), 4)
  const value = letter && (await openLetter(letter, [identityOf(messageSeedOf("Ana", addDays(today, -3)))]))
  return openedLetter.parse(value?.ok && value.value)
}

describe("S14: the form of a project", () => {
  const html = markupOf("en/project.html")
  const names = tagsIn(html).flatMap(({ name, attributes }) =>
    ["input", "textarea", "select"].includes(name) && attributes.name ? [attributes.name] : [],
  )

  test("has no field for whoever it happened to, and nowhere to be sent without scripts", () => {
    for (const identity of [
      "name",
      "contactDetail",
      "contactSafe",
      "contactPreference",
      "helpArea",
      "accessNeeds",
      "workMode",
      "replyLanguage",
      "localProject",
      "about",
      "placeDetail",
      "injuryDetail",
    ])
      expect(names).not.toContain(identity)
    expect(names).toContain("story")
    expect(html).not.toMatch(/<form[^>]*action=/)
    expect(html).toContain("This page needs scripts")
  })

  test("asks about each consent whether the worker agreed", () => {
    const legends = [...html.matchAll(/<legend>([^<]*)<\/legend>/g)].map(([, words = ""]) => words)
    expect(legends.filter((words) => words.startsWith("Did the worker agree"))).toHaveLength(10)
    expect(html.match(/Not asked/g)!.length).toBeGreaterThanOrEqual(10)
  })

  test("is linked where a partner looks for it", () => {
    expect(markupOf("en/contact.html")).toContain('href="/en/project"')
  })
})

describe.skipIf(!hasChromium)("S74: a project at its pages", () => {
  let browser: Browser
  let portal: Portal
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    portal = await openPortal()
    return () => portal.close()
  })

  const ready = async (path: string, button: string) => {
    const guest = await visitor(browser, { viewport: { width: 320, height: 640 } })
    await guest.page.goto(portal.address + path)
    await guest.page.locator(button).waitFor()
    return guest
  }
  const problems = (page: Page) => page.locator("#problem li").allTextContents()

  test("is told what is missing, seals a report with two signatures, and reads what waits for that number", async () => {
    const { page, complaints } = await ready("/en/project", "#check")
    await page.fill('[name="story"]', "The worker was locked in.")
    await page.fill("#code", "abandon abandon")
    await page.click("#check")
    await page.locator("#problem li").first().waitFor()
    expect(await problems(page)).toEqual([expect.stringContaining("A code has 8 words")])
    await page.fill("#code", wordsOf(code).join(" "))
    await page.click("#check")
    await page.locator("#problem li").nth(1).waitFor()
    expect(await problems(page)).toEqual([expect.stringContaining("number"), expect.stringContaining("how you know")])
    await page.fill('[name="number"]', "12")
    await page.check('[name="source"][value="relayed"]')
    await page.check('[name="consents.alert"][value="yes"]')
    await page.click("#check")
    await page.locator("#summary dl").first().waitFor()
    expect(await page.locator("#summary").innerText()).not.toContain(wordsOf(code)[0])
    await page.click("#send")
    await page.locator("#receipt-view").waitFor()
    expect(await page.locator("#sent-number").innerText()).toContain("report 12")
    expect(await page.inputValue("#code")).toBe("")

    const letter = await opened(portal.kept[0])
    if (letter.kind !== "canopy/project-report") throw new Error(letter.kind)
    expect([isSigned(letter, organisationId), isSignedByProject(letter)]).toEqual([true, true])
    expect(letter.body).toMatchObject({ source: "relayed", number: 12, project: { key: projectKeyOf(keys) } })
    expect(letter.body.report.consents).toMatchObject({ alert: "yes", record: "no", policeAnonymous: "no" })
    expect(letter.wayBack).toEqual(wayBackOf(projectMailbox(keys, 12), true))
    expect(complaints).toEqual([])
  })

  test("finds nothing under a number without an answer, and writes back by that report's mailbox", async () => {
    const { page, complaints } = await ready("/en/project/messages", "#open")
    await page.fill("#code", wordsOf(code).join(" "))
    await page.click("#open")
    expect(await problems(page)).toEqual([expect.stringContaining("number")])
    await page.fill('[name="number"]', "12")
    await page.click("#open")
    await page.locator("#found").filter({ hasText: "No answer waits for report 12" }).waitFor()
    await page.fill('[name="text"]', "The worker said yes.")
    await page.click("#write")
    await page.locator("#written").filter({ hasText: "sealed and sent" }).waitFor()
    const letter = await opened(portal.kept[0])
    expect(letter).toMatchObject({
      kind: "canopy/follow-up",
      body: { text: "The worker said yes." },
      wayBack: wayBackOf(projectMailbox(keys, 12), true),
    })
    expect(complaints).toEqual([])
  })
})
