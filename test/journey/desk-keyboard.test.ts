import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { tasksOf } from "../../keys/register/asking.ts"
import { shown } from "../keys/alerts.ts"
import { aDeskAtPort } from "../keys/desk-at-port.ts"
import { aReport, followUpBy, letterBy, repliesFor, send } from "../keys/reporter.ts"
import { twoDesks } from "../keys/two-desks.ts"
import { testFolder } from "../keys/workstation.ts"
import { hasChromium, newWindow, openChromium, wide } from "../support/chromium.ts"
import { choose, press, tabTo, typeInto, unfold } from "./keyboard.ts"

/**
 * A shift at the desk by keyboard alone, with scripts off, in a real browser: triage, asking first, approving, exporting,
 * withdrawing, closing.
 */

let browser: Browser
beforeAll(async () => {
  if (hasChromium) browser = await openChromium()
})
afterAll(() => browser?.close())

/** A caseworker's browser at a desk of its own, let in by the one-time link. */
async function at(link: string): Promise<Page> {
  const { page } = await newWindow(browser, { javaScriptEnabled: false, acceptDownloads: true, viewport: wide })
  await page.goto(link)
  return page
}

/** It may take longer than a moment: then a page of its own tells how far it is, and looks again by itself. */
async function fetchLetters(page: Page): Promise<void> {
  await press(page, "Fetch and open new letters")
  await page.getByText("Letters fetched").waitFor()
}

const status = (page: Page) => page.getByRole("status").first().innerText()
const story = "He would not let me leave. The blue door was locked."

/**
 * Chooses a file as somebody does who has only keys: the button is pressed, and the machine's own dialogue answers.
 * The browser is told to hand the dialogue to us well before the key is pressed: asked together, the key may win.
 */
async function choosesFile(page: Page, name: string, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser")
  await tabTo(page, name)
  await page.keyboard.press("Enter")
  await (await chooser).setFiles(file)
}

/** Presses what hands out a file, and keeps it. */
async function takes(page: Page, name: string | RegExp, folder: string): Promise<string> {
  await tabTo(page, name)
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")])
  const file = join(folder, download.suggestedFilename())
  await download.saveAs(file)
  return file
}

