import { describe, expect, test } from "vitest"
import type { AlertDraft } from "../../../crypto/documents/alert.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { unanswered } from "../../../keys/outbound/alerts/lint/answers.ts"
import type { Behind } from "../../../keys/outbound/alerts/lint/behind.ts"
import type { Finding } from "../../../keys/outbound/alerts/lint/finding.ts"
import { lint } from "../../../keys/outbound/alerts/lint/lint.ts"
import { aReport } from "../reporter.ts"

/** S36 J6: the rules that no pattern alone can keep, each with its reason, and what a person may answer to them. */

const good: AlertDraft["alert"] = {
  level: "danger",
  types: ["held"],
  region: "north-west",
  setting: "not-said",
  approach: "not-said",
  people: [],
  weapons: [],
  watchFor: "Reported as polite at first, then blocks the door.",
  advice: "Tell a friend when you begin and when you end.",
  reports: "one",
}
const behind = (fields: Omit<Partial<Report>, "consents"> = {}, rest: Partial<Behind> = {}): Behind => ({
  reports: [aReport({ metBefore: "never", ...fields })],
  people: 1,
  linked: [],
  ...rest,
})
const found = (change: Partial<AlertDraft["alert"]>, of = behind()): Finding[] => lint({ ...good, ...change }, of)
const said = (findings: readonly Finding[]) => findings.map(({ rule, field, found }) => [rule, field, found])

test("S36: a draft with nothing telling in it, of somebody he never met, has no findings", () => {
  expect(found({ setting: "indoors", approach: "phone", month: "2026-06" as never })).toEqual([])
})

describe("S36: with one report of somebody whom he may have met before, each circumstance is asked about", () => {
  const all = { setting: "indoors", approach: "phone", month: "2026-06" as never } as const

  test.each([
    ["once", { metBefore: "once" }],
    ["often", { metBefore: "regular" }],
    ["she is not sure", { metBefore: "not-sure" }],
    ["she left it blank", { metBefore: undefined }],
  ] as [string, Omit<Partial<Report>, "consents">][])("met before: %s", (_title, fields) => {
    const findings = found(all, behind(fields))
    expect(said(findings)).toEqual([
      [2, "watchFor", good.watchFor],
      [2, "month", "2026-06"],
      [2, "setting", "indoors"],
      [2, "approach", "phone"],
    ])
    for (const { answerable, reason } of findings) {
      expect(answerable).toBe(true)
      expect(reason).toContain("Could he know from this who it was?")
    }
  })

  test("what is left out is not asked about", () => {
    expect(said(found({}, behind({ metBefore: "once" })))).toEqual([[2, "watchFor", good.watchFor]])
  })

  test("a second report by the same person does not make it two people; one that says otherwise counts", () => {
    const reports = [aReport({ metBefore: "never" }), aReport({ metBefore: "once" })]
    expect(found(all, behind({}, { reports }))).toHaveLength(4)
  })

  test("two people who reported it independently hide each other", () => {
    expect(found(all, behind({ metBefore: "regular" }, { people: 2 }))).toEqual([])
  })

  test("S40 S73: of a place or of conditions it asks about whoever runs it, and needs no person", () => {
    const place = {
      types: ["dangerous-place"] as ["dangerous-place"],
      situation: "outdoor-place" as const,
      doneBy: "unknown" as const,
      watchFor: "Car park with no light. The gate locks.",
    }
    const findings = found(place, behind({ metBefore: undefined, types: ["dangerous-place"] }))
    expect(said(findings)).toEqual([
      [2, "watchFor", place.watchFor],
      [2, "situation", "outdoor-place"],
    ])
    expect(findings[0]?.reason).toContain("Could whoever runs this place, or makes it like this, know")
  })
})

describe("S36: an offence is not said to be a fact", () => {
  test.each([
    "Attacks people in the hall.",
    "He strangled somebody.",
    "Polite at first. Then he steals a bag.",
    "Took her phone and ran.",
    "Is violent when told no.",
    "Drugged somebody’s drink.",
    "Threatens to tell the family.",
  ])("%s", (watchFor) => {
    const findings = found({ watchFor }).filter(({ rule }) => rule === 6)
    expect(findings).toMatchObject([{ field: "watchFor", answerable: true }])
  })

  test.each([
    "Reported as strangling without warning.",
    "Two people report that he strangled them.",
    "May hit when told no.",
    "Leave if he threatens you.",
    "Unsafe car park: no light, and the gate locks by itself.",
  ])("passes: %s", (watchFor) => {
    expect(found({ watchFor }).filter(({ rule }) => rule === 6)).toEqual([])
  })
})

