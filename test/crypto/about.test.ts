import { describe, expect, it } from "vitest"
import { aboutOf, isAbout } from "../../crypto/about.ts"
import { type AlertWords, alertWords } from "../../crypto/documents/alert.ts"
import { asWritten } from "../../crypto/documents/field.ts"

const warning = (said: Partial<AlertWords>): AlertWords =>
  alertWords(asWritten).parse({
    level: "risk",
    types: ["threat"],
    region: "wales",
    setting: "indoors",
    approach: "not-said",
    people: [],
    weapons: [],
    watchFor: "Reported as a threat about rent.",
    advice: "Tell somebody where you are.",
    reports: "one",
    ...said,
  })

describe("what a warning is about", () => {
  it("S40: is what it says itself", () => {
    for (const about of ["people", "conditions", "both"] as const) expect(aboutOf(warning({ about }))).toBe(about)
  })

  it.each([
    ["somebody described", { people: [{ gender: "man" as const }] }, "people"],
    ["a vehicle", { types: ["dangerous-place" as const], vehicle: "white van" }, "people"],
    ["the end of a number", { types: ["scam" as const], ending: "0123" }, "people"],
    ["somebody of whom nothing is known", { types: ["assault" as const] }, "people"],
    ["a place where somebody was hurt", { types: ["dangerous-place" as const, "assault" as const] }, "people"],
    ["an unsafe place", { types: ["dangerous-place" as const] }, "conditions"],
    ["a landlord, and nobody described", { types: ["landlord-manager" as const] }, "conditions"],
    ["officials, and nobody described", { types: ["official" as const] }, "conditions"],
    ["a scam", { types: ["scam" as const] }, "conditions"],
    ["spiked drinks at a place", { types: ["spiked" as const], situation: "drink-or-drugs" as const }, "conditions"],
    [
      "a place and somebody in it",
      { situation: "work-premises" as const, people: [{ gender: "man" as const }] },
      "both",
    ],
  ])("S39 S73: of %s is read from its words, when it does not say", (_, said, about) => {
    expect(aboutOf(warning(said))).toBe(about)
  })

  it("S40: one about both is met by whoever looks for either", () => {
    const both = warning({ about: "both" })
    expect([isAbout(both, "people"), isAbout(both, "conditions")]).toEqual([true, true])
    expect(isAbout(warning({ about: "conditions" }), "people")).toBe(false)
  })

  it("S27: has no field for a venue, an address, or a name of whoever does it", () => {
    for (const field of ["venue", "address", "street", "landlord", "name", "placeType"])
      expect(alertWords(asWritten).safeParse({ ...warning({}), [field]: "x" }).success, field).toBe(false)
    expect(alertWords(asWritten).safeParse({ ...warning({}), situation: "parlour" }).success).toBe(false)
    expect(alertWords(asWritten).safeParse({ ...warning({}), doneBy: "a man called Smith" }).success).toBe(false)
  })
})
