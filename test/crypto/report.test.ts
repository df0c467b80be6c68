import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as choices from "../../crypto/documents/choices.ts"
import { allows, consentAnswers, consentNames } from "../../crypto/documents/consents.ts"
import { openedReport, type Report, report, saysSomething } from "../../crypto/documents/report.ts"
import { anyReport } from "./reports.ts"

const consents = { textVersion: 1, language: "en" }
const takes = (fields: object): boolean => report.safeParse({ consents, ...fields }).success
const parsed = (fields: object): Report => report.parse({ consents, ...fields })

describe("a report", () => {
  test("S67: takes whatever a person may tell, in any script", () => {
    fc.assert(
      fc.property(anyReport, (told) => {
        expect(report.parse(told)).toEqual(told)
      }),
    )
  })

  test("S1: may be about anything that felt wrong, and needs no crime", () => {
    expect(takes({ types: ["uneasy"] })).toBe(true)
    expect(takes({ story: "He made me uneasy." })).toBe(true)
    expect(takes({})).toBe(true)
  })

  test("with a field that this version does not know is refused on writing", () => {
    expect(takes({ later: "x" })).toBe(false)
    expect(takes({ people: [{ later: "x" }] })).toBe(false)
    expect(takes({ usernames: [{ later: "x" }] })).toBe(false)
    expect(takes({ vehicles: [{ later: "x" }] })).toBe(false)
    expect(takes({ consents: { ...consents, later: "yes" } })).toBe(false)
  })

  test("with a field that a newer form added keeps it on opening", () => {
    const newer = { ...parsed({ people: [{ hair: "grey" }] }), later: "x", people: [{ hair: "grey", later: "x" }] }
    expect(openedReport.parse(newer)).toEqual(newer)
  })

  test.each([
    ["a legal name", { legalName: "…" }],
    ["a date of birth", { dateOfBirth: "…" }],
    ["an age", { age: 30 }],
    ["a nationality", { nationality: "…" }],
    ["an immigration status", { immigrationStatus: "…" }],
    ["a price", { price: "…" }],
  ])("S72 S75: has no field for %s", (_, fields) => {
    expect(takes(fields)).toBe(false)
    expect(Object.keys(report.shape)).not.toContain(Object.keys(fields)[0])
  })
})

describe("the limits of a report's fields", () => {
  const texts = {
    replyLanguage: 60,
    story: 10_000,
    when: 100,
    town: 80,
    placeDetail: 1000,
    workMode: 200,
    weaponDetail: 200,
    control: 2000,
    lostDetail: 200,
    injuryDetail: 500,
    supportDetail: 300,
    contactDetail: 254,
    contactSafe: 300,
    name: 60,
    helpArea: 80,
    accessNeeds: 300,
  }
  test.each(Object.entries(texts))("%s takes %d characters and not one more", (field, most) => {
    expect(takes({ [field]: "x".repeat(most) })).toBe(true)
    expect(takes({ [field]: "x".repeat(most + 1) })).toBe(false)
    expect(takes({ [field]: 1 })).toBe(false)
  })

  const ofPerson = {
    nameUsed: 100,
    hair: 120,
    facialHair: 120,
    eyes: 120,
    accent: 120,
    clothing: 120,
    appearance: 120,
    marks: 500,
    leaving: 300,
  }
  test.each(Object.entries(ofPerson))("a person's %s takes %d characters and not one more", (field, most) => {
    expect(takes({ people: [{ [field]: "x".repeat(most) }] })).toBe(true)
    expect(takes({ people: [{ [field]: "x".repeat(most + 1) }] })).toBe(false)
  })

  const lists = { phones: 40, emails: 254, registrations: 20, payHandles: 200, addresses: 300 }
  test.each(Object.entries(lists))("%s takes six of %d characters, and no seventh", (field, most) => {
    const words = "x".repeat(most)
    expect(takes({ [field]: Array(6).fill(words) })).toBe(true)
    expect(takes({ [field]: Array(7).fill("x") })).toBe(false)
    expect(takes({ [field]: [`${words}x`] })).toBe(false)
  })

  test.each([
    ["usernames", { name: "x".repeat(200), platform: "x".repeat(120) }, { name: "x".repeat(201) }],
    ["usernames", {}, { platform: "x".repeat(121) }],
    ["vehicles", { type: "van", description: "x".repeat(300) }, { description: "x".repeat(301) }],
    ["vehicles", {}, { type: "spaceship" }],
  ])("%s takes six, and no longer words", (field, good, bad) => {
    expect(takes({ [field]: Array(6).fill(good) })).toBe(true)
    expect(takes({ [field]: Array(7).fill(good) })).toBe(false)
    expect(takes({ [field]: [bad] })).toBe(false)
  })

  test("four people are taken, and no fifth", () => {
    expect(takes({ people: Array(4).fill({}) })).toBe(true)
    expect(takes({ people: Array(5).fill({}) })).toBe(false)
  })

  const single = {
    safeNow: choices.yesNoUnsure,
    about: choices.about,
    level: choices.reportedLevels,
    timeBand: choices.timeBands,
    stillHappening: choices.yesNoUnsure,
    region: choices.regions,
    placeType: choices.placeTypes,
    metBefore: choices.metBefore,
    intoxicated: choices.yesNoUnsure,
    contactPreference: choices.contactPreferences,
    localProject: choices.yesNoUnsure,
  }
  test.each(Object.entries(single))("%s takes each of its choices and nothing else", (field, of) => {
    for (const choice of of) expect(takes({ [field]: choice })).toBe(true)
    for (const other of ["something else", "", null, [of[0]]]) expect(takes({ [field]: other })).toBe(false)
  })

  const several = {
    wants: choices.wants,
    types: choices.incidentTypes,
    contactRoutes: choices.contactRoutes,
    weapons: choices.weapons,
    lost: choices.losses,
    injury: choices.injuryNeeds,
    evidence: choices.evidence,
    support: choices.support,
  }
  test.each(Object.entries(several))("%s takes all of its choices and nothing else", (field, of) => {
    expect(takes({ [field]: of })).toBe(true)
    expect(takes({ [field]: [...of, of[0]] })).toBe(false)
    expect(takes({ [field]: ["something else"] })).toBe(false)
    expect(takes({ [field]: of[0] })).toBe(false)
  })
})

