import { addDays, dayOf } from "../../../crypto/day.ts"
import { languages } from "../../../crypto/languages.ts"
import { testOrganisation } from "../../support/organisation.ts"

/** Ana and Ben open letters; Cleo looks after everything. A day of the roster before today, as in life. */
export const today = dayOf(Date.now())
const made = testOrganisation({
  today: addDays(today, -3),
  people: { Ana: ["open", "publish"], Ben: ["open"], Cleo: ["coordinate"] },
})

/** It speaks every language there is, and has put its hours into one of them. */
export const polishHours = "Od poniedziałku do piątku, 9–17"
const contact = { ...made.organisation.contact, hoursIn: { pl: polishHours } }
export const scheme = { ...made, organisation: { ...made.organisation, contact, languages: [...languages] } }
