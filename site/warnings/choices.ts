import { abouts } from "../../crypto/about.ts"
import type { Counts } from "../../crypto/browse/browse.ts"
import type { Facet } from "../../crypto/browse/question.ts"
import type { Month } from "../../crypto/day.ts"
import { settings } from "../../crypto/documents/alert.ts"
import { incidentTypes, levels, regions } from "../../crypto/documents/choices.ts"
import type { Words } from "../words/words.ts"
import { monthInWords } from "./in-words.ts"
import { areaInWords } from "./places.ts"

export type Choice = { value: string; text: string; count: number }

/** Months stand as they come in the warnings, the newest first; everything else in its own order. */
const inOrder = (counts: Counts): Record<Facet, readonly string[]> => ({
  region: regions,
  level: levels,
  about: abouts,
  type: incidentTypes,
  setting: settings,
  month: [...counts.month.keys()].toSorted().toReversed(),
})

const textOf = (words: Words): Record<Facet, (value: never) => string> => ({
  region: (value: (typeof regions)[number]) => areaInWords(value, words),
  level: (value: (typeof levels)[number]) => words.warnings.levels[value],
  about: (value: (typeof abouts)[number]) => words.browse.abouts[value],
  type: (value: (typeof incidentTypes)[number]) => words.warnings.incidents[value],
  setting: (value: (typeof settings)[number]) => words.warnings.settings[value],
  month: (value: Month) => monthInWords(value, words),
})

/** What can be chosen: whatever would show something, and what is chosen now, though it shows nothing. */
export function choicesOf(facet: Facet, counts: Counts, chosen: string | null, words: Words): Choice[] {
  const ordered = inOrder(counts)[facet]
  const values = chosen === null || ordered.includes(chosen) ? ordered : [chosen, ...ordered]
  return values
    .map((value) => ({ value, text: textOf(words)[facet](value as never), count: counts[facet].get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === chosen)
}
