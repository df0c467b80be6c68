import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { type Case, freshCase } from "../../../keys/casework/case.ts"
import {
  type Need,
  needs,
  needsOf,
  owedSince,
  promisedBy,
  urgencies,
  urgencyOf,
} from "../../../keys/casework/triage.ts"
import { day } from "../../crypto/cast.ts"
import { followUpOf, letterOf, reportOf, wayBackOf } from "../register/told.ts"

/** What a case needs of us now, and how urgent that is. */

const caseOf = (change: Partial<Case> = {}): Case => ({ ...freshCase(wayBackOf("Mai")), ...change })
const told = (fields: Omit<Partial<Report>, "consents">) => needsOf(caseOf(), [reportOf("Mai", fields)])

describe("a need", () => {
  test.each([
    [{ safeNow: "no" }, "not-safe", "now"],
    [{ injury: ["medical"] }, "hurt", "now"],
    [{ injury: ["pep"] }, "care-within-hours", "now"],
    [{ injury: ["emergency-contraception"] }, "care-within-hours", "now"],
    [{ injury: ["sarc", "not-sure"] }, "care-within-hours", "now"],
    [{ stillHappening: "yes" }, "still-happening", "soon"],
    [{ wants: ["contact-me"] }, "asks-for-somebody", "soon"],
    [{ support: ["talk"] }, "asks-for-somebody", "soon"],
  ] as [Omit<Partial<Report>, "consents">, Need, string][])("%j is “%s”, and %s", (fields, need, urgency) => {
    expect([told(fields), urgencyOf(told(fields))]).toEqual([[need, "not-answered"], urgency])
  })

  test.each([
    [{}],
    [
      {
        safeNow: "yes",
        stillHappening: "no",
        injury: ["none"],
        wants: ["listen", "record", "warn-others"],
        support: [],
      },
    ],
    [{ safeNow: "not-sure", stillHappening: "not-sure", injury: ["not-sure"] }],
    [{ types: ["rape", "assault"], level: "danger", weapons: ["gun"], story: "I am not safe now, help, PEP!!!" }],
  ] as [Omit<Partial<Report>, "consents">][])(
    "is not read into %j: it waits for an answer like any other",
    (fields) => {
      expect([told(fields), urgencyOf(told(fields))]).toEqual([["not-answered"], "waits"])
    },
  )

  test("stands with all others, the most urgent first", () => {
    const all = told({ support: ["isva"], stillHappening: "yes", injury: ["sarc", "medical"], safeNow: "no" })
    const order = ["not-safe", "hurt", "care-within-hours", "still-happening", "asks-for-somebody", "not-answered"]
    expect(all).toEqual(order)
    const ranks = (Object.keys(needs) as Need[]).map((need) => urgencies.indexOf(needs[need].urgency))
    expect(ranks).toEqual([...ranks].sort((one, other) => other - one))
  })

  test("may come later: in words that were added, with a changed consent, or in an alarm about the code", () => {
    const first = reportOf("Mai", {})
    const later = (body: Parameters<typeof followUpOf>[1]) =>
      needsOf(caseOf({ answered: 1 }), [first, followUpOf("Mai", body)])
    expect(later({ text: "One thing more." })).toEqual(["not-answered"])
    expect(later({ support: ["isva"] })).toEqual(["asks-for-somebody", "not-answered"])
    expect(later({ consents: { textVersion: 1, language: "en", alert: "no" } })).toEqual([
      "consent-changed",
      "not-answered",
    ])
    expect(needsOf(caseOf({ anotherWayBack: true, answered: 1 }), [first])).toEqual(["code-in-doubt"])
  })

  test("is not a pasted block's, whose words no field names", () => {
    const pasted = {
      ...letterOf("Mai", { kind: "canopy/pasted", body: { block: "x" } }),
      inside: { text: "safeNow: no" },
    }
    expect(needsOf(caseOf(), [pasted])).toEqual(["not-answered"])
  })
})

describe("what was answered is no need any more", () => {
  const urgent = reportOf("Mai", { safeNow: "no", injury: ["pep"], support: ["talk"] })

  test.each([
    ["answered", { answered: 1 }],
    ["closed", { state: "closed" }],
    ["closed without a way to reply", { state: "closed-no-way-to-reply" }],
    ["taken back", { state: "withdrawn" }],
  ] as [string, Partial<Case>][])("%s", (_title, change) => {
    expect([needsOf(caseOf(change), [urgent]), urgencyOf([])]).toEqual([[], "quiet"])
  })

  test("and a new letter brings its own need, not the old one back", () => {
    const letters = [urgent, followUpOf("Mai", { text: "Thank you." })]
    expect(needsOf(caseOf({ answered: 1 }), letters)).toEqual(["not-answered"])
    expect(needsOf(caseOf({ answered: 0 }), letters)[0]).toBe("not-safe")
    expect(needsOf(caseOf({ answered: 2 }), letters)).toEqual([])
  })
})

describe("S17: the day by which an answer was promised", () => {
  const opened = day("2026-02-26")
  const letters = [
    reportOf("Mai", {}, {}, { opened }),
    followUpOf("Mai", { text: "More." }, { opened: addDays(opened, 2) }),
  ]

  test("counts from the first letter that nobody answered, over the end of a month", () => {
    expect(promisedBy(caseOf(), letters, 3)).toBe("2026-03-01")
    expect(promisedBy(caseOf({ answered: 1 }), letters, 3)).toBe("2026-03-03")
    expect(promisedBy(caseOf(), letters, 0)).toBe(opened)
    expect(owedSince(caseOf(), letters)).toBe(opened)
  })

  test.each([
    ["everything is answered", { answered: 2 }],
    ["the case is closed", { state: "closed" }],
    ["no answer is wanted", { wayBack: wayBackOf("Mai", false) }],
  ] as [string, Partial<Case>][])("is none where %s", (_title, change) => {
    expect([promisedBy(caseOf(change), letters, 3), owedSince(caseOf(change), letters)]).toEqual([null, null])
  })

  test("is none of a case without letters", () => {
    expect(promisedBy(caseOf(), [], 3)).toBeNull()
  })
})
