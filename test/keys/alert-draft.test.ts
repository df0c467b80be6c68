import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { alertDraft } from "../../crypto/documents/alert.ts"
import { incidentTypes } from "../../crypto/documents/choices.ts"
import type { Report } from "../../crypto/documents/report.ts"
import { freshCase } from "../../keys/casework/case.ts"
import { approachOf, levelOf, settingOf } from "../../keys/outbound/alerts/coarse.ts"
import { draftAlert } from "../../keys/outbound/alerts/draft-from-report.ts"
import { anyReport } from "../crypto/reports.ts"
import { aReport, letterBy } from "./reporter.ts"

/** S36: a draft begins from the coarse values of a report, and from no word that was typed but hair and accent. */

const known = freshCase(letterBy("Mai", { id: "a".repeat(32) }, aReport()).wayBack)
const draftOf = (report: Report) => draftAlert(known, report)

/** The report with every text in it replaced by words that say where they stood. */
function withSentinels(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item, at) => withSentinels(item, `${path}-${at}`))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      freeText.has(field) ? sentinelsIn(inner, field) : withSentinels(inner, `${path}-${field}`),
    ]),
  )
}
const sentinelsIn = (value: unknown, field: string): unknown => {
  if (typeof value === "string") return `sentinel-${field}`
  if (Array.isArray(value)) return value.map((item) => sentinelsIn(item, field))
  return withSentinels(value, field)
}

const freeText = new Set([
  "story",
  "when",
  "town",
  "placeDetail",
  "workMode",
  "weaponDetail",
  "control",
  "lostDetail",
  "injuryDetail",
  "replyLanguage",
  "nameUsed",
  "hair",
  "facialHair",
  "eyes",
  "accent",
  "clothing",
  "appearance",
  "marks",
  "leaving",
  "phones",
  "emails",
  "usernames",
  "name",
  "platform",
  "registrations",
  "description",
  "payHandles",
  "addresses",
  "supportDetail",
  "contactDetail",
  "contactSafe",
  "helpArea",
  "accessNeeds",
])

test("S36: no word that was typed stands in any draft, but hair and accent", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const text = JSON.stringify(draftOf(withSentinels(report, "") as Report))
      const found = new Set(text.match(/sentinel-\w+/g) ?? [])
      found.delete("sentinel-hair")
      found.delete("sentinel-accent")
      expect([...found]).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test("the sentinels do stand in those reports, and hair and accent do reach a draft", () => {
  const report = withSentinels(
    aReport({ story: "words", people: [{ hair: "grey", accent: "local", clothing: "red" }] }),
    "",
  )
  expect(JSON.stringify(report)).toContain("sentinel-story")
  const text = JSON.stringify(draftOf(report as Report))
  for (const field of ["hair", "accent"]) expect(text).toContain(`sentinel-${field}`)
})

test("every report there can be gives a draft that fits, with what to watch for still to be written", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const draft = draftOf(report)
      expect(alertDraft.safeParse(draft).success).toBe(true)
      expect(draft.alert).toMatchObject({ watchFor: "", advice: "", reports: "one" })
    }),
    { numRuns: 200 },
  )
})

describe("what is taken over is coarser than what was told", () => {
  test("a venue is no more than indoors", () => {
    for (const placeType of ["parlour", "agency", "club", "my-home", "their-home"] as const)
      expect(settingOf(aReport({ placeType }))).toBe("indoors")
  })

  test("two ways of getting in touch are none, for together they could be somebody", () => {
    expect(approachOf(aReport({ contactRoutes: ["phone", "text-message"] }))).toBe("phone")
    expect(approachOf(aReport({ contactRoutes: ["phone", "walk-up"] }))).toBe("not-said")
    expect(approachOf(aReport({ contactRoutes: ["agency"] }))).toBe("not-said")
    expect(approachOf(aReport())).toBe("not-said")
  })

  test("no town, no month, no vehicle and no ending of a number are filled in by themselves", () => {
    const { alert } = draftOf(
      aReport({ town: "Leeds", phones: ["07700 900123"], vehicles: [{ type: "van", description: "white" }] }),
    )
    expect([alert.town, alert.month, alert.vehicle, alert.ending]).toEqual([undefined, undefined, undefined, undefined])
  })

  test("long words are cut short, and not in the middle of a character", () => {
    const [person] = draftOf(aReport({ people: [{ hair: `${"x".repeat(59)}😶` }] })).alert.people
    expect(person?.hair).toBe("x".repeat(59))
  })

  test("“not sure” is no description, and somebody of whom nothing is known is left out", () => {
    const people = [
      { gender: "not-sure", build: "heavy" },
      { gender: "not-sure", nameUsed: "Dave" },
    ] as const
    expect(draftOf(aReport({ people: [...people] })).alert.people).toEqual([{ build: "heavy" }])
  })

  test("“none” and “not sure” are no weapons", () => {
    expect(draftOf(aReport({ weapons: ["none", "knife", "not-sure"] })).alert.weapons).toEqual(["knife"])
  })
})

describe("how dangerous it was", () => {
  test("is what the reporter said, where the reporter said it", () => {
    expect(draftOf(aReport({ types: ["time-waster"], level: "danger" })).alert.level).toBe("danger")
    expect(draftOf(aReport({ types: ["rape"], level: "not-sure" })).alert.level).toBe("danger")
  })

  test.each(["rape", "condom", "assault", "robbery", "held", "spiked", "weapon-threat"] as const)(
    "%s is danger, whatever stands beside it",
    (type) => {
      expect(levelOf(["time-waster", type])).toBe("danger")
    },
  )

  test("only what is a nuisance by itself is one", () => {
    expect([
      levelOf(["time-waster"]),
      levelOf(["time-waster", "verbal"]),
      levelOf(["time-waster", "theft"]),
      levelOf([]),
    ]).toEqual(["nuisance", "nuisance", "risk", "risk"])
    for (const type of incidentTypes) expect(["danger", "risk", "nuisance"]).toContain(levelOf([type]))
  })

  test("a report without a kind of incident, or with an empty list of them, is of somebody uneasy", () => {
    for (const types of [undefined, []]) expect(draftOf({ ...aReport(), types }).alert.types).toEqual(["uneasy"])
  })
})
