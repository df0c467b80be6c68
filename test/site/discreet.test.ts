import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { languages } from "../../crypto/languages.ts"
import { tellingIn } from "../../crypto/reading/telling.ts"
import { strictHeaders } from "../../server/headers.ts"
import { spoken } from "../../site/words/spoken.ts"
import { hasChromium, openChromium, visitor } from "../support/chromium.ts"
import { builtEntry, clientFiles } from "./support/build.ts"
import { everyPage, offlineForm, published } from "./support/every-page.ts"
import { tagsIn } from "./support/markup.ts"
import { openPortal, type Portal } from "./support/portal.ts"
import { today } from "./support/scheme.ts"

/** S35: what others see of a page without reading it – in a history, a list of windows, a folder, a print, a search. */

const pages = [...(await everyPage()), offlineForm()]
const titleOf = (html: string): string => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ""

/** The page’s own title, and those that its script gives it. */
const titlesOf = (html: string): string[] => [
  titleOf(html),
  ...tagsIn(html).flatMap(({ attributes }) => attributes["data-title"] ?? []),
]

describe("every page in every language", () => {
  test("has a title that tells nothing in its language, and nothing in English", () => {
    const telling = pages.flatMap(({ address, language, html }) =>
      titlesOf(html).map((title) => [address, title, title === "" ? "no title" : tellingIn(title, language)]),
    )
    expect(telling.length).toBeGreaterThan(pages.length)
    expect(telling.filter(([, , told]) => told !== null)).toEqual([])
  })

  test("tells nothing to whoever only fetches its head: a short list of meta, and no card", () => {
    // The offline form carries its policy in itself: no server says it.
    const policy = "content-security-policy"
    const allowed = ["utf-8", "viewport", "referrer", "color-scheme", "format-detection", "robots", policy]
    for (const { address, html } of pages) {
      const metas = tagsIn(html).filter(({ name }) => name === "meta")
      const names = metas.map(({ attributes: { charset, name, "http-equiv": order } }) => name ?? order ?? charset)
      expect(
        names.filter((name) => !allowed.includes(name ?? "?")),
        address,
      ).toEqual([])
      const links = tagsIn(html).filter(({ name }) => name === "link")
      expect(links.filter(({ attributes }) => !/^(icon|stylesheet|alternate)$/.test(attributes.rel ?? ""))).toEqual([])
      for (const { attributes } of links) expect(tellingIn(attributes.title ?? "", "en"), address).toBeNull()
    }
  })

  test("saves under a name that tells nothing", () => {
    const names = pages.flatMap(({ html }) => tagsIn(html).flatMap(({ attributes }) => attributes.download ?? []))
    expect([...new Set(names)]).toEqual(["form.html"])
    for (const path of clientFiles().keys()) if (!path.endsWith(".html")) expect(tellingIn(path, "en"), path).toBeNull()
  })

  test("tells nobody where somebody came from", () => {
    for (const { address, html } of pages) {
      const tags = tagsIn(html)
      const referrer = tags.find(({ attributes }) => attributes.name === "referrer")
      expect(referrer?.attributes.content, address).toBe("no-referrer")
      const away = tags.filter(
        ({ name, attributes }) => name === "a" && /^https?:|^\/leave$/.test(attributes.href ?? ""),
      )
      for (const { attributes } of away) expect(attributes.rel, address).toMatch(/noreferrer/)
    }
    expect(strictHeaders(false)["Referrer-Policy"]).toBe("no-referrer")
  })
})

test("a link that an organisation’s own page leads away with tells the other site nothing", async () => {
  const page = { name: "about", language: "en", title: "Us", heading: "Us", lead: "A", text: "[b](https://b.example/)" }
  const own = { pages: [page] }
  const { render } = await builtEntry()
  const html = await (await render(new Request("http://canopy.invalid/en/about"), { alerts: null, today, own })).text()
  const [away] = tagsIn(html).filter(({ attributes }) => attributes.href === "https://b.example/")
  expect(away?.attributes.rel).toBe("noreferrer nofollow")
})

test("every page of words in each language has a title that tells nothing, also one that no test renders", () => {
  for (const language of languages)
    for (const [at, title] of titlesIn(spoken[language]))
      expect(tellingIn(title, language), `${language} ${at}`).toBeNull()
})

/** Everything called `title` among the words of a language. */
function titlesIn(words: unknown, at = ""): [at: string, title: string][] {
  if (typeof words !== "object" || words === null) return []
  return Object.entries(words).flatMap(([name, value]): [string, string][] =>
    name === "title" && typeof value === "string" ? [[at, value]] : titlesIn(value, `${at}.${name}`),
  )
}

test.each([
  ["en", "Sex workers"],
  ["ro", "Despre violență"],
  ["pt-br", "Polícia"],
  ["es", "Trabajo"],
  ["pl", "Gwałt"],
  ["hu", "Rendőrség"],
  ["bg", "Насилие"],
  ["sq", "Dhuna"],
  ["th", "ตำรวจ"],
  ["zh", "性工作"],
  ["ru", "Изнасилование"],
  ["cy", "Yr heddlu"],
  ["ar", "الشرطة"],
] as const)("a title that tells is found in %s: “%s”", (language, title) => {
  expect(tellingIn(title, language)).not.toBeNull()
})

test("the icon is a leaf, with no word but the name of the site", () => {
  const icon = clientFiles().get("icon.svg")?.toString() ?? ""
  expect(icon.replaceAll(/<[^>]*>/g, "").trim()).toBe(spoken.en.layout.site)
})

test("search engines are asked to stay away, by every page and every header", () => {
  for (const { address, html } of pages) expect(html, address).toMatch(/<meta name="robots" content="noindex/)
  expect(strictHeaders(true)).toMatchObject({ "X-Robots-Tag": "noindex, nofollow" })
})

describe.skipIf(!hasChromium)("on paper", () => {
  let browser: Browser
  let portal: Portal
  beforeAll(async () => {
    browser = await openChromium()
    portal = await openPortal()
    portal.settings.data = published
  })
  afterAll(async () => {
    await browser.close()
    await portal.close()
  })

  /** What stands outside the page itself and would be printed: the bar, the menus, the foot with its key. */
  const around = (): string[] =>
    [...document.body.children]
      .filter((each) => !/^(MAIN|SCRIPT|TEMPLATE)$/.test(each.tagName) && each.getClientRects().length > 0)
      .filter((each) => each.getBoundingClientRect().right > 0 && each.getBoundingClientRect().left < innerWidth)
      .map((each) => `${each.tagName} ${each.className}`)

  /** One of each page in English and in a language of the other direction: the styles are the same in all. */
  const once = [...new Map(pages.map((page) => [stylesOf(page.html), page])).values()]
  test.each([...once.filter(({ address }) => !/plain|search|form$|: /.test(address)), { address: "/ar/contact" }])(
    "$address has nothing around it: no menu, no foot, and its title is all that a margin can say",
    async ({ address }) => {
      const { page } = await visitor(browser)
      await page.goto(portal.address + address)
      await page.emulateMedia({ media: "print" })
      expect(await page.evaluate(around)).toEqual([])
      expect(tellingIn(await page.title(), "en")).toBeNull()
    },
  )
})

function stylesOf(html: string): string {
  return tagsIn(html)
    .flatMap(({ attributes }) => (attributes.rel === "stylesheet" ? [attributes.href] : []))
    .join(" ")
}
