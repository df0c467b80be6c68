import { describe, expect, test } from "vitest"
import { perPage } from "../../crypto/browse/browse.ts"
import { addDays } from "../../crypto/day.ts"
import type { Alert, Alerts } from "../../crypto/documents/alert.ts"
import type { PageData } from "../../crypto/page-data.ts"
import { renderedPaths } from "../../keys/verify/rendered-paths.ts"
import { mostInText } from "../../site/warnings/plain-text.ts"
import { alertsOf } from "../support/organisation.ts"
import { warning, warnings } from "../support/warnings.ts"
import { watchEntries } from "../support/watch-entries.ts"
import { builtRender } from "./support/build.ts"
import { textIn } from "./support/posted.ts"
import { scheme, today } from "./support/scheme.ts"

const render = await builtRender()
const dataOf = (alerts: readonly Alert[], rest: Partial<Alerts> = {}): PageData => ({
  today,
  proof: { sha256: "ab".repeat(32), signatures: [] },
  alerts: { ...alertsOf(scheme.signedRoster, today), alerts: [...alerts], ...rest },
})
async function visit(path: string, data: PageData) {
  const answer = await render(new Request(`http://canopy.invalid${path}`), data)
  const html = await answer.text()
  return { status: answer.status, html, text: textIn(html) }
}
const numbersIn = (html: string) =>
  [...html.matchAll(/<a href="\/en\/alerts\/(\d\d-\d{4})"/g)].map(([, number]) => number)

const mixed = dataOf([
  warning("26-0001"),
  warning("26-0002", {
    region: "wales",
    people: [],
    vehicle: undefined,
    types: ["dangerous-place"],
    level: "risk",
    town: undefined,
  }),
  warning("26-0003", { region: "wales", town: "Cardiff" }),
])

describe("S41: lists that have an address", () => {
  test("are all, and those of one area, each with how many there are", async () => {
    expect(numbersIn((await visit("/en/alerts", mixed)).html)).toEqual(["26-0003", "26-0002", "26-0001"])
    const wales = await visit("/en/alerts/wales", mixed)
    expect(numbersIn(wales.html)).toEqual(["26-0003", "26-0002"])
    expect(wales.text).toContain("Warnings: Wales")
    expect(wales.text).toContain("2 warnings")
  })

  test("have the number of warnings beside each choice, and no choice that shows nothing", async () => {
    const { html } = await visit("/en/alerts", mixed)
    expect(html).toContain('<option value="wales">Wales (2)</option>')
    expect(html).toContain('<option value="conditions">Places and conditions (1)</option>')
    expect(html).not.toContain('<option value="london"')
    expect((await visit("/en/alerts/wales", mixed)).html).toContain('<option value="wales" selected>Wales (2)</option>')
  })

  test("go on at an address of their own, and end where they end", async () => {
    const many = dataOf(warnings(2 * perPage + 1))
    const second = await visit("/en/alerts/all/2", many)
    expect(numbersIn(second.html)).toHaveLength(perPage)
    expect(second.text).toContain("Page 2 of 3")
    expect(second.html).toMatch(/<a class="way" href="\/en\/alerts">/)
    expect(second.html).toMatch(/<a class="way" href="\/en\/alerts\/all\/3">/)
    expect(numbersIn((await visit("/en/alerts/north-west/3", many)).html)).toEqual(["26-0001"])
    const beyond = ["all/1", "all/4", "all/02", "all/0", "all/x", "wales/2", "atlantis/2"]
    for (const path of beyond) expect([path, (await visit(`/en/alerts/${path}`, many)).status]).toEqual([path, 404])
  })

  test("of an area without warnings do not pass for safety", async () => {
    const { status, text } = await visit("/en/alerts/scotland", mixed)
    expect(status).toBe(200)
    expect(text).toContain("no warning for this area at the moment. That does not mean that everybody is safe")
  })

  test("ask by a form that is posted, so that no address tells what was looked for", async () => {
    const { html } = await visit("/en/alerts", mixed)
    expect([...html.matchAll(/<form [^>]*>/g)].map(([tag]) => tag)).toEqual([
      expect.stringContaining('action="/en/alerts/search" method="post" autocomplete="off"'),
    ])
  })

  test("cannot be had for an area while there is no list, and say so", async () => {
    const { status, text } = await visit("/en/alerts/wales", { today, alerts: null })
    expect(status).toBe(503)
    expect(text).toContain("We cannot show the warnings now")
  })

  test("the page of results has no address of its own", async () => {
    expect((await visit("/en/alerts/search", mixed)).status).toBe(404)
  })
})

