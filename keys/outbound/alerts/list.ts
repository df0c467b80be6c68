import { addDays, addMonths, type Day, type Month, monthOf } from "../../../crypto/day.ts"
import {
  type Alert,
  type Alerts,
  alerts,
  alertsValidDays,
  allIn,
  type Draft,
  isWatch,
  type Published,
  type PublishedWords,
} from "../../../crypto/documents/alert.ts"
import type { Level } from "../../../crypto/documents/choices.ts"
import type { WatchEntry } from "../../../crypto/documents/police-watch.ts"
import { withShort } from "../../../crypto/short-alerts.ts"
import { textHash } from "../../../crypto/trust.ts"

/** The list of warnings as values: what the next one is, given the last. No disk, no clock, no keys. */

/** How long a warning stays, in months; and an entry of Police Watch, for a force can change. */
const monthsInForce = { danger: 24, risk: 12, nuisance: 3 } as const satisfies Record<Level, number>
const watchMonths = 24

/** What every list is bound to. `previous`: hash of the list before, null for the first; `roster`: hash of the roster. */
export type Binding = { organisation: string; previous: string | null; roster: string; today: Day }

/** Police Watch counts by itself. */
export type Series = "" | "P"

/** The check's table and every page have four digits for them. */
const lastSerial = 9999

/**
 * "26-0143" or "P26-0012" and those after it: the year's next serial numbers, withdrawn and expired ones counted. Null when
 * the year has not as many left.
 */
export function nextNumbers(used: readonly string[], today: Day, count: number, series: Series = ""): string[] | null {
  const year = `${series}${today.slice(2, 4)}-`
  const serials = used.filter((number) => number.startsWith(year)).map((number) => Number(number.slice(year.length)))
  const first = Math.max(0, ...serials) + 1
  if (first + count - 1 > lastSerial) return null
  return Array.from({ length: count }, (_, at) => `${year}${String(first + at).padStart(4, "0")}`)
}

/** The draft with its number. Months only: a day would tell when somebody reported. */
export function numbered(draft: Draft, number: string, today: Day): Published {
  const month = monthOf(today)
  const life = { number, published: month, checked: month }
  return draft.kind === "canopy/alert-draft"
    ? { ...draft.alert, ...life, expires: lastMonth(draft.alert, today) }
    : { ...draft.entry, ...life, expires: lastMonth(draft.entry, today) }
}

/** The month in which something ends that is found to be true today: a warning by its level. */
export const lastMonth = (words: PublishedWords, today: Day): Month =>
  addMonths(monthOf(today), isWatch(words) ? watchMonths : monthsInForce[words.level])

/** What stands in a list, and whose months are not over: warnings, and entries of Police Watch. */
export const inForce = (last: Alerts | null, today: Day): Published[] =>
  (last ? allIn(last) : []).filter(({ expires }) => expires >= monthOf(today))

const newestFirst = <Each extends Published>(list: readonly Each[]): Each[] =>
  list.toSorted((a, b) => (a.number < b.number ? 1 : -1))

export const isWarning = (published: Published): published is Alert => !isWatch(published)
const isEntry = (published: Published): published is WatchEntry => isWatch(published)

/** Each kind where it stands in the list. Without an entry there is no place for one: the list is as it was before. */
function placed(all: readonly Published[]): Pick<Alerts, "alerts" | "policeWatch"> {
  const entries = newestFirst(all.filter(isEntry))
  return { alerts: newestFirst(all.filter(isWarning)), ...(entries.length > 0 && { policeWatch: entries }) }
}

/** What the next list says that the last one did not. None of it: the same warnings, signed anew. */
export type Change = {
  added?: readonly Published[]
  /** Numbers that are named as withdrawn from now on. */
  withdrawn?: readonly string[]
  /** What somebody looked at again, as it stands afterwards. */
  renewed?: readonly Published[]
  /** Numbers of warnings whose words are not shown from now on, until they are brought back. */
  paused?: readonly string[]
  /** Paused warnings, word for word as they were; `checked` says when somebody looked. */
  resumed?: readonly Alert[]
}

/** How a list names what is paused: not at all, when nothing is. */
const namingPaused = (numbers: readonly string[]): Pick<Alerts, "paused"> =>
  numbers.length > 0 ? { paused: [...numbers] } : {}

/** The list after this one. Warnings whose months are over are left out. */
export function nextList(last: Alerts | null, change: Change, { today, ...bound }: Binding): Alerts {
  const { added = [], withdrawn = [], renewed = [], paused = [], resumed = [] } = change
  const leaves = [...withdrawn, ...paused]
  const stays = inForce(last, today).filter(({ number }) => !leaves.includes(number))
  const pausedNoMore = [...withdrawn, ...resumed.map(({ number }) => number)]
  const looked = stays.map((alert) => renewed.find(({ number }) => number === alert.number) ?? alert)
  return alerts.parse(
    withShort({
      kind: "canopy/alerts",
      version: 1,
      epoch: (last?.epoch ?? 0) + 1,
      ...bound,
      validUntil: addDays(today, alertsValidDays),
      ...placed([...added, ...resumed, ...looked]),
      withdrawn: [...withdrawn, ...(last?.withdrawn ?? [])],
      ...namingPaused([...paused, ...(last?.paused ?? [])].filter((number) => !pausedNoMore.includes(number))),
    }),
  )
}

/**
 * The list that takes one warning back and does nothing else, as everybody can make it from the list's text alone: so
 * that a second person can sign it beforehand. It ends when that list ends.
 */
export function withdrawalFrom(list: Alerts, text: string, number: string): Alerts {
  const { policeWatch: _, paused = [], ...rest } = list
  return alerts.parse(
    withShort({
      ...rest,
      epoch: list.epoch + 1,
      previous: textHash(text),
      ...placed(allIn(list).filter((each) => each.number !== number)),
      withdrawn: [number, ...list.withdrawn],
      ...namingPaused(paused.filter((each) => each !== number)),
    }),
  )
}
