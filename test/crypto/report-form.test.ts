import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { report } from "../../crypto/documents/report.ts"
import { draftOf } from "../../crypto/report-form.ts"

type Entry = [string, string]
const text = { version: 3, language: "en" }
const draft = (...entries: Entry[]) => draftOf(entries, text)
const reportOf = (...entries: Entry[]) => report.parse(draft(...entries))

describe("a filled-in form becomes a report", () => {
  test("with each field where it belongs", () => {
    const told = reportOf(
      ["story", "He followed me.\n"],
      ["types[]", "stalking"],
      ["types[]", "threat"],
      ["people.0.hair", "grey"],
      ["people.1.who", "stranger"],
      ["phones.0", "07700 900123"],
      ["usernames.0.name", "nightowl"],
      ["consents.record", "yes"],
      ["consents.alertPreview", "on"],
    )
    expect(told).toMatchObject({
      story: "He followed me.",
      types: ["stalking", "threat"],
      people: [{ hair: "grey" }, { who: "stranger" }],
      phones: ["07700 900123"],
      usernames: [{ name: "nightowl" }],
      consents: { textVersion: 3, language: "en", record: "yes", alert: "no", alertPreview: true, limitsRead: false },
    })
  })

  test("S4 S5 S6 N8: and left blank, it says No to everything", () => {
    const { consents } = reportOf(["story", ""], ["consents.record", ""], ["consents.alert", "  "])
    expect(consents).toMatchObject({ record: "no", alert: "no", partners: "no", policeFormal: "no", checker: "no" })
  })

  test("and what was left blank is absent, also between two people", () => {
    expect(reportOf(["story", " \n "], ["people.0.hair", ""], ["people.2.hair", "red"])).toEqual(
      reportOf(["people.0.hair", "red"]),
    )
  })

  test("and one tick of many is a list of one", () => {
    expect(reportOf(["wants[]", "listen"])).toMatchObject({ wants: ["listen"] })
  })

  test("N8: and the version of the words that were asked is the page's, whatever was posted", () => {
    expect(report.safeParse(draft(["consents.textVersion", "99"])).success).toBe(false)
    expect(reportOf(["consents.record", "yes"]).consents.textVersion).toBe(3)
  })
})

describe("a form that nobody filled in by hand", () => {
  const hostile: [string, string][] = [
    ["a prototype", "__proto__.polluted"],
    ["a prototype's prototype", "__proto__.__proto__.polluted"],
    ["a constructor", "constructor.prototype.polluted"],
    ["a prototype inside a group", "people.0.__proto__.polluted"],
    ["a prototype inside the consents", "consents.__proto__.polluted"],
    ["a prototype as a list", "__proto__[]"],
    ["a prototype alone", "__proto__"],
    ["a built-in function", "toString"],
    ["a built-in function's field", "hasOwnProperty.call"],
    ["a field too many", "isAdmin"],
    ["a field too many in a person", "people.0.isAdmin"],
    ["a field too many in the consents", "consents.isAdmin"],
    ["the consents as one word", "consents"],
    ["the consents as a list", "consents[]"],
    ["a list inside a word", "story.0"],
    ["people as one word", "people"],
    ["a person as one word", "people.0"],
    ["a tenth person", "people.10.hair"],
    ["a list of lists", "phones.0.0"],
    ["a word inside a list", "types[].0"],
    ["a list's length", "phones.length"],
    ["dots and nothing else", "..."],
    ["brackets and nothing else", "[]"],
    ["a list and a word at once", "story[]"],
    ["nothing", ""],
  ]

  test.each(hostile)("is refused, and harms nothing, where a name is %s (%s)", (_, name) => {
    const made = draft(["story", "x"], [name, "yes"])
    expect(report.safeParse(made).success).toBe(false)
    expect(({} as { polluted?: string }).polluted).toBe(undefined)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototypeBefore)
  })
  const prototypeBefore = Object.getOwnPropertyNames(Object.prototype)

  test.each(hostile)("nor does it throw when %s (%s) comes first, twice or as a group", (_, name) => {
    for (const entries of [
      [
        [name, "yes"],
        [name, "no"],
      ],
      [
        [name, "yes"],
        [`${name}.x`, "no"],
        [`${name}[]`, "no"],
      ],
      [
        [`${name}[]`, "yes"],
        [`${name}.x.y`, "no"],
        [name, "no"],
      ],
    ] as Entry[][])
      expect(() => report.safeParse(draftOf(entries, text))).not.toThrow()
  })

  test("does not bring the page down with a name of a hundred thousand parts", () => {
    expect(report.safeParse(draft(["a.".repeat(100_000), "x"])).success).toBe(false)
  })

  test("never throws and never reaches a prototype, whatever its names are", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "__proto__",
        "constructor",
        "prototype",
        "story",
        "people",
        "0",
        "1",
        "9",
        "types[]",
        "consents",
        "phones",
        "toString",
        "",
        "[]",
      ),
      fc.string(),
    )
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string()), { maxLength: 12 }), (entries) => {
        report.safeParse(draftOf(entries, text))
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototypeBefore)
      }),
      { numRuns: 500 },
    )
  })
})
