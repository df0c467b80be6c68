import { describe, expect, test } from "vitest"
import { readDraft } from "../../crypto/draft.ts"

const read = (...entries: [string, string][]) => readDraft(entries, { version: 1, language: "en" }, 4)

describe("a draft", () => {
  test.each<[string, string]>([
    ["story", "x"],
    ["types[]", "uneasy"],
    ["phones.3", "07700"],
    ["people.2.hair", "grey"],
  ])("S1: is a report as soon as one thing is said (%s)", (name, value) => {
    expect(read([name, value])).toHaveProperty("report")
  })

  test("that says nothing is met with one sentence, also when consents and a way to answer were chosen", () => {
    const nothing = { problems: [{ kind: "nothing-said" }] }
    expect(read()).toEqual(nothing)
    expect(read(["story", "  \n "])).toEqual(nothing)
    expect(read(["contactPreference", "code"], ["consents.alert", "yes"])).toEqual(nothing)
  })

  test("S4 N8: with consents left blank says No to each of them", () => {
    const found = read(["story", "x"], ["consents.policeAnonymous", "yes"])
    const consents = "report" in found && found.report.consents
    expect(consents).toMatchObject({
      record: "no",
      alert: "no",
      policeAnonymous: "yes",
      policeFormal: "no",
      checker: "no",
    })
  })

  test("with a field that is too long names that field, and by how much, though others before it are blank", () => {
    expect(read(["phones.4", "1".repeat(47)], ["story", "x".repeat(10_001)])).toEqual({
      problems: [
        { kind: "field-too-long", name: "phones.4", over: 7 },
        { kind: "field-too-long", name: "story", over: 1 },
      ],
    })
  })

  test("too long as a whole is told how much to cut, and is not cut", () => {
    const long = "字".repeat(10_000)
    const people = [0, 1, 2, 3].flatMap((at): [string, string][] => [
      [`people.${at}.marks`, "字".repeat(500)],
      [`people.${at}.leaving`, "字".repeat(300)],
    ])
    const identifiers = [0, 1, 2, 3, 4, 5].flatMap((at): [string, string][] => [
      [`vehicles.${at}.description`, "字".repeat(300)],
      [`addresses.${at}`, "字".repeat(300)],
      [`payHandles.${at}`, "字".repeat(200)],
      [`usernames.${at}.name`, "字".repeat(200)],
    ])
    const found = read(
      ["story", long],
      ["control", "字".repeat(2000)],
      ["placeDetail", "字".repeat(1000)],
      ...people,
      ...identifiers,
    )
    expect(found).toMatchObject({ problems: [{ kind: "report-too-long" }] })
    expect("problems" in found && (found.problems[0] as { over: number }).over).toBeGreaterThan(0)
    expect(read(["story", long])).toHaveProperty("report")
  })

  test("with a choice that no page offers is refused", () => {
    expect(read(["story", "x"], ["types[]", "no-such-thing"])).toEqual({ problems: [{ kind: "cannot-seal" }] })
    expect(read(["story", "x"], ["dateOfBirth", "1990"])).toEqual({ problems: [{ kind: "cannot-seal" }] })
  })
})
