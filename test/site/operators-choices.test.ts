import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import { strictHeaders } from "../../server/headers.ts"
import { buildSite } from "../../tool/build-site.ts"
import type { Render } from "./support/build.ts"
import { tagsIn } from "./support/markup.ts"
import { renderPlain } from "./support/plain-views.ts"
import { formIn, textIn } from "./support/posted.ts"
import { scheme } from "./support/scheme.ts"

const shop = "https://shop.example/lantern"
const onion = "http://canopyexampleaddress.onion"

/** The pages as an operator builds them who decided this. */
function builtWith(choices: Partial<Organisation>) {
  const folder = mkdtempSync(join(tmpdir(), "canopy-choices-"))
  const organisation = { ...scheme.organisation, languages: ["en"], origins: { clear: null, onion }, ...choices }
  writeFileSync(join(folder, "organisation.json"), JSON.stringify(organisation))
  buildSite(join(folder, "organisation.json"), join(folder, "out"))
  const client = join(folder, "out", "client")
  return {
    pages: () => readdirSync(client, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html")),
    page: (path: string) => readFileSync(join(client, path), "utf8"),
    render: async () => ((await import(join(folder, "out", "server", "entry.mjs"))) as { render: Render }).render,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

type Built = ReturnType<typeof builtWith>
const reports = ["en/report.html", "en/report/quick.html"]
const notice = (html: string) =>
  textIn(`<body${html.slice(html.indexOf("without-scripts") - 30, html.indexOf("<form"))}`)

describe("an operator who switched pages without scripts off, wants to be found, and has a shop", () => {
  let site: Built
  beforeAll(() => {
    site = builtWith({ withoutScripts: "off", noindex: false, shop })
  })
  afterAll(() => site.remove())

  test.each(reports)("%s says that nothing will be sent, shows other ways, and has no button for it", (path) => {
    const html = site.page(path)
    expect(notice(html)).toContain("Nothing that you type here will be sent.")
    expect(notice(html)).toContain("0161 496 0000")
    expect(tagsIn(html).filter(({ attributes }) => attributes.action ?? attributes.name?.startsWith("_"))).toEqual([])
    expect(tagsIn(html).filter(({ name, attributes }) => name === "button" && attributes.type !== "button")).toEqual([])
  })

  test("the page for answers asks nobody for a code that the server would see", () => {
    const html = site.page("en/messages.html")
    expect(textIn(html)).toContain("there is no field for your code here. Please send it to nobody.")
    expect(formIn(html, "/en/messages")).toBe("")
  })

  test("the page for a block takes none, and leads to a caseworker", () => {
    const html = site.page("en/sealed.html")
    expect(html).not.toContain("<form")
    expect(textIn(html)).toContain("This site takes no blocks")
    expect(textIn(html)).toContain("0161 496 0000")
  })

  test("S35: no page and no header asks search engines to stay away, but a form that belongs to whoever holds a copy", () => {
    expect(site.pages().length).toBeGreaterThan(20)
    expect(site.pages().filter((path) => site.page(path).includes("noindex"))).toEqual(["en/form.html"])
    expect(strictHeaders(false)).not.toHaveProperty("X-Robots-Tag")
  })

  test("S65: “All pages” leads to a page that says whose the shop is and what it sees; only that page leads there", () => {
    expect(site.page("en/all.html")).toContain('<a href="/en/shop">Our shop</a>')
    const html = site.page("en/shop.html")
    for (const said of ["You are about to leave this site", "belongs to another company", "what you look at"])
      expect(textIn(html)).toContain(said)
    const [away] = tagsIn(html).filter(({ attributes }) => attributes.href === shop)
    expect(away?.attributes.rel).toBe("noreferrer nofollow")
    expect(site.pages().filter((path) => site.page(path).includes(shop))).toEqual(["en/shop.html"])
  })

  test("whoever sent a form all the same is told kindly that nothing was kept, and how else to reach us", async () => {
    const read = textIn(await renderPlain(await site.render(), { view: "not-here" }))
    expect(read).toContain("Nothing that you typed was kept. You did nothing wrong.")
    expect(read).toContain("forms work only with scripts")
    expect(read).toContain("0161 496 0000")
    expect(read).not.toContain(".onion")
  })
})

describe("an operator who allows pages without scripts on the onion only", () => {
  let site: Built
  beforeAll(() => {
    site = builtWith({ withoutScripts: "onion-only" })
  })
  afterAll(() => site.remove())

  test.each([
    ["en/report.html", "/en/report"],
    ["en/report/quick.html", "/en/report/quick"],
    ["en/messages.html", "/en/messages"],
    ["en/sealed.html", "/en/sealed"],
  ])("%s says so before the first field, with the same page's address there", (path, address) => {
    const html = site.page(path)
    const before = html.slice(0, html.indexOf("<form"))
    expect(textIn(before)).toContain("Without scripts this works only at our onion address")
    expect(before).toContain(`href="${onion}${address}"`)
  })

  test("S65: where there is no shop, no page speaks of one", () => {
    expect(site.pages().filter((path) => /shop/i.test(path))).toEqual([])
    expect(site.page("en/all.html")).not.toContain("/en/shop")
  })

  test("the forms are there for whoever came that way", () => {
    expect(formIn(site.page("en/report.html"), "/en/report")).toContain('name="_step" value="check"')
    expect(formIn(site.page("en/messages.html"), "/en/messages")).toContain('name="code"')
    expect(formIn(site.page("en/sealed.html"), "/en/sealed")).toContain('name="block"')
  })

  test("whoever sent a form elsewhere is told that nothing was kept, and where it works", async () => {
    const html = await renderPlain(await site.render(), { view: "not-here" })
    expect(textIn(html)).toContain("Without scripts they work at our onion address")
    expect(html).toContain(`href="${onion}/en"`)
  })
})
