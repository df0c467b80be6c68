import { addDays, type Day } from "../../crypto/day.ts"
import { refuse } from "../refusals/refusal.ts"
import { rosterOf, type Workstation } from "../workstation.ts"
import { pulledOn } from "./pulled.ts"
import { dayAtServer } from "./server-clock.ts"

/** A machine whose clock was set back: by its day, keys would be made for a time that is over. */

const isBefore = (today: Day, other: Day): boolean => addDays(today, 1) < other

/** A day that has been, as far as is known here: of the last whole pull, or of the roster. */
function latestKnown(workstation: Workstation): Day {
  const { validFrom } = rosterOf(workstation)
  const pulled = pulledOn(workstation)
  return pulled && pulled > validFrom ? pulled : validFrom
}

/**
 * Throws `clock-set-back` where both what is known here and the server say so: a clock that was ahead once, and was set
 * right, hinders nobody, nor does a server that lies about its day.
 */
export async function refuseClockSetBack(workstation: Workstation): Promise<void> {
  const { today } = workstation
  if (!isBefore(today, latestKnown(workstation))) return
  const there = await dayAtServer(workstation)
  if (there !== null && isBefore(today, there)) refuse("clock-set-back")
}
