import { type Day, dayOf } from "../../crypto/day.ts"
import type { Workstation } from "../workstation.ts"
import { addressOf } from "./server.ts"

/** The day that an answer tells (RFC 9110 §6.6.1); null where it tells none. */
export function dayIn({ headers }: Response): Day | null {
  const instant = Date.parse(headers.get("date") ?? "")
  return Number.isNaN(instant) ? null : dayOf(instant)
}

/** The server's day; null when it cannot be reached, or tells none. */
export const dayAtServer = (workstation: Workstation): Promise<Day | null> =>
  dayAt(workstation.fetch, addressOf(workstation))

export const dayAt = (fetcher: typeof fetch, address: string): Promise<Day | null> =>
  fetcher(new URL("/roster.json", address), { redirect: "error" }).then(dayIn, () => null)
