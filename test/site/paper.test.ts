import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { consentNames } from "../../crypto/documents/consents.ts"
import { report } from "../../crypto/documents/report.ts"
import { draftOf } from "../../crypto/report-form.ts"
import { hasChromium, openChromium, visitor } from "../support/chromium.ts"
import { alertsOf } from "../support/organisation.ts"
import { warnings } from "../support/warnings.ts"
import { page, tagsIn } from "./support/markup.ts"
import { readPdf } from "./support/pdf.ts"
import { openPortal, type Portal } from "./support/portal.ts"
import { scheme, today } from "./support/scheme.ts"

const sheet = page("en/paper.html")

/** Every question of the sheet, by its name on the screen, with the boxes that can be ticked. */
const asked = tagsIn(sheet).reduce((all, { attributes }) => {
  if (attributes["data-name"]) all.set(attributes["data-name"], [])
  if (attributes["data-value"]) [...all.values()].at(-1)?.push(attributes["data-value"])
  return all
}, new Map<string, string[]>())

const taken = (name: string, value: string) =>
  report.safeParse(draftOf([[name, value]], { version: 1, language: "en" })).success

describe("the form on paper", () => {
  test("asks nothing that the report has no place for", () => {
    expect(asked.size).toBeGreaterThan(40)
    for (const [name, boxes] of asked)
      for (const value of boxes.length > 0 ? boxes : ["a few words"])
        expect(taken(name, value), `${name} = ${value}`).toBe(true)
  })

  test("S72: has no line for the person’s own name, number or address", () => {
    for (const never of ["name", "contactDetail", "contactSafe", "helpArea"])
      expect([...asked.keys()]).not.toContain(never)
    expect(asked.get("contactPreference")).toEqual(["code", "through-a-project", "none"])
    expect(sheet).toContain("Do not write your own name")
  })

  test("S4 S5 S6 S8: asks each consent by itself, with Yes, No and Ask me first", () => {
    for (const name of consentNames) expect(asked.get(`consents.${name}`)).toEqual(["yes", "no", "ask-me-first"])
    expect(asked.get("consents.checker")).toHaveLength(4)
    expect(sheet).toContain("Blank means No")
    expect(sheet).toContain("a police intelligence hub")
  })

  test("S52: asks about somebody who has left in the order in which it is asked everywhere", () => {
    const order = ["clothing", "hair", "leaving", "vehicles.0.type", "registrations.0", "weapons[]"]
    const places = order.map((name) => [...asked.keys()].findIndex((each) => each.endsWith(name)))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test("S32: says when confidence would be broken before the first question", () => {
    const before = sheet.slice(0, sheet.indexOf("data-name="))
    expect(before).toContain("A court orders us to.")
    expect(before).toContain("Ring 999")
  })

  test("who types it in is told to type no name, to ask each consent, and to give the code away on paper", () => {
    const words = page("en/paper/typing.html").replace(/<[^>]*>/g, " ")
    for (const told of [
      "Never type the person’s name",
      "Ask each question",
      "Give it to the person on paper",
      "shred it now, or take it with them",
      "0161 496 0000",
    ])
      expect(words).toContain(told)
  })
})

describe.skipIf(!hasChromium)("printed", () => {
  let browser: Browser
  let portal: Portal
  beforeAll(async () => {
    browser = await openChromium()
    portal = await openPortal()
  })
  afterAll(async () => {
    await browser.close()
    await portal.close()
  })

  test("the form is two sides of A4, easy questions first and consents last, and names neither site nor scheme", async () => {
    const { page: paper, context } = await visitor(browser)
    await paper.goto(`${portal.address}/en/paper`)
    const pdf = await paper.pdf({ preferCSSPageSize: true })
    const { sides, text } = readPdf(pdf)
    expect(sides).toBe(2)
    expect(pdf.toString("latin1").match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g)).toHaveLength(2)
    const headings = [
      "Side1of2",
      "1You",
      "3Inyourownwords",
      "4Whenandwhere",
      "Side2of2",
      "Clothing",
      "Vehicle",
      "Weapons",
    ]
    const places = [...headings, "9Whatwemaydo"].map((heading) => text.indexOf(heading))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(text).not.toMatch(/Canopy|Lantern|Leavethissite|demonstration/)
    await context.close()
  })

  test("S43: a sheet of warnings is A4, newest first, cuts no warning in two, and tells neither address nor hour of printing", async () => {
    const long = { watchFor: "Says that the place has changed, and asks for a deposit. ".repeat(5) }
    const alerts = warnings(14, (at) => (at % 3 === 0 ? { ...long, people: [], types: ["dangerous-place"] } : long))
    portal.settings.data.alerts = { ...alertsOf(scheme.signedRoster, today), alerts }
    const { page: paper } = await visitor(browser)
    await paper.goto(`${portal.address}/en/alerts/north-west/sheet`)
    const pdf = await paper.pdf({ preferCSSPageSize: true, displayHeaderFooter: true })
    const { sides, text, texts } = readPdf(pdf)
    expect(pdf.toString("latin1").match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g)).toHaveLength(sides)
    expect(sides).toBeGreaterThan(2)
    for (const [at, side] of texts.entries()) {
      const all = (part: RegExp) => side.match(part)?.length ?? 0
      expect([all(/Danger/g), all(/Whatyoucando/g)]).toEqual([all(/Warning26-/g), all(/Warning26-/g)])
      expect(side.startsWith(`${at + 1}/${sides}`)).toBe(true)
    }
    const numbers = [...text.matchAll(/Warning(26-\d{4})/g)].map(([, number]) => number)
    expect(numbers).toEqual(alerts.map(({ number }) => number).toReversed())
    for (const said of ["Warnings:NorthWestEngland", "01614960000", "Isthissheetreallyours?"])
      expect(text).toContain(said)
    expect(text).toMatch(/Madein[A-Z][a-z]+20\d\d\./)
    expect(text).not.toMatch(/127\.0\.0\.1|Notices|Leavethissite|Backtothelist|\d\d?:\d\d|[AP]M/)
  })
})
