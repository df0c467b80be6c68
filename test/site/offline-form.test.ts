import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { type ServerType, serve } from "@hono/node-server"
import type { Hono } from "hono"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { fromHex } from "../../crypto/bytes.ts"
import { addDays, type Day, dayOf } from "../../crypto/day.ts"
import { openedLetter } from "../../crypto/documents/letter.ts"
import { letterBytes, sealedBytes } from "../../crypto/lengths.ts"
import { isSigned, wordsHash } from "../../crypto/letter.ts"
import { mailboxKeys, wayBackOf } from "../../crypto/mailbox.ts"
import { openBlock, openLetter } from "../../crypto/open.ts"
import { readReceiptCode } from "../../crypto/typed-code.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { identityOf, organisationId } from "../crypto/cast.ts"
import { inChromium, inFirefox, torSafer, type Visitor } from "../journey/browsers.ts"
import { testHost } from "../server/host.ts"
import { hasChromium, openChromium, unfold, visitor } from "../support/chromium.ts"
import { freePort } from "../support/free-port.ts"
import { standingKeyOf } from "../support/organisation.ts"
import { tagsIn } from "./support/markup.ts"
import { type BuiltForm, buildForm, carried } from "./support/offline-form.ts"
import { scheme, today } from "./support/scheme.ts"
import { wrongOnAnyScreen } from "./support/screens.ts"

const { age, firefox } = toolPaths()
const start = addDays(today, -3)
const identity = identityOf(`Ana's standing key of ${start}`)
const story = "He locked the door. heron-quartz-88 by the canal."

/** The form is built with its address; somebody listens there later. */
let port = 0
let form: BuiltForm
beforeAll(async () => {
  port = await freePort()
  form = buildForm(`http://127.0.0.1:${port}`)
})
afterAll(() => form.remove())

const html = () => readFileSync(form.built, "utf8")
const policyOf = (page: string) =>
  (tagsIn(page).find(({ attributes }) => attributes["http-equiv"])?.attributes.content ?? "").replaceAll("&#39;", "'")
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`
const insideOf = (page: string, tag: RegExp) => [...page.matchAll(tag)].map(([, inside = ""]) => inside)

describe("N13 S43: the form is one file", () => {
  test("that names nothing to load, and leads nowhere but to a telephone and an e-mail", () => {
    for (const { name, attributes } of tagsIn(html())) {
      expect(attributes.src ?? attributes.srcset ?? attributes.action, `<${name}>`).toBeUndefined()
      expect(name).not.toBe("link")
      if (attributes.href) expect(attributes.href).toMatch(/^(tel|mailto):/)
      expect(Object.keys(attributes).filter((key) => /^on|^style$/.test(key))).toEqual([])
    }
    expect(html()).not.toMatch(/\bimport\s*\(|@import|url\(|<iframe|<img/)
  })

  test("with a policy of its own: one script, one style, one address to send to, and nothing else", () => {
    const [style = ""] = insideOf(html(), /<style>(.*?)<\/style>/gs)
    const [script = ""] = insideOf(html(), /<script type="module">(.*?)<\/script>/gs)
    expect(policyOf(html()).split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(style)}`,
      `connect-src http://127.0.0.1:${port}/letters`,
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
    expect(html().indexOf("content-security-policy")).toBeLessThan(html().indexOf("<style"))
  })

  test("S35: with a title and a name that tell nothing", () => {
    expect(html()).toContain("<title>Form</title>")
    expect([...html().matchAll(/data-title="([^"]*)"/g)].map(([, title]) => title)).toEqual(["Form", "Form"])
  })

  test("S32: with the limits of confidence before the first field", () => {
    const limits = html().indexOf(scheme.organisation.limitsOfConfidence[0]!)
    expect(limits).toBeGreaterThan(0)
    expect(limits).toBeLessThan(html().indexOf("<input"))
  })

  test("of at most 75 KB on the way, keys included, and leaves nothing else in the built folder", () => {
    const filled = readFileSync(new URL(form.with(carried)))
    expect(gzipSync(filled, { level: 9 }).length).toBeLessThanOrEqual(75_000)
    const assets = readdirSync(join(form.site, "client", "assets"))
    expect(assets.filter((name) => name.startsWith("form."))).toEqual([])
  })

  test("whose keys do not change its script, and cannot end the element that they stand in", () => {
    const evil = { ...carried, roster: { ...carried.roster, document: "</script><script>go()</script><!--" } }
    const filled = readFileSync(new URL(form.with(evil)), "utf8")
    const script = /<script type="module">.*?<\/script>/s
    expect(script.exec(filled)?.[0]).toBe(script.exec(html())?.[0])
    const [keys = ""] = insideOf(filled, /<script[^>]*id="keys"[^>]*>(.*?)<\/script>/gs)
    expect(JSON.parse(keys)).toEqual(evil)
    expect(tagsIn(filled).filter(({ name }) => name === "script")).toHaveLength(2)
  })
})

