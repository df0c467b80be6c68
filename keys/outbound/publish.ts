import { fromBase64 } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import { type Alert, type AlertDraft, type Alerts, alertDraft, openedAlerts } from "../../crypto/documents/alert.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { Report } from "../../crypto/documents/report.ts"
import { jsonOf, publicationText, signPublication } from "../../crypto/publication.ts"
import { textHash } from "../../crypto/trust.ts"
import type { Case } from "../casework/case.ts"
import { consentsOf, mayAlert, type Permission } from "../casework/consent.ts"
import { caseOf, lettersOf } from "../casework/intake.ts"
import { putPublication, serverOf } from "../post/server.ts"
import { Refusal, refuse } from "../refusal.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../workstation.ts"
import { draftAlert } from "./alert-draft.ts"
import { type Binding, nextNumber, numbered, withAlert, withoutAlert } from "./alerts-list.ts"
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
  mayAlert(consentsOf(lettersOf(workstation, openCase(workstation, id))))

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
  parsedAlerts(publishedAlerts(workstation))?.alerts ?? []

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

/** Sends what is on its way, and remembers it once the server has it. null when nothing was. */
export async function finishPublishing(workstation: Workstation): Promise<OnItsWay | null> {
  const { vault } = workstation
  const going = vault.get<OnItsWay>("published/on-its-way")
  if (!going) return null
  try {
    await putPublication(serverOf(workstation), "alerts.json", going.signed)
  } catch (error) {
    // Not reached: it may have arrived all the same, so it is sent again. Refused: it never will.
    if (!(error instanceof Refusal && error.kind === "server-not-reached")) vault.remove("published/on-its-way")
    throw error
  }
  vault.together(() => {
    vault.put("published/alerts", going.signed)
    if (going.record) remember(workstation, going.record)
    vault.remove("published/on-its-way")
  })
  return going
}

function remember(workstation: Workstation, record: AlertRecord): void {
  const known = openCase(workstation, record.case)
  workstation.vault.put(`alert/${record.number}`, record)
  workstation.vault.put(`case/${known.id}`, { ...known, alerts: [...known.alerts, record.number] })
}

async function publishList(workstation: Workstation, list: Alerts, what: Omit<OnItsWay, "signed">): Promise<void> {
  const seed = fromBase64(selfOf(workstation).document) ?? refuse("damaged-vault")
  const signed = { document: publicationText(list), minisig: signPublication(list, seed) }
  workstation.vault.put("published/on-its-way", { signed, ...what } satisfies OnItsWay)
  await finishPublishing(workstation)
}

function refuseUnlessReady(workstation: Workstation, draft: AlertDraft): void {
  const permission = permissionOf(workstation, draft.case)
  if (permission === "no") refuse("no-consent-to-alert")
  if (permission === "wait") refuse("consent-waits")
  if (checkDraft(workstation, draft).length > 0) refuse("draft-not-safe")
  if (rosterOf(workstation).thresholds.publish > 1) refuse("needs-a-second-person")
}

/** Whether a warning says what a draft says: then a second try must not publish it twice. */
const isSame = (alert: Alert | null | undefined, draft: AlertDraft): alert is Alert =>
  !!alert && JSON.stringify(numbered(draft, alert.number, `${alert.published}-01` as Day)) === JSON.stringify(alert)

/**
 * Publishes a draft: only with consent, only when the lint finds nothing, signed by this caseworker. Gives the warning
 * with its number. Throws the refusals that say why not; then nothing has changed.
 */
export async function publishDraft(workstation: Workstation, draft: AlertDraft): Promise<Alert> {
  const earlier = await finishPublishing(workstation)
  if (isSame(earlier?.alert, draft)) return earlier.alert
  refuseUnlessReady(workstation, draft)
  const { vault, today } = workstation
  const used = vault.list<AlertRecord>("alert").map(({ value }) => value.number)
  const alert = numbered(draft, nextNumber(used, today), today)
  const record = { number: alert.number, case: draft.case, signers: [selfOf(workstation).alias], teamOfOne: true }
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
