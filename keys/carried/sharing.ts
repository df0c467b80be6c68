import { hasColleagues } from "../journal/exchange.ts"
import { journalOf } from "../journal/state.ts"
import type { Workstation } from "../workstation.ts"

/**
 * Whether cases are shared with other workstations. The journal does not go by carried files yet: until it comes over a
 * network, what colleagues did is not known here, and what they wrote is sealed to keys that must stay.
 */
export const sharesCases = (workstation: Workstation): boolean =>
  hasColleagues(workstation) || journalOf(workstation) !== undefined

export const notShared =
  "Other workstations open letters too, and the journal by which they share cases does not go by carried files yet: what colleagues did is not known here, and no old key is destroyed. Both wait until this workstation pulls over a network."
