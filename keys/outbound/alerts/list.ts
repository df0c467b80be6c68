import { addDays, addMonths, type Day, type Month, monthOf } from "../../../crypto/day.ts"
import { type Alert, type AlertDraft, type Alerts, alerts, alertsValidDays } from "../../../crypto/documents/alert.ts"
import type { Level } from "../../../crypto/documents/choices.ts"
import { withShort } from "../../../crypto/short-alerts.ts"
import { textHash } from "../../../crypto/trust.ts"

/** The list of warnings as values: what the next one is, given the last. No disk, no clock, no keys. */

/** How long a warning stays, in months. */
const monthsInForce = { danger: 24, risk: 12, nuisance: 3 } as const satisfies Record<Level, number>

/** What every list is bound to. `previous`: hash of the list before, null for the first; `roster`: hash of the roster. */
export type Binding = { organisation: string; previous: string | null; roster: string; today: Day }

/** "26-0143" and those after it: the year's next serial numbers, withdrawn and expired ones counted. */
export function nextNumbers(used: readonly string[], today: Day, count: number): string[] {
  const year = today.slice(2, 4)
  const serials = used.filter((number) => number.startsWith(`${year}-`)).map((number) => Number(number.slice(3)))
  const first = Math.max(0, ...serials) + 1
  return Array.from({ length: count }, (_, at) => `${year}-${String(first + at).padStart(4, "0")}`)
}

/** The draft as a numbered warning. Months only: a day would tell when somebody reported. */
export function numbered({ alert }: AlertDraft, number: string, today: Day): Alert {
  const month = monthOf(today)
  return {
    ...alert,
    number,
    published: month,
    checked: month,
    expires: lastMonth(alert, today),
  }
}

/** The month in which a warning of this level ends that is found to be true today. */
export const lastMonth = ({ level }: Pick<Alert, "level">, today: Day): Month =>
  addMonths(monthOf(today), monthsInForce[level])

/** The warnings of a list whose months are not over. */
export const inForce = (last: Alerts | null, today: Day): Alert[] =>
  (last?.alerts ?? []).filter(({ expires }) => expires >= monthOf(today))

const newestFirst = (list: readonly Alert[]): Alert[] => list.toSorted((a, b) => (a.number < b.number ? 1 : -1))

/** What the next list says that the last one did not. None of it: the same warnings, signed anew. */
export type Change = {
  added?: readonly Alert[]
  /** Numbers that are named as withdrawn from now on. */
  withdrawn?: readonly string[]
  /** Warnings as they stand after somebody looked at them again. */
  renewed?: readonly Alert[]
}

/** The list after this one. Warnings whose months are over are left out. */
export function nextList(last: Alerts | null, change: Change, { today, ...bound }: Binding): Alerts {
  const { added = [], withdrawn = [], renewed = [] } = change
  const stays = inForce(last, today).filter(({ number }) => !withdrawn.includes(number))
  const looked = stays.map((alert) => renewed.find(({ number }) => number === alert.number) ?? alert)
  return alerts.parse(
    withShort({
      kind: "canopy/alerts",
      version: 1,
      epoch: (last?.epoch ?? 0) + 1,
      ...bound,
      validUntil: addDays(today, alertsValidDays),
      alerts: newestFirst([...added, ...looked]),
      withdrawn: [...withdrawn, ...(last?.withdrawn ?? [])],
    }),
  )
}

/**
 * The list that takes one warning back and does nothing else, as everybody can make it from the list's text alone: so
 * that a second person can sign it beforehand. It ends when that list ends.
 */
export const withdrawalFrom = (list: Alerts, text: string, number: string): Alerts =>
  alerts.parse(
    withShort({
      ...list,
      epoch: list.epoch + 1,
      previous: textHash(text),
      alerts: list.alerts.filter((alert) => alert.number !== number),
      withdrawn: [number, ...list.withdrawn],
    }),
  )
