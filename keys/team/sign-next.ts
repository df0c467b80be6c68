import { addDays } from "../../crypto/day.ts"
import { type Roster, roster as rosterSchema } from "../../crypto/documents/roster.ts"
import { rosterDays, signRoster } from "../ring/ceremony.ts"
import { homeOf, signedRosterOf, type Workstation } from "../workstation.ts"

/**
 * Signs what follows the roster known here: the next epoch, for another year from today. It is known here at once, and to
 * everybody once it is published. `seed`: 32 bytes of the organisation key.
 */
export function signNext(workstation: Workstation, seed: Uint8Array, changed: Roster): Roster {
  const { vault, today } = workstation
  const { earlier, ...organisation } = changed.organisation
  const isShown = earlier !== undefined && today <= earlier.until
  const next = rosterSchema.parse({
    ...changed,
    organisation: isShown ? { ...organisation, earlier } : organisation,
    epoch: signedRosterOf(workstation).epoch + 1,
    validFrom: today,
    validUntil: addDays(today, rosterDays),
  })
  vault.put("self/organisation", {
    ...homeOf(workstation),
    organisationKey: next.organisation.key,
    earlierKey: next.organisation.earlier,
    roster: signRoster(next, seed),
  })
  return next
}