describe("consents", () => {
  test.each(consentNames)("S4 S5 S6 N8: a question of %s that was left blank is No", (name) => {
    expect(parsed({}).consents[name]).toBe("no")
    expect(openedReport.parse({ consents }).consents[name]).toBe("no")
  })

  test.each(consentNames)("S4 S5 S6 N8: a yes to %s answers no other question", (name) => {
    const given = parsed({ consents: { ...consents, [name]: "yes" } }).consents
    expect(consentNames.filter((each) => allows(given[each]))).toEqual([name])
  })

  test("N8: only Yes is yes", () => {
    expect(consentAnswers.filter(allows)).toEqual(["yes"])
  })

  test.each(["maybe", "", "Yes", true, 1, null])("N8: %j is no answer", (answer) => {
    for (const name of consentNames) expect(takes({ consents: { ...consents, [name]: answer } })).toBe(false)
  })

  test("N4: nobody who checks sees a match unless the reporter chose when", () => {
    expect(parsed({}).consents.checker).toBe("no")
    for (const answer of ["straight-away", "yes"])
      expect(takes({ consents: { ...consents, checker: answer } })).toBe(false)
  })

  test("N8: the words that were asked are named by version and language, or there is no report", () => {
    expect(report.safeParse({ story: "x" }).success).toBe(false)
    for (const textVersion of [0, -1, 1.5, "1", undefined])
      expect(takes({ consents: { ...consents, textVersion } })).toBe(false)
    expect(takes({ consents: { ...consents, language: "x".repeat(13) } })).toBe(false)
  })

  test('N9: an unticked "show me the words first" is unticked', () => {
    expect(parsed({}).consents).toMatchObject({ alertPreview: false, limitsRead: false })
  })
})

describe("whether anything was told", () => {
  test.each([
    ["nothing", {}],
    ["only consents", { consents: { ...consents, record: "yes" } }],
    ["only how to reach them", { contactPreference: "code" }],
    ["an empty story", { story: "" }],
    ["empty lists", { types: [], people: [], phones: [] }],
  ])("%s is nothing", (_, fields) => {
    expect(saysSomething(parsed(fields))).toBe(false)
  })

  test.each([
    ["one word", { story: "help" }],
    ["one choice", { safeNow: "no" }],
    ["one tick", { types: ["uneasy"] }],
    ["one phone number", { phones: ["07700 900123"] }],
    ["a wish for somebody who listens", { wants: ["listen"] }],
  ])("S1: %s is something", (_, fields) => {
    expect(saysSomething(parsed(fields))).toBe(true)
  })
})
