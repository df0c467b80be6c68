import { addDays, dayOf } from "../../../crypto/day.ts"
import { testOrganisation } from "../../support/organisation.ts"

/** Ana and Ben open letters; Cleo looks after everything. A day of the roster before today, as in life. */
export const today = dayOf(Date.now())
export const scheme = testOrganisation({
  today: addDays(today, -3),
  people: { Ana: ["open", "publish"], Ben: ["open"], Cleo: ["coordinate"] },
})
