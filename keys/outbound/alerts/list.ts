import { addDays, addMonths, type Day, monthOf } from "../../../crypto/day.ts"
import { type Alert, type AlertDraft, type Alerts, alerts, alertsValidDays } from "../../../crypto/documents/alert.ts"
import type { Level } from "../../../crypto/documents/choices.ts"

/** The list of warnings as values: what the next one is, given the last. No disk, no clock, no keys. */

/** How long a warning stays, in months. */
const monthsInForce = { danger: 24, risk: 12, nuisance: 3 } as const satisfies Record<Level, number>

/** What every list is bound to. `previous`: hash of the list before, null for the first; `roster`: hash of the roster. */
export type Binding = { organisation: string; previous: string | null; roster: string; today: Day }

/** "26-0143": the year's next serial number, withdrawn and expired ones counted. */
export function nextNumber(used: readonly string[], today: Day): string {
  const year = today.slice(2, 4)
  const serials = used.filter((number) => number.startsWith(`${year}-`)).map((number) => Number(number.slice(3)))
  return `${year}-${String(Math.max(0, ...serials) + 1).padStart(4, "0")}`
}

/** The draft as a numbered warning. Months only: a day would tell when somebody reported. */
export function numbered({ alert }: AlertDraft, number: string, today: Day): Alert {
  const month = monthOf(today)
  return {
    ...alert,
    number,
    published: month,
    checked: month,
    expires: addMonths(month, monthsInForce[alert.level]),
  }
}

const following = (last: Alerts | null, binding: Binding, change: Pick<Alerts, "alerts" | "withdrawn">): Alerts => {
  const { today, ...bound } = binding
  return alerts.parse({
    kind: "canopy/alerts",
    version: 1,
    epoch: (last?.epoch ?? 0) + 1,
    ...bound,
    validUntil: addDays(today, alertsValidDays),
    ...change,
  })
}

/** The warnings of a list whose months are not over. */
export const inForce = (last: Alerts | null, today: Day): Alert[] =>
  (last?.alerts ?? []).filter(({ expires }) => expires >= monthOf(today))

const newestFirst = (list: readonly Alert[]): Alert[] => list.toSorted((a, b) => (a.number < b.number ? 1 : -1))

/** The list with one more warning. */
export const withAlert = (last: Alerts | null, alert: Alert, binding: Binding): Alerts =>
  following(last, binding, {
    alerts: newestFirst([alert, ...inForce(last, binding.today)]),
    withdrawn: last?.withdrawn ?? [],
  })

/** The list without a warning, whose number is named as withdrawn from now on. */
export const withoutAlert = (last: Alerts, number: string, binding: Binding): Alerts =>
  following(last, binding, {
    alerts: inForce(last, binding.today).filter((alert) => alert.number !== number),
    withdrawn: [number, ...last.withdrawn],
  })

/** The same warnings, those whose months are over left out. */
export const renewed = (last: Alerts, binding: Binding): Alerts =>
  following(last, binding, { alerts: inForce(last, binding.today), withdrawn: last.withdrawn })
