import { isAbout } from "../../../crypto/about.ts"
import type { Month } from "../../../crypto/day.ts"
import type { AlertPerson, AlertWords } from "../../../crypto/documents/alert.ts"
import * as words from "./reader-words.ts"

/** A warning as its reader meets it: what is not said has no row. */

export type Row = readonly [label: string, value: string]
export type Part = { heading: string; lines: readonly string[]; rows: readonly Row[] }

const rowsOf = (all: readonly (readonly [string, string | undefined])[]): Row[] =>
  all.flatMap(([label, value]): Row[] => (value ? [[label, value]] : []))

const monthNames = "January February March April May June July August September October November December".split(" ")
export const monthWords = (month: Month): string => `${monthNames[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`

const personRows = (person: AlertPerson): Row[] =>
  rowsOf([
    ["Gender", person.gender && words.genderWords[person.gender]],
    ["Age", person.ageBand && words.ageWords[person.ageBand]],
    ["Height", person.height && words.heightWords[person.height]],
    ["Build", person.build && words.buildWords[person.build]],
    ["Hair", person.hair],
    ["Accent", person.accent],
    ["Marks", person.marks],
  ])

const placeOf = ({ region, town }: AlertWords): string =>
  town ? `${town}, ${words.regionWords[region]}` : words.regionWords[region]

const restRows = (alert: AlertWords): Row[] =>
  rowsOf([
    ["Vehicle", alert.vehicle],
    ["Weapon", alert.weapons.map((weapon) => words.weaponWords[weapon]).join(", ")],
    ["Phone number ends in", alert.ending && `${alert.ending}. Many numbers end like this. Compare the description.`],
    ["Area", placeOf(alert)],
    ["When", alert.month && monthWords(alert.month)],
    ["Where", alert.setting === "not-said" ? undefined : words.settingWords[alert.setting]],
    ["How they got in touch", alert.approach === "not-said" ? undefined : words.approachWords[alert.approach]],
    ["How many people told us", words.countWords[alert.reports]],
  ])

/** What is dangerous besides people, and whose doing it is. */
function conditionsPart(alert: AlertWords): Part[] {
  if (!isAbout(alert, "conditions")) return []
  const rows = rowsOf([
    ["What is dangerous", alert.situation && words.situationWords[alert.situation]],
    ["Whose doing it is", alert.doneBy && words.doerWords[alert.doneBy]],
  ])
  return [{ heading: "The conditions", lines: [], rows }].filter((part) => part.rows.length > 0)
}

const peopleParts = ({ people }: AlertWords): Part[] =>
  people.map((person, at) => ({
    heading: people.length > 1 ? `Person ${at + 1}` : "The person",
    lines: [],
    rows: personRows(person),
  }))

/** All that a warning says, in the order of its page. */
export function readerParts(alert: AlertWords): Part[] {
  const line = (heading: string, text: string): Part[] => (text ? [{ heading, lines: [text], rows: [] }] : [])
  return [
    { heading: "Reported as", lines: alert.types.map((type) => words.incidentWords[type]), rows: [] },
    ...line("What to watch for", alert.watchFor),
    ...conditionsPart(alert),
    ...peopleParts(alert),
    { heading: "More", lines: [], rows: restRows(alert) },
    ...line("What you can do", alert.advice),
  ]
}

/** The same for a terminal. */
export const readerLines = (alert: AlertWords): string[] => [
  words.levelWords[alert.level],
  ...readerParts(alert).flatMap(({ heading, lines, rows }) => [
    `${heading}:`,
    ...lines.map((each) => `  ${each}`),
    ...rows.map(([label, value]) => `  ${label}: ${value}`),
  ]),
]
