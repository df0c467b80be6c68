import { addDays } from "../../../crypto/day.ts"
import { alertsValidDays, allIn, type Draft, type Published } from "../../../crypto/documents/alert.ts"
import { textHash } from "../../../crypto/trust.ts"
import { openCase } from "../../casework/open-case.ts"
import { refuse } from "../../refusals/refusal.ts"
import { homeOf, type Workstation } from "../../workstation.ts"
import { inForce, nextList } from "./list.ts"
import { dangerIn, newsOf, publishedOf, whyNotOut } from "./news.ts"
import { bindingOf, lastList } from "./published.ts"
import { finishPublishing, publishList } from "./sending.ts"
import { mayPublishAlone, signersNeeded } from "./signatures.ts"

function refuseUnlessReady(workstation: Workstation, draft: Draft): void {
  openCase(workstation, draft.case)
  const why = whyNotOut(workstation, draft)
  if (why) refuse(why)
  if (signersNeeded(workstation) > 1) refuse("needs-a-second-person")
  if (dangerIn(draft) === null) refuse("no-danger-named")
}

/**
 * Publishes a draft at once, which takes a danger: any other waits for a batch (`batch.ts`). Only with consent to these
 * words, only when nothing is left to mend or to answer, signed by this caseworker. Gives the warning with its number;
 * published again, the one there is. Throws the refusals that say why not; then nothing has changed.
 */
export async function publishDraft(workstation: Workstation, given: Draft): Promise<Published> {
  await finishPublishing(workstation)
  const draft = { ...given, case: given.case.toUpperCase() }
  refuseUnlessReady(workstation, draft)
  const already = publishedOf(workstation, draft)
  if (already) return already
  const { news } = await publishList(workstation, () => {
    const made = newsOf(workstation, [draft])
    const added = made.map(({ alert }) => alert)
    return { list: nextList(lastList(workstation), { added }, bindingOf(workstation)), news: made }
  })
  return news[0]!.alert
}

/** Whether the list must be signed anew: it ends soon, a warning has run out, or there is a newer roster. */
export function needsRenewal(workstation: Workstation): boolean {
  const last = lastList(workstation)
  const { today } = workstation
  if (!last) return false
  const endsSoon = last.validUntil < addDays(today, alertsValidDays / 2)
  const ranOut = inForce(last, today).length < allIn(last).length
  return endsSoon || ranOut || last.roster !== textHash(homeOf(workstation).roster.document)
}

/**
 * Signs the same warnings anew before their list ends: otherwise readers would be told that warnings may be held back.
 * Says whether it did.
 */
export async function renewAlerts(workstation: Workstation): Promise<boolean> {
  await finishPublishing(workstation)
  if (!mayPublishAlone(workstation) || !needsRenewal(workstation)) return false
  await publishList(workstation, () => ({
    list: nextList(lastList(workstation), {}, bindingOf(workstation)),
    news: [],
  }))
  return true
}
