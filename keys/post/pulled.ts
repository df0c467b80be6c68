import type { Day } from "../../crypto/day.ts"
import type { Workstation } from "../workstation.ts"

/** The day of the last complete pull: a No may wait at the server before one. Nothing finer is kept. */

const name = "pulled/last"

/** Call it inside the commit that keeps a whole pull. */
export const rememberPull = ({ vault, today }: Workstation): void => {
  if (vault.get<Day>(name) !== today) vault.put(name, today)
}

export const pulledOn = ({ vault }: Workstation): Day | null => vault.get<Day>(name) ?? null