describe("S36: where somebody comes from, or how their skin looks, never stands alone", () => {
  test.each([
    [{ people: [{ hair: "Asian" }] }, "person 1: hair", false],
    [{ people: [{ gender: "man", marks: "mixed-race" }] }, "person 1: marks", false],
    [{ people: [{ accent: "black man" }] }, "person 1: accent", false],
    [{ watchFor: "Black man, reported as blocking the door." }, "watchFor", true],
    [{ watchFor: "Romanian, reported as blocking the door." }, "watchFor", true],
  ] as [Partial<AlertDraft["alert"]>, string, boolean][])("%j", (change, field, answerable) => {
    const findings = found(change).filter(({ rule }) => rule === 5)
    expect(findings).toMatchObject([{ field, answerable }])
  })

  test.each([
    [{ people: [{ gender: "man", ageBand: "40s", hair: "Asian, grey at the sides" }] }],
    [{ people: [{ hair: "black hair" }] }],
    [{ people: [{ accent: "Polish" }] }],
    [{ people: [{ gender: "man", ageBand: "40s" }], watchFor: "Black man, reported as blocking the door." }],
    [{ watchFor: "Reported as waiting in a white van." }],
  ] as [Partial<AlertDraft["alert"]>][])("passes: %j", (change) => {
    expect(found(change).filter(({ rule }) => rule === 5)).toEqual([])
  })
})

describe("S36: what there are few of leads to one person", () => {
  test.each([
    [{ vehicle: "Pink Ferrari" }, ["Pink", "Ferrari"]],
    [{ vehicle: "White van with a company name on it" }, ["company name"]],
    [{ people: [{ marks: "tattoo of a swallow" }] }, ["tattoo of a"]],
    [{ people: [{ marks: "tattoo on the neck, “Mum”" }] }, ["“Mum”"]],
  ] as [Partial<AlertDraft["alert"]>, string[]][])("%j is asked about", (change, words) => {
    const findings = found(change)
    expect(findings.map((each) => each.found)).toEqual(words)
    for (const { rule, answerable } of findings) expect([rule, answerable]).toEqual([5, true])
  })

  test.each([
    { vehicle: "White van, Ford Transit" },
    { vehicle: "Silver estate car" },
    { people: [{ marks: "tattoo on the neck, scar on one hand" }] },
  ])("passes: %j", (change) => {
    expect(found(change)).toEqual([])
  })

  test("a first name cannot be answered away while one person reported it; with two it is asked about", () => {
    const change = { watchFor: "Reported as polite, and that Darren blocks the door." }
    expect(found(change)).toMatchObject([{ rule: 5, found: "Darren", answerable: false }])
    expect(found(change, behind({}, { people: 2 }))).toMatchObject([{ rule: 5, found: "Darren", answerable: true }])
  })

  test.each(["Will offer more money.", "Mark where the door is.", "May be reported elsewhere."])(
    "an ordinary word is no name: %s",
    (watchFor) => {
      expect(found({ watchFor })).toEqual([])
    },
  )
})

describe("S5 N8: a warning says only what its own reporter, or one who allows it, said", () => {
  const other = (allowed: boolean) => ({ reports: [aReport({ types: ["robbery"], weapons: ["knife"] })], allowed })
  const more = { types: ["held", "robbery"] as ["held", "robbery"], weapons: ["knife"] as ["knife"] }

  test("what only a linked case says whose reporter does not allow a warning cannot be answered away", () => {
    expect(found(more, behind({}, { linked: [other(false)] }))).toMatchObject([
      { rule: 7, field: "types", found: "robbery", answerable: false },
      { rule: 7, field: "weapons", found: "knife", answerable: false },
    ])
  })

  test("what a linked case says that allows it may stand", () => {
    expect(found(more, behind({}, { linked: [other(false), other(true)] }))).toEqual([])
  })

  test("what no report names in so many words is asked about", () => {
    expect(found(more)).toMatchObject([
      { rule: 7, found: "robbery", answerable: true },
      { rule: 7, found: "knife", answerable: true },
    ])
  })

  test("the program's own “uneasy”, where nothing was ticked, is not asked about", () => {
    expect(found({ types: ["uneasy"] }, behind({ types: undefined }))).toEqual([])
    expect(found({ types: ["uneasy"] })).toHaveLength(1)
  })
})

