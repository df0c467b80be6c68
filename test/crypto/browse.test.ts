import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { aboutOf } from "../../crypto/about.ts"
import { browse, perPage } from "../../crypto/browse/browse.ts"
import { entriesOf, everything, facets, type Question, readQuestion } from "../../crypto/browse/question.ts"
import { type Alert, type Alerts, settings } from "../../crypto/documents/alert.ts"
import { incidentTypes, levels, regions } from "../../crypto/documents/choices.ts"
import { warning, warnings } from "../support/warnings.ts"

const listOf = (alerts: readonly Alert[]) => ({ alerts }) as Alerts
const look = (alerts: readonly Alert[], question: Partial<Question> = {}) =>
  browse(listOf(alerts), { ...everything, ...question })
const numbers = (alerts: readonly Alert[], question: Partial<Question> = {}) =>
  look(alerts, question).alerts.map(({ number }) => number)

const few = [
  warning("26-0001"),
  warning("26-0002", { region: "wales", level: "risk", month: undefined, setting: "online" }),
  warning("26-0003", {
    region: "wales",
    people: [],
    vehicle: undefined,
    types: ["dangerous-place"],
    setting: "indoors",
  }),
  warning("26-0004", { region: "wales", level: "nuisance", types: ["theft", "held"], month: "2026-09" }),
]

describe("S41: warnings can be chosen", () => {
  test.each<[string, Partial<Question>, string[]]>([
    ["all of them, the newest first", {}, ["26-0004", "26-0003", "26-0002", "26-0001"]],
    ["by area", { region: "wales" }, ["26-0004", "26-0003", "26-0002"]],
    ["by level", { level: "risk" }, ["26-0002"]],
    ["by kind of harm, whichever of several it is", { type: "held" }, ["26-0004", "26-0002", "26-0001"]],
    ["by where it happened", { setting: "indoors" }, ["26-0003"]],
    ["by month", { month: "2026-09" as never }, ["26-0004"]],
    ["by several things at once", { region: "wales", type: "held", level: "nuisance" }, ["26-0004"]],
    ["by what none has", { region: "london" }, []],
  ])("%s", (_title, question, found) => expect(numbers(few, question)).toEqual(found))

  test("S39 S73: by what they are about; a warning of conditions that describes nobody is about them", () => {
    expect(numbers(few, { about: "conditions" })).toEqual(["26-0003"])
    expect(numbers(few, { about: "people" })).toEqual(["26-0004", "26-0002", "26-0001"])
    expect(aboutOf(few[2]!)).toBe("conditions")
  })

  test("beside each choice stands how many it would show, with the others as they are", () => {
    const { counts, total } = look(few, { region: "wales", level: "risk" })
    expect(total).toBe(1)
    expect(Object.fromEntries(counts.level)).toEqual({ danger: 1, risk: 1, nuisance: 1 })
    expect(Object.fromEntries(counts.region)).toEqual({ wales: 1 })
    expect(Object.fromEntries(counts.type)).toEqual({ held: 1, "weapon-threat": 1 })
  })

  const anyAlert = fc.record({
    region: fc.constantFrom(...regions),
    level: fc.constantFrom(...levels),
    setting: fc.constantFrom(...settings),
    types: fc.uniqueArray(fc.constantFrom(...incidentTypes), { minLength: 1, maxLength: 3 }),
    month: fc.constantFrom(undefined, "2026-09", "2026-10"),
    people: fc.constantFrom([], [{ gender: "man" }]),
  })
  const anyChoice = fc.record({
    region: fc.constantFrom(null, ...regions),
    level: fc.constantFrom(null, ...levels),
    setting: fc.constantFrom(null, ...settings),
    type: fc.constantFrom(null, ...incidentTypes),
    about: fc.constantFrom(null, "people" as const, "conditions" as const),
  })

  test("taking a choice shows exactly as many as stood beside it, whatever is chosen", () => {
    fc.assert(
      fc.property(fc.array(anyAlert, { maxLength: 40 }), anyChoice, (list, question) => {
        const alerts = list.map((rest, at) => warning(`26-${String(at).padStart(4, "0")}`, rest))
        const { counts } = look(alerts, question)
        for (const facet of facets)
          for (const [value, count] of counts[facet])
            expect([facet, value, look(alerts, { ...question, [facet]: value }).total]).toEqual([facet, value, count])
      }),
      { numRuns: 60 },
    )
  })

  test("no warning is missing and none is shown twice over all pages", () => {
    const many = warnings(3 * perPage + 1)
    const { pages, total } = look(many)
    expect([pages, total]).toEqual([4, many.length])
    const all = [1, 2, 3, 4].flatMap((page) => numbers(many, { page }))
    expect(all).toEqual(many.map(({ number }) => number).toReversed())
  })

  test("a page after the last is the last, and a list of none has one page", () => {
    expect(look(warnings(perPage + 1), { page: 99 })).toMatchObject({ page: 2, pages: 2 })
    expect(look([], { page: 7 })).toMatchObject({ page: 1, pages: 1, total: 0 })
  })
})

describe("a question that was posted", () => {
  test("comes back as it was asked", () => {
    const asked: Question = { ...everything, region: "wales", type: "held", month: "2026-10" as never, words: "a & b" }
    expect(readQuestion(entriesOf(asked))).toEqual(asked)
  })

  test.each([
    ["an area that is none", "region", "atlantis"],
    ["a name that every object has", "type", "constructor"],
    ["a month that is none", "month", "2026-13"],
    ["a page before the first", "page", "0"],
    ["a page that is no number", "page", "1e3"],
    ["a page that no list has", "page", "9".repeat(400)],
  ])("%s asks nothing", (_title, name, value) => expect(readQuestion([[name, value]])).toEqual(everything))
})
