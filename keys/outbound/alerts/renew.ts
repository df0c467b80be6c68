import { monthOf } from "../../../crypto/day.ts"
import type { Published } from "../../../crypto/documents/alert.ts"
import { caseOf } from "../../casework/intake.ts"
import { refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { whyNotPublish } from "./drafts.ts"
import { lastMonth, nextList } from "./list.ts"
import { reasonIn, writeLog } from "./log.ts"
import { bindingOf, lastList, publishedInForce, recordOf, wordsIn } from "./published.ts"
import { finishPublishing, publishList } from "./sending.ts"
import { signersNeeded } from "./signatures.ts"
import { letWait, waitsOf } from "./waits.ts"

/** "Look at it again: is it still true?" A warning that nobody looks at is not believed for long. */

/** The warning as somebody looked at it today. A new end takes a reason, and is never later than that of a new warning. */
export const lookedAt = (alert: Published, { today }: Workstation, newEnd: boolean): Published => ({
  ...alert,
  checked: monthOf(today),
  expires: newEnd ? lastMonth(alert, today) : alert.expires,
})

/**
 * Says that a warning is still true; with a reason it also stays longer. Throws `no-such-alert`, `warning-without-case`
 * when nobody can be asked any more, and whatever stands against publishing these words now. `waits`: a second person
 * has to sign it.
 */
export async function renewWarning(
  workstation: Workstation,
  number: string,
  reason: string | null,
): Promise<{ waits: boolean }> {
  await finishPublishing(workstation)
  const why = reason === null ? null : reasonIn(reason)
  const alert = publishedInForce(workstation).find((each) => each.number === number) ?? refuse("no-such-alert")
  const id = caseOfWarning(workstation, alert)
  if (why) writeLog(workstation, id, { what: "renewed", number, why })
  const waits = signersNeeded(workstation) > 1
  if (waits) letWait(workstation, { number, what: "renew", newEnd: why !== null })
  else
    await publishList(workstation, () => {
      const renewed = [lookedAt(alert, workstation, why !== null)]
      return { list: nextList(lastList(workstation), { renewed }, bindingOf(workstation)), news: [] }
    })
  return { waits }
}

/** The case whose reporter still allows this warning. */
function caseOfWarning(workstation: Workstation, alert: Published): string {
  const record = recordOf(workstation, alert.number)
  const known = record && caseOf(workstation, record.case)
  if (!known) return refuse("warning-without-case")
  const why = whyNotPublish(workstation, known.id, wordsIn(alert))
  return why ? refuse(why) : known.id
}

/** What the waiting renewals make of the warnings. */
export const renewedInNextList = (workstation: Workstation): Published[] => {
  const waiting = waitsOf(workstation).filter(({ what }) => what === "renew")
  return publishedInForce(workstation).flatMap((alert) => {
    const each = waiting.find(({ number }) => number === alert.number)
    return each ? [lookedAt(alert, workstation, each.newEnd)] : []
  })
}