test("S41: every page of warnings and of Police Watch says why the reports themselves are never there", async () => {
  const data = dataOf(mixed.alerts?.alerts ?? [], {
    withdrawn: ["26-0009", "P26-0009"],
    policeWatch: watchEntries(2),
  })
  const pages = [data, { today, alerts: null }].flatMap((shown) =>
    renderedPaths(shown.alerts)
      .filter((path) => !/feed\.(?:atom|json)$|\.atom$/.test(path))
      .map((path) => [path, shown] as const),
  )
  expect(pages.length).toBeGreaterThan(100)
  for (const [path, shown] of pages)
    expect([path, (await visit(path, shown)).html.includes("You cannot read the reports themselves here")]).toEqual([
      path,
      true,
    ])
})

describe("S43: a sheet to pin up", () => {
  const sheet = (path = "/en/alerts/wales/sheet", data = mixed) => visit(path, data)

  test("says whose it is, how to ring, and in which month it was made", async () => {
    const { html, text } = await sheet()
    expect(text).toContain(scheme.organisation.name)
    expect(text).toContain(scheme.organisation.contact.phone)
    const [year = "", month = ""] = today.split("-")
    const inWords = new Intl.DateTimeFormat("en", { month: "long" }).format(new Date(`${year}-${month}-01`))
    expect(text).toContain(`Made in ${inWords} ${year}`)
    expect(html.slice(html.indexOf("<main"))).not.toContain(today)
  })

  test("carries the roster's hash, in groups, and says how to tell that it is real", async () => {
    const { text } = await sheet()
    const groups = mixed.alerts!.roster.match(/.{4}/g)!.join(" ")
    expect(text).toContain(groups)
    expect(text).toContain("Ring the number on our cards, not the one on this sheet")
  })

  test("has a title that tells nothing", async () => {
    expect(/<title>(.*?)<\/title>/.exec((await sheet()).html)?.[1]).toBe("Notices – Canopy")
  })

  test("holds the warnings of its area, and says how many there are besides", async () => {
    const { text } = await sheet()
    expect(text).toContain("Warning 26-0003")
    expect(text).not.toContain("Warning 26-0001")
    const many = await sheet("/en/alerts/north-west/sheet", dataOf(warnings(41)))
    expect(many.text).toContain("These are the newest 40 of 41")
    expect(many.text.match(/Warning 26-/g)).toHaveLength(40)
  })

  test("that is made of an old list says so", async () => {
    const old = dataOf([warning("26-0003", { region: "wales" })], { validUntil: addDays(today, -1) })
    expect((await sheet("/en/alerts/wales/sheet", old)).text).toContain("This list may be out of date")
  })

  test.each(["/en/alerts/atlantis/sheet", "/xx/alerts/all/sheet"])("there is none at %s", async (path) => {
    expect((await sheet(path)).status).toBe(404)
  })
})

describe("S41: warnings as plain text", () => {
  test("say everything, and how to ring", async () => {
    const { html: text } = await visit("/en/alerts/wales/list.txt", mixed)
    expect(text).not.toMatch(/<[a-z]/)
    for (const words of ["Warning 26-0003", "Cardiff, Wales", "Dark blue van", "0161 496 0000", "2 warnings"])
      expect(text).toContain(words)
  })

  test("are no longer than anybody reads, and say so", async () => {
    const { html: text } = await visit("/en/alerts/all/list.txt", dataOf(warnings(mostInText + 1)))
    expect(text.match(/^Warning 26-/gm)).toHaveLength(mostInText)
    expect(text).toContain(`These are the newest ${mostInText} of ${mostInText + 1}`)
  })
})
