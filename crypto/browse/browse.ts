import type { Alert, Alerts } from "../documents/alert.ts"
import { type Column, orderedOf } from "./ordered.ts"
import { type Facet, facets, type Question } from "./question.ts"

/** Warnings on one page of a list. */
export const perPage = 20

/** How many warnings each choice would show, with everything else as it was chosen. What would show none is not there. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

export type Browsed = {
  /** Those of this page, the newest first. */
  alerts: readonly Alert[]
  /** All that fit. */
  total: number
  /** From 1; a page that is not there is the last one. */
  page: number
  /** At least 1. */
  pages: number
  counts: Counts
}

/** Whether the warning at this place of the ordered list has the words that were asked for. */
export type HasWords = (at: number) => boolean

/** One facet during the walk: which sets of values fit what was chosen, and how often each was met. */
type Tally = Column & { fits: readonly boolean[]; met: Uint32Array }

const tallyOf = ({ sets, setOf }: Column, chosen: string | null): Tally => ({
  sets,
  setOf,
  fits: sets.map((values) => chosen === null || values.includes(chosen)),
  met: new Uint32Array(sets.length),
})

const meet = ({ met, setOf }: Tally, at: number): void => {
  met[setOf[at]!]!++
}

function countsIn({ sets, met }: Tally): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [place, values] of sets.entries())
    for (const value of met[place] ? values : []) counts.set(value, (counts.get(value) ?? 0) + met[place]!)
  return counts
}

/** The only facet that the warning at this place misses; "none" when it fits, "several" when it misses more than one. */
function missedAt(tallies: readonly Tally[], at: number): Tally | "none" | "several" {
  let missed: Tally | "none" = "none"
  for (const tally of tallies) {
    if (tally.fits[tally.setOf[at]!]) continue
    if (missed !== "none") return "several"
    missed = tally
  }
  return missed
}

/** The places that fit, and what was met on the way. */
function walk(tallies: readonly Tally[], length: number, hasWords: HasWords): number[] {
  const fitting: number[] = []
  for (let at = 0; at < length; at++) {
    const missed = missedAt(tallies, at)
    if (missed === "several" || !hasWords(at)) continue
    if (missed !== "none") meet(missed, at)
    else {
      fitting.push(at)
      for (const tally of tallies) meet(tally, at)
    }
  }
  return fitting
}

/**
 * One walk over the whole list. A warning that fits counts for every facet; one that misses a single choice counts for
 * the choices of that facet alone: it would fit if another of them were taken.
 */
export function browse(list: Alerts, question: Question, hasWords: HasWords = () => true): Browsed {
  const { alerts, columns } = orderedOf(list)
  const tallies = facets.map((facet) => tallyOf(columns[facet], question[facet]))
  const fitting = walk(tallies, alerts.length, hasWords)
  const counts = Object.fromEntries(
    facets.map((facet, place) => [facet, countsIn(tallies[place]!)]),
  ) as unknown as Counts
  const pages = Math.max(1, Math.ceil(fitting.length / perPage))
  const page = Math.min(question.page, pages)
  const shown = fitting.slice((page - 1) * perPage, page * perPage)
  return { alerts: shown.map((at) => alerts[at]!), total: fitting.length, page, pages, counts }
}
