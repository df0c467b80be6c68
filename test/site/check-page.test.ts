import type { Browser } from "playwright-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { fromHex } from "../../crypto/bytes.ts"
import { freshCheckKeys } from "../../crypto/check/oprf.ts"
import { addDays } from "../../crypto/day.ts"
import { projectCheckKeyOf, projectKeys } from "../../crypto/project.ts"
import { freshReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { fixedRandom } from "../crypto/cast.ts"
import { inChromium, inFirefox, type Visitor } from "../journey/browsers.ts"
import { keyFor } from "../server/check/tables.ts"
import { hasChromium, openChromium, visitor } from "../support/chromium.ts"
import { random } from "../support/random.ts"
import { type CheckHost, listed, openCheck, type Seen, warning } from "./support/check-host.ts"
import { scheme, today } from "./support/scheme.ts"
import { wrongOnAnyScreen } from "./support/screens.ts"

const withScripts = async (person: Visitor, address: string, typed: string): Promise<string> => {
  await person.visit(`${address}/en/check`)
  await person.type("#value", typed)
  await person.press("#go")
  expect(await person.until("#keys", "a phone number")).toContain("+44 7700 9001")
  await person.press("#look")
  return person.until("#answer-view", "Before you meet")
}

const withoutScripts = async (person: Visitor, address: string, typed: string): Promise<string> => {
  await person.visit(`${address}/en/check`)
  expect(await person.read(".without-scripts")).toContain("our server sees what you type")
  await person.type("#plain-value", typed)
  await person.press('form[action="/en/check"] button')
  await person.until("form .choice", "+44 7700 9001")
  await person.press('form[action="/en/check"] button')
  return person.until("main", "Before you meet")
}

const ways = [
  ["Chromium", hasChromium, inChromium, true],
  ["Chromium, scripts off", hasChromium, inChromium, false],
  ["Firefox", toolPaths().firefox !== null, inFirefox, true],
  ["Firefox, scripts off", toolPaths().firefox !== null, inFirefox, false],
] as const

describe.each(ways)("N4 S42 S30: the check in %s", (_name, isHere, inBrowser, scripts) => {
  test.skipIf(!isHere)(
    "says what is listed; for a hit, a level and a miss the requests, their order, lengths and addresses are the same",
    async () => {
      const host = await openCheck()
      const check = scripts ? withScripts : withoutScripts
      const seen: Seen[][] = []
      const said: string[] = []
      await inBrowser(
        async (person) => {
          // The first brings what a browser keeps.
          for (const typed of [listed.gone, listed.warned, listed.level, listed.nobody]) {
            host.seen.length = 0
            said.push(await check(person, host.address, typed))
            seen.push(structuredClone(host.seen))
          }
        },
        { scripts },
      )
      await host.close()
      const [gone = "", hit = "", level = "", miss = ""] = said
      // J18: paused, or taken back, after the table was made.
      expect(gone).toContain("A warning belongs to it that we cannot show now.")
      expect(gone).not.toContain("Not listed here")
      expect(hit).toContain("This is listed here")
      expect(hit).toContain(warning.watchFor)
      expect(level).toContain("Danger: could seriously hurt somebody")
      expect(level).toContain("and no more")
      expect(miss).toContain("That does not mean safe")
      for (const each of said) expect(each).toContain("Talk to a caseworker")
      // What a browser asks for at the same time comes in any order; the question comes when all of it is there.
      // The icon is asked for when the browser likes, also when the next page is there already.
      const lengths = (each: Seen[] | undefined) =>
        (each ?? [])
          .filter(({ asked }) => asked !== "GET /icon.svg")
          .map((one) => JSON.stringify(one))
          .sort()
      expect(lengths(seen[2])).toEqual(lengths(seen[1]))
      expect(lengths(seen[3])).toEqual(lengths(seen[1]))
      const posts = (each: Seen[] | undefined) => lengths(each?.filter(({ asked }) => asked.startsWith("POST")))
      expect(posts(seen[0])).toEqual(posts(seen[1]))
      if (scripts) expect(seen.map((each) => each.at(-1)?.asked)).toEqual(Array(4).fill("POST /check"))
      expect(seen[1]?.filter(({ asked }) => asked.startsWith("POST")).map(({ asked }) => asked)).toEqual(
        scripts ? ["POST /check"] : ["POST /en/check", "POST /en/check"],
      )
    },
  )
})

describe.skipIf(!hasChromium)("the page of the check, in a browser", () => {
  let browser: Browser
  let host: CheckHost
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    host = await openCheck()
    return () => host.close()
  })

  const type = async (typed: string, code = "") => {
    const guest = await visitor(browser)
    const { page } = guest
    await page.goto(`${host.address}/en/check`)
    await page.fill("#value", typed)
    if (code !== "") {
      await page.click("main details summary")
      await page.fill("#code", code)
    }
    await page.click("#go")
    await page.locator("#problem:visible, #understood-view:visible").waitFor()
    return guest
  }
  const look = async (typed: string, code = "") => {
    const guest = await type(typed, code)
    await guest.page.click("#look")
    await guest.page.locator("#answer-view:visible, #trouble:visible").waitFor()
    return guest
  }
  const trouble = async (typed: string) => (await look(typed)).page.locator("#trouble-text").innerText()

  test("S42: says what it understood, of something that can be two things both, and sends nothing before", async () => {
    const { page } = await type("bigdave123")
    expect(await page.locator("#keys").innerText()).toContain("@bigdave123, a username")
    expect(host.seen.filter(({ asked }) => asked.startsWith("POST"))).toEqual([])
    expect((await (await type("AB12 CDE")).page.locator("#keys").innerText()).split("\n")[0]).toContain(
      "a car registration",
    )
    expect(await (await type("bigdave on Instagram")).page.locator("#keys").innerText()).toBe(
      "@bigdave on instagram, a username",
    )
  })

  test.each([
    ["nothing", " ", "Type what you want to check"],
    ["a part of a number", "ends in 0123", "only a part"],
    ["a sentence", "he was very tall and had a big dog with him", "did not recognise"],
  ])("S42: %s is no check, and the page says what to do", async (_title, typed, said) => {
    const { page } = await type(typed)
    expect(await page.locator("#problem").innerText()).toContain(said)
    expect(await page.inputValue("#value")).toBe(typed)
    expect(host.seen.filter(({ asked }) => asked.startsWith("POST"))).toEqual([])
  })

  test("the number of a warning is read from the left on an Arabic page, and its words run in their own direction", async () => {
    const { page } = await visitor(browser)
    await page.goto(`${host.address}/ar/check`)
    await page.fill("#value", listed.warned)
    await page.click("#go")
    await page.click("#look")
    const number = page.locator("#listings h2 bdi")
    expect([await number.innerText(), await number.getAttribute("dir")]).toEqual([warning.number, "ltr"])
    expect(await page.locator("#answer-looked").innerText()).toMatch(/، رقم هاتف$/)
    const watchFor = page.getByText(warning.watchFor, { exact: true })
    expect(await watchFor.evaluate((words) => getComputedStyle(words).direction)).toBe("ltr")
  })

  test("S42: a warning that the list does not have any more is said to be there, and who to ask", async () => {
    const { page } = await look(listed.gone)
    expect(await page.locator("#listings").innerText()).toContain("Ask a caseworker")
  })

  test("N4: without a key the check is off, and that is not 'not listed'", async () => {
    host.evaluator.hold(keyFor(freshCheckKeys(random), 2, today, { until: addDays(today, -1) }))
    expect(await trouble(listed.nobody)).toContain(
      "The check is off for a while. That does not mean that nothing is listed.",
    )
  })

  test("N4: an evaluation under another key than the published one is told, and never taken for an answer", async () => {
    host.evaluator.hold(keyFor(freshCheckKeys(random), 1, today))
    expect(await trouble(listed.nobody)).toContain("Do not trust it")
  })

  test("N4: rows that were cut or changed are told", async () => {
    const kept = host.store.checkTable()!
    host.store.publishTable({ ...kept, rows: kept.rows.slice(0, -10) })
    expect(await trouble(listed.nobody)).toContain("not signed by us")
    expect(host.seen.filter(({ asked }) => asked === "POST /check")).toEqual([])
  })

  test("N4: when the budget is used up the page says that many are checking; a partner's code still works", async () => {
    const code = freshReceiptCode(fixedRandom("a project"))
    const partners = [projectCheckKeyOf(projectKeys(code, fromHex(scheme.organisation.id)))]
    const { keys } = host.table
    host.evaluator.hold({ ...keyFor(keys, 1, today), rows: 39_999_488, partners })
    expect(await trouble(listed.nobody)).toContain("Too many people are checking now")
    const { page } = await look(listed.warned, wordsOf(code).join(" "))
    expect(await page.locator("#answer-heading").innerText()).toBe("This is listed here")
  })

  test("S42: a code that is none is told beside its field", async () => {
    const { page } = await type(listed.warned, "abandon abandon")
    expect(await page.locator("#problem").innerText()).toContain("no code as we give them")
  })

  test("N4: nothing of a check stays: not in the address, the title, or the page that Back brings", async () => {
    const { page } = await look(listed.warned)
    expect([page.url(), await page.title()]).toEqual([`${host.address}/en/check`, expect.not.stringMatching(/listed/i)])
    await page.goto(`${host.address}/en/safety`)
    await page.goBack()
    expect(await page.inputValue("#value")).toBe("")
    expect(await page.locator("#listings").innerText()).toBe("")
  })

  test("S67: everybody can use it, on small phones and wide screens, by day and at night", async () => {
    const { page, complaints } = await visitor(browser)
    await page.goto(`${host.address}/en/check`)
    const wrong = [await wrongOnAnyScreen(page)]
    await page.fill("#value", listed.warned)
    await page.click("#go")
    await page.locator("#understood-view:visible").waitFor()
    wrong.push(await wrongOnAnyScreen(page))
    await page.click("#look")
    await page.locator("#answer-view:visible").waitFor()
    wrong.push(await wrongOnAnyScreen(page))
    expect([wrong.flat(), complaints]).toEqual([[], []])
  })
})