/** Fills in a few answers and goes to the check. */
async function fill(person: Visitor, address: string): Promise<void> {
  await person.visit(address)
  await person.offline(true)
  await person.type('[name="story"]', story)
  await person.tick('[name="consents.record"][value="yes"]')
  await person.press("#check")
  expect(await person.read("#summary")).toContain(story)
}

async function codeOn(person: Visitor) {
  const read = readReceiptCode(await person.read("#code-words"))
  if (!read.ok) throw new Error("the page shows no code")
  const digits = readReceiptCode(await person.read("#code-digits"))
  expect(digits).toEqual(read)
  return read.value
}

async function letterIn(block: string) {
  const opened = await openBlock(block, [identity])
  if (!opened.ok) throw new Error(opened.failure.kind)
  return openedLetter.parse(JSON.parse(opened.value))
}

async function fillAndShow(person: Visitor): Promise<string> {
  const address = form.with(carried)
  await fill(person, address)
  await person.press("#show")
  expect(await person.read("#receipt-heading")).toBe("Your sealed block")
  const block = await person.value("#block")
  const letter = await letterIn(block)
  expect(isSigned(letter, organisationId)).toBe(true)
  expect(letter).toMatchObject({ kind: "canopy/report", body: { story }, day: dayOf(Date.now()) })
  const keys = mailboxKeys(await codeOn(person), fromHex(organisationId))
  expect(letter.wayBack).toEqual(wayBackOf(keys, true))
  expect(await person.read("#with-code")).toContain("once the block has reached us")
  await person.press("#copy")
  expect(await person.read("#copied")).toMatch(/^The block is (copied|marked)\./)
  // Firefox has a font of its own for its fields, and counts that.
  expect(person.asked().filter((each) => each !== address && !each.startsWith("data:font/"))).toEqual([])
  return block
}

/** The stock program opens it from the armored text, as it was pasted. */
function openedByAge(block: string): string {
  const folder = mkdtempSync(join(tmpdir(), "canopy-age-"))
  try {
    writeFileSync(join(folder, "identity"), identity)
    writeFileSync(join(folder, "block"), block)
    const files = ["-i", join(folder, "identity"), join(folder, "block")]
    return execFileSync(age ?? "age", ["-d", ...files], { encoding: "utf8" })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.each([
  ["Chromium", hasChromium, inChromium, {}],
  ["Firefox ESR", Boolean(firefox), inFirefox, {}],
  ["Firefox without JIT and WebAssembly, as in Tor Browser at Safer", Boolean(firefox), inFirefox, torSafer],
] as const)("N13 S43: opened from a stick in %s", (_, isThere, inBrowser, preferences) => {
  test.skipIf(!isThere)(
    "the form seals a block with the line cut, asks nobody anything, and the stock age shows readable JSON",
    () =>
      inBrowser(
        async (person) => {
          const block = await fillAndShow(person)
          if (!age) return
          const shown = openedByAge(block)
          expect(Buffer.byteLength(shown)).toBe(16_384)
          expect(JSON.parse(shown)).toMatchObject({ kind: "canopy/report", body: { story } })
        },
        { preferences },
      ),
  )
})

/** The portal at the address that the form was built with. */
const listen = (app: Hono): Promise<ServerType> =>
  new Promise((ready) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port }, () => ready(server))
  })

