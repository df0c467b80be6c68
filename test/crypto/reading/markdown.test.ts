import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { unknownFacts, withFacts } from "../../../crypto/reading/facts.ts"
import { htmlOf, linksIn, notLinkedIn } from "../../../crypto/reading/markdown.ts"
import { someDay } from "../../server/host.ts"
import { testOrganisation } from "../../support/organisation.ts"

/** Words that somebody signed become HTML: nothing in them can do more than be read. */

const { organisation } = testOrganisation({ today: someDay, people: { Ana: ["publish"] } })
const render = (text: string): string => htmlOf(text, (written) => ({ address: `/en/${written}` }))

const mayStand: Record<string, readonly string[]> = {
  a: ["href", "title", "rel"],
  code: ["class"],
  div: ["class", "tabindex"],
  h1: ["id"],
  h2: ["id"],
  h3: ["id"],
  h4: ["id"],
  h5: ["id"],
  h6: ["id"],
  ol: ["start"],
  th: ["style"],
  td: ["style"],
  p: [],
  em: [],
  strong: [],
  s: [],
  ul: [],
  li: [],
  hr: [],
  br: [],
  pre: [],
  blockquote: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
}
const mayLead = /^(https:\/\/[^/]|tel:|mailto:|#|\/en\/)/

/** Every "<" of the text must begin one of these: what is left over is told. */
const tag = /<\/?([a-z0-9]+)((?: [a-z]+="[^"<>]*")*) ?\/?>/g

function isHarmless(html: string): void {
  expect(html.replaceAll(tag, "")).not.toMatch(/[<>]/)
  for (const [, name = "", attributes = ""] of html.matchAll(tag)) {
    expect(Object.keys(mayStand)).toContain(name)
    for (const [, key = "", value = ""] of attributes.matchAll(/([a-z]+)="([^"]*)"/g)) {
      expect(mayStand[name], `${name} ${key}`).toContain(key)
      if (key === "href") expect(value).toMatch(mayLead)
      if (key === "style") expect(value).toMatch(/^text-align:(left|right|center)$/)
    }
  }
}

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom(
    "<script>",
    "</a>",
    "<img src=x onerror=go()>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<?",
    "[",
    "](",
    ")",
    "![",
    "\n",
    "\n\n",
    "|",
    "\n|-|-|\n",
    "| a | b |\n|:-|-:|\n| c | d |",
    "```",
    '~~~ x" onclick=',
    "`",
    "**",
    "# ",
    "- ",
    "> ",
    "    ",
    "javascript:go()",
    "data:text/html,x",
    "JaVaScRiPt:",
    "&#106;avascript:",
    "vbscript:",
    "//evil.example",
    "/\\evil.example",
    "http://a.example",
    "https://a.example/",
    'https://a.example" onmouseover="go()',
    "health",
    "health#x",
    "../../leave",
    "tel:999",
    "mailto:a@b.example",
    "<https://a.example>",
    "<javascript:go()>",
    "[x]: ",
    "[x]",
    '"',
    "'",
    ' "a title"',
    "&lt;",
    "&quot;",
    "\\",
    "\u0000",
    "{phone}",
    "{name}",
    "{constructor}",
  ),
)

describe("S35: whatever is typed into a page,", () => {
  test("no tag, attribute or scheme comes through that we do not make ourselves", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) =>
        isHarmless(render(withFacts(pieces.join(""), organisation, "en"))),
      ),
      { numRuns: 3000 },
    )
  })

  test("nor out of what an organisation decided, whatever that is", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const said = pieces.join("")
        const contact = { phone: said, hours: said, email: said }
        const decided = {
          ...organisation,
          name: said,
          contact,
          limitsOfConfidence: [said, said],
          policeReceivers: [said],
        }
        const all = "{name} {phone} {hours} {email} {policeReceivers}\n\n{limitsOfConfidence}"
        isHarmless(render(withFacts(all, decided, "en")))
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ["[a](javascript:go())", 0],
    ["[a](&#106;avascript:go())", 0],
    ["[a](java\nscript:go())", 0],
    ["[a](//evil.example)", 0],
    ["[a](http://a.example)", 0],
    ["[a](data:text/html,x)", 0],
    ["[a](/en/health)", 0],
    ["[a]: javascript:go()\n\n[a]", 0],
    ["<javascript:go()>", 0],
    ["[a](https://a.example)", 1],
    ["[a](health)", 1],
  ])("%s leads to %i places", (text, count) => {
    expect(linksIn(text)).toHaveLength(count)
    expect(render(text).match(/<a /g) ?? []).toHaveLength(count)
  })

  test("an address to which nothing may lead is known, so that it can be told", () => {
    expect(notLinkedIn("[a](http://a.example) [b](health) [c](/en/health) (d) [e] (f)")).toEqual([
      "http://a.example",
      "/en/health",
    ])
  })
})

test.each(["{constructor}", "{__proto__}", "{toString}", "{hasOwnProperty}", "{nothing}"])(
  "%s stands for nothing, and is shown as it was typed",
  (typed) => {
    expect(unknownFacts(typed)).toEqual([typed.slice(1, -1)])
    expect(withFacts(`Ring ${typed}.`, organisation, "en")).toBe(`Ring ${typed}.`)
  },
)
