import { daysBetween } from "../../crypto/day.ts"
import { warningRisks } from "../outbound/alerts/hidden.ts"
import { keysShown } from "../post/keys-shown.ts"
import { lookAtRoster } from "../post/roster-check.ts"
import { dayAtServer } from "../post/server-clock.ts"
import { Refusal } from "../refusals/refusal.ts"
import { takeRemovals } from "../team/removals.ts"
import type { Workstation } from "../workstation.ts"

/** What the server shows, held against what is known here. */
export async function serverRisks(workstation: Workstation): Promise<string[]> {
  try {
    const { isThere, shown } = await lookAtRoster(workstation)
    if (shown) takeRemovals(workstation, await keysShown(workstation, "/keys.json"))
    return [
      ...(isThere ? [] : ["The server does not show the newest roster. Run canopy roster publish."]),
      ...(await warningRisks(workstation)),
      ...(await clockRisks(workstation)),
    ]
  } catch (error) {
    if (error instanceof Refusal) return [error.message]
    throw error
  }
}

/** A day of difference is a time zone, or midnight. */
async function clockRisks(workstation: Workstation): Promise<string[]> {
  const there = await dayAtServer(workstation)
  if (there === null || Math.abs(daysBetween(there, workstation.today)) <= 1) return []
  return [
    `This machine's clock says ${workstation.today}, the server's says ${there}. One is wrong: keys are made and destroyed by the day. Set it right.`,
  ]
}
