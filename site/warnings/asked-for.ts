import type { Day } from "../../crypto/day.ts"
import type { Alert, Alerts } from "../../crypto/documents/alert.ts"

export type Asked =
  | { kind: "published"; alert: Alert; validUntil: Day }
  | { kind: "withdrawn"; number: string }
  | { kind: "unknown" }
  | { kind: "nothing-published" }

/** What there is to say about the warning of this number. */
export function askedFor(alerts: Alerts | null, number: string): Asked {
  if (!alerts) return { kind: "nothing-published" }
  const alert = alerts.alerts.find((each) => each.number === number)
  if (alert) return { kind: "published", alert, validUntil: alerts.validUntil }
  return alerts.withdrawn.includes(number) ? { kind: "withdrawn", number } : { kind: "unknown" }
}
