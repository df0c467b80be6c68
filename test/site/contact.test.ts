import { describe, expect, test } from "vitest"
import { page, tagsIn } from "./support/markup.ts"
import { scheme } from "./support/scheme.ts"

const { contact } = scheme.organisation
const html = page("en/contact.html")
const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"))

describe("S2 S22: the ways to reach us stand side by side, each with the organisation's own details", () => {
  test.each([
    ["the phone", `tel:${contact.phone.replaceAll(" ", "")}`],
    ["e-mail", `mailto:${contact.email}`],
    ["the report page", "/en/report"],
    ["the quick report page", "/en/report/quick"],
    ["the form that works offline", "/en/form"],
    ["the form on paper", "/en/paper"],
  ])("%s", (_, href) => {
    expect(tagsIn(main).some(({ name, attributes }) => name === "a" && attributes.href === href)).toBe(true)
  })

  test("as headings of one rank: none is a lesser way", () => {
    expect(main.match(/<section[^>]*class="card[^"]*"[^>]*>\s*<h2/g)?.length).toBeGreaterThanOrEqual(5)
  })

  test("with the hours of the phone, and what to do outside them", () => {
    expect(main).toContain(contact.hours)
    expect(main).toMatch(/999/)
  })
})
