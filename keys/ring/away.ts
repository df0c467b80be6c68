import { addDays, type Day } from "../../crypto/day.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"

/**
 * Who will not be here for longer than keys are made ahead says so before: then keys are made and shown for all that time,
 * and nothing is sealed that only colleagues could open.
 */

/** Days. Who goes for longer leaves the roster, and comes back with fresh keys. */
export const longestAway = 182

const item = "self/away-until"

/** The last day of the absence, or null: nobody is away, or is back. */
export function awayUntil({ vault, today }: Pick<Workstation, "vault" | "today">): Day | null {
  const until = vault.get<Day>(item)
  return until !== undefined && until >= today ? until : null
}

/** Throws `away-too-long`, or `away-is-over` for a day that has passed. null: back already. */
export function goAway({ vault, today }: Workstation, until: Day | null): void {
  if (until === null) {
    vault.remove(item)
    return
  }
  if (until < today) refuse("away-is-over")
  if (until > addDays(today, longestAway)) refuse("away-too-long")
  vault.put(item, until)
}
