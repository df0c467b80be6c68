import { describe, expect, test } from "vitest"
import { aboutOf } from "../../../crypto/about.ts"
import { type AlertDraft, alertDraft, openedAlerts } from "../../../crypto/documents/alert.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { freshCase } from "../../../keys/casework/case.ts"
import { draftAlert } from "../../../keys/outbound/alerts/draft-from-report.ts"
import type { Behind } from "../../../keys/outbound/alerts/lint/behind.ts"
import { lint } from "../../../keys/outbound/alerts/lint/lint.ts"
import { readerLines } from "../../../keys/outbound/alerts/reader.ts"
import { alertsOf } from "../../support/organisation.ts"
import { aReport, letterBy } from "../reporter.ts"

/** S39 S40 S73: a landlord, a manager, an official, a drink, a trick: a warning without a person is a whole warning. */

type Fields = Omit<Partial<Report>, "consents">
const known = freshCase(letterBy("Mai", { id: "a".repeat(32) }, aReport()).wayBack)
const drafted = (fields: Fields): AlertDraft["alert"] => draftAlert(known, aReport(fields)).alert

describe("a draft from a report of conditions", () => {
  test.each([
    ["a landlord", { types: ["landlord-manager"], people: [{ who: "landlord" }] }, "rented-home", "landlord"],
    ["a manager", { types: ["landlord-manager"], people: [{ who: "manager" }] }, "work-premises", "manager"],
    [
      "one or the other",
      { types: ["landlord-manager"], people: [{ who: "manager" }, { who: "landlord" }] },
      "work-premises",
      undefined,
    ],
    ["a raid", { types: ["official"], people: [{ who: "official" }] }, "official-visit", "official"],
    ["a trick", { types: ["scam"] }, "scam", undefined],
    ["a dark street", { types: ["dangerous-place"], placeType: "street" }, "outdoor-place", undefined],
    ["a place that nobody named", { types: ["dangerous-place"] }, "other", undefined],
  ] as [string, Fields, string, string | undefined][])(
    "S73: of %s names the kind and whose doing it is",
    (_, fields, situation, doneBy) => {
      const alert = drafted(fields)
      expect([alert.situation, alert.doneBy, aboutOf(alert)]).toEqual([situation, doneBy, "conditions"])
    },
  )

  test.each(["parlour", "club", "agency"] as const)(
    "S27: a %s is a place where people work, and no more",
    (placeType) => {
      const alert = drafted({ types: ["dangerous-place"], placeType, placeDetail: "The Lotus" })
      expect(alert.situation).toBe("work-premises")
      expect(JSON.stringify(alert)).not.toMatch(/parlour|club|agency|lotus/i)
    },
  )

  test.each(["landlord", "manager", "official"] as const)(
    "a %s is never described by the program: they know whom they meet",
    (who) => {
      expect(drafted({ types: ["landlord-manager"], people: [{ who, gender: "man", hair: "grey" }] }).people).toEqual(
        [],
      )
    },
  )

  test("S40: somebody else in the same report is described, and then it is about both", () => {
    const alert = drafted({
      types: ["dangerous-place", "assault"],
      people: [
        { who: "client", gender: "man" },
        { who: "manager", gender: "woman" },
      ],
    })
    expect(alert.people).toEqual([{ gender: "man" }])
    expect(aboutOf(alert)).toBe("both")
  })

  test("a report of people alone names no conditions", () => {
    const alert = drafted({ types: ["assault"], people: [{ who: "client", gender: "man" }], placeType: "parlour" })
    expect([alert.about, alert.situation, alert.doneBy]).toEqual(["people", undefined, undefined])
  })
})

const good: AlertDraft["alert"] = {
  about: "conditions",
  situation: "rented-home",
  doneBy: "landlord",
  level: "risk",
  types: ["landlord-manager"],
  region: "wales",
  setting: "not-said",
  approach: "not-said",
  people: [],
  weapons: [],
  watchFor: "Reported as asking for more than rent, and changing the locks.",
  advice: "Ask us for advice on housing before you sign.",
  reports: "one",
}
const behind = (people: number): Behind => ({
  reports: [aReport({ types: ["landlord-manager"], metBefore: "never" })],
  people,
  linked: [],
})
const rules = (change: Partial<AlertDraft["alert"]>, people = 2) =>
  lint({ ...good, ...change }, behind(people)).map(({ rule, field, answerable }) => [rule, field, answerable])

describe("the check of a warning about conditions", () => {
  test("S40: finds nothing in one that two people reported", () => {
    expect(rules({})).toEqual([])
  })

  test("S73: with one report asks about the kind and whose doing it is, even of somebody they had never met", () => {
    expect(rules({}, 1)).toEqual([
      [2, "watchFor", true],
      [2, "situation", true],
      [2, "doneBy", true],
    ])
  })

  test.each([
    ["says conditions and names none", { situation: undefined }, "situation"],
    ["says conditions and describes somebody", { people: [{ gender: "man" as const }] }, "about"],
    ["says people and names conditions", { about: "people" as const }, "about"],
  ])("holds back one that %s, and no answer lets it out", (_, change, field) => {
    expect(rules(change)).toContainEqual([14, field, false])
  })

  test.each(["Flat above a shop.", "The room is on the third floor.", "Basement, opposite the station."])(
    "S27: asks about what shows which place it is: %s",
    (advice) => {
      expect(rules({ advice })).toContainEqual([3, "advice", true])
    },
  )
})

test("S40: a reader meets the conditions before anything else that is known", () => {
  const lines = readerLines(good)
  expect(lines.slice(3, 7)).toEqual([
    "What to watch for:",
    `  ${good.watchFor}`,
    "The conditions:",
    "  What is dangerous: A rented flat or room",
  ])
  expect(readerLines({ ...good, about: "people" }).join()).not.toContain("The conditions")
})

test("a list, and a draft in a vault, of before there were conditions still open", () => {
  const { about: _, situation: __, doneBy: ___, ...before } = good
  const list = alertsOf({ document: "a roster", minisig: "" }, "2026-06-17" as never)
  const alert = { ...before, number: "26-0001", published: "2026-06", checked: "2026-06", expires: "2027-06" }
  expect(openedAlerts.safeParse({ ...list, alerts: [alert] }).success).toBe(true)
  const draft = { kind: "canopy/alert-draft", version: 1, case: "4TQ9XK2M", alert: before }
  expect(alertDraft.parse(draft).alert).toEqual(before)
})
