import type { Region } from "../../crypto/browse/question.ts"
import type { Day } from "../../crypto/day.ts"
import type { Alert, Alerts } from "../../crypto/documents/alert.ts"
import { regions } from "../../crypto/documents/choices.ts"
import { isWatchNumber } from "../../crypto/documents/police-watch.ts"

export type Asked =
  | { kind: "published"; alert: Alert; validUntil: Day }
  | { kind: "withdrawn"; number: string }
  | { kind: "paused"; number: string }
  | { kind: "area"; region: Region; alerts: Alerts }
  | { kind: "unknown" }
  | { kind: "nothing-published" }

/** What there is to say about the warning of this number, or about this area. */
export function askedFor(alerts: Alerts | null, name: string): Asked {
  if (!alerts) return { kind: "nothing-published" }
  const region = regions.find((each) => each === name)
  if (region) return { kind: "area", region, alerts }
  const alert = alerts.alerts.find((each) => each.number === name)
  if (alert) return { kind: "published", alert, validUntil: alerts.validUntil }
  if (alerts.paused?.includes(name)) return { kind: "paused", number: name }
  return alerts.withdrawn.includes(name) && !isWatchNumber(name)
    ? { kind: "withdrawn", number: name }
    : { kind: "unknown" }
}
