import { alert } from "../../../crypto/documents/alert.ts"
import { freshReceiptCode } from "../../../crypto/receipt-code.ts"
import { fixedRandom } from "../../crypto/cast.ts"
import { alertsOf } from "../../support/organisation.ts"
import { watchEntries, watched } from "../../support/watch-entries.ts"
import { openPortal, type Portal } from "../support/portal.ts"
import { keysOf, replyTo, sealedFor } from "../support/post-office.ts"
import { scheme, today } from "../support/scheme.ts"

/** A portal that has something to show everywhere: a warning, Police Watch, answers that wait. */

const aWarning = alert.parse({
  number: "26-0143",
  level: "danger",
  types: ["held"],
  region: "wales",
  setting: "hotel",
  approach: "phone",
  people: [{ gender: "man" }],
  weapons: ["knife"],
  watchFor: "Changes the place.",
  advice: "Do not go.",
  reports: "one",
  published: "2026-10",
  checked: "2026-10",
  expires: "2027-10",
})

const policeWatch = [
  ...watchEntries(5, (at) => ({ month: "2026-04", ...(at === 0 && { wanted: "That they listen." }) })),
  watched("P26-0011", { force: "psni", wentWell: "Officers came fast.", themes: ["papers", "respect"] }),
]

/** Answers wait for this one. */
export const code = freshReceiptCode(fixedRandom("a code"))
/** None wait for this one. */
export const emptyCode = freshReceiptCode(fixedRandom("another code"))

export async function furnishedPortal(): Promise<Portal> {
  const portal = await openPortal()
  const keys = keysOf(code)
  portal.mailboxes.put(keys, replyTo(keys), replyTo(keys, { number: 3 }), sealedFor(keys, { kind: "nothing" }))
  portal.settings.data.alerts = { ...alertsOf(scheme.signedRoster, today), alerts: [aWarning], policeWatch }
  return portal
}
