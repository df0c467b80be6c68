import type { Browser } from "playwright-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { hasChromium, openChromium, unfold, visitor } from "../support/chromium.ts"
import { openViews, type Views } from "./support/plain-host.ts"
import { views } from "./support/plain-views.ts"
import { wrongOnAnyScreen } from "./support/screens.ts"

describe.skipIf(!hasChromium)("the pages without scripts, in a browser", () => {
  let browser: Browser
  let host: Views
  beforeAll(async () => {
    browser = await openChromium()
    host = await openViews()
  })
  afterAll(async () => {
    await browser.close()
    await host.close()
  })
  beforeEach(() => {
    host.posts.length = 0
  })

  const scriptless = async (path: string) => {
    const guest = await visitor(browser, { javaScriptEnabled: false })
    await guest.page.goto(host.address + path)
    return guest
  }
  const fieldsOf = (body: string | undefined) => [...new URLSearchParams(body)]

  const pages = [...Object.keys(views).map((name) => `/view/${name}`), "/en/sealed"]
  test.each(pages)("S67: everybody can use %s, on small phones and wide screens, by day and at night", async (path) => {
    const { page, context, complaints } = await visitor(browser)
    await page.goto(host.address + encodeURI(path))
    await unfold(page)
    // What is wrong has been scrolled to, and the bar that stays at the top lies over other links for now.
    await page.evaluate(() => scrollTo(0, 0))
    const low = await page
      .locator("main :is(button, select, summary, label.choice, input:not([type]), textarea):visible")
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 44).length)
    expect([low, await wrongOnAnyScreen(page), complaints]).toEqual([0, [], []])
    await context.close()
  })

  test("N2: Enter in a field of the report sends nothing; only the button at its end does", async () => {
    const { page } = await scriptless("/en/report/quick")
    await page.fill('[name="when"]', "last Friday")
    await page.press('[name="when"]', "Enter")
    expect(page.url()).toBe(`${host.address}/en/report/quick`)
    expect(host.posts).toEqual([])
    await page.click('button[name="_step"]')
    expect(host.posts.map(({ path }) => path)).toEqual(["/en/report"])
    expect(fieldsOf(host.posts[0]?.body)).toContainEqual(["when", "last Friday"])
    expect(fieldsOf(host.posts[0]?.body)).toContainEqual(["_step", "check"])
  })

  test("N2: what a browser posts of the form again is what was filled in, to the letter", async () => {
    const { page } = await scriptless("/view/the full form again")
    await page.click('button[name="_step"]')
    const posted = fieldsOf(host.posts[0]?.body).filter(([name, value]) => value !== "" && !name.startsWith("_"))
    const view = views["the full form again"]!
    if (view.view !== "form") throw new Error("another view")
    const lines = posted.map(([name, value]) => [name, value.replaceAll("\r\n", "\n")])
    expect(lines.sort()).toEqual(view.entries.map((entry) => [...entry]).sort())
  })

  test("the check leads on with everything, or back to the form with everything", async () => {
    for (const [button, path] of [
      ["Send my report", "/en/report/send"],
      ["Change something", "/en/report"],
    ] as const) {
      host.posts.length = 0
      const { page } = await scriptless("/view/check your answers")
      await page.getByRole("button", { name: button }).click()
      expect(host.posts.map((post) => post.path)).toEqual([path])
      const names = fieldsOf(host.posts[0]?.body).map(([name]) => name)
      for (const name of ["story", "people.1.hair", "_long", "_code", "_day"]) expect(names).toContain(name)
    }
  })

  test("a code is typed into a form that says first what the server sees", async () => {
    const { page } = await scriptless("/en/messages")
    expect(await page.locator(".without-scripts").innerText()).toContain("our server sees this code")
    await page.fill('[name="code"]', "abandon")
    await page.getByRole("button", { name: "Read my answers" }).click()
    expect(host.posts).toEqual([{ path: "/en/messages", body: "code=abandon" }])
  })

  test("what is wrong is in sight at once, and its link leads to the field, even into a fold", async () => {
    const { page } = await scriptless("/view/the form, with what is too long")
    await page.locator(".problem:focus").waitFor()
    await page.locator(".problem a").first().click()
    expect(new URL(page.url()).hash).toBe("#usernames-2-name")
    expect(await page.locator("#usernames-2-name").isVisible()).toBe(true)
  })

  test("N9: an answer to a question goes with the question's id, and a tapped answer to a consent can be taken back", async () => {
    const { page } = await scriptless("/view/answers")
    await page.check(`[name="answers.${"b".repeat(32)}"][value="no"]`)
    await page.getByText("Change what we may do").click()
    await page.check('[name="consents.alert"][value="yes"]')
    await page.check('[name="consents.alert"][value=""]')
    await page.click('form[action="/en/messages/write"] button')
    const said = fieldsOf(host.posts[0]?.body).filter(([name, value]) => value !== "" && !name.startsWith("_"))
    expect(said).toEqual([[`answers.${"b".repeat(32)}`, "no"]])
  })

  test("printed, the receipt is eight words and nothing that tells what they are for", async () => {
    const { page } = await scriptless("/view/the receipt")
    await page.emulateMedia({ media: "print" })
    expect((await page.locator("main").innerText()).trim().split(/\s+/)).toHaveLength(8)
    for (const around of [".top", ".pages", ".demonstration", "footer"])
      expect(await page.locator(around).isVisible(), around).toBe(false)
  })
})
