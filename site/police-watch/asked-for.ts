import type { Day } from "../../crypto/day.ts"
import type { Alerts } from "../../crypto/documents/alert.ts"
import type { WatchEntry } from "../../crypto/documents/police-watch.ts"

/** Published; taken back; never was; nothing is published now. */
export type WatchAsked = { status: 200; entry: WatchEntry; validUntil: Day } | { status: 410 | 404 | 503 }

/** What there is to say about the entry of this number. The number of a warning is none here. */
export function watchAskedFor(alerts: Alerts | null, number: string): WatchAsked {
  if (!alerts) return { status: 503 }
  const entry = alerts.policeWatch?.find((each) => each.number === number)
  if (entry) return { status: 200, entry, validUntil: alerts.validUntil }
  return { status: number.startsWith("P") && alerts.withdrawn.includes(number) ? 410 : 404 }
}