describe("S36: a town only when it is large, or when more than one person reported", () => {
  test.each(["Leeds", "leeds ", "St. Helens", "Stoke on Trent", "HACKNEY", "Dublin", "Belfast", "Newcastle-upon-Tyne"])(
    "%s is large",
    (town) => {
      expect(found({ town })).toEqual([])
    },
  )

  test.each(["Skipton", "Bath", "Galway", "Leeds, Headingley", "near Leeds", "Piccadilly"])("%s is not", (town) => {
    expect(found({ town })).toMatchObject([{ rule: 12, field: "town", found: town, answerable: false }])
  })

  test("two independent people hide each other in a small town", () => {
    expect(found({ town: "Skipton" }, behind({}, { people: 2 }))).toEqual([])
  })
})

test("S36 N10: nobody who reported the same is quoted or named, in whatever case their words stand", () => {
  const reports = [aReport({ story: "He put the chain across my door.", name: "Lotte" })]
  const of = behind({}, { people: 2, linked: [{ reports, allowed: true }] })
  expect(found({ advice: "He put the chain across a door." }, of)).toMatchObject([{ rule: 11, answerable: false }])
  expect(found({ advice: "Ask for Lotte." }, of)).toMatchObject([{ rule: 3, found: "Lotte", answerable: false }])
})

test("S36 N10: “more than one” takes more than one person, not more than one letter", () => {
  const two = [aReport({ metBefore: "never" }), aReport({ metBefore: "never" })]
  const change = { reports: "more-than-one" as const }
  expect(found(change, behind({}, { reports: two }))).toMatchObject([{ rule: 5, field: "reports", answerable: false }])
  expect(found(change, behind({}, { people: 2 }))).toEqual([])
})

describe("J6: an answer", () => {
  const findings = found({}, behind({ metBefore: "once" }))
  const answer = { rule: 2, field: "watchFor", found: good.watchFor, why: "Nearly everybody tells us this." }

  test("in words, to exactly what was found, closes the question", () => {
    expect(unanswered(findings, [answer])).toEqual([])
  })

  test.each([
    ["to other words", { found: "Reported as polite at first, then blocks the doors." }],
    ["about another field", { field: "advice" }],
    ["to another rule", { rule: 6 }],
    ["that is blank", { why: "   " }],
    ["that is no sentence", { why: "no no" }],
    ["of dots", { why: ". . . . ." }],
  ])("%s closes nothing", (_title, change) => {
    expect(unanswered(findings, [{ ...answer, ...change }])).toEqual(findings)
  })

  test.each([
    ["a phone number", { watchFor: "Reported. Rings from 07700 900123." }],
    ["an e-mail address", { advice: "Write to a@example.org." }],
    ["a postcode", { advice: "Not in LS1 4DY." }],
    ["a registration", { vehicle: "Blue van, LB07 SEO" }],
    ["an address", { advice: "Not in Lantern Street." }],
    ["the reporter's own words", { advice: "Would not let me leave until." }],
    ["the reporter's name", { advice: "Ask for Lotte first." }],
    ["the reported person's name", { advice: "Ask for Zebedee first." }],
    ["what somebody is", { watchFor: "Reported as a rapist." }],
    ["nothing to watch for", { watchFor: " " }],
  ] as [string, Partial<AlertDraft["alert"]>][])("never closes %s", (_title, change) => {
    const of = behind({ name: "Lotte", people: [{ nameUsed: "Zebedee" }] })
    const hard = found(change, of)
    const answers = hard.map(({ rule, field, found }) => ({ rule, field, found, why: "We think that it is fine." }))
    const left = unanswered(hard, answers)
    expect(left.length).toBeGreaterThan(0)
    for (const { answerable } of left) expect(answerable).toBe(false)
  })
})
