import { readFileSync } from "node:fs"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { toBase64 } from "../../crypto/bytes.ts"
import { addDays } from "../../crypto/day.ts"
import { freshReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { fixedRandom } from "../crypto/cast.ts"
import { hasChromium, openChromium, visitor } from "../support/chromium.ts"
import { openPortal, type Portal } from "./support/portal.ts"
import { keysOf, replyTo, sealedFor } from "./support/post-office.ts"
import { today } from "./support/scheme.ts"

type Visitor = Awaited<ReturnType<typeof visitor>>
type Golden = { codes: { words: string[]; digits: string[]; keys: { mailbox: string } }[] }
const golden = JSON.parse(readFileSync(new URL("../vectors/receipt-codes.json", import.meta.url), "utf8")) as Golden

const code = freshReceiptCode(fixedRandom("Sam's code"))
const words = wordsOf(code).join(" ")
const keys = keysOf(code)
const hello = "We read it. Look at https://example.org/help\n<b>أهلا</b>"

describe.skipIf(!hasChromium)("the page for coming back, in a browser", () => {
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

  const visit = async (options = {}): Promise<Visitor> => {
    const guest = await visitor(browser, options)
    await guest.page.goto(`${portal.address}/en/messages`)
    return guest
  }
  const ready = async () => {
    const guest = await visit()
    await guest.page.locator("#code").waitFor()
    return guest
  }
  const type = async ({ page }: Visitor, typed: string) => {
    await page.fill("#code", typed)
    await page.click("#open")
    await page.locator("#problem:visible, #nothing-view:visible, #replies-view:visible, #trouble:visible").waitFor()
  }
  const wait = () =>
    portal.mailboxes.put(
      keys,
      replyTo(keys, { body: { type: "opened" } }),
      replyTo(keys, { number: 2, letters: 2, body: { type: "message", text: hello } }),
    )
  const mailboxPosts = () => portal.asked.filter((each) => each === "POST /mailbox").length

  test("N3 N1: opens answers in the browser, without Web Crypto and WebAssembly, under the strictest policy", async () => {
    wait()
    const guest = await visitor(browser)
    await guest.page.addInitScript(() => {
      Object.defineProperty(crypto, "subtle", { value: undefined })
      Reflect.deleteProperty(globalThis, "WebAssembly")
    })
    await guest.page.goto(`${portal.address}/en/messages`)
    await type(guest, words)
    const read = await guest.page.locator("#replies-view").innerText()
    expect(guest.complaints).toEqual([])
    for (const said of ["From Ana", "Answer 1, 11 June 2026", "has opened it", "one letter from you", hello])
      expect(read).toContain(said)
    expect(read).toContain("we had 2 letters from you")
    expect(read.indexOf("Answer 1")).toBeLessThan(read.indexOf("Answer 2"))
    expect(await guest.page.title()).toBe("Answers – Canopy")
    expect(portal.mailboxes.waitingFor(keys)).toBe(2)
  })

  test("an answer is plain text in its own direction: no address in it can be pressed", async () => {
    wait()
    const guest = await ready()
    await type(guest, words)
    expect(await guest.page.locator("#replies :is(a, b)").count()).toBe(0)
    expect(await guest.page.locator("#replies [dir=auto]").innerText()).toBe(hello)
  })

  test("keeps nothing: no word in the address, the history, storage or cookies, and none in a page that is left", async () => {
    wait()
    const guest = await ready()
    await type(guest, words)
    const left = await guest.page.evaluate(async () => [
      location.href,
      history.length,
      JSON.stringify(history.state),
      document.cookie,
      localStorage.length + sessionStorage.length,
      (await caches.keys()).length,
    ])
    expect(left).toEqual([`${portal.address}/en/messages`, 2, "null", "", 0, 0])
    expect(await guest.page.inputValue("#code")).toBe("")
    await guest.page.reload()
    expect(await guest.page.inputValue("#code")).toBe("")
    expect(await guest.page.locator("#replies").innerText()).toBe("")
    await guest.page.fill("#code", words)
    await guest.page.goto(`${portal.address}/en/protect`)
    await guest.page.goBack()
    expect(await guest.page.inputValue("#code")).toBe("")
  })

  test("“Close” takes keys and words off the page, and deletes nothing", async () => {
    wait()
    const guest = await ready()
    await type(guest, words)
    await guest.page.getByRole("button", { name: "Close" }).click()
    await guest.page.locator("#closed:visible").waitFor()
    expect(await guest.page.content()).not.toContain("We read it")
    expect(await guest.page.inputValue("#code")).toBe("")
    expect(portal.mailboxes.waitingFor(keys)).toBe(2)
  })

  test("deletes at the server what was read, and only when asked to", async () => {
    wait()
    portal.mailboxes.put(keys, ...[3, 4, 5].map((number) => replyTo(keys, { number })))
    portal.mailboxes.put(keys, sealedFor(keys, { kind: "nothing" }))
    const guest = await ready()
    await type(guest, words)
    await guest.page.click("#read")
    await guest.page.locator("#deleted:visible").waitFor()
    expect(portal.mailboxes.waitingFor(keys)).toBe(1)
    expect(portal.mailboxes.asked.map(({ action }) => action)).toEqual(["fetch", "fetch", "read", "read"])
    expect(await guest.page.content()).not.toContain("We read it")
  })

  test("a deletion that does not arrive leaves the answers on the page, and says that it can be tried again", async () => {
    wait()
    const guest = await ready()
    await type(guest, words)
    portal.settings.mailbox = 503
    await guest.page.click("#read")
    await guest.page.locator("#delete-trouble:focus").waitFor()
    expect(await guest.page.locator("#delete-trouble").innerText()).toMatch(/press again.*0161 496 0000/s)
    expect(await guest.page.locator("#replies").innerText()).toContain("We read it")
    portal.settings.mailbox = 200
    await guest.page.click("#read")
    await guest.page.locator("#deleted:visible").waitFor()
  })

  test("S17: nothing there is said with the ends of the code, and when to ring; a mailbox of nobody looks the same", async () => {
    const seen: string[] = []
    for (const emptied of [true, false]) {
      portal.mailboxes.put(keys)
      const guest = await ready()
      await type(guest, emptied ? words : (golden.codes[2]?.words.join(" ") ?? ""))
      seen.push((await guest.page.locator("#nothing-view").innerText()).replace(/first word is .*/, ""))
      const said = await guest.page.locator("#nothing").innerText()
      const ends = emptied ? wordsOf(code) : (golden.codes[2]?.words ?? [])
      expect(said).toMatch(new RegExp(`first word is ${ends[0]} .*, its last ${ends[7]} `))
      await guest.context.close()
    }
    expect(seen[0]).toBe(seen[1])
    expect(seen[0]).toContain("0161 496 0000")
    expect(seen[0]).toContain("3 working days")
  })

  test.each(golden.codes)(
    "N3: finds the mailbox of $words, in words and in numbers",
    async ({ words, digits, keys }) => {
      const guest = await ready()
      for (const typed of [words.join(", ").toUpperCase(), digits.join("")]) {
        await type(guest, typed)
        await guest.page.locator("#nothing-view").getByRole("button").click()
      }
      expect(portal.mailboxes.asked.map(({ publicKey }) => toBase64(publicKey))).toEqual([keys.mailbox, keys.mailbox])
    },
  )

  test.each([
    ["", "Please type your code"],
    ["abandon abandon abandon lantarn", "Word 4, “lantarn”, is in no code of ours"],
    ["0000 0000 9999", "Number 3, “9999”, is in no code of ours"],
    ["abandon ability", "A code has 8 words. Here are 2."],
    ["0000 0001 0002", "A code has 8 numbers of four digits. Here are 3."],
    [words.split(" ").reverse().join(" "), "Each part of this code exists, but not together."],
  ])("“%s” is met before anything is sent, beside the field and in the title", async (typed, sentence) => {
    const guest = await ready()
    await type(guest, typed)
    expect(await guest.page.locator("#problem").innerText()).toContain(sentence)
    expect(await guest.page.title()).toBe("Error: Read an answer – Canopy")
    expect(await guest.page.locator("#code").getAttribute("aria-invalid")).toBe("true")
    await guest.page.locator("#problem a").click()
    await guest.page.locator("#code:focus").waitFor()
    expect(await guest.page.inputValue("#code")).toBe(typed)
    expect(portal.asked.filter((each) => /json|POST/.test(each))).toEqual([])
  })

  test("Enter reads, and sends the code nowhere", async () => {
    wait()
    const guest = await ready()
    const sent: string[] = []
    guest.page.on("request", (request) => sent.push(`${request.method()} ${request.url()}`))
    await guest.page.fill("#code", words)
    await guest.page.press("#code", "Enter")
    await guest.page.locator("#replies-view").waitFor()
    for (const word of wordsOf(code)) for (const each of sent) expect(each).not.toContain(word)
    expect(sent.filter((each) => each.startsWith("POST"))).toEqual([`POST ${portal.address}/mailbox`])
  })

  test("without a connection, and with a server that is busy, the code stays and another try works", async () => {
    wait()
    const guest = await ready()
    await guest.context.setOffline(true)
    await type(guest, words)
    expect(await guest.page.locator("#trouble").innerText()).toMatch(/did not load|could not reach/)
    await guest.context.setOffline(false)
    await guest.page.reload()
    portal.settings.mailbox = 503
    await type(guest, words)
    expect(await guest.page.locator("#trouble").innerText()).toMatch(/too much to do.*0161 496 0000/s)
    expect(await guest.page.inputValue("#code")).toBe(words)
    portal.settings.mailbox = 200
    await guest.page.getByRole("button", { name: "Try again" }).click()
    await guest.page.locator("#replies-view").waitFor()
  })

  test("a list of caseworkers that somebody else signed is refused, and no mailbox is asked for", async () => {
    wait()
    portal.settings.published["/roster.json.minisig"] = "untrusted comment: x"
    const guest = await ready()
    await type(guest, words)
    expect(await guest.page.locator("#trouble").innerText()).toMatch(/list of caseworkers.*0161 496 0000/s)
    expect(mailboxPosts()).toBe(0)
  })

  test("a phone whose date is far off is asked what day it is", async () => {
    wait()
    const guest = await visitor(browser)
    await guest.page.clock.install({ time: Date.parse(`${addDays(today, 800)}T12:00:00Z`) })
    await guest.page.goto(`${portal.address}/en/messages`)
    await type(guest, words)
    await guest.page.click("#day-yes")
    await guest.page.locator("#replies-view").waitFor()
  })

  test("what is refused is said with its reason, and never shown", async () => {
    portal.mailboxes.put(keys, sealedFor(keys, { kind: "canopy/reply", text: "Come to the bridge." }))
    const guest = await ready()
    await type(guest, words)
    const read = await guest.page.locator("#replies-view").innerText()
    expect(read).toContain("not an answer as our caseworkers write them")
    expect(await guest.page.content()).not.toContain("bridge")
    expect(await guest.page.locator("#read").isVisible()).toBe(false)
  })

  test("loads what opens seals only when somebody types", async () => {
    const guest = await ready()
    const heavy = () => portal.asked.filter((each) => /assets\/(opening|typed-code|writing)/.test(each)).length
    expect(heavy()).toBe(0)
    await guest.page.fill("#code", "a")
    await expect.poll(heavy).toBe(2)
    expect(mailboxPosts()).toBe(0)
  })

  test("N2: with scripts off says first that our server sees the code, then has a field for it that is no script’s", async () => {
    const { page } = await visit({ javaScriptEnabled: false })
    const notice = page.locator(".without-scripts")
    const said = await notice.innerText()
    expect(said).toContain("our server sees this code and can read its messages")
    expect(said).toContain("0161 496 0000")
    expect(said.indexOf("our server sees")).toBeLessThan(said.indexOf("Your code"))
    expect(await page.locator("button:visible, textarea:visible, input:visible").count()).toBe(2)
    expect(await notice.locator("textarea[name=code]").isVisible()).toBe(true)
    expect(await page.locator("#code").isVisible()).toBe(false)
  })

  test("a script that does not load is said as well, a moment later", async () => {
    const guest = await visitor(browser)
    await guest.page.route("**/messages*.js", (route) => route.abort())
    await guest.page.goto(`${portal.address}/en/messages`)
    await guest.page.getByText("our server sees this code and can read its messages").waitFor()
    expect(await guest.page.locator("#code").isVisible()).toBe(false)
  })

  test("with scripts on, nobody is shown the field whose code our server would see", async () => {
    const guest = await ready()
    expect(await guest.page.locator("#plain-code").isVisible()).toBe(false)
    expect(await guest.page.locator("textarea:visible").count()).toBe(1)
  })
})