describe.each([
  ["Chromium", hasChromium, inChromium],
  ["Firefox ESR", Boolean(firefox), inFirefox],
] as const)("N5: sent now, from %s", (_, isThere, inBrowser) => {
  test.skipIf(!isThere)(
    "the form posts a letter as long as any other, of the same words as the block, and says so only when it is kept",
    async () => {
      const host = testHost()
      await inBrowser(async (person) => {
        const block = await fillAndShow(person)
        await person.offline(false)
        await person.press("#to-check")
        await person.press("#send")
        expect(await person.read("#trouble-text")).toContain("Perhaps your report arrived, perhaps not")
        const server = await listen(host.portal)
        await person.press("#send")
        expect(await person.read('[data-of="sent"]')).toContain("Thank you")
        expect(await person.read("#receipt-heading")).toBe("We have your report")
        const code = await codeOn(person)
        server.close()
        const [id, ...more] = host.store.letterIds()
        expect(more).toEqual([])
        const kept = host.store.letter(id!)!
        expect(kept).toHaveLength(sealedBytes(letterBytes, 4))
        const opened = await openLetter(kept, [identity])
        const letter = openedLetter.parse(opened.ok && opened.value)
        expect(isSigned(letter, organisationId)).toBe(true)
        expect(wordsHash(letter)).toBe(wordsHash(await letterIn(block)))
        expect(letter.wayBack).toEqual(wayBackOf(mailboxKeys(code, fromHex(organisationId)), true))
      })
    },
  )
})

describe.skipIf(!hasChromium)("the form says no, kindly, and where there is a fresh one", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser.close())

  async function opened(address: string, on?: Day) {
    const { page, complaints } = await visitor(browser)
    if (on) await page.clock.setFixedTime(new Date(`${on}T12:00:00Z`))
    await page.goto(address)
    return { page, complaints }
  }

  async function refusal(page: Page): Promise<string> {
    const text = await page.locator("#refused").innerText()
    expect(text).toContain("0161 496 0000")
    expect(await page.locator("h1:visible").allInnerTexts()).toEqual(["Please do not use this form"])
    expect(text).toContain(`http://127.0.0.1:${port}/en/form`)
    expect(await page.locator("input:visible, textarea:visible, select:visible").count()).toBe(0)
    return text
  }

  test("when it carries no keys: there is no field to type in", async () => {
    const { page } = await opened(form.with(null))
    expect(await refusal(page)).toContain("no keys of our caseworkers yet")
  })

  test("N13: past its keys", async () => {
    const { page } = await opened(form.with(carried), addDays(start, 185))
    expect(await refusal(page)).toContain("too old")
  })

  test("N13: when one letter of the roster, or of a key, was changed in the file", async () => {
    const { document, minisig } = carried.roster
    const roster = { document: document.replace('"epoch":7', '"epoch":8'), minisig }
    expect(roster.document).not.toBe(document)
    expect(await refusal((await opened(form.with({ ...carried, roster }))).page)).toContain("was changed")
    const standing = carried.standing.map((key) => ({ ...key, document: key.document.replace("age1pq1", "age1pq1q") }))
    expect(await refusal((await opened(form.with({ ...carried, standing }))).page)).toContain("A key in this form was")
  })

  test("with keys of somebody who is none of our caseworkers", async () => {
    const standing = [standingKeyOf("Eve", start, scheme.roster)]
    expect(await refusal((await opened(form.with({ ...carried, standing }))).page)).toContain("nobody who works here")
  })

  test("with scripts off: no field that would be filled in in vain", async () => {
    const { page } = await visitor(browser, { javaScriptEnabled: false })
    await page.goto(form.with(carried))
    expect(await page.locator("body").innerText()).toContain("It needs a script to seal your words")
    expect(await page.locator("input:visible, textarea:visible, button:visible").count()).toBe(0)
  })

  test("also when the keys pass while somebody types, and every word stays", async () => {
    const { page } = await opened(form.with(carried), today)
    await page.fill('[name="story"]', story)
    await page.click("#check")
    await page.clock.setFixedTime(new Date(`${addDays(start, 185)}T12:00:00Z`))
    await page.click("#show")
    await page.locator("#trouble, #receipt-view").filter({ visible: true }).waitFor()
    expect(await page.locator("#trouble").innerText()).toMatch(/too old.*0161 496 0000/s)
    expect(await page.inputValue('[name="story"]')).toBe(story)
    expect(await page.inputValue("#block")).toBe("")
  })

  test("to a report that is too long for a block, and says how many characters too many", async () => {
    const { page } = await opened(form.with(carried))
    await page.fill('[name="story"]', "é".repeat(9_000))
    await page.click("#check")
    const [, over] = /cut about (\d+) characters/.exec(await page.locator("#problem").innerText()) ?? []
    await page.fill('[name="story"]', "é".repeat(9_000 - Math.ceil(Number(over) / 2)))
    await page.click("#check")
    await page.click("#show")
    await page.locator("#receipt-view").waitFor()
    expect(await letterIn(await page.inputValue("#block"))).toMatchObject({ kind: "canopy/report" })
  })

  test("to a report without a word in it", async () => {
    const { page } = await opened(form.with(carried))
    await page.click("#check")
    expect(await page.locator("#problem").innerText()).toContain("One word or one tick is enough")
    expect(await page.title()).toBe("Error: Form")
  })
})