describe.skipIf(!hasChromium)("by keyboard alone", () => {
  test("S72 J2: what is most urgent stands first, and hard words are read when somebody wants to", async () => {
    const desk = await twoDesks(1)
    const { team, host } = desk
    const hurt = aReport({ story, safeNow: "no", injury: ["pep"] }, { record: "yes" })
    await send(team, host, letterBy("Noor", team.pins, aReport({ types: ["time-waster"], story: "No show." })))
    await send(team, host, letterBy("Cleo", team.pins, hurt))
    const page = await at((await aDeskAtPort(desk.ana)).link)
    await fetchLetters(page)
    expect(await page.locator("h2").allInnerTexts()).toEqual(expect.arrayContaining(["Now", "Waiting for an answer"]))
    expect(await page.locator("ul.rows .needs").first().innerText()).toContain("not safe now")
    const urgent = await page.locator("h2:text-is('Now') + ul a").first().innerText()
    await press(page, urgent)
    expect(await page.locator("main").innerText()).not.toContain(story)
    await unfold(page, /^Read what they wrote/)
    expect(await page.locator("main").innerText()).toContain(story)
    await choose(page, "How far it is", "working")
    await press(page, "Set")
    expect(await status(page)).toContain("working")
  })

  test("N8 N9 J4: a question goes out and waits; silence is not yes", async () => {
    const desk = await twoDesks(1, { alert: "ask-me-first" })
    const page = await at((await aDeskAtPort(desk.ana)).link)
    await press(page, desk.id)
    await press(page, "Ask them something again")
    await press(page, "Make a warning")
    await typeInto(page, "Your question", "May we warn others?")
    await press(page, "Send the question")
    expect(await status(page)).toContain("Until an answer names this question, nothing is allowed.")
    const asked = (await repliesFor("Mai", desk.team, desk.host)).flatMap(({ body }) =>
      body.type === "question" ? [body] : [],
    )
    expect(asked).toMatchObject([{ consent: "alert", text: "May we warn others?" }])
    expect(await page.locator("main").innerText()).toContain("silence is not yes")
    const answers = [{ question: asked[0]!.id, answer: "yes" as const }]
    await send(desk.team, desk.host, followUpBy("Mai", desk.team.pins, { answers }))
    await press(page, "Cases")
    await fetchLetters(page)
    await press(page, desk.id)
    expect(await page.locator("main").innerText()).toContain("Answered: yes.")
  })

  test("N11 S27: a police file is written, read by a second person, and handed out", async () => {
    const folder = testFolder()
    const desk = await twoDesks(1, { policeAnonymous: "yes" }, { story, phones: ["07700 900123"] })
    const ana = await at((await aDeskAtPort(desk.ana)).link)
    await press(ana, desk.id)
    await press(ana, "A file for a police intelligence hub")
    await press(ana, "Write a file without a name, for a police intelligence hub")
    await typeInto(ana, "How the police reach us", "office@example.org")
    await typeInto(ana, "One matter, in your own words", "The subject blocked the door.")
    for (const check of await ana.locator('input[name="checked"]').all()) {
      await check.focus()
      await ana.keyboard.press("Space")
    }
    await press(ana, "Keep this draft")
    expect(await status(ana)).toContain("The draft is kept.")
    const handed = await takes(ana, "Download the file for a second person", folder)
    expect(readFileSync(handed).includes(Buffer.from("blocked"))).toBe(false)

    const ben = await at((await aDeskAtPort(desk.ben)).link)
    await press(ben, "Police files")
    await choosesFile(ben, "The file that a colleague handed you", handed)
    await press(ben, "Open it")
    expect(await ben.locator("main").innerText()).toContain("The subject blocked the door.")
    const slip = await takes(ben, "Yes, exactly these words", folder)

    await typeInto(ana, "or its text", readFileSync(slip, "utf8"))
    await press(ana, "Take the slip")
    expect(await status(ana)).toContain("approved on")
    const pdf = await takes(ana, "Download for the receiver, to print", folder)
    expect(readFileSync(pdf).subarray(0, 5).toString("latin1")).toMatch(/^%PDF-|^age-e/)
  })

  test("S17 J6: a warning is withdrawn, and the case is closed with word of what was done", async () => {
    const desk = await twoDesks(1)
    const page = await at((await aDeskAtPort(desk.ana)).link)
    await press(page, desk.id)
    await press(page, "Draft a warning")
    await typeInto(page, "What to watch for", "Reported as polite at first, then blocks the door.")
    await typeInto(page, "What one can do", "Have somebody on the phone.")
    await typeInto(page, "Who is in danger now", "He rings somebody new every day.")
    await press(page, "Publish now")
    if (await page.getByText("This cannot go out yet").isVisible()) {
      for (const answer of await page.locator('textarea[name^="answer"]').all()) {
        await answer.focus()
        await page.keyboard.insertText("Many people could have told us this.")
      }
      await press(page, "Publish now")
    }
    expect((await shown(desk)).list?.alerts).toHaveLength(1)
    await press(page, "Warnings")
    await press(page, /^Withdraw/)
    expect((await shown(desk)).list).toMatchObject({ alerts: [], withdrawn: ["26-0001"] })
    await press(page, "Cases")
    await press(page, desk.id)
    await press(page, "Close the case")
    expect(await page.getByRole("alert").innerText()).toContain("A case is closed with a few words")
    await typeInto(page, "What we did", "We warned others, and took the warning back.")
    await press(page, "Close the case")
    expect(await status(page)).toContain("is closed")
    expect((await repliesFor("Mai", desk.team, desk.host)).map(({ body }) => body)).toContainEqual({
      type: "message",
      text: "We warned others, and took the warning back.",
    })
    expect(tasksOf(desk.ana).map(({ kind }) => kind)).not.toContain("withdrawn")
  })

  test("whoever leaves shows nothing more, to nobody", async () => {
    const desk = await twoDesks(1)
    const { link, address } = await aDeskAtPort(desk.ana)
    const page = await at(link)
    await press(page, "Leave")
    expect(await page.locator("h1").innerText()).toBe("The desk is closed")
    await page.goBack()
    expect(await page.locator("body").innerText()).not.toContain(desk.id)
    expect((await page.goto(`${address}/cases/${desk.id}`))?.status()).toBe(403)
  })
})
