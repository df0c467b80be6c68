import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { monthOf } from "../../../crypto/day.ts"
import { writtenIn } from "../../../crypto/reading/source.ts"
import { page } from "../../../keys/commands/pages.ts"
import { draftsOf, placeOf, sourceAt } from "../../../keys/pages/drafts.ts"
import { publishDirectory, removeAt, rollBack } from "../../../keys/pages/publish.ts"
import { publishedPages } from "../../../keys/pages/published.ts"
import { pull } from "../../../keys/post/pull.ts"
import { builtEntry } from "../../site/support/build.ts"
import { textIn } from "../../site/support/posted.ts"
import { withRoster } from "../colleague.ts"
import { aTeamOf } from "../journal/team.ts"
import { inDirectory } from "../services/directory-of.ts"
import { aDay, testFolder } from "../workstation.ts"
import { aDeskWithSite, anItem, aPage, fileWith, publishedAt, publishes, typed } from "./desk-and-site.ts"

/** J20: a caseworker changes what the site says, without a developer. */

const kind = (of: string) => expect.objectContaining({ kind: of })

describe("J20: a caseworker with the program alone", () => {
  test("S66: takes a page, changes it, keeps it, looks at it and publishes it: it is on the site with the next request", async () => {
    const desk = await aDeskWithSite()
    const out = join(testFolder(), "about.md")
    await page(typed(desk, "page show en/about", { out }))
    writeFileSync(out, readFileSync(out, "utf8").replace(/^heading: .*$/m, "heading: Us, in our words"))
    expect((await page(typed(desk, `page draft ${out}`))).lines[0]).toBe("Draft kept: en/about")
    expect(await desk.site.read("/en/about")).not.toContain("Us, in our words")
    const checked = await page(typed(desk, "page check en/about"))
    expect([checked.exit, checked.lines.filter((line) => line.startsWith("Must"))]).toEqual([undefined, []])
    expect((await page(typed(desk, "page publish en/about"))).lines).toEqual(["It is live: /en/about"])
    expect(await desk.site.read("/en/about")).toContain("<h1>Us, in our words</h1>")
    expect(await desk.site.read("/en/about")).toContain("June 2026")
    expect((await page(typed(desk, "page"))).lines).toEqual(["Your own words: en/about"])
  })

  test("takes every page that comes with the program, as it stands", async () => {
    const { site } = await aDeskWithSite()
    for (const built of (await builtEntry()).wordPages()) {
      const written = writtenIn(await site.read(`/${built.language}/${built.name}.md`))
      expect(written, `${built.language}/${built.name}`).toMatchObject({ heading: built.heading })
    }
  })

  test("changes it again, and has what stood there before back, one change after the other", async () => {
    const { site, ana } = await aDeskWithSite()
    for (const heading of ["First", "Second", "Third"]) await publishes(ana, aPage({ heading }))
    expect(await site.read("/en/about")).toContain("<h1>Third</h1>")
    for (const heading of ["Second", "First"]) {
      await rollBack(ana, "en/about")
      expect(await site.read("/en/about")).toContain(`<h1>${heading}</h1>`)
    }
    await rollBack(ana, "en/about")
    expect(await site.read("/en/about")).toContain("Three principles")
    await expect(rollBack(ana, "en/about")).rejects.toThrow(kind("no-version"))
  })

  test("takes words off the site: the program’s own page stands there again, and what was taken off can come back", async () => {
    const { site, ana } = await aDeskWithSite()
    await publishes(ana, aPage())
    await removeAt(ana, "en/about")
    expect(await site.read("/en/about")).toContain("Three principles")
    await rollBack(ana, "en/about")
    expect(await site.read("/en/about")).toContain("<h1>Who we are</h1>")
  })

  test("makes a page that was not there, with details of the organisation in it, and takes it away whole", async () => {
    const { site, ana } = await aDeskWithSite()
    expect(await site.read("/en/our-room")).toBe("404")
    await publishes(ana, aPage({ name: "our-room" }))
    const html = await site.read("/en/our-room")
    expect(html).toContain('href="tel:01614960000"')
    expect(html).toContain('<a href="/en/health">Health</a>')
    await removeAt(ana, "en/our-room")
    expect(await site.read("/en/our-room")).toBe("404")
  })

  test("S64: puts news on the first page, the newest of each of its three places", async () => {
    const { site, ana } = await aDeskWithSite()
    const month = "2026-05" as ReturnType<typeof monthOf>
    await publishes(ana, anItem({ name: "older", title: "An older one", month }))
    await publishes(ana, anItem())
    await publishes(ana, anItem({ name: "a-thank-you", title: "Thank you all", place: "featured" }))
    await publishes(ana, anItem({ name: "a-page", title: "Words of ours", place: "new" }))
    const [home, all] = [textIn(await site.read("/en")), textIn(await site.read("/en/news"))]
    for (const title of ["We have a new room", "Thank you all", "Words of ours"]) expect(home).toContain(title)
    expect(home).not.toContain("An older one")
    expect(all).toContain("An older one")
    expect(await site.read("/en/news/new-room")).toContain("Come in.")
    await removeAt(ana, "en/news/new-room")
    expect(textIn(await site.read("/en"))).toContain("An older one")
  })
})

