import type { Browser } from "playwright-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import { openedLetter } from "../../crypto/documents/letter.ts"
import { puzzleBytes } from "../../crypto/lengths.ts"
import { openLetter } from "../../crypto/open.ts"
import { asSealedLetter } from "../../crypto/sealed.ts"
import { identityOf } from "../crypto/cast.ts"
import { hasChromium, openChromium, unfold, visitor } from "../support/chromium.ts"
import { messageSeedOf } from "../support/organisation.ts"
import { openPortal, type Portal } from "./support/portal.ts"
import { today } from "./support/scheme.ts"

const story = "He was kind on the phone.\nThen he locked the door. 他锁了门。"
type Visitor = Awaited<ReturnType<typeof visitor>>

async function opened(post: Uint8Array | undefined) {
  const letter = asSealedLetter(post!.subarray(1 + 32 + puzzleBytes), 4)
  const value = letter && (await openLetter(letter, [identityOf(messageSeedOf("Ana", addDays(today, -3)))]))
  const written = openedLetter.parse(value?.ok && value.value)
  if (written.kind !== "canopy/report") throw new Error(written.kind)
  return written
}

describe.skipIf(!hasChromium)("the report page in a browser", () => {
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

  const visit = async (path: string, options = {}): Promise<Visitor> => {
    const guest = await visitor(browser, options)
    await guest.page.goto(portal.address + path)
    return guest
  }
  const ready = async (path = "/en/report/quick", options = {}) => {
    const guest = await visit(path, options)
    await guest.page.locator("#check").waitFor()
    return guest
  }
  const toCheck = async ({ page }: Visitor) => {
    await page.fill('[name="story"]', story)
    await page.click("#check")
    await page.locator("#summary dl").first().waitFor()
  }
  const toReceipt = async (guest: Visitor) => {
    await toCheck(guest)
    await guest.page.click("#send")
    await guest.page.locator("#receipt-view").waitFor()
  }

  test("N1 N2: seals in the browser, without Web Crypto and WebAssembly, under the strictest policy", async () => {
    const guest = await visitor(browser)
    await guest.page.addInitScript(() => {
      Object.defineProperty(crypto, "subtle", { value: undefined })
      Reflect.deleteProperty(globalThis, "WebAssembly")
    })
    await guest.page.goto(`${portal.address}/en/report`)
    await guest.page.locator("#check").waitFor()
    await unfold(guest.page)
    await guest.page.fill('[name="people.2.hair"]', "grey")
    await guest.page.fill('[name="phones.1"]', "07700 900123")
    await guest.page.check('[name="types[]"][value="held"]')
    await guest.page.check('[name="types[]"][value="threat"]')
    await guest.page.check('[name="consents.alert"][value="ask-me-first"]')
    await guest.page.check('[name="consents.limitsRead"]')
    await toReceipt(guest)
    expect(guest.complaints).toEqual([])
    const { body, day, wayBack } = await opened(portal.kept[0])
    expect(body).toMatchObject({
      story,
      people: [{ hair: "grey" }],
      phones: ["07700 900123"],
      types: ["threat", "held"],
    })
    expect(body.consents).toMatchObject({ alert: "ask-me-first", record: "no", limitsRead: true, language: "en" })
    expect([day, wayBack.answerWanted]).toEqual([today, true])
  })

  test("the check has each question in its own direction, also an English one on an Arabic page", async () => {
    const guest = await ready("/ar/report/quick")
    await toCheck(guest)
    const asked = guest.page.locator("#summary dt[lang^=en]").first()
    expect(await asked.evaluate((question) => getComputedStyle(question).direction)).toBe("ltr")
    const answer = guest.page.locator("#summary dd").first()
    expect(await answer.evaluate((said) => getComputedStyle(said).textAlign)).toBe("right")
  })

  test("the check names each question by its own words, and not by everything that could have been chosen", async () => {
    const guest = await ready()
    await guest.page.selectOption('[name="region"]', "wales")
    await toCheck(guest)
    const asked = await guest.page.locator("#summary dt").allInnerTexts()
    expect(asked).toEqual(expect.arrayContaining(["What happened?", "Which area was it in?"]))
    expect(asked.filter((words) => words.includes("Scotland"))).toEqual([])
  })

  test("S17 N3: shows the code as eight words and eight numbers, what happens next, and a number to ring", async () => {
    const guest = await ready()
    await toReceipt(guest)
    expect(await guest.page.locator("#code-words li").allInnerTexts()).toHaveLength(8)
    expect((await guest.page.locator("#code-digits").innerText()).match(/\d{4}/g)).toHaveLength(8)
    await guest.page.getByText("Within 3 working days").waitFor()
    const words = await guest.page.locator("#receipt-view").innerText()
    expect(words).toContain("0161 496 0000")
    expect(words).toContain("choose “Read an answer” on this site")
    expect(await guest.page.title()).toBe("Your code – Canopy")
  })

  test("keeps nothing: no word in the address, the history, storage or cookies, and a reload does not send again", async () => {
    const guest = await ready()
    await toReceipt(guest)
    const left = await guest.page.evaluate(() => [
      location.href,
      JSON.stringify(history.state),
      document.cookie,
      localStorage.length + sessionStorage.length,
    ])
    expect(left).toEqual([`${portal.address}/en/report/quick`, "null", "", 0])
    expect(await guest.page.inputValue('[name="story"]')).toBe("")
    await guest.page.reload()
    expect(await guest.page.inputValue('[name="story"]')).toBe("")
    expect(portal.kept).toHaveLength(1)
  })

  test("who wants no contact gets no code, and is told that nothing can be taken back", async () => {
    const guest = await ready()
    await unfold(guest.page)
    await guest.page.check('[name="contactPreference"][value="none"]')
    await toReceipt(guest)
    const words = await guest.page.locator("#receipt-view").innerText()
    expect(words).toContain("there is no code")
    expect(words).not.toMatch(/\d{4} \d{4}/)
  })

  test("shows every answer before it is sent, with a way back to the field, and Back keeps all words", async () => {
    const guest = await ready()
    await toCheck(guest)
    expect(await guest.page.locator("#summary").innerText()).toContain("Then he locked the door.")
    expect(await guest.page.locator("#summary").innerText()).toContain("No (left blank)")
    await guest.page.getByRole("button", { name: "Change: What happened?" }).click()
    await guest.page.locator('[name="story"]:focus').waitFor()
    await guest.page.click("#check")
    await guest.page.goBack()
    expect(await guest.page.inputValue('[name="story"]')).toBe(story)
    await guest.page.goForward()
    await guest.page.locator("#summary dl").first().waitFor()
    expect(portal.kept).toEqual([])
  })

  test("an empty form is met with one sentence at the top, in the title, and a link to the field", async () => {
    const { page } = await ready()
    await page.click("#check")
    expect(await page.title()).toBe("Error: Quick warning – Canopy")
    await page.locator("#problem:focus").waitFor()
    await page.getByRole("link", { name: "You have not told us anything yet" }).click()
    await page.locator('[name="story"]:focus').waitFor()
    expect(await page.locator('[name="story"]').getAttribute("aria-invalid")).toBe("true")
  })

  test("a story that is too long is counted, said and not cut", async () => {
    const { page } = await ready()
    await page.fill('[name="story"]', "x".repeat(10_015))
    expect(await page.locator(".count").first().innerText()).toContain("15 characters too many")
    await page.click("#check")
    expect(await page.locator("#problem").innerText()).toContain("about 15 characters shorter")
    expect(await page.inputValue('[name="story"]')).toHaveLength(10_015)
  })

  test("a server that is full leaves every word in place, says so, and the next attempt is the same letter", async () => {
    portal.settings.letters = 503
    const guest = await ready()
    await toCheck(guest)
    await guest.page.click("#send")
    await guest.page.locator("#trouble:focus").waitFor()
    const trouble = await guest.page.locator("#trouble").innerText()
    expect(trouble).toContain("no room")
    expect(trouble).toContain("0161 496 0000")
    expect(await guest.page.inputValue('[name="story"]')).toBe(story)
    portal.settings.letters = 201
    await guest.page.click("#send")
    await guest.page.locator("#receipt-view").waitFor()
    expect((await opened(portal.kept[0])).body.story).toBe(story)
  })

  test("a phone whose date is far off is asked what day it is", async () => {
    const guest = await visitor(browser)
    await guest.page.clock.setFixedTime(Date.parse(`${addDays(today, 800)}T12:00:00Z`))
    await guest.page.goto(`${portal.address}/en/report/quick`)
    await toCheck(guest)
    await guest.page.click("#send")
    await guest.page.locator("#ask-day").waitFor()
    expect(await guest.page.locator("#ask-day-question").innerText()).toMatch(/^Is today \d+ \w+ \d{4}\?$/)
    await guest.page.click("#day-yes")
    await guest.page.locator("#receipt-view").waitFor()
    expect((await opened(portal.kept[0])).day).toBe(today)
  })

  test("without message keys a phone number comes first, then an offer of longer-lasting keys", async () => {
    portal.settings.published["/keys.json"] = "[]"
    const guest = await ready()
    await toCheck(guest)
    await guest.page.click("#send")
    const trouble = await guest.page.locator("#trouble").innerText()
    expect(trouble.indexOf("0161 496 0000")).toBeLessThan(trouble.indexOf("longer-lasting"))
    await guest.page.click("#use-standing")
    await guest.page.locator("#receipt-view").waitFor()
  })

  test("N2: with scripts off says before the first field who sees the words, and has one button, at the end", async () => {
    const { page } = await visit("/en/report", { javaScriptEnabled: false })
    const notice = page.locator("section.without-scripts")
    expect(await notice.innerText()).toContain("our server sees your words for a moment")
    expect(await notice.innerText()).toContain("0161 496 0000")
    expect(await page.locator("button:visible, input[type=submit]:visible").allInnerTexts()).toEqual([
      "Check your answers",
    ])
    const above = async (selector: string) => (await page.locator(selector).first().boundingBox())!.y
    expect(await above("section.without-scripts")).toBeLessThan(await above("form input:visible"))
    expect(await above("form [name]:visible >> nth=0")).toBeLessThan(await above('button[name="_step"]'))
  })

  test("a script that does not load is said as well, a moment later", async () => {
    const guest = await visitor(browser)
    await guest.page.route("**/ReportForm*.js", (route) => route.abort())
    await guest.page.goto(`${portal.address}/en/report`)
    await guest.page.getByText("our server sees your words for a moment").waitFor()
    // The button comes by a moment of its own: counted from when it was laid out, not from when the notice was.
    await guest.page.getByRole("button", { name: "Check your answers" }).waitFor()
    expect(await guest.page.locator("button:visible").allInnerTexts()).toEqual(["Check your answers"])
  })

  test("N2: with scripts on nobody is offered the way on which the server sees the words", async () => {
    const { page } = await ready()
    expect(await page.locator(".without-scripts:visible").count()).toBe(0)
    await page.fill('[name="when"]', "last Friday")
    await page.press('[name="when"]', "Enter")
    expect(page.url()).toBe(`${portal.address}/en/report/quick`)
    expect(portal.asked.filter((each) => each.startsWith("POST"))).toEqual([])
  })

  test("S50: who is not safe sees 999 in the page, and may go on", async () => {
    const { page } = await ready("/en/report")
    expect(await page.getByText("press 55").isVisible()).toBe(false)
    await page.check('[name="safeNow"][value="no"]')
    expect(await page.getByText("press 55").isVisible()).toBe(true)
    expect(await page.locator("#check").isEnabled()).toBe(true)
  })

  test("leaving empties the page at once, and Back does not return to it", async () => {
    const guest = await visitor(browser)
    const { page } = guest
    await page.route("https://weather.example.org/", (route) => route.fulfill({ body: "Sunny" }))
    await page.goto(`${portal.address}/en/protect`)
    await page.goto(`${portal.address}/en/report`)
    await page.fill('[name="story"]', story)
    await page.click("text=Leave this site")
    await page.waitForURL("https://weather.example.org/")
    await page.goBack()
    expect(page.url()).toBe(`${portal.address}/en/protect`)
  })

  test("Shift three times leaves; capital letters do not", async () => {
    const { page } = await ready()
    await page.route("https://weather.example.org/", (route) => route.fulfill({ body: "Sunny" }))
    await page.locator('[name="story"]').pressSequentially("A Big Dog Ran")
    for (const key of ["Shift", "Shift", "a", "Shift"]) await page.keyboard.press(key)
    expect(page.url()).toContain(portal.address)
    for (const key of ["Shift", "Shift"]) await page.keyboard.press(key)
    await page.waitForURL("https://weather.example.org/")
  })

  test("fetches only what it needs: roster, keys and ways to keep a code when somebody begins to type", async () => {
    const guest = await ready()
    expect(portal.asked.filter((each) => /json/.test(each))).toEqual([])
    await guest.page.fill('[name="story"]', story)
    await expect
      .poll(() => portal.asked.filter((each) => /json/.test(each)).sort())
      .toEqual(["GET /keys.json", "GET /release.json", "GET /roster.json", "GET /roster.json.minisig"])
    const pages = () => portal.asked.filter((each) => each.startsWith("GET /en"))
    await expect.poll(pages).toEqual(["GET /en/report/quick", "GET /en/code"])
  })
})
