import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { AlertDraft } from "../../crypto/documents/alert.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { withAnswers } from "../support/answers.ts"
import { inChromium, inFirefox, torSafer, type Visitor } from "./browsers.ts"
import { filesWith, openFilesWith, timesInMemory, timesOf } from "./everywhere.ts"
import { fillQuickWarning, send, sentinel, story, tellOfThePolice, toldOfThePolice } from "./report.ts"
import { type Scheme, startScheme } from "./scheme.ts"

let scheme: Scheme
beforeAll(async () => {
  scheme = await startScheme()
})
afterAll(() => scheme.stop())

const watchFor = "Reported as friendly at first, then blocks the door and will not let people leave."

/** These words are in no file of the host, in no open file, and were never said. */
function expectNotKept(...phrases: string[]): void {
  const { data, pid, said } = scheme.server
  expect(timesOf(data)).toEqual(["01T00:00:00"])
  for (const phrase of phrases) {
    expect(filesWith(data, phrase)).toEqual([])
    expect(openFilesWith(pid, phrase)).toEqual([])
    expect(said()).not.toContain(phrase)
  }
}

/** The host never had these words, not even for a moment: they are not in its memory either. */
function expectUnread(phrase = sentinel): void {
  expectNotKept(phrase, story.slice(0, 30))
  expect(timesInMemory(scheme.server.pid, phrase) ?? 0).toBe(0)
}

/** From the waiting letter to the page: pull, read, draft, check, publish. Gives the warning's number. */
function fromLetterToWarning(): { caseId: string; number: string } {
  const pulled = scheme.canopy("pull", "--json")
  expect(pulled.told).toBe("")
  const caseId: string = JSON.parse(pulled.out).cases[0]
  const read = scheme.canopy("case", caseId)
  expect(read.out).toContain(sentinel)
  const file = join(scheme.folder, `${caseId}.json`)
  expect(scheme.canopy("alert", "draft", caseId, "--out", file).status).toBe(0)
  const draft = JSON.parse(readFileSync(file, "utf8")) as AlertDraft
  expect(JSON.stringify(draft)).not.toContain("quokka")
  expect(scheme.canopy("alert", "check", file).status).toBe(1)
  const written = { ...draft, alert: { ...draft.alert, watchFor, advice: "Meet in a public place first." } }
  writeFileSync(file, JSON.stringify(written))
  const asked = JSON.parse(scheme.canopy("alert", "check", file, "--json").out)
  writeFileSync(file, JSON.stringify(withAnswers(written, asked)))
  expect(scheme.canopy("alert", "check", file).out).toContain("Nothing was found")
  const published = scheme.canopy("alert", "publish", file, "--json")
  expect(published.told).toBe("")
  return { caseId, number: JSON.parse(published.out).number }
}

async function wholeWay(visitor: Visitor): Promise<void> {
  await fillQuickWarning(visitor, scheme.portal, { alert: "yes" })
  expect(await visitor.read("#summary")).toContain("He was kind on the phone")
  const { words, digits } = await send(visitor)
  expect(words).toHaveLength(8)
  expect(digits).toHaveLength(8)
  expectUnread()
  const { number } = fromLetterToWarning()
  expectUnread()
  await visitor.visit(`${scheme.portal}/en/alerts`)
  expect(await visitor.read("main")).toContain(number)
  await visitor.visit(`${scheme.portal}/en/alerts/${number}`)
  expect(await visitor.read("main")).toContain(watchFor)
  await searchAndGoBack(visitor, number)
}

const lookedFor = "cobalt-heron-94"
const searchForm = 'form[action="/en/alerts/search"]'
async function search(visitor: Visitor, words: string): Promise<void> {
  await visitor.type(`${searchForm} [name="words"]`, words)
  await visitor.press(`${searchForm} button`)
}

/** Reload shows the same again; Back leads to a form that works. What was looked for is kept nowhere. */
async function searchAndGoBack(visitor: Visitor, number: string): Promise<void> {
  await visitor.visit(`${scheme.portal}/en/alerts`)
  await search(visitor, lookedFor)
  await visitor.until("h1", "No warning fits")
  const kept = [await visitor.kept()]
  await visitor.reload()
  await visitor.until("h1", "No warning fits")
  expect(await visitor.value('[name="words"]')).toBe(lookedFor)
  kept.push(await visitor.kept())
  await visitor.back()
  await visitor.until("h1", "Warnings")
  kept.push(await visitor.kept())
  await search(visitor, "blocks the door")
  expect(await visitor.until("h1", "fit")).not.toContain("No warning")
  expect(await visitor.read("main")).toContain(number)
  expect([...kept, ...visitor.asked()].join()).not.toMatch(/cobalt|heron|blocks/)
  expectNotKept(lookedFor)
}

/** A small letter, from its form to the desk: sealed in the browser, unread on the host, opened as what it is. */
async function smallLetter(visitor: Visitor): Promise<void> {
  await tellOfThePolice(visitor, scheme.portal)
  await visitor.press("#check")
  const summary = await visitor.read("#summary")
  for (const said of ["Kent", "2026-05", toldOfThePolice, "Ask me first"]) expect(summary).toContain(said)
  expect((await send(visitor)).words).toHaveLength(8)
  expectUnread(toldOfThePolice)
  const { cases } = JSON.parse(scheme.canopy("pull", "--json").out) as { cases: string[] }
  const read = scheme.canopy("case", cases[0] ?? "").out
  for (const said of ["About the police", "Kent", toldOfThePolice]) expect(read).toContain(said)
}

