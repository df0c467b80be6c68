import { type Day, dayOf } from "../../crypto/day.ts"
import type { Workstation } from "../workstation.ts"
import { addressOf } from "./server.ts"

/** The day that an answer tells (RFC 9110 §6.6.1); null where it tells none. */
export function dayIn({ headers }: Response): Day | null {
  const instant = Date.parse(headers.get("date") ?? "")
  return Number.isNaN(instant) ? null : dayOf(instant)
}

/** The server's day; null when it cannot be reached, or tells none. */
export async function dayAtServer(workstation: Workstation): Promise<Day | null> {
  const url = new URL("/roster.json", addressOf(workstation))
  return workstation.fetch(url, { redirect: "error" }).then(dayIn, () => null)
}
