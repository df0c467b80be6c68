import type { Day } from "../../crypto/day.ts"
import { countPull } from "../ring/destruction.ts"
import type { Workstation } from "../workstation.ts"

/**
 * The day of the last complete pull: a No may wait at the server before one. Where letters are carried here, the day on
 * which they were fetched. Nothing finer is kept.
 */

const name = "pulled/last"

/** Call it inside the commit that keeps a whole pull. `used`: the names of the keys that opened something. */
export const rememberPull = (workstation: Workstation, used: Iterable<string>): void => {
  const { vault, today, asOf = today } = workstation
  if (vault.get<Day>(name) !== asOf) vault.put(name, asOf)
  countPull(workstation, used)
}

export const pulledOn = ({ vault }: Workstation): Day | null => vault.get<Day>(name) ?? null
