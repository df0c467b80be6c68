import { isDeepStrictEqual } from "node:util"
import { fromBase64 } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import { type Alert, type AlertDraft, type Alerts, alertDraft, openedAlerts } from "../../crypto/documents/alert.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { Report } from "../../crypto/documents/report.ts"
import { holds } from "../../crypto/documents/roster.ts"
import { jsonOf, publicationText, signPublication } from "../../crypto/publication.ts"
import { textHash } from "../../crypto/trust.ts"
import type { Case } from "../casework/case.ts"
import { mayAlert, type Permission } from "../casework/consent.ts"
import { caseOf, lettersOf } from "../casework/intake.ts"
import { putPublication, serverOf } from "../post/server.ts"
import { Refusal, type RefusalKind, refuse } from "../refusal.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../workstation.ts"
import { draftAlert } from "./alert-draft.ts"
import { type Binding, inForce, nextNumber, numbered, withAlert, withoutAlert } from "./alerts-list.ts"
import type { Finding } from "./lint/finding.ts"
import { lint } from "./lint/lint.ts"

/** Who published what from which case: kept sealed, and never leaves the desk. */
export type AlertRecord = { number: string; case: string; signers: string[]; teamOfOne: boolean }

/** Throws the refusal `no-such-case`. */
export const openCase = (workstation: Workstation, id: string): Case =>
  caseOf(workstation, id) ?? refuse("no-such-case")

const reportsOf = (workstation: Workstation, id: string): Report[] =>
  lettersOf(workstation, openCase(workstation, id)).map(({ document }) => document.body)

export const permissionOf = (workstation: Workstation, id: string): Permission =>
  mayAlert(lettersOf(workstation, openCase(workstation, id)))

/** A draft, and whether it may go out yet. Throws `no-such-case` and `no-consent-to-alert`. */
export function draftFor(workstation: Workstation, id: string): { draft: AlertDraft; permission: Permission } {
  const permission = permissionOf(workstation, id)
  const latest = reportsOf(workstation, id).at(-1)
  if (permission === "no" || !latest) return refuse("no-consent-to-alert")
  return { draft: draftAlert(openCase(workstation, id), latest), permission }
}

/** The draft in a JSON text. Throws `not-a-draft`. */
export function readDraft(text: string): AlertDraft {
  const parsed = alertDraft.safeParse(jsonOf(text))
  return parsed.success ? parsed.data : refuse("not-a-draft")
}

/** What must be mended in a draft before it can go out. */
export const checkDraft = (workstation: Workstation, draft: AlertDraft): Finding[] =>
  lint(draft.alert, reportsOf(workstation, draft.case))

/** The list that this workstation published last. */
export const publishedAlerts = ({ vault }: Workstation): SignedText | null =>
  vault.get<SignedText>("published/alerts") ?? null

const parsedAlerts = (signed: SignedText | null): Alerts | null => signed && openedAlerts.parse(jsonOf(signed.document))

export const alertsInForce = (workstation: Workstation): Alert[] =>
  inForce(parsedAlerts(publishedAlerts(workstation)), workstation.today)

const bindingOf = (workstation: Workstation): Binding => {
  const last = publishedAlerts(workstation)
  const { id, roster } = homeOf(workstation)
  return {
    organisation: id,
    previous: last && textHash(last.document),
    roster: textHash(roster.document),
    today: workstation.today,
  }
}

/** A list on its way to the server: kept until the server has it, so that a crash neither loses nor doubles it. */
type OnItsWay = { signed: SignedText; alert: Alert | null; record: AlertRecord | null }
const onItsWay = "published/on-its-way"
const going = ({ vault }: Workstation): OnItsWay | null => vault.get<OnItsWay>(onItsWay) ?? null

/** After these nobody knows whether it arrived, so it is sent again; any other refusal is the server's last word on it. */
const mayHaveArrived = new Set<RefusalKind>(["server-not-reached", "server-speaks-another-tongue", "server-full"])

