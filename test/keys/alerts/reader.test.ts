import { expect, test } from "vitest"
import { readerLines, readerParts } from "../../../keys/outbound/alerts/reader.ts"
import * as ours from "../../../keys/outbound/alerts/reader-words.ts"
import { choices } from "../../../site/words/en/choices.ts"
import { warnings } from "../../../site/words/english/warnings.ts"

/** J6: what a caseworker is shown beside the form is what a reader meets on the page. */

test("J6: every choice has the same words at the desk as on the pages", () => {
  expect(ours.incidentWords).toEqual(warnings.incidents)
  expect(ours.levelWords).toEqual(warnings.levelsLong)
  expect(ours.subjectWords).toEqual(warnings.subjects)
  expect(ours.situationWords).toEqual(warnings.situations)
  expect(ours.doerWords).toEqual(warnings.doers)
  expect(ours.settingWords).toEqual(warnings.settings)
  expect(ours.approachWords).toEqual(warnings.approaches)
  expect(ours.genderWords).toEqual(warnings.genders)
  expect(ours.ageWords).toEqual(warnings.ageBands)
  expect(ours.heightWords).toEqual(warnings.heights)
  expect(ours.buildWords).toEqual(warnings.builds)
  expect(ours.weaponWords).toEqual(warnings.weaponNames)
  expect(ours.countWords).toEqual(warnings.reportsCount)
  expect(ours.regionWords).toEqual({ ...choices.region, touring: warnings.severalAreas })
})

const place = {
  level: "risk",
  types: ["dangerous-place"],
  region: "north-west",
  setting: "not-said",
  approach: "not-said",
  people: [],
  weapons: [],
  watchFor: "Car park without light.",
  advice: "",
  reports: "one",
} as const

test("S40: a warning of a place has no person and no empty row", () => {
  const parts = readerParts({ ...place, types: [...place.types], people: [], weapons: [] })
  expect(parts.map(({ heading }) => heading)).toEqual(["Reported as", "What to watch for", "More"])
  expect(parts.at(-1)?.rows).toEqual([
    ["Area", "North West England"],
    ["How many people told us", "One person"],
  ])
})

test("J6: all that a warning says is there, and its ending comes with a caution", () => {
  const text = readerLines({
    ...place,
    types: ["held"],
    town: "Leeds",
    month: "2026-06" as never,
    people: [{ gender: "man", hair: "grey", marks: "scar, hand" }, { ageBand: "20s" }],
    weapons: ["knife"],
    vehicle: "White van",
    ending: "0123",
    advice: "Ring us.",
  }).join("\n")
  for (const words of [
    "Leeds, North West England",
    "June 2026",
    "Person 2",
    "scar, hand",
    "Knife or blade",
    "White van",
  ])
    expect(text).toContain(words)
  expect(text).toContain("0123. Many numbers end like this.")
})
