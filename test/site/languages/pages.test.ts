import { describe, expect, test } from "vitest"
import { addressOfPage, english, languages, spokenPages } from "../../../crypto/languages.ts"
import { described } from "../../../site/words/languages.ts"
import { spoken } from "../../../site/words/spoken.ts"
import { builtEntry, clientFiles } from "../support/build.ts"
import { tagsIn } from "../support/markup.ts"
import { polishHours, scheme, today } from "../support/scheme.ts"

/** The pages of each language, as they are built and rendered. */

const { render, wordPaths } = await builtEntry()
const others = languages.filter((language) => language !== english)

async function read(address: string): Promise<string> {
  const file = clientFiles().get(`${address.slice(1)}.html`)
  if (file) return file.toString()
  return (await render(new Request(`http://canopy.invalid${address}`), { alerts: null, today })).text()
}

/** What a person reads: no markup, no entities. */
const textIn = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
const mainOf = (html: string): string => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ""
const headingOf = (html: string): string => textIn(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "").trim()

describe.each(others)("%s", (language) => {
  const { tag, direction } = described[language]

  test.each(spokenPages)("has the page “%s”, in its own words and direction", async (page) => {
    const [own, inEnglish] = [await read(addressOfPage(page, language)), await read(addressOfPage(page, english))]
    expect(own).toContain(`<html lang="${tag}" dir="${direction}">`)
    expect(headingOf(own)).not.toBe("")
    expect(headingOf(own)).not.toBe(headingOf(inEnglish))
  })

  test("leads to its own pages, and says of all others that they are in English", async () => {
    for (const page of spokenPages) {
      const links = [
        ...(await read(addressOfPage(page, language))).matchAll(/<a [^>]*href="\/([a-z-]+)([^"]*)"[^>]*>/g),
      ]
      for (const [link, to = "", rest = ""] of links) {
        if (to === language || to === "leave" || link.includes("hreflang")) continue
        expect.fail(`${page}: ${to}${rest}`)
      }
      for (const [link, to = ""] of links)
        if (to === english && !link.includes(`lang="en-GB"`)) expect(link).toContain('hreflang="en-GB"')
    }
  })

  test("shows consents and limits in English, marked as such, and says why before them", async () => {
    const html = await read(`/${language}/report`)
    expect(textIn(html)).toContain(spoken[language].layout.partInEnglish)
    const marked = [...html.matchAll(/<div lang="en-GB" dir="ltr">(.*?)<\/div>\s*(?=<|$)/gs)].map(([, part]) => part)
    expect(marked.length).toBeGreaterThanOrEqual(2)
    for (const sentence of [spoken.en.consents.limits.lead, ...scheme.organisation.limitsOfConfidence])
      expect(
        marked.some((part) => textIn(part ?? "").includes(sentence)),
        sentence,
      ).toBe(true)
    expect(html).toContain(spoken.en.consents.checker.label)
    expect(html).not.toContain(spoken[language].consents.checker.label)
    expect(tagsIn(html).find(({ attributes }) => attributes.id === "report")?.attributes).toMatchObject({
      "data-language": tag,
      "data-consent-language": english,
    })
  })

  test("names each language in itself, and leads to the same page there", async () => {
    const html = await read(`/${language}/safety`)
    for (const other of languages.filter((each) => each !== language)) {
      expect(html).toMatch(new RegExp(`href="/${other}/safety" hreflang="${described[other].tag}"`))
      expect(html).toContain(described[other].name)
    }
  })

  test("has every page of words that says it is in it, and no other", async () => {
    const own = wordPaths(null).filter((path) => path.startsWith(`/${language}/`))
    expect(own).toEqual([`/${language}/help-now`])
    for (const path of own) expect(mainOf(await read(path)).length, path).toBeGreaterThan(200)
    const absent = await render(new Request(`http://canopy.invalid/${language}/about`), { alerts: null, today })
    expect(absent.status).toBe(404)
    expect(textIn(await absent.text())).toContain(spoken[language].layout.inEnglish)
  })
})

test("a page that is in English alone offers to ask in every other language", async () => {
  for (const page of ["protect", "about", "services", "sign-up"]) {
    const html = await read(`/en/${page}`)
    expect(textIn(html)).toContain(spoken.en.layout.inEnglish)
    for (const other of others) {
      expect(html).toContain(`href="/${other}/contact"`)
      expect(html).toContain(spoken[other].layout.caseworker)
    }
  }
})

test("the hours of the phone stand as the organisation put them into a language, else in English, marked as such", async () => {
  const english = '<span lang="en-GB" dir="ltr">Monday to Friday, 9 to 5</span>'
  for (const page of ["contact", "report", "help-now"]) {
    expect(await read(`/pl/${page}`)).toContain(polishHours)
    expect(await read(`/pl/${page}`)).not.toContain("Monday to Friday")
    expect(await read(`/ar/${page}`)).toContain(english)
    expect(await read(`/en/${page}`)).toContain("<span>Monday to Friday, 9 to 5</span>")
  }
})

test("Arabic keeps numbers, keys and addresses in their order", async () => {
  const html = await read("/ar/report")
  expect(html).toMatch(/id="code-digits" class="code-digits" dir="ltr"/)
  const styles = [...clientFiles()].filter(([path]) => path.endsWith(".css")).map(([, file]) => file.toString())
  expect(styles.join("")).toMatch(/tel\\?:[^{]*\{direction:ltr/)
})
