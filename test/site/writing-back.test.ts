import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { type Alert, alert } from "../../crypto/documents/alert.ts"
import { consentNames } from "../../crypto/documents/consents.ts"
import { type Letter, type LetterKind, type LetterOf, openedLetter } from "../../crypto/documents/letter.ts"
import type { Message } from "../../crypto/documents/reply.ts"
import { puzzleBytes } from "../../crypto/lengths.ts"
import { isSigned } from "../../crypto/letter.ts"
import { wayBackOf, withdrawalKeyOf } from "../../crypto/mailbox.ts"
import { newMailboxAgrees } from "../../crypto/new-mailbox.ts"
import { openLetter } from "../../crypto/open.ts"
import { freshReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { bodiesFor } from "../../crypto/reply-parts.ts"
import { asSealedLetter } from "../../crypto/sealed.ts"
import { readReceiptCode } from "../../crypto/typed-code.ts"
import { fixedRandom, identityOf, organisationId } from "../crypto/cast.ts"
import { hasChromium, openChromium, unfold, visitor } from "../support/chromium.ts"
import { alertsOf, messageSeedOf } from "../support/organisation.ts"
import { openPortal, type Portal } from "./support/portal.ts"
import { keysOf, replyTo } from "./support/post-office.ts"
import { scheme, today } from "./support/scheme.ts"
import { wrongOnAnyScreen } from "./support/screens.ts"

type Visitor = Awaited<ReturnType<typeof visitor>>

const code = freshReceiptCode(fixedRandom("Sam's code"))
const words = wordsOf(code).join(" ")
const keys = keysOf(code)
const canary = "Umbrellas sing at noon."
const consentId = "ab".repeat(16)
const alertId = "cd".repeat(16)
const policeId = "ef".repeat(16)

const file = [
  { heading: "Report", rows: [{ label: "Reference", value: "PF-0123456789" }] },
  { heading: "Information", rows: [{ label: "1, grade A", value: "The subject <b>blocked</b>\nthe door." }] },
]

const aWarning: Alert = alert.parse({
  number: "26-0143",
  level: "danger",
  types: ["held", "weapon-threat"],
  region: "touring",
  month: "2026-10",
  setting: "hotel",
  approach: "phone",
  people: [{ gender: "man", ageBand: "40s", hair: "grey" }, { marks: "a <b>tattoo</b>" }],
  vehicle: "Dark blue van",
  weapons: ["knife"],
  watchFor: "Changes the place at the last minute.",
  advice: "Do not go to a second place.",
  ending: "0123",
  reports: "more-than-one",
  published: "2026-10",
  checked: "2026-11",
  expires: "2027-10",
})
const { number: _, published: __, checked: ___, expires: ____, ...wordsOfWarning } = aWarning

async function letterIn(post: Uint8Array): Promise<Letter> {
  const sealed = asSealedLetter(post.subarray(1 + 32 + puzzleBytes), 4)
  const opened = sealed && (await openLetter(sealed, [identityOf(messageSeedOf("Ben", scheme.roster.validFrom))]))
  return openedLetter.parse(opened?.ok && opened.value) as Letter
}

describe.skipIf(!hasChromium)("writing back with the code, in a browser", () => {
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

  /** Somebody who typed the code; what waits are these messages. */
  async function reader(...messages: Message[]): Promise<Visitor> {
    const bodies = messages.flatMap((message) => bodiesFor(message)!)
    portal.mailboxes.put(keys, ...bodies.map((body, at) => replyTo(keys, { number: at + 1, body })))
    const guest = await visitor(browser)
    await guest.page.goto(`${portal.address}/en/messages`)
    await guest.page.fill("#code", words)
    await guest.page.click("#open")
    await guest.page.locator("#replies-view:visible, #nothing-view:visible").waitFor()
    await unfold(guest.page)
    return guest
  }
  const hello: Message = { type: "message", text: "Hello." }
  const askedAgain: Message = {
    type: "question",
    id: consentId,
    consent: "policeAnonymous",
    text: "May we, after all?",
  }
  const askedAbout: Message = { type: "alert-words", id: alertId, alert: wordsOfWarning, text: "Your words." }

  async function lastLetter<Kind extends LetterKind>(kind: Kind): Promise<LetterOf<Kind>> {
    const letter = await letterIn(portal.kept.at(-1)!)
    if (letter.kind !== kind) throw new Error(letter.kind)
    return letter as LetterOf<Kind>
  }
  const send = async (page: Page) => {
    await page.click("#send")
    await page.locator("#follow-up-sent:focus").waitFor()
  }
  const actionsAsked = () => portal.mailboxes.asked.map(({ action }) => action).filter((action) => action !== "fetch")

  test("nothing is chosen beforehand, and an empty form is met kindly: nothing is sent", async () => {
    const { page } = await reader(askedAgain, askedAbout)
    expect(await page.locator("input:checked").count()).toBe(0)
    expect(await page.locator("#replies input[type=radio]").count()).toBe(4)
    expect(await page.locator("#replies").innerText()).toContain("If you do not answer, that is a No.")
    await page.click("#send")
    await page.locator("#problem:focus").waitFor()
    expect(await page.locator("#problem").innerText()).toContain("One word, one tick or one answer is enough.")
    await page.locator("#problem a").click()
    await page.locator("#text:focus").waitFor()
    expect(portal.kept).toEqual([])
  })

  test("S11 N3: what is added arrives sealed, signed by the mailbox, with nothing outside that leads to it", async () => {
    const { page, complaints } = await reader(hello)
    await page.fill("#text", canary)
    await page.check('[name="support[]"][value="isva"]')
    await page.fill("#supportDetail", "A woman, please.")
    await send(page)
    const letter = await lastLetter("canopy/follow-up")
    expect(letter.body).toEqual({ text: canary, support: ["isva"], supportDetail: "A woman, please." })
    expect(isSigned(letter, organisationId)).toBe(true)
    expect(letter.wayBack).toEqual(wayBackOf(keys, true))
    expect(portal.kept[0]?.subarray(1, 33)).not.toEqual(withdrawalKeyOf(keys))
    expect(await page.locator("#follow-up-sent").innerText()).toBe(
      "It is sealed and sent. A caseworker reads it on a working day.",
    )
    expect(await page.inputValue("#text")).toBe("")
    expect(await page.locator("#replies").innerText()).toContain("Hello.")
    expect(complaints).toEqual([])
  })

  test("two letters have no key in common on the outside", async () => {
    const { page } = await reader(hello)
    for (const text of ["One.", "Two."]) {
      await page.fill("#text", text)
      await send(page)
    }
    expect(portal.kept).toHaveLength(2)
    expect(portal.kept[1]?.subarray(1, 33)).not.toEqual(portal.kept[0]?.subarray(1, 33))
  })

  test("S4: a consent that was not touched is not in the letter, and one taken away again is not either", async () => {
    const { page } = await reader(hello)
    await page.check('[name="consents.partners"][value="yes"]')
    await page.click("#clear-consents")
    await page.check('[name="consents.alert"][value="no"]')
    await send(page)
    const { body } = await lastLetter("canopy/follow-up")
    expect(body).toEqual({ consents: { textVersion: 1, language: "en", alert: "no" } })
  })

  test("S11: every consent can be changed, each by itself", async () => {
    const { page } = await reader(hello)
    for (const name of consentNames) await page.check(`[name="consents.${name}"][value="ask-me-first"]`)
    await page.check('[name="consents.checker"][value="after-3-days"]')
    await page.check('[name="consents.alertPreview"]')
    await send(page)
    const { body } = await lastLetter("canopy/follow-up")
    expect(body.consents).toEqual({
      textVersion: 1,
      language: "en",
      ...Object.fromEntries(consentNames.map((name) => [name, "ask-me-first"])),
      checker: "after-3-days",
      alertPreview: true,
    })
  })

  test("S29: a consent asked again stands there in our words, and the answer names the question", async () => {
    const { page } = await reader(askedAgain, hello)
    const asked = await page.locator("#replies article").first().innerText()
    expect(asked).toContain("May we, after all?")
    expect(asked).toContain("May we tell the police, without saying who you are?")
    expect(asked).toContain("a police intelligence hub")
    await page.getByRole("group", { name: "May we tell the police" }).first().getByLabel("No").check()
    await send(page)
    const { body } = await lastLetter("canopy/follow-up")
    expect(body).toEqual({ answers: [{ question: consentId, answer: "no" }] })
    expect(await page.locator("#replies").innerText()).toContain("You answered No. It is sent.")
  })

  test("N9: the words of a warning are shown exactly as its page will show them", async () => {
    portal.settings.data.alerts = { ...alertsOf(scheme.signedRoster, today), alerts: [aWarning] }
    const { page } = await reader(askedAbout)
    const partsOf = (place: string) =>
      page
        .locator(place)
        .evaluate((whole) =>
          [...whole.querySelectorAll("p, h2, h4, li, dt, dd")].map((part) => part.textContent?.trim()),
        )
    const shown = await partsOf("#replies .warning")
    await page.check(`[name="answers.${alertId}"][value="yes"]`)
    await send(page)
    expect((await lastLetter("canopy/follow-up")).body.answers).toEqual([{ question: alertId, answer: "yes" }])
    await page.goto(`${portal.address}/en/alerts/26-0143`)
    const published = await partsOf("article.warning")
    expect(published.slice(0, shown.length)).toEqual(shown)
    expect(published.slice(shown.length)).toEqual([
      ...["Published", "October 2026", "Last checked", "November 2026", "Ends", "October 2027"],
    ])
  })

  test("N9: a police file is shown row by row exactly as it would be printed, and answered by Yes or No", async () => {
    const asked: Message = {
      type: "police-words",
      id: policeId,
      to: "a police intelligence hub",
      file,
      text: "For you.",
    }
    const { page } = await reader(asked)
    const shown = page.locator("#replies article")
    const rows = await shown.locator("dl div").evaluateAll((all) => all.map((row) => row.textContent))
    expect(rows).toEqual(file.flatMap((part) => part.rows.map(({ label, value }) => label + value)))
    const read = await shown.innerText()
    for (const part of [
      "For you.",
      "This is what would go to a police intelligence hub. Only the day on which it goes is added.",
      "May we give them this, in these words?",
      "If you do not answer, that is a No.",
      ...file.map(({ heading }) => heading),
    ])
      expect(read).toContain(part)
    expect(await page.locator("#replies b").count()).toBe(0)
    expect(await page.locator("#replies input:checked").count()).toBe(0)
    await page.check(`[name="answers.${policeId}"][value="no"]`)
    await send(page)
    expect((await lastLetter("canopy/follow-up")).body).toEqual({ answers: [{ question: policeId, answer: "no" }] })
    expect(await page.locator("#replies").innerText()).toContain("You answered No. It is sent.")
  })

  test("N9: a warning in several parts, of which one is missing, is no question yet", async () => {
    const long: Message = {
      ...askedAbout,
      text: "x".repeat(2000),
      alert: { ...wordsOfWarning, advice: "é".repeat(300) },
    }
    const parts = bodiesFor({ ...long, text: "\u0001".repeat(2000) } as Message)!
    expect(parts.length).toBeGreaterThan(2)
    const [first, ...rest] = parts.map((body, at) => replyTo(keys, { number: at + 1, body }))
    portal.mailboxes.put(keys, ...rest.reverse())
    const { page } = await reader()
    expect(await page.locator("#replies input").count()).toBe(0)
    expect(await page.locator("#replies").innerText()).toContain("Not all of them are here yet")
    expect(await page.locator("#read").isVisible()).toBe(false)
    portal.mailboxes.put(keys, first!)
    const whole = await reader()
    expect(await whole.page.locator("#replies input").count()).toBe(2)
  })

  test("what is too long is said at its field, and keeps every word", async () => {
    const { page } = await reader(hello)
    const long = "x".repeat(10_100)
    await page.fill("#text", long)
    await page.fill('[name="helpArea"]', "y".repeat(90))
    await page.click("#send")
    await page.locator("#problem:focus").waitFor()
    const said = await page.locator("#problem").innerText()
    expect(said).toContain(
      "“What would you like to tell us?” is too long. Please make it about 100 characters shorter.",
    )
    expect(said).toContain("“Where should we look for local help?” is too long")
    expect(await page.inputValue("#text")).toBe(long)
    expect(await page.locator("#text").getAttribute("aria-invalid")).toBe("true")
    expect(portal.kept).toEqual([])
  })

  test("a letter that does not arrive keeps every word, and goes out again as the same letter", async () => {
    const { page } = await reader(askedAgain)
    await page.fill("#text", canary)
    await page.check(`[name="answers.${consentId}"][value="yes"]`)
    portal.settings.letters = 502
    await page.click("#send")
    await page.locator("#trouble:focus").waitFor()
    expect(await page.locator("#trouble").innerText()).toMatch(/Perhaps it arrived.*typed is lost.*0161 496 0000/s)
    expect(await page.inputValue("#text")).toBe(canary)
    expect(await page.locator(`[name="answers.${consentId}"]:checked`).inputValue()).toBe("yes")
    portal.settings.letters = 201
    await page.getByRole("button", { name: "Try again" }).click()
    await page.locator("#follow-up-sent:focus").waitFor()
    expect(portal.tried).toHaveLength(2)
    expect(portal.tried[1]).toEqual(portal.tried[0])
  })

  test("what is typed while a letter is on its way is neither lost nor said to be sent", async () => {
    const { page } = await reader(hello)
    let letGo = (): void => undefined
    const held = new Promise<void>((go) => {
      letGo = go
    })
    await page.route("**/letters", async (route) => {
      await held
      await route.continue()
    })
    await page.fill("#text", "One.")
    const onItsWay = page.waitForRequest("**/letters")
    await page.click("#send")
    await onItsWay
    await page.fill("#text", "One. And two.")
    letGo()
    await page.locator("#follow-up-sent:focus").waitFor()
    expect((await lastLetter("canopy/follow-up")).body.text).toBe("One.")
    expect(await page.inputValue("#text")).toBe("One. And two.")
  })

  test("nobody is written to whose keys somebody else signed", async () => {
    const { page } = await reader(hello)
    portal.settings.published["/roster.json.minisig"] = "untrusted comment: x"
    await page.fill("#text", canary)
    await page.click("#send")
    await page.locator("#trouble:focus").waitFor()
    expect(await page.locator("#trouble").innerText()).toContain("list of caseworkers")
    expect(portal.kept).toEqual([])
    expect(await page.inputValue("#text")).toBe(canary)
  })

  test("old keys: longer-lasting ones are offered, and used only when chosen", async () => {
    const { page } = await reader(hello)
    portal.settings.published["/keys.json"] = "[]"
    await page.fill("#text", canary)
    await page.click("#send")
    await page.locator("#trouble:focus").waitFor()
    expect(portal.kept).toEqual([])
    await page.click("#use-standing")
    await page.locator("#follow-up-sent:focus").waitFor()
    expect(portal.kept).toHaveLength(1)
  })

  test("S11 S17: where nothing waits one can write as well, and is asked to look at the code first", async () => {
    const { page } = await reader()
    expect(await page.locator("#nothing").innerText()).toContain("its first word is")
    await page.getByText("Is it your code, with those two words?").waitFor()
    await page.fill("#text", canary)
    await send(page)
    expect((await lastLetter("canopy/follow-up")).body).toEqual({ text: canary })
    expect(await page.locator("#read").isVisible()).toBe(false)
  })

  test("what seals is loaded when somebody begins to write, and says so when it does not load", async () => {
    const { page } = await reader(hello)
    const heavy = () => portal.asked.filter((each) => each.includes("assets/writing")).length
    expect(heavy()).toBe(0)
    await page.route("**/writing*.js", (route) => route.abort())
    await page.fill("#text", canary)
    await page.click("#send")
    await page.locator("#trouble:focus").waitFor()
    expect(await page.locator("#trouble").innerText()).toContain("A part of this page did not load. Nothing was sent.")
    expect(await page.inputValue("#text")).toBe(canary)
  })

  test("leaves no word in the address, the history, storage or the page that is left", async () => {
    const { page } = await reader(hello)
    await page.fill("#text", canary)
    await page.check('[name="consents.alert"][value="no"]')
    const kept = await page.evaluate(async () => [
      location.href,
      history.length,
      JSON.stringify(history.state),
      document.cookie,
      localStorage.length + sessionStorage.length,
      (await indexedDB.databases()).length,
    ])
    expect(kept).toEqual([`${portal.address}/en/messages`, 2, "null", "", 0, 0])
    // What a browser does before it keeps a page for "Back", and what it shows then.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })))
    expect(await page.inputValue("#text")).toBe("")
    expect(await page.locator("input:checked").count()).toBe(0)
    expect(await page.content()).not.toContain("Hello.")
    expect(await page.locator("#code-view").isVisible()).toBe(true)
  })

  test("answers that come after the page was left are shown to nobody", async () => {
    portal.mailboxes.put(keys, replyTo(keys))
    const { page } = await visitor(browser)
    await page.goto(`${portal.address}/en/messages`)
    let letGo = (): void => undefined
    const held = new Promise<void>((go) => {
      letGo = go
    })
    await page.route("**/mailbox", async (route) => {
      await held
      await route.continue()
    })
    await page.fill("#code", words)
    const asked = page.waitForRequest("**/mailbox")
    await page.click("#open")
    await asked
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })))
    letGo()
    await page.locator("#open:enabled").waitFor({ state: "attached" })
    expect(await page.locator("#replies-view").isVisible()).toBe(false)
    expect(await page.content()).not.toContain("Hello.")
  })

  describe("“delete everything”", () => {
    const begin = async () => {
      const guest = await reader(hello)
      await guest.page.click("#withdraw-all")
      await guest.page.locator("#withdraw-view h1:focus").waitFor()
      return guest
    }
    const pressAgain = async (page: Page) => {
      await page.click("#withdraw-now")
      await page.locator("#trouble:focus").waitFor()
      return page.locator("#trouble").innerText()
    }

    test("N3: says what goes and what nobody can undo, and does nothing before the second press", async () => {
      const { page } = await begin()
      const said = await page.locator("#withdraw-view").innerText()
      expect(said).toMatch(/What is deleted.*What nobody can undo.*the police/s)
      await page.locator("#withdraw-view").getByRole("button", { name: "Back" }).click()
      await page.locator("#replies-view h1:focus").waitFor()
      expect([portal.kept.length, actionsAsked()]).toEqual([0, []])
    })

    test("N3 S30: takes the letter back, tells the caseworkers, empties the mailbox; then the keys are gone", async () => {
      const { page } = await begin()
      await page.click("#withdraw-now")
      await page.locator("#withdrawn-view h1:focus").waitFor()
      expect(actionsAsked()).toEqual(["withdraw", "empty"])
      expect(portal.mailboxes.asked.find(({ action }) => action === "withdraw")?.publicKey).toEqual(
        withdrawalKeyOf(keys),
      )
      const letter = await lastLetter("canopy/withdrawal")
      expect(isSigned(letter, organisationId)).toBe(true)
      expect(letter.wayBack).toEqual(wayBackOf(keys, true))
      expect(portal.mailboxes.waitingFor(keys)).toBe(0)
      expect(await page.content()).not.toContain("Hello.")
      await page.locator("#withdrawn-view").getByRole("button").click()
      expect(await page.inputValue("#code")).toBe("")
    })

    test("that breaks off says honestly how far it came, at each of its three steps", async () => {
      const { page } = await begin()
      portal.settings.actions = { withdraw: 503, empty: 503 }
      portal.settings.letters = 503
      expect(await pressAgain(page)).toMatch(/Not finished\. Perhaps nothing is deleted yet.*press again.*no harm/s)
      expect(portal.tried).toEqual([])
      portal.settings.actions = { empty: 503 }
      expect(await pressAgain(page)).toMatch(/Not finished.*perhaps our caseworkers do not know yet/s)
      expect(portal.mailboxes.waitingFor(keys)).toBe(1)
      portal.settings.letters = 201
      expect(await pressAgain(page)).toMatch(/Not finished.*perhaps answers to you still wait/s)
      portal.settings.actions = {}
      await page.click("#withdraw-now")
      await page.locator("#withdrawn-view h1:focus").waitFor()
      expect(portal.kept).toHaveLength(1)
      expect(portal.mailboxes.waitingFor(keys)).toBe(0)
    })
  })

  describe("“somebody saw my code”", () => {
    const begin = async () => {
      const guest = await reader(hello)
      await guest.page.click("#change-code")
      await guest.page.locator("#new-code-view h1:focus").waitFor()
      return guest
    }
    const keysShown = async (page: Page) => {
      const read = readReceiptCode((await page.locator("#code-words li").allInnerTexts()).join(" "))
      if (!read.ok) throw new Error(read.failure.kind)
      return keysOf(read.value)
    }

    test("says what a page without scripts means for a code, and that answers go", async () => {
      const { page } = await begin()
      const said = await page.locator("#new-code-view").innerText()
      expect(said).toContain("typed this code on a page without scripts, our server has seen it")
      expect(said).toContain("Answers that wait now are deleted on our server. Read them first")
      expect([portal.kept.length, actionsAsked()]).toEqual([0, []])
    })

    test("N3: the old mailbox names the new one, which agrees; the old one is emptied, the new code shown", async () => {
      const { page } = await begin()
      await page.click("#change-now")
      await page.locator("#fresh-code-view h1:focus").waitFor()
      await page.locator("#emptied", { hasText: "The answers under the old code are deleted." }).waitFor()
      const letter = await lastLetter("canopy/new-mailbox")
      expect(isSigned(letter, organisationId)).toBe(true)
      expect(newMailboxAgrees(letter)).toBe(true)
      expect(letter.wayBack.mailbox).toBe(wayBackOf(keys, true).mailbox)
      expect(letter.body.next.mailbox).toBe(wayBackOf(await keysShown(page), true).mailbox)
      expect((await page.locator("#code-digits").innerText()).match(/\d{4}/g)).toHaveLength(8)
      expect([actionsAsked(), portal.mailboxes.waitingFor(keys)]).toEqual([["empty"], 0])
      await page.getByRole("button", { name: "I have it: close" }).click()
      expect(await page.locator("#code-words").innerText()).toBe("")
      expect(await page.content()).not.toContain("Hello.")
    })

    test("a letter that was not taken changes nothing: no new code is shown, and no answer deleted", async () => {
      const { page } = await begin()
      portal.settings.letters = 503
      await page.click("#change-now")
      await page.locator("#trouble:focus").waitFor()
      expect(await page.locator("#trouble").innerText()).toContain("Your code is not changed. The old one still works.")
      expect(await page.locator("#fresh-code").isVisible()).toBe(false)
      expect(await page.locator("#code-words").innerText()).toBe("")
      expect([actionsAsked(), portal.mailboxes.waitingFor(keys)]).toEqual([[], 1])
    })

    test("a letter of which nobody knows shows the code that may be the new one, and stays with it", async () => {
      const { page } = await begin()
      portal.settings.letters = 502
      await page.click("#change-now")
      await page.locator("#trouble:focus").waitFor()
      expect(await page.locator("#trouble").innerText()).toMatch(/Perhaps your code is changed.*keep the old one/s)
      const perhaps = await keysShown(page)
      expect(actionsAsked()).toEqual([])
      portal.settings.letters = 201
      await page.click("#change-now")
      await page.locator("#fresh-code-view h1:focus").waitFor()
      expect(await keysShown(page)).toEqual(perhaps)
      expect(portal.tried[1]).toEqual(portal.tried[0])
    })

    test("answers that could not be deleted are said, and the new code stands there all the same", async () => {
      const { page } = await begin()
      portal.settings.actions = { empty: 503 }
      await page.click("#change-now")
      await page.locator("#emptied", { hasText: "Your new code works. But perhaps answers still wait" }).waitFor()
      expect(await page.locator("#code-words li").count()).toBe(8)
      portal.settings.actions = {}
      await page.click("#empty-old")
      await page.locator("#emptied", { hasText: "The answers under the old code are deleted." }).waitFor()
      expect(portal.mailboxes.waitingFor(keys)).toBe(0)
    })
  })

  /** What stands in the way of somebody on the page as it is now. */
  async function lookAt(page: Page, view: string): Promise<void> {
    // From the top: what lies half under the bar would count as too small to press.
    await page.evaluate(() => scrollTo(0, 0))
    expect([view, await wrongOnAnyScreen(page)]).toEqual([view, []])
    await page.setViewportSize({ width: 320, height: 640 })
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main :is(button, select, summary, label.choice, textarea)")]
        .filter((each) => each.offsetParent !== null && each.getBoundingClientRect().height < 44)
        .map((each) => each.textContent?.trim()),
    )
    expect([view, small]).toEqual([view, []])
  }

  test("S67: everybody can use every view, on small phones and wide screens, by day and at night", async () => {
    const { page } = await reader(hello, askedAgain, askedAbout)
    await page.click("#send")
    await page.locator("#problem:focus").waitFor()
    await lookAt(page, "answers, questions and a problem")
    portal.settings.letters = 503
    await page.fill("#text", canary)
    await page.click("#send")
    await page.locator("#trouble:focus").waitFor()
    await lookAt(page, "trouble")
    await page.click("#withdraw-all")
    await lookAt(page, "delete everything")
    await page.locator("#withdraw-view [data-home]").click()
    await page.click("#change-code")
    await lookAt(page, "a new code")
    portal.settings.letters = 201
    await page.click("#change-now")
    await page.locator("#emptied", { hasText: "deleted" }).waitFor()
    await lookAt(page, "the new code")
    const { page: another } = await reader()
    await lookAt(another, "nothing here")
    await another.click("#withdraw-all")
    await another.click("#withdraw-now")
    await another.locator("#withdrawn-view").waitFor()
    await lookAt(another, "withdrawn")
  })
})
