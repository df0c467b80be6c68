import { isDeepStrictEqual } from "node:util"
import { addDays, type Day } from "../../../crypto/day.ts"
import { type Alert, type AlertDraft, alertsValidDays } from "../../../crypto/documents/alert.ts"
import { holds } from "../../../crypto/documents/roster.ts"
import { textHash } from "../../../crypto/trust.ts"
import { openCase } from "../../casework/open-case.ts"
import { refuse } from "../../refusals/refusal.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../../workstation.ts"
import { checkDraft, whyNotPublish } from "./drafts.ts"
import { inForce, nextNumber, numbered, renewed, withAlert, withoutAlert } from "./list.ts"
import { type AlertRecord, alertsInForce, bindingOf, finishPublishing, lastList, publishList } from "./sending.ts"

function refuseUnlessReady(workstation: Workstation, draft: AlertDraft): void {
  openCase(workstation, draft.case)
  const why = whyNotPublish(workstation, draft.case, draft.alert)
  if (why) refuse(why)
  if (checkDraft(workstation, draft).length > 0) refuse("draft-not-safe")
  if (rosterOf(workstation).thresholds.publish > 1) refuse("needs-a-second-person")
}

/** Whether a warning says what a draft says: then a second try must not publish it twice. */
const isSame = (alert: Alert, draft: AlertDraft): boolean =>
  isDeepStrictEqual(asJson(numbered(draft, alert.number, `${alert.published}-01` as Day)), asJson(alert))

/** Without the fields that are there and undefined: JSON does not have them. */
const asJson = (alert: Alert): unknown => JSON.parse(JSON.stringify(alert))

/** The warning of this case in force that says what the draft says. */
function publishedOf(workstation: Workstation, draft: AlertDraft): Alert | undefined {
  const { alerts } = openCase(workstation, draft.case)
  return alertsInForce(workstation).find((alert) => alerts.includes(alert.number) && isSame(alert, draft))
}

/** Whether one person does all the publishing: then the record says so. */
const isTeamOfOne = (workstation: Workstation): boolean =>
  rosterOf(workstation).people.filter((person) => holds(person, "publish") || holds(person, "approve")).length < 2

/**
 * Publishes a draft: only with consent to these words, only when the lint finds nothing, signed by this caseworker. Gives the warning
 * with its number; published again, the one there is. Throws the refusals that say why not; then nothing has changed.
 */
export async function publishDraft(workstation: Workstation, draft: AlertDraft): Promise<Alert> {
  await finishPublishing(workstation)
  refuseUnlessReady(workstation, draft)
  const already = publishedOf(workstation, draft)
  if (already) return already
  const { vault, today } = workstation
  const used = vault.list<AlertRecord>("alert").map(({ value }) => value.number)
  const alert = numbered(draft, nextNumber(used, today), today)
  const record: AlertRecord = {
    number: alert.number,
    case: draft.case,
    signers: [selfOf(workstation).alias],
    teamOfOne: isTeamOfOne(workstation),
  }
  const last = lastList(workstation)
  await publishList(workstation, withAlert(last, alert, bindingOf(workstation)), { alert, record })
  return alert
}

/** Takes a warning back, in one step. Throws `no-such-alert`. */
export async function withdrawAlert(workstation: Workstation, number: string): Promise<void> {
  await finishPublishing(workstation)
  const last = lastList(workstation)
  if (!last?.alerts.some((alert) => alert.number === number)) return refuse("no-such-alert")
  await publishList(workstation, withoutAlert(last, number, bindingOf(workstation)), { alert: null, record: null })
}

/** Whether this person alone may put out a list. */
export function mayPublishAlone(workstation: Workstation): boolean {
  const { people, thresholds } = rosterOf(workstation)
  const { alias } = selfOf(workstation)
  return thresholds.publish === 1 && people.some((person) => person.alias === alias && holds(person, "publish"))
}

/**
 * Signs the same warnings anew before their list ends, when one has run out, or when there is a newer roster: otherwise
 * readers would be told that warnings may be held back. Says whether it did.
 */
export async function renewAlerts(workstation: Workstation): Promise<boolean> {
  await finishPublishing(workstation)
  const last = lastList(workstation)
  const { today } = workstation
  if (!last || !mayPublishAlone(workstation)) return false
  const endsSoon = last.validUntil < addDays(today, alertsValidDays / 2)
  const ranOut = inForce(last, today).length < last.alerts.length
  const olderRoster = last.roster !== textHash(homeOf(workstation).roster.document)
  if (!endsSoon && !ranOut && !olderRoster) return false
  await publishList(workstation, renewed(last, bindingOf(workstation)), { alert: null, record: null })
  return true
}
