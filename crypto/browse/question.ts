import { type About, abouts } from "../about.ts"
import type { Month } from "../day.ts"
import { type Setting, settings } from "../documents/alert.ts"
import { type IncidentType, incidentTypes, type Level, levels, regions } from "../documents/choices.ts"
import { month } from "../documents/field.ts"
import type { Entry } from "../form-tree.ts"

export type Region = (typeof regions)[number]

/** What a reader of the warnings can choose. null: all of them. */
export type Chosen = {
  region: Region | null
  level: Level | null
  about: About | null
  type: IncidentType | null
  setting: Setting | null
  month: Month | null
}
export type Facet = keyof Chosen
export const facets = ["region", "level", "about", "type", "setting", "month"] as const satisfies readonly Facet[]

/** What is looked for. `words` stand anywhere in a warning, `vehicle` in what is said of the vehicle; "" asks nothing. */
export type Question = Chosen & { words: string; vehicle: string; page: number }

export const everything: Question = {
  region: null,
  level: null,
  about: null,
  type: null,
  setting: null,
  month: null,
  words: "",
  vehicle: "",
  page: 1,
}

const among = <Choice extends string>(choices: readonly Choice[], said: string): Choice | null =>
  choices.find((choice) => choice === said) ?? null

const pageIn = (said: string): number => (/^[1-9]\d{0,5}$/.test(said) ? Number(said) : 1)

/**
 * The question in a posted form. Nothing is refused: what is no choice asks nothing, so that an old page or a changed
 * address still shows warnings.
 */
export function readQuestion(entries: readonly Entry[]): Question {
  const said = (name: string): string => entries.find(([each]) => each === name)?.[1] ?? ""
  const parsed = month.safeParse(said("month"))
  return {
    region: among(regions, said("region")),
    level: among(levels, said("level")),
    about: among(abouts, said("about")),
    type: among(incidentTypes, said("type")),
    setting: among(settings, said("setting")),
    month: parsed.success ? parsed.data : null,
    words: said("words"),
    vehicle: said("vehicle"),
    page: pageIn(said("page")),
  }
}

/** The fields that ask the same again, for a page of the same results. */
export const entriesOf = (question: Question): Entry[] =>
  [...facets, "words" as const, "vehicle" as const].flatMap((name): Entry[] =>
    question[name] ? [[name, question[name]]] : [],
  )