describe("one report, all the way", () => {
  it.skipIf(!toolPaths().chromium)(
    "S36 S37 S41 N1: sealed in Chromium, kept unread, opened at the desk, published, live on its first GET, and found",
    () => inChromium(wholeWay),
  )

  it.skipIf(!toolPaths().firefox)(
    "S36 S37 S41 N1: sealed in Firefox ESR, kept unread, opened at the desk, published, live on its first GET, and found",
    () => inFirefox(wholeWay),
  )

  it.skipIf(!toolPaths().firefox)(
    "a report leaves Firefox with JIT and WebAssembly off, as in Tor Browser at Safer",
    () =>
      inFirefox(
        async (visitor) => {
          await fillQuickWarning(visitor, scheme.portal, { alert: "no" })
          expect((await send(visitor)).words).toHaveLength(8)
        },
        { preferences: torSafer },
      ),
  )

  it("S5 N8: a report that says No to a warning never becomes a draft", () => {
    const { cases } = JSON.parse(scheme.canopy("pull", "--json").out)
    expect(cases).toHaveLength(1)
    const refused = scheme.canopy("alert", "draft", cases[0])
    expect(refused.status).toBe(1)
    expect(refused.told).toContain("did not say yes")
  })
})

describe("S44: what somebody tells of the police is sealed in the browser and opened at the desk, like a report", () => {
  it.skipIf(!toolPaths().chromium)("in Chromium", () => inChromium(smallLetter))
  it.skipIf(!toolPaths().firefox)("in Firefox ESR", () => inFirefox(smallLetter))
})

describe("S41: without scripts, too, a search is posted, shown again, and kept nowhere", () => {
  const goBack = async (visitor: Visitor) => {
    const { alerts } = (await (await scheme.ask("/alerts.json")).json()) as { alerts: { number: string }[] }
    await searchAndGoBack(visitor, alerts[0]?.number ?? "none")
  }
  it.skipIf(!toolPaths().chromium)("in Chromium", () => inChromium(goBack, { scripts: false }))
  it.skipIf(!toolPaths().firefox)("in Firefox ESR", () => inFirefox(goBack, { scripts: false }))
})

describe("when something goes wrong on the way", () => {
  it.skipIf(!toolPaths().chromium)(
    "every word is still there after a failure, and the same letter sent again is kept once",
    () =>
      inChromium(async (visitor) => {
        await fillQuickWarning(visitor, scheme.portal, { alert: "ask-me-first" })
        await visitor.offline(true)
        await visitor.press("#send")
        expect(await visitor.read("#trouble-text")).not.toBe("")
        expect(await visitor.value('[name="story"]')).toBe(story)
        await visitor.offline(false)
        expect((await send(visitor)).words).toHaveLength(8)
        const { fetched, cases } = JSON.parse(scheme.canopy("pull", "--json").out)
        expect(fetched).toBe(1)
        expect(cases).toHaveLength(1)
      }),
  )

  it("N8 N9: what was answered with Ask me first can be drafted, and waits", () => {
    const asked = JSON.parse(scheme.canopy("cases", "--json").out).find(
      // What somebody told of the police was read before, and becomes no warning.
      (row: { alert: string; state: string }) => row.alert === "wait" && row.state === "new",
    )
    const file = join(scheme.folder, "waits.json")
    expect(scheme.canopy("alert", "draft", asked.id, "--out", file).out).toContain("asked first")
    const draft = JSON.parse(readFileSync(file, "utf8")) as AlertDraft
    writeFileSync(file, JSON.stringify({ ...draft, alert: { ...draft.alert, watchFor } }))
    const refused = scheme.canopy("alert", "publish", file)
    expect(refused.status).toBe(1)
    expect(refused.told).toContain("asked to be asked first")
  })
})

describe("afterwards", () => {
  it("a withdrawn warning answers 410, and the other one stays", async () => {
    const { alerts } = (await (await scheme.ask("/alerts.json")).json()) as { alerts: { number: string }[] }
    const [withdrawn, kept] = alerts.map(({ number }) => number)
    expect(scheme.canopy("alert", "withdraw", withdrawn ?? "").status).toBe(0)
    const gone = await scheme.ask(`/en/alerts/${withdrawn}`)
    expect(gone.status).toBe(410)
    expect(await gone.text()).not.toContain(watchFor)
    expect((await scheme.ask(`/en/alerts/${kept}`)).status).toBe(200)
  })

  it("N12: canopy verify finds everything as it was published", () => {
    const verified = scheme.canopy("verify", scheme.portal, "--release", scheme.site)
    expect(verified.out).toContain("as it was published")
    expect(verified.status).toBe(0)
  })

  it("what was kept is there after the server started again", async () => {
    const before = await (await scheme.ask("/alerts.json")).text()
    await scheme.restart()
    expect(await (await scheme.ask("/alerts.json")).text()).toBe(before)
    expectUnread()
  })
})