/** Sends what is on its way, if anything is, and remembers it once the server has it. */
async function finishPublishing(workstation: Workstation): Promise<void> {
  const sending = going(workstation)
  if (!sending) return
  // The reporter took the yes back since: it must not go out now. It may be out already: then it is withdrawn.
  const { record } = sending
  if (record && permissionOf(workstation, record.case) !== "yes") await takeBack(workstation, sending, record)
  else await send(workstation, sending)
}

/**
 * Sends a list that follows the one on its way and leaves its warning out. A server that never had that one refuses a
 * list that follows it: then there is nothing to take back.
 */
async function takeBack(workstation: Workstation, unsure: OnItsWay, record: AlertRecord): Promise<void> {
  const list = openedAlerts.parse(jsonOf(unsure.signed.document))
  const binding = { ...bindingOf(workstation), previous: textHash(unsure.signed.document) }
  const without = sign(workstation, withoutAlert(list, record.number, binding))
  try {
    await putPublication(serverOf(workstation), "alerts.json", without)
    remember(workstation, unsure, without)
  } catch (error) {
    if (!(error instanceof Refusal && error.kind === "chain-broken")) throw error
    forget(workstation, unsure)
  }
}

async function send(workstation: Workstation, sending: OnItsWay): Promise<void> {
  try {
    await putPublication(serverOf(workstation), "alerts.json", sending.signed)
  } catch (error) {
    if (!(error instanceof Refusal && mayHaveArrived.has(error.kind))) forget(workstation, sending)
    throw error
  }
  remember(workstation, sending, sending.signed)
}

/** Only what is still on its way: a second try that overlapped may be further by now. */
function ifStillGoing(workstation: Workstation, { signed }: OnItsWay, then: () => void): void {
  workstation.vault.together(() => {
    if (going(workstation)?.signed.document !== signed.document) return
    workstation.vault.remove(onItsWay)
    then()
  })
}

const forget = (workstation: Workstation, sent: OnItsWay): void => ifStillGoing(workstation, sent, () => {})

/** The server has `published`. */
const remember = (workstation: Workstation, sent: OnItsWay, published: SignedText): void =>
  ifStillGoing(workstation, sent, () => {
    const { vault } = workstation
    vault.put("published/alerts", published)
    if (!sent.record) return
    const known = openCase(workstation, sent.record.case)
    vault.put(`alert/${sent.record.number}`, sent.record)
    vault.put(`case/${known.id}`, { ...known, alerts: [...known.alerts, sent.record.number] })
  })

function sign(workstation: Workstation, list: Alerts): SignedText {
  const seed = fromBase64(selfOf(workstation).document) ?? refuse("damaged-vault")
  return { document: publicationText(list), minisig: signPublication(list, seed) }
}

async function publishList(workstation: Workstation, list: Alerts, what: Omit<OnItsWay, "signed">): Promise<void> {
  const sending: OnItsWay = { signed: sign(workstation, list), ...what }
  workstation.vault.together(() => {
    if (going(workstation)) refuse("publishing-already")
    workstation.vault.put(onItsWay, sending)
  })
  await send(workstation, sending)
}

function refuseUnlessReady(workstation: Workstation, draft: AlertDraft): void {
  const permission = permissionOf(workstation, draft.case)
  if (permission === "no") refuse("no-consent-to-alert")
  if (permission === "wait") refuse("consent-waits")
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
 * Publishes a draft: only with consent, only when the lint finds nothing, signed by this caseworker. Gives the warning
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
  const last = parsedAlerts(publishedAlerts(workstation))
  await publishList(workstation, withAlert(last, alert, bindingOf(workstation)), { alert, record })
  return alert
}

/** Takes a warning back, in one step. Throws `no-such-alert`. */
export async function withdrawAlert(workstation: Workstation, number: string): Promise<void> {
  await finishPublishing(workstation)
  const last = parsedAlerts(publishedAlerts(workstation))
  if (!last?.alerts.some((alert) => alert.number === number)) return refuse("no-such-alert")
  await publishList(workstation, withoutAlert(last, number, bindingOf(workstation)), { alert: null, record: null })
}
