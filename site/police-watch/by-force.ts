import type { Month } from "../../crypto/day.ts"
import { type PoliceTheme, policeThemes } from "../../crypto/documents/police-experience.ts"
import { type PoliceForce, policeForceIds } from "../../crypto/documents/police-forces.ts"
import type { WatchEntry } from "../../crypto/documents/police-watch.ts"
import type { WatchChoice } from "../../crypto/police-watch-choice.ts"

/** How Police Watch is read: by force, then the newest month first. */

/** A number smaller than this could be about one person who is known by it. */
export const fewestToCount = 5

export type ForceEntries = {
  force: PoliceForce
  entries: WatchEntry[]
  /** null: too few to be counted. */
  count: number | null
  /** How often each theme was told, the most often first; [] where there are too few to be counted, of each and of all. */
  themes: [theme: PoliceTheme, count: number][]
}

const monthOf = ({ month }: WatchEntry): string => month ?? ""
const newestFirst = (one: WatchEntry, other: WatchEntry): number =>
  monthOf(one) === monthOf(other) ? (one.number < other.number ? 1 : -1) : monthOf(one) < monthOf(other) ? 1 : -1

const isChosen = ({ force, month, theme }: WatchChoice, entry: WatchEntry): boolean =>
  (!force || entry.force === force) && (!month || entry.month === month) && (!theme || entry.themes.includes(theme))

/** Counted over everything that stands there of a force, whatever was chosen: what two choices differ by is never told. */
function countsOf(all: readonly WatchEntry[]): Pick<ForceEntries, "count" | "themes"> {
  if (all.length < fewestToCount) return { count: null, themes: [] }
  const counted = policeThemes.map((theme): [PoliceTheme, number] => [
    theme,
    all.filter(({ themes }) => themes.includes(theme)).length,
  ])
  return {
    count: all.length,
    themes: counted.filter(([, count]) => count >= fewestToCount).toSorted(([, one], [, other]) => other - one),
  }
}

/** The forces of which something fits what was chosen. */
export const byForce = (entries: readonly WatchEntry[], choice: WatchChoice): ForceEntries[] =>
  policeForceIds.flatMap((force) => {
    const all = entries.filter((entry) => entry.force === force)
    const chosen = all.filter((entry) => isChosen(choice, entry)).toSorted(newestFirst)
    return chosen.length === 0 ? [] : [{ force, entries: chosen, ...countsOf(all) }]
  })

export const forcesIn = (entries: readonly WatchEntry[]): PoliceForce[] =>
  policeForceIds.filter((force) => entries.some((entry) => entry.force === force))
export const themesIn = (entries: readonly WatchEntry[]): PoliceTheme[] =>
  policeThemes.filter((theme) => entries.some(({ themes }) => themes.includes(theme)))
export const monthsIn = (entries: readonly WatchEntry[]): Month[] =>
  [...new Set(entries.flatMap(({ month }) => month ?? []))].toSorted().toReversed()
