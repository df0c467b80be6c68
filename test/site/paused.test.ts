import { parseAtomFeed, parseJsonFeed } from "feedsmith"
import { describe, expect, test } from "vitest"
import { browse } from "../../crypto/browse/browse.ts"
import { everything } from "../../crypto/browse/question.ts"
import { shownOf } from "../../crypto/check/shown.ts"
import { type Alerts, openedAlerts } from "../../crypto/documents/alert.ts"
import type { PageData } from "../../crypto/page-data.ts"
import { type ShortAlerts, shortText } from "../../crypto/short-alerts.ts"
import { renderedPaths } from "../../keys/verify/rendered-paths.ts"
import { urnOf } from "../../site/feeds/urn.ts"
import { alertsOf } from "../support/organisation.ts"
import { warning } from "../support/warnings.ts"
import { builtRender } from "./support/build.ts"
import { textIn } from "./support/posted.ts"
import { scheme, today } from "./support/scheme.ts"

/** What readers meet of a warning that two people paused while it is looked at: its number, and never its words. */

const render = await builtRender()
const dataOf = (rest: Partial<Alerts> = {}): PageData => ({
  today,
  proof: { sha256: "ab".repeat(32), signatures: [] },
  alerts: { ...alertsOf(scheme.signedRoster, today), alerts: [warning("26-0002")], ...rest },
})
const paused = dataOf({ paused: ["26-0001"], withdrawn: ["26-0003"] })

async function visit(path: string, data = paused) {
  const answer = await render(new Request(`http://canopy.invalid${path}`), data)
  const body = await answer.text()
  return { status: answer.status, body, text: textIn(body) }
}

describe("a paused warning", () => {
  test("has a page that says so, that it need not be wrong, and whom to ask", async () => {
    const { status, text, body } = await visit("/en/alerts/26-0001")
    expect(status).toBe(200)
    expect(text).toContain("is not shown while we look at it again. That does not mean that it was wrong.")
    expect(text).toContain("Ask a caseworker first.")
    expect(body).toContain('href="tel:')
    expect(body).toContain("<title>Warning 26-0001 – Canopy</title>")
  })

  test.each(["/en/alerts", "/en/alerts/wales", "/en/alerts/all/sheet", "/en/alerts/all/list.txt"])(
    "is named under %s, without a link and beside no other paused number",
    async (path) => {
      const { body } = await visit(path)
      expect(body).toContain("do not show them for now: 26-0001.")
      expect(body).not.toContain('href="/en/alerts/26-0001"')
      expect(await visit(path, dataOf()).then((each) => each.body)).not.toContain("do not show them for now")
    },
  )

  test("is named under what a search found, so that whoever looks for its number is told", async () => {
    const question = { ...everything, words: "26-0001" }
    const search = { question, browsed: browse(paused.alerts!, question, () => false), tooManyWords: false }
    expect((await visit("/en/alerts/search", { ...paused, search })).text).toContain("for now: 26-0001.")
  })

  test("N14: keeps its entry in every feed, with the same id and nothing of its words; a reader's copy is replaced", async () => {
    for (const place of ["all", "wales"]) {
      const atom = parseAtomFeed((await visit(`/en/alerts/${place}/feed.atom`)).body)
      const entry = atom.entries?.find(({ id }) => id === urnOf(paused.alerts!.organisation, "26-0001"))
      expect(entry).toMatchObject({ title: { value: "Notice 26-0001 is being looked at again" } })
      expect(entry?.content?.value).toContain("That does not mean that it was wrong.")
      const json = parseJsonFeed((await visit(`/en/alerts/${place}/feed.json`)).body)
      expect(json.items?.map(({ id }) => id)).toContain(urnOf(paused.alerts!.organisation, "26-0001"))
    }
    const back = parseAtomFeed((await visit("/en/alerts/all/feed.atom", dataOf({ alerts: [warning("26-0001")] }))).body)
    expect(back.entries?.[0]).toMatchObject({ id: urnOf(paused.alerts!.organisation, "26-0001") })
    expect(back.entries?.[0]?.title?.value).toMatch(/^New notice 26-0001/)
  })

  test("S44: says nothing under Police Watch, and an entry of it has no place among what is paused", async () => {
    expect((await visit("/en/police-watch")).text).not.toContain("26-0001")
    expect(openedAlerts.safeParse({ ...paused.alerts, paused: ["P26-0001"] }).success).toBe(false)
    expect((await visit("/en/alerts/P26-0001")).status).toBe(404)
  })

  test.each([
    ["a list that was signed before warnings could pause", {}],
    ["a list that names none", { paused: [] }],
  ])("is nowhere in %s", async (_title, rest) => {
    for (const path of ["/en/alerts", "/en/alerts/all/sheet", "/en/alerts/all/list.txt", "/en/alerts/all/feed.atom"]) {
      const { status, text } = await visit(path, dataOf(rest))
      expect(status).toBe(200)
      expect(text).not.toMatch(/do not show them for now|is being looked at/)
    }
    expect((await visit("/en/alerts/26-0001", dataOf(rest))).status).toBe(404)
  })

  test("S42: is never “not listed” in a check whose table is older than the pause", () => {
    const short = JSON.parse(shortText(paused.alerts!)) as ShortAlerts
    expect(short.alerts.map(({ number }) => number)).toEqual(["26-0002"])
    expect(shownOf([{ alert: "26-0001" }], short.alerts)).toEqual([{ gone: "26-0001" }])
  })

  test("N12: its page is rendered and compared by whoever verifies, and stands in a copy", () => {
    expect(renderedPaths(paused.alerts)).toContain("/en/alerts/26-0001")
  })
})
