import { describe, expect, test } from "vitest"
import { asWritten } from "../../../crypto/documents/field.ts"
import { policeThemes } from "../../../crypto/documents/police-experience.ts"
import { policeForces } from "../../../crypto/documents/police-forces.ts"
import { type WatchWords, watchWords } from "../../../crypto/documents/police-watch.ts"
import { lintWatch, lintWatchWords } from "../../../keys/outbound/alerts/lint/watch.ts"
import { themeWords, watchLabels, watchRows } from "../../../keys/outbound/alerts/watch-reader.ts"
import { policeWatch } from "../../../site/words/english/police-watch.ts"
import { anExperience, entryWords } from "../police-watch.ts"

/** S44 J19: no officer is named, numbered or described in public: each way of doing it is held back, and no answer lets it out. */

const good: WatchWords = { force: "greater-manchester", themes: ["reporting"], ...entryWords, reports: "one" }
const hard = (wentBadly: string) =>
  lintWatchWords({ ...good, wentBadly }, [])
    .filter(({ answerable }) => !answerable)
    .map(({ found }) => found)

describe("S44 J19: nothing in Police Watch may say which officer", () => {
  test.each([
    ["a name after a rank", "Sergeant Falkner laughed."],
    ["a rank alone", "The inspector laughed."],
    ["a rank in letters", "A PC laughed, and a dci too."],
    ["a rank and a number", "PC 1234 laughed."],
    ["a collar number", "The officer has the number 4821."],
    ["letters and digits", "It was officer AB123."],
    ["digits and letters", "It was officer 512KF."],
    ["where a number could be read", "Look at the collar number."],
    ["a first name at the beginning", "Dave laughed."],
    ["a family name inside a sentence", "We were told that Falkner laughed."],
    ["two names side by side", "Peter Falkner laughed."],
    ["a name by what somebody is called", "The officer is called falkner."],
    ["a nickname", "An officer nicknamed the vicar laughed."],
    ["a role of which a force has one", "The liaison officer laughed."],
    ["a role at a desk", "The custody sergeant laughed, the desk officer too."],
    ["the head of something", "The head of safeguarding laughed."],
    ["a station", "Nobody wrote it down at the station."],
    ["a custody suite", "It was cold in the custody suite."],
    ["officers from a place", "Officers from longsight laughed."],
    ["an officer based somewhere", "An officer based at the docks laughed."],
    ["a place inside a sentence", "Nobody came to Longsight."],
    ["a street", "They stopped people on cheetham road."],
    ["how an officer looks", "A tall officer laughed."],
    ["how an officer is", "The officer was bald."],
    ["a beard", "The one with the beard laughed."],
    ["what an officer is", "The policewoman laughed."],
    ["a word that says he or she", "An officer laughed and said his shift was over."],
    ["where an officer comes from", "A scottish officer laughed."],
    ["a weekday", "It was on a Friday."],
    ["a date", "It was on 3 May."],
    ["a time", "It was at 22:30."],
    ["a part of the year that all know", "It was at Christmas."],
    ["a telephone number", "Ring 01632 960123 about it."],
  ])("%s", (_, words) => {
    expect(hard(words)).not.toEqual([])
  })

  test("the same words stand in each column as little as in the others", () => {
    for (const field of ["wentWell", "wentBadly", "wanted"] as const)
      expect(lintWatchWords({ ...good, [field]: "Sergeant Falkner laughed." }, []).map((each) => each.field)).toContain(
        field,
      )
  })

  test("has no field: not for an officer, a number, a station, or a day", () => {
    for (const field of ["officer", "number", "station", "day", "town", "team"])
      expect(watchWords(asWritten).safeParse({ ...good, [field]: "x" }).success, field).toBe(false)
    expect(watchWords(asWritten).safeParse({ ...good, force: "longsight" }).success).toBe(false)
    expect(watchWords(asWritten).safeParse({ ...good, month: "2026-05-03" }).success).toBe(false)
  })
})

test.each([
  "Officers came fast, and asked first whether an ambulance was needed.",
  "Nobody rang back. We are told that this happened more than once.",
  "They are reported to have taken money, and to have given no receipt.",
  "An officer is reported to have asked for papers when somebody had rung for help.",
])("S44: what officers did can be said: %s", (words) => {
  expect(hard(words)).toEqual([])
})

describe("S44 J19: the check of an entry", () => {
  const told = [anExperience({ share: "yes" })]
  const rules = (change: Partial<WatchWords>, people = 2) =>
    lintWatch({ ...good, ...change }, told, people).map(({ rule, field, answerable }) => [rule, field, answerable])

  test("finds nothing in one that two people told, in words of our own", () => {
    expect(rules({})).toEqual([])
  })

  test("asks of each piece whether the officers could know who told us, where one person did", () => {
    expect(rules({ month: "2026-05" as never }, 1)).toEqual([
      [2, "wentWell", true],
      [2, "wentBadly", true],
      [2, "month", true],
    ])
  })

  test("holds back five words of the letter in a row, and more people than there are", () => {
    expect(rules({ wentBadly: "They laughed at me on friday and wrote nothing" })).toContainEqual([
      11,
      "wentBadly",
      false,
    ])
    expect(rules({ reports: "more-than-one" }, 1)).toContainEqual([5, "reports", false])
  })

  test("asks about a force and a theme that nobody named", () => {
    expect(rules({ force: "kent", themes: ["papers"] })).toEqual([
      [7, "force", true],
      [7, "themes", true],
    ])
  })

  test("wants one of the two columns at least", () => {
    expect(rules({ wentWell: "", wentBadly: " " })).toContainEqual([11, "wentWell", false])
  })

  test("keeps the words that a warning may not say either", () => {
    expect(rules({ wentBadly: "The worker was from abroad, in a brothel." })).toContainEqual([3, "wentBadly", true])
    expect(rules({ wentBadly: "Officers hit people." })).toContainEqual([6, "wentBadly", true])
  })
})

describe("J6: what a caseworker sees is what a reader meets", () => {
  test("in the same words", () => {
    expect(themeWords).toEqual(policeWatch.themes)
    const { force, theme, month, wentWell, wentBadly, wanted, reports } = policeWatch
    expect(watchLabels).toEqual({ force, themes: theme, month, wentWell, wentBadly, wanted, reports })
    expect(Object.keys(themeWords)).toEqual([...policeThemes])
  })

  test("and a reporter who asked to see the words first is shown every one of them", () => {
    const [part] = watchRows({ ...good, month: "2026-05" as never, wanted: "That they listen." })
    expect(part?.rows.map(({ value }) => value)).toEqual([
      policeForces["greater-manchester"],
      policeWatch.themes.reporting,
      "May 2026",
      good.wentWell,
      good.wentBadly,
      "That they listen.",
      "One person",
    ])
  })
})
