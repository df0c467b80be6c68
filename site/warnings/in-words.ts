import { isAbout } from "../../crypto/about.ts"
import type { Month } from "../../crypto/day.ts"
import type { Alert, AlertPerson, AlertWords } from "../../crypto/documents/alert.ts"
import type { Words } from "../words/words.ts"

/** The words that a warning is shown in. */
export type WarningWords = Pick<Words, "warnings" | "months" | "choices">

/** "November 2026". Written here and not by the engine, so that every machine renders the same bytes. */
export const monthInWords = (month: Month, words: WarningWords): string =>
  `${words.months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`

/** A row of the page: what it is about, and what is known. */
export type Row = readonly [label: string, value: string]
const known = ([, value]: readonly [string, string | undefined]): boolean => value !== undefined && value !== ""
const rows = (all: readonly (readonly [string, string | undefined])[]): Row[] => all.filter(known) as Row[]

export const typesInWords = (alert: AlertWords, words: WarningWords): string =>
  alert.types.map((type) => words.warnings.incidents[type]).join(" · ")

export function placeInWords({ region, town }: AlertWords, words: WarningWords): string {
  // The form's own words for it are the reporter's: "I was touring".
  const area = region === "touring" ? words.warnings.severalAreas : words.choices.region[region]
  return town ? `${town}, ${area}` : area
}

/** What is dangerous besides people, and whose doing it is; none in a warning of people alone. */
export function conditionRows(alert: AlertWords, { warnings }: WarningWords): Row[] {
  if (!isAbout(alert, "conditions")) return []
  return rows([
    [warnings.situation, alert.situation && warnings.situations[alert.situation]],
    [warnings.doneBy, alert.doneBy && warnings.doers[alert.doneBy]],
  ])
}

/** What is known of one person. */
export function personRows(person: AlertPerson, { warnings }: WarningWords): Row[] {
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
export function recogniseRows(alert: AlertWords, { warnings }: WarningWords): Row[] {
  const weapons = alert.weapons.map((weapon) => warnings.weaponNames[weapon]).join(", ")
  return rows([
    [warnings.vehicle, alert.vehicle],
    [warnings.weapons, weapons],
    [warnings.ending, alert.ending && `${alert.ending}. ${warnings.endingWhy}`],
  ])
}

/** When, where and how. */
export function circumstanceRows(alert: AlertWords, words: WarningWords): Row[] {
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
export const lifeRows = (alert: Alert, words: WarningWords): Row[] => [
  [words.warnings.published, monthInWords(alert.published, words)],
  [words.warnings.checked, monthInWords(alert.checked, words)],
  [words.warnings.expires, monthInWords(alert.expires, words)],
]
