import { describe, expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import { type Alert, alert } from "../../crypto/documents/alert.ts"
import type { PageData } from "../../crypto/page-data.ts"
import { alertsOf } from "../support/organisation.ts"
import { builtRender } from "./support/build.ts"
import { scheme, today } from "./support/scheme.ts"

const render = await builtRender()
const aWarning: Alert = alert.parse({
  number: "26-0143",
  level: "danger",
  types: ["held", "weapon-threat"],
  region: "north-west",
  town: "Manchester",
  month: "2026-10",
  setting: "hotel",
  approach: "phone",
  people: [
    {
      gender: "man",
      ageBand: "40s",
      height: "tall",
      build: "heavy",
      hair: "grey",
      accent: "local",
      marks: "a tattoo on one hand",
    },
  ],
  vehicle: "Dark blue van",
  weapons: ["knife"],
  watchFor: "Changes the place at the last minute.",
  advice: "Do not go to a second place.",
  ending: "0123",
  reports: "more-than-one",
  published: "2026-10",
  checked: "2026-11",
  expires: "2027-10",
})
const another: Alert = {
  ...aWarning,
  number: "26-0150",
  level: "nuisance",
  types: ["time-waster"],
  people: [],
  weapons: [],
}

const published: PageData = {
  today,
  alerts: { ...alertsOf(scheme.signedRoster, today), alerts: [aWarning, another], withdrawn: ["26-0002"] },
}
async function visit(path: string, data: PageData = published) {
  const answer = await render(new Request(`http://canopy.invalid${path}`), data)
  const html = await answer.text()
  return { status: answer.status, text: html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "), html }
}

describe("S37 S40: one warning", () => {
  test("never speaks as the reporter did: several areas are not “I was touring”", async () => {
    const touring: Alert = { ...aWarning, region: "touring", town: undefined }
    const data = { ...published, alerts: { ...alertsOf(scheme.signedRoster, today), alerts: [touring] } }
    const { text } = await visit("/en/alerts/26-0143", data)
    expect(text).toContain("Several areas, or not known")
    expect(text).not.toContain("I was")
  })

  test("says everything that was published, in plain words", async () => {
    const { status, text } = await visit("/en/alerts/26-0143")
    expect(status).toBe(200)
    for (const words of [
      "Danger: could seriously hurt somebody",
      "Reported as Locking in, holding or kidnapping Threatening with a weapon",
      "Manchester, North West England",
      "October 2026",
      "Hotel",
      "By phone",
      "40 to 49",
      "a tattoo on one hand",
      "Dark blue van",
      "Knife or blade",
      "Changes the place at the last minute.",
      "Do not go to a second place.",
      "0123. Many numbers end like this",
      "More than one person",
      "Last checked November 2026",
    ])
      expect(text).toContain(words)
  })

  test("that was taken back answers 410, kindly, in the same layout", async () => {
    const { status, text, html } = await visit("/en/alerts/26-0002")
    expect(status).toBe(410)
    expect(text).toContain("This warning was taken back")
    expect(html).toContain('href="/leave"')
  })

  test.each(["/en/alerts/26-9999", "/en/alerts/hello", "/xx/alerts", "/xx/alerts/26-0143"])(
    "that never was (%s) answers 404, kindly",
    async (path) => {
      const { status, text } = await visit(path)
      expect(status).toBe(404)
      expect(text).toContain("You did nothing wrong")
    },
  )

  test("never asserts an offence as a fact", async () => {
    const { text } = await visit("/en/alerts/26-0143")
    expect(text).not.toMatch(/\b(rapist|criminal|attacker|offender|guilty|he did)\b/i)
  })
})

describe("S41: the list of warnings", () => {
  test("shows the newest first, and says why the reports themselves are not there", async () => {
    const { text } = await visit("/en/alerts")
    expect(text.indexOf("26-0150")).toBeLessThan(text.indexOf("26-0143"))
    expect(text).toContain("You cannot read the reports themselves here")
    expect(text).not.toContain("26-0002")
  })

  test("that is empty does not pass for safety", async () => {
    const { status, text } = await visit("/en/alerts", { today, alerts: alertsOf(scheme.signedRoster, today) })
    expect(status).toBe(200)
    expect(text).toContain("That does not mean that everybody is safe")
  })

  test("that is not there yet says so, and does not pass for an empty one", async () => {
    const { text } = await visit("/en/alerts", { today, alerts: null })
    expect(text).toContain("We cannot show the warnings now")
    expect((await visit("/en/alerts/26-0143", { today, alerts: null })).status).toBe(503)
  })

  test("N12: that should have been renewed says that it may be out of date", async () => {
    const late = { ...published, today: addDays(today, 29) }
    expect((await visit("/en/alerts", late)).text).toContain("may be out of date")
    expect((await visit("/en/alerts/26-0143", late)).text).toContain("may be out of date")
    expect((await visit("/en/alerts")).text).not.toContain("may be out of date")
  })

  test("is the same bytes for everybody who is shown the same list", async () => {
    expect((await visit("/en/alerts")).html).toBe((await visit("/en/alerts")).html)
  })
})