describe.skipIf(!hasChromium)("S67: everybody can use the form", () => {
  const states: [name: string, act: (page: Page) => Promise<void>][] = [
    ["refused", async (page) => void (await page.goto(form.with(null)))],
    ["unfolded", unfold],
    ["with a problem", (page) => page.click("#check")],
    [
      "check and block",
      async (page) => {
        await page.fill('[name="story"]', story)
        await page.click("#check")
        await page.click("#show")
        await page.locator("#receipt-view").waitFor()
      },
    ],
  ]

  test("on small phones and wide screens, by day and at night", async () => {
    const browser = await openChromium()
    const { page } = await visitor(browser)
    for (const [name, act] of states) {
      await page.goto(form.with(carried))
      await act(page)
      expect([name, await wrongOnAnyScreen(page)]).toEqual([name, []])
    }
    await browser.close()
  })
})

describe.skipIf(!hasChromium)("the form", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser.close())

  async function checked() {
    const { page, complaints } = await visitor(browser)
    await page.goto(form.with(carried))
    await page.fill('[name="story"]', story)
    await page.click("#check")
    return { page, complaints }
  }

  test("offers the block before the post, and says which of them is not hidden", async () => {
    const { page } = await checked()
    expect(await page.locator("#check-view button:visible:not(.link)").allInnerTexts()).toEqual([
      "Show the block",
      "Send now over this connection (not hidden)",
      "Back to the form",
    ])
  })

  test("leads back from the block to the answers, and to the form with every word", async () => {
    const { page, complaints } = await checked()
    await page.click("#show")
    await page.locator("#receipt-view").waitFor()
    await page.goBack()
    await page.locator("#check-view").waitFor()
    await page.locator("#summary .link").first().click()
    await page.locator("#form-view").waitFor()
    await page.fill('[name="story"]', "Other words.")
    await page.goForward()
    await page.locator("#check-view").waitFor()
    await page.goForward()
    await page.locator("#receipt-view").waitFor()
    expect(await letterIn(await page.inputValue("#block"))).toMatchObject({ body: { story: "Other words." } })
    expect(complaints).toEqual([])
  })

  test("shows no code to somebody who wants no answer, and none is in what it seals to", async () => {
    const { page } = await visitor(browser)
    await page.goto(form.with(carried))
    await page.fill('[name="story"]', story)
    await page.locator('[name="contactPreference"][value="none"]').evaluate((radio) => (radio as HTMLElement).click())
    await page.click("#check")
    await page.click("#show")
    await page.locator("#without-code").waitFor()
    expect(await page.locator("#with-code").isVisible()).toBe(false)
    expect(await letterIn(await page.inputValue("#block"))).toMatchObject({ wayBack: { answerWanted: false } })
  })

  test("S35: is empty after three times Shift, words, block and title, and Back brings nothing again", async () => {
    const { page } = await checked()
    await page.click("#show")
    await page.locator("#receipt-view").waitFor()
    for (let press = 0; press < 3; press++) await page.keyboard.press("Shift")
    expect(await page.locator("body").innerHTML()).toBe("")
    expect(await page.title()).toBe("")
    await page.goBack()
    expect(await page.locator("body").innerHTML()).toBe("")
  })

  test("is not emptied by capital letters", async () => {
    const { page } = await checked()
    for (const letter of "ABC") await page.keyboard.press(`Shift+${letter}`)
    expect(await page.locator("#check-view").isVisible()).toBe(true)
  })

  test("keeps nothing in the browser", async () => {
    const { page, context } = await visitor(browser)
    await page.goto(form.with(carried))
    await page.fill('[name="story"]', story)
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""])
    expect((await context.storageState()).origins).toEqual([])
  })
})
