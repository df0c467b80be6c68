import type { Month } from "../../crypto/day.ts"
import type { Alert, AlertPerson } from "../../crypto/documents/alert.ts"
import type { Words } from "../words/words.ts"

/** "November 2026". Written here and not by the engine, so that every machine renders the same bytes. */
export const monthInWords = (month: Month, words: Words): string =>
  `${words.months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`

/** A row of the page: what it is about, and what is known. */
export type Row = readonly [label: string, value: string]
const known = ([, value]: readonly [string, string | undefined]): boolean => value !== undefined && value !== ""
const rows = (all: readonly (readonly [string, string | undefined])[]): Row[] => all.filter(known) as Row[]

export const typesInWords = (alert: Alert, words: Words): string =>
  alert.types.map((type) => words.warnings.incidents[type]).join(" · ")

export function placeInWords({ region, town }: Alert, words: Words): string {
  // The form's own words for it are the reporter's: "I was touring".
  const area = region === "touring" ? words.warnings.severalAreas : words.choices.region[region]
  return town ? `${town}, ${area}` : area
}

/** What is known of one person. */
export function personRows(person: AlertPerson, { warnings }: Words): Row[] {
  return rows([
    [warnings.gender, person.gender && warnings.genders[person.gender]],
    [warnings.ageBand, person.ageBand && warnings.ageBands[person.ageBand]],
    [warnings.height, person.height && warnings.heights[person.height]],
    [warnings.build, person.build && warnings.builds[person.build]],
    [warnings.hair, person.hair],
    [warnings.accent, person.accent],
    [warnings.marks, person.marks],
  ])
}

/** What helps to recognise them, besides the person. */
export function recogniseRows(alert: Alert, { warnings }: Words): Row[] {
  const weapons = alert.weapons.map((weapon) => warnings.weaponNames[weapon]).join(", ")
  return rows([
    [warnings.vehicle, alert.vehicle],
    [warnings.weapons, weapons],
    [warnings.ending, alert.ending && `${alert.ending}. ${warnings.endingWhy}`],
  ])
}

/** When, where and how. */
export function circumstanceRows(alert: Alert, words: Words): Row[] {
  const { warnings } = words
  return rows([
    [warnings.region, placeInWords(alert, words)],
    [warnings.month, alert.month && monthInWords(alert.month, words)],
    [warnings.setting, alert.setting === "not-said" ? undefined : warnings.settings[alert.setting]],
    [warnings.approach, alert.approach === "not-said" ? undefined : warnings.approaches[alert.approach]],
    [warnings.reports, warnings.reportsCount[alert.reports]],
  ])
}

/** The life of the warning itself. */
export const lifeRows = (alert: Alert, words: Words): Row[] => [
  [words.warnings.published, monthInWords(alert.published, words)],
  [words.warnings.checked, monthInWords(alert.checked, words)],
  [words.warnings.expires, monthInWords(alert.expires, words)],
]
