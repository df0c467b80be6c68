import { describe, expect, test } from "vitest"
import { doctor } from "../../../keys/commands/doctor.ts"
import { draftsOf, placeOf, saveDraft } from "../../../keys/pages/drafts.ts"
import { aBrowser, type Browser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { boxOn, escaped, textOf } from "../desk/page.ts"
import { inDirectory } from "../services/directory-of.ts"
import { aDay } from "../workstation.ts"
import { aDeskWithSite, anItem, aPage, type DeskWithSite, publishedAt, publishes } from "./desk-and-site.ts"

/** J20 at the desk: what `canopy page` does, in a browser on the caseworker’s machine. */

const hostile = `</textarea><script>go()</script>"><img src=x onerror=go()>'`

async function atDesk(known?: DeskWithSite) {
  const desk = known ?? (await aDeskWithSite())
  const browser = await aBrowser(desk.ana)
  const read = async (path: string) => (await browser.get(path)).text()
  return { ...desk, browser, read }
}

/** The page after what was posted, and its status. */
async function follow({ get, post }: Browser, path: string, fields: Record<string, string> = {}) {
  const answer = await post(path, fields)
  const to = answer.headers.get("location")
  const shown = to === null ? answer : await get(to)
  return { status: shown.status, html: await shown.text() }
}

const fields = (rest: Partial<Record<string, string>> = {}) => ({
  ...{ name: "about", language: "en", title: "About us", heading: "Who we are", lead: "We are three.", month: "" },
  ...{ place: "", text: "## What we do\r\n\r\nWe read.\r\n" },
  ...rest,
})

describe("J20: words at the desk", () => {
  test("are taken, changed, looked at and published; the list says so, and the site has them", async () => {
    const { browser, read, site } = await atDesk()
    expect(textOf(await read("/pages"))).toContain("Every page is the program’s own.")
    const taken = await read("/pages/edit?at=en/about")
    expect(boxOn(taken, "heading")).toBe("About us")
    const preview = await follow(browser, "/pages/draft", fields())
    expect(textOf(preview.html)).toContain("How it will read Who we are We are three. What we do We read.")
    expect(textOf(await read("/pages"))).toContain("en/about : About us")
    expect(await site.read("/en/about")).not.toContain("Who we are")
    const done = await follow(browser, "/pages/act", { act: "publish", at: "en/about" })
    expect([done.status, textOf(done.html)]).toEqual([200, expect.stringContaining("It is live: /en/about")])
    expect(await site.read("/en/about")).toContain("<h1>Who we are</h1>")
    expect(boxOn(await read("/pages/edit?at=en/about"), "heading")).toBe("Who we are")
  })

  test("come back as they were, leave the site, and a draft is dropped", async () => {
    const { browser, site, ana } = await atDesk()
    for (const heading of ["First", "Second"]) await publishes(ana, aPage({ heading }))
    const back = await follow(browser, "/pages/act", { act: "rollback", at: "en/about" })
    expect(textOf(back.html)).toContain("/en/about is as it was before.")
    expect(await site.read("/en/about")).toContain("<h1>First</h1>")
    await follow(browser, "/pages/act", { act: "remove", at: "en/about" })
    expect(await site.read("/en/about")).toContain("Three principles")
    saveDraft(ana, aPage())
    await follow(browser, "/pages/act", { act: "drop", at: "en/about" })
    expect(draftsOf(ana)).toEqual([])
  })

  test("S64: are news when they have a place", async () => {
    const { browser, ana, site } = await atDesk()
    await follow(browser, "/pages/draft", fields({ name: "room", title: "A room", place: "latest", month: "2026-06" }))
    expect(draftsOf(ana).map(placeOf)).toEqual(["en/news/room"])
    await follow(browser, "/pages/act", { act: "publish", at: "en/news/room" })
    expect(await site.read("/en")).toContain("/en/news/room")
  })

  test("J9: and the directory go out with one button", async () => {
    const { browser, ana, site } = await atDesk()
    inDirectory(ana)
    const done = await follow(browser, "/pages/directory")
    expect(textOf(done.html)).toContain("The directory is live, 1 entries.")
    expect(await site.read("/en/services")).toContain("Open Door Clinic")
  })
})

describe("what cannot be kept comes back as it was typed", () => {
  test.each([
    ["without a name", { name: "" }],
    ["with a name in capitals", { name: "About Us" }],
    ["without a title", { title: "" }],
    ["without a first sentence", { lead: " " }],
    ["with a text that is too long", { text: "a".repeat(20_001) }],
    ["as news without a month", { place: "new", month: "" }],
    ["with hostile words", { name: hostile, title: hostile, text: hostile }],
  ])("%s, and nothing is kept", async (_title, rest) => {
    const { browser, ana } = await atDesk()
    const typed = fields({ ...rest, heading: "Typed with care" })
    const { status, html } = await follow(browser, "/pages/draft", typed)
    expect([status, draftsOf(ana)]).toEqual([400, []])
    expect(html).toContain('role="alert"')
    for (const name of ["name", "title", "heading", "lead"] as const) expect(html).toContain(escaped(typed[name] ?? ""))
    expect(html).toContain(escaped((typed.text ?? "").replaceAll("\r\n", "\n")))
    expect(html).not.toMatch(/<script|<img/)
  })

  test("a first sentence that was typed on two lines is one sentence, and the page can be taken again", async () => {
    const { browser, read } = await atDesk()
    await follow(browser, "/pages/draft", fields({ lead: " We are\r\nthree. ", title: " Us " }))
    await follow(browser, "/pages/act", { act: "publish", at: "en/about" })
    expect(await read("/pages/edit?at=en/about")).toContain("We are three.")
  })
})

describe("the desk refuses", () => {
  test("to publish what has to be put right, says what, and shows no button for it", async () => {
    const { browser, read, host } = await atDesk()
    const preview = await follow(browser, "/pages/draft", fields({ text: "[a](nowhere-at-all) {telephone}" }))
    expect(textOf(preview.html)).toContain("Must be put right: The link to “nowhere-at-all” leads nowhere.")
    expect(preview.html).not.toContain('value="publish"')
    const done = await follow(browser, "/pages/act", { act: "publish", at: "en/about" })
    expect([done.status, textOf(done.html)]).toEqual([409, expect.stringContaining("put right first")])
    expect(await host.published("/pages.json")).toBeNull()
    expect(textOf(await read("/pages/draft?at=en/about"))).toContain("“{telephone}” stands for nothing.")
  })

  test("what is not there, with a sentence", async () => {
    const { browser } = await atDesk()
    for (const path of ["/pages/draft?at=en/about", "/pages/draft", "/pages/edit?at=en/nothing", "/pages/edit?at=../x"])
      expect((await browser.get(path)).status, path).toBe(404)
    for (const act of ["publish", "drop", "rollback", "remove"])
      expect((await follow(browser, "/pages/act", { act, at: "en/nothing" })).status, act).toBe(409)
  })

  test.each(["constructor", "__proto__", "toString", ""])("an act named %j, which there is not", async (act) => {
    const { browser } = await atDesk()
    const { status, html } = await follow(browser, "/pages/act", { act, at: "en/about" })
    expect([status, html]).toEqual([200, expect.not.stringContaining("[object")])
  })

  test("forms of other sites and of browsers that are not let in", async () => {
    const { ana, browser } = await atDesk()
    const outside = await aBrowser(ana, false)
    expect((await browser.post("/pages/draft", fields(), { origin: "https://evil.example" })).status).toBe(403)
    expect((await outside.get("/pages")).status).not.toBe(200)
    expect(draftsOf(ana)).toEqual([])
  })

  test("nothing of what is kept here while the server cannot be reached: drafts stay in sight", async () => {
    const { ana } = await aDeskWithSite()
    saveDraft(ana, aPage())
    const browser = await aBrowser({ ...ana, fetch: () => Promise.reject(new TypeError("no way")) })
    expect(textOf(await (await browser.get("/pages")).text())).toContain("en/about")
    const done = await follow(browser, "/pages/act", { act: "publish", at: "en/about" })
    expect(done.status).toBe(409)
    expect(draftsOf(ana)).toHaveLength(1)
  })
})

test("S35: hostile words of a draft or of a colleague are text on every page of it, and nothing there runs or is fetched", async () => {
  const { ana, read } = await atDesk()
  await publishes(ana, aPage({ name: "colleague", title: "It’s <b>", heading: hostile, lead: hostile, text: hostile }))
  saveDraft(
    ana,
    aPage({ title: hostile.slice(0, 60), heading: hostile, lead: hostile, text: `${hostile} [a](javascript:go())` }),
  )
  saveDraft(ana, anItem({ lead: hostile }))
  for (const path of [
    "/pages",
    "/pages/new",
    "/pages/draft?at=en/about",
    "/pages/draft?at=en/news/new-room",
    "/pages/edit?at=en/about",
    "/pages/edit?at=en/colleague",
  ]) {
    const html = await read(path)
    expect(html, path).not.toMatch(/<(script|img|iframe|object|b)\b|href="javascript/)
    expect(html.replaceAll(/"[^"]*"/g, '""'), path).not.toMatch(/<[^>]* (on\w+|src)=/)
    expect(html.match(/<link[^>]*>/g)).toEqual(['<link rel="stylesheet" href="/desk.css">'])
  }
})

describe("canopy doctor", () => {
  const told = async ({ team }: DeskWithSite, fetcher: typeof fetch) =>
    (await doctor(contextFor(team.home, "doctor", {}, { fetcher, today: aDay }))).lines.join("\n")

  test("lists pages that only the organisation can write until they are published in English, and consents in English", async () => {
    const desk = await aDeskWithSite()
    expect(await told(desk, desk.site.fetch)).toMatch(/Page “about”: .*Consents are asked for in English in .*ro/)
    await publishes(desk.ana, aPage({ language: "ro", title: "Noi", text: "Apă." }))
    expect(await told(desk, desk.site.fetch)).toContain("Page “about”")
    await publishes(desk.ana, aPage())
    const after = await told(desk, desk.site.fetch)
    expect(after).not.toContain("Page “about”")
    expect(after).toContain("Page “privacy”")
  })

  test("N12: says that the server shows older words than were seen here", async () => {
    const desk = await aDeskWithSite()
    await publishes(desk.ana, aPage())
    const [document, minisig] = [
      await desk.host.published("/pages.json"),
      await desk.host.published("/pages.json.minisig"),
    ]
    await publishes(desk.ana, aPage({ heading: "Newer" }))
    expect((await publishedAt(desk.host))?.epoch).toBe(2)
    const old: typeof fetch = async (input, init) => {
      const { pathname } = new URL(String(input))
      if (pathname === "/pages.json") return new Response(document)
      return pathname === "/pages.json.minisig" ? new Response(minisig) : desk.site.fetch(input, init)
    }
    expect(await told(desk, old)).toContain("The server shows older words than were seen here.")
  })
})
