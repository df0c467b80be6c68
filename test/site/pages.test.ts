import { describe, expect, test } from "vitest"
import { languages } from "../../crypto/languages.ts"
import { described } from "../../site/words/languages.ts"
import { spoken } from "../../site/words/spoken.ts"
import { alertsOf } from "../support/organisation.ts"
import { builtRender, clientFiles } from "./support/build.ts"
import { pages, tagsIn } from "./support/markup.ts"
import { scheme, today } from "./support/scheme.ts"

const render = await builtRender()
const alerts = alertsOf(scheme.signedRoster, today)
const rendered = async (path: string, data = { alerts, today }) =>
  (await render(new Request(`http://canopy.invalid${path}`), data)).text()

const all: [string, string][] = [
  ...pages(),
  ["/en/alerts", await rendered("/en/alerts")],
  ["/en/alerts without a list", await rendered("/en/alerts", { alerts: null as never, today })],
]

describe.each(all)("%s", (path, html) => {
  const language = languages.find((each) => path.split("/").includes(each)) ?? "en"
  const tags = tagsIn(html)

  test("holds no script, style or handler of its own, so that the strictest policy fits", () => {
    for (const { name, attributes } of tags) {
      expect(
        Object.keys(attributes).filter((key) => /^on|^style$/.test(key)),
        `<${name}>`,
      ).toEqual([])
      expect(Object.values(attributes).filter((value) => /^\s*(javascript|data):/i.test(value))).toEqual([])
      if (name === "script") expect(attributes.src).toMatch(/^\/assets\//)
      expect(name).not.toBe("style")
    }
    expect(html).not.toMatch(/<script[^>]*>[^<]/)
  })

  test("S35: loads nothing from anybody else", () => {
    const loaded = tags.filter(({ name }) => ["script", "link", "img", "iframe", "source", "form"].includes(name))
    for (const { attributes } of loaded)
      for (const key of ["src", "href", "action", "srcset"])
        if (attributes[key] !== undefined) expect(attributes[key]).toMatch(/^\/(?!\/)/)
  })

  test("S35: has a title that tells nothing in a history", () => {
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ""
    expect(title).toMatch(/^[^<]+ – Canopy$/)
    expect(title).not.toMatch(/sex|work|violen|crime|rape|police|mugs|abuse|assault/i)
  })

  test("S21: leads to a caseworker first, before anything else", () => {
    const links = tags.filter(({ name, attributes }) => name === "a" && attributes.href?.startsWith(`/${language}`))
    expect(links.slice(0, 2).map(({ attributes }) => attributes.href)).toEqual([`/${language}`, `/${language}/contact`])
    expect(html).toContain('href="tel:01614960000"')
  })

  test("has the way out, a language, the demonstration's warning, and asks not to be listed", () => {
    const leave = tags.find(({ attributes }) => attributes.href === "/leave")
    expect(leave?.attributes).toMatchObject({
      rel: "nofollow noreferrer",
      "data-leave": "https://weather.example.org/",
    })
    expect(tags.find(({ name }) => name === "html")?.attributes).toMatchObject({
      lang: described[language].tag,
      dir: described[language].direction,
    })
    expect(html).toContain(spoken[language].layout.demonstration)
    expect(html).toMatch(/<meta name="robots" content="noindex/)
    expect(html).toContain(scheme.organisation.key)
  })
})

test("no script reaches for storage, eval, another host, or what an old phone lacks", () => {
  for (const [path, file] of clientFiles())
    if (path.endsWith(".js"))
      expect(file.toString(), path).not.toMatch(
        // An address with a name that somebody typed is only read, and asked for by nobody.
        /localStorage|sessionStorage|indexedDB|document\.cookie|innerHTML|\beval\(|new Function|\bFunction\(|https?:\/\/(?!www\.w3\.org|\$\{)|WebAssembly|static\{/,
      )
})

test("no word of the building machine is in what was built", () => {
  for (const [path, file] of clientFiles()) expect(file.includes(process.cwd()), path).toBe(false)
})

test("N2: no style is written in a way that a phone of 2021 drops whole", () => {
  const styles = [...clientFiles()].filter(([path]) => path.endsWith(".css"))
  expect(styles.length).toBeGreaterThan(0)
  for (const [path, file] of styles) {
    expect(file.toString(), path).not.toMatch(/@media[^{]*[<>]=?/)
    expect(file.toString(), path).not.toMatch(/@container|color-mix|oklch|light-dark\(|[{;]\s*&/)
  }
})
