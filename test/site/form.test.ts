import { describe, expect, test } from "vitest"
import { consentAnswers, consentNames } from "../../crypto/documents/consents.ts"
import { mostIdentifiers, mostPeople, report } from "../../crypto/documents/report.ts"
import { draftOf } from "../../crypto/report-form.ts"
import { fieldsIn, page, tagsIn } from "./support/markup.ts"

/** Names with a line before them are the page's own, for a form that no script sends. */
const asked = (html: string) => fieldsIn(html).filter(({ name }) => !name.startsWith("_"))

const full = page("en/report.html")
const quick = page("en/report/quick.html")
const parsed = (name: string, value: string) =>
  report.safeParse(draftOf([[name, value]], { version: 1, language: "en" }))

describe.each([
  ["the full report", full],
  ["the quick warning", quick],
])("%s", (_, html) => {
  test("asks nothing that the report has no place for", () => {
    for (const { name, choices } of asked(html))
      for (const value of choices.length > 0 ? choices : ["a few words"])
        expect(parsed(name, value).success, `${name} = ${value}`).toBe(true)
  })

  test("S4 S5 S6 S8: asks for each consent by itself, with Yes, No and Ask me first, and chooses none for anybody", () => {
    const consents = new Map(fieldsIn(html).map((field) => [field.name, field]))
    for (const name of consentNames)
      expect(consents.get(`consents.${name}`)).toEqual({
        name: `consents.${name}`,
        choices: [...consentAnswers],
        chosen: [],
      })
    expect(consents.get("consents.checker")?.chosen).toEqual([])
    expect(html).toContain("If you leave one blank, it means No")
  })

  test("S26: names who in the police would get it, and says that the person can check their own number", () => {
    expect(html).toContain("It would go to a police intelligence hub")
    expect(html).toContain("can check their own number too")
  })

  test("chooses nothing but the safest way to answer", () => {
    const chosen = fieldsIn(html).filter((field) => field.chosen.length > 0)
    expect(chosen.map(({ name, chosen }) => [name, ...chosen])).toEqual([["contactPreference", "code"]])
  })

  test("cuts nothing off, demands nothing, and hides no words in a field", () => {
    for (const { name, attributes } of tagsIn(html))
      for (const trap of ["maxlength", "required", "pattern", "placeholder", "title", "autofocus"])
        expect(attributes, `<${name}>`).not.toHaveProperty(trap)
  })

  test("asks browsers to keep what is typed: no spelling by their makers, no memory of fields", () => {
    const form = tagsIn(html).find(({ name }) => name === "form")?.attributes
    expect(form).toMatchObject({
      autocomplete: "off",
      spellcheck: "false",
      writingsuggestions: "false",
      method: "post",
    })
  })

  test("S50: 999 can be tapped above everything else", () => {
    const page = html.slice(html.indexOf("<h1"))
    expect(page.slice(0, page.search(/<h2|<form/))).toContain('Ring <a href="tel:999">999</a>.')
  })

  test("S15 S32 S75: says who reads, the limits of confidence and what happens under 18 before the first field", () => {
    const before = html.slice(html.indexOf("<form"), html.search(/<(input|textarea|select) [^>]*name=/))
    expect(before).toContain("Who will read this")
    expect(before).toContain("A court orders us to.")
    expect(before).toContain("under 18")
  })
})

describe.each([
  ["the full report", full],
  ["the quick warning", quick],
])("%s without scripts", (_, html) => {
  test("N2 S30: can be sent by a button at its end that only they see, and says before the first field who sees the words", () => {
    const form = html.slice(html.indexOf("<form"), html.indexOf("</form>"))
    expect(form).toMatch(/^<form id="report" action="\/en\/report" method="post"/)
    expect(form).toMatch(/<p class="without-scripts"><button name="_step" value="check">[^<]+<\/button><\/p>$/)
    const notice = html.slice(html.indexOf("without-scripts"), html.indexOf("<form"))
    expect(notice).toContain("our server sees your words for a moment")
    expect(notice).toContain('href="/en/sealed"')
    expect(notice).toContain("0161 496 0000")
  })

  test("cannot be sent by Enter: the first button of the form is one that does nothing", () => {
    const form = html.slice(html.indexOf("<form"), html.indexOf("</form>"))
    const buttons = tagsIn(form).filter(({ name, attributes }) => name === "button" || attributes.type === "submit")
    expect(buttons[0]?.attributes).toEqual({ type: "submit", disabled: "", hidden: "" })
  })
})

test("every field of the report can be filled in on the full form", () => {
  const offered = fieldsIn(full).map(({ name }) => name.replace("[]", ""))
  const inReport = Object.keys(report._zod.def.shape)
  const inPerson = Object.keys(report._zod.def.shape.people._zod.def.innerType._zod.def.element._zod.def.shape)
  const heads = new Set(offered.map((name) => name.split(".")[0]))
  expect(inReport.filter((field) => !heads.has(field))).toEqual([])
  expect(inPerson.filter((field) => !offered.includes(`people.0.${field}`))).toEqual([])
})

test("there is room for four people and six of each identifier", () => {
  const offered = fieldsIn(full).map(({ name }) => name)
  expect(offered).toContain(`people.${mostPeople - 1}.leaving`)
  for (const name of ["phones", "emails", "registrations", "payHandles", "addresses"])
    expect(offered).toContain(`${name}.${mostIdentifiers - 1}`)
  expect(offered).toContain(`usernames.${mostIdentifiers - 1}.platform`)
  expect(offered).toContain(`vehicles.${mostIdentifiers - 1}.description`)
})

test("S72: neither form asks for a legal name, a birth date, a nationality, a home address or a price", () => {
  const words = `${full}${quick}`.replace(/<[^>]*>/g, " ").toLowerCase()
  for (const never of [
    "date of birth",
    "nationality",
    "legal name",
    "surname",
    "your address",
    "how much do you charge",
  ])
    expect(words).not.toContain(never)
  expect(fieldsIn(full).filter(({ name }) => /birth|national|passport|visa|price/i.test(name))).toEqual([])
})