describe("J9 S58: the directory of the desk, published", () => {
  test("holds what everybody may know: no note for colleagues, and not who checked it", async () => {
    const { site, ana, host } = await aDeskWithSite()
    inDirectory(ana, { notes: "Ask for Dee." })
    inDirectory(ana, { name: "Officer’s desk", kinds: ["liaison-officer"], force: "Lantern Police", notes: "PC 4711" })
    expect((await publishDirectory(ana)).services).toHaveLength(2)
    const text = (await host.published("/pages.json")) ?? ""
    for (const secret of ["Dee", "4711", "checkedBy", "Ana", "notes"]) expect(text).not.toContain(secret)
    expect(await site.read("/en/services")).toContain("Open Door Clinic")
    expect(await site.read("/en/services")).not.toContain("Lantern Police")
    expect(await site.read("/en/police-contacts")).toContain("Lantern Police")
    expect((await publishedAt(host))?.services?.map(({ checked }) => checked)).toEqual([monthOf(aDay), monthOf(aDay)])
  })

  test("leaves pages and news as they are, and they leave it", async () => {
    const { ana, host } = await aDeskWithSite()
    await publishes(ana, aPage())
    await publishes(ana, anItem())
    inDirectory(ana)
    await publishDirectory(ana)
    await publishes(ana, aPage({ name: "our-room" }))
    const own = await publishedAt(host)
    expect([own?.pages.length, own?.news?.length, own?.services?.length, own?.epoch]).toEqual([2, 1, 1, 4])
  })
})

describe("S66: a page in another language", () => {
  const despre = aPage({
    language: "ro",
    title: "Despre noi",
    heading: "Cine suntem",
    lead: "Suntem trei.",
    text: "## Ce facem dacă ne scrii\n\n[Mai jos](#ce-facem-dacă-ne-scrii), [sănătate](health), [ajutor](help-now).",
  })

  test("is found at once, and its links lead to Romanian pages where there are some, else to English ones, and say so", async () => {
    const { site, ana } = await aDeskWithSite()
    expect(await site.read("/ro/about")).toBe("404")
    await publishes(ana, despre)
    const html = await site.read("/ro/about")
    expect(html).toContain("<h1>Cine suntem</h1>")
    expect(html).toContain('href="/ro/help-now"')
    expect(html).toMatch(/href="\/en\/health" hreflang="en-GB"/)
    await publishes(ana, aPage({ language: "ro", name: "health", title: "Corpul", text: "Apă." }))
    expect(await site.read("/ro/about")).toContain('<a href="/ro/health">')
  })

  test("is named in the list of languages of the English page, from the first request on", async () => {
    const { site, ana } = await aDeskWithSite()
    expect(await site.read("/en/about")).not.toContain('href="/ro/about"')
    await publishes(ana, despre)
    expect(await site.read("/en/about")).toContain('href="/ro/about"')
    expect(await site.read("/ro/about")).toContain('href="/en/about"')
  })
})

describe("N15: a colleague", () => {
  test("has the draft, sees what was published, and can put back what stood there before", async () => {
    const team = await aTeamOf("Ben")
    const { site, ana } = await aDeskWithSite(team)
    const ben = { ...team.at.Ben, fetch: site.fetch }
    await page(typed({ ...team, site, ana }, `page draft ${fileWith(aPage())}`))
    for (const name of ["Ana", "Ben"] as const) await pull(team.at[name], () => {})
    expect(draftsOf(ben).map(placeOf)).toEqual(["en/about"])
    await publishes(ana, aPage())
    await publishes(ana, aPage({ heading: "Who we are now" }))
    expect((await publishedPages(ben))?.pages).toMatchObject([{ heading: "Who we are now" }])
    expect(await sourceAt(ben, "en/about")).toMatchObject({ name: "about" })
    for (const name of ["Ana", "Ben"] as const) await pull(team.at[name], () => {})
    expect(draftsOf(ben)).toEqual([])
    await rollBack(ben, "en/about")
    expect(await site.read("/en/about")).toContain("<h1>Who we are</h1>")
  })

  test("who left the team leaves the words that they published: the next one goes on from there", async () => {
    const team = await aTeamOf("Ben")
    const { site } = await aDeskWithSite(team)
    const [ana, ben] = [team.at.Ana, team.at.Ben].map((each) => ({ ...each, fetch: site.fetch }))
    await publishes(ben!, aPage({ name: "by-ben" }))
    await withRoster(team, (people) =>
      people.map((each) => (each.alias === "Ben" ? { ...each, state: "retired" } : each)),
    )
    await publishes(ana!, aPage({ name: "by-ana" }))
    expect((await publishedAt(team.host))?.pages.map(({ name }) => name)).toEqual(["by-ana", "by-ben"])
  })
})

test("a file that is there already is not written over", async () => {
  const desk = await aDeskWithSite()
  const out = fileWith("mine")
  await expect(page(typed(desk, "page show en/about", { out }))).rejects.toThrow(kind("file-exists"))
  expect([existsSync(out), readFileSync(out, "utf8")]).toEqual([true, "mine"])
})
