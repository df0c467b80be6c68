import { fromBase64 } from "../../../crypto/bytes.ts"
import { type Alert, type Alerts, type AlertWords, openedAlerts } from "../../../crypto/documents/alert.ts"
import type { SignedText } from "../../../crypto/documents/message-key.ts"
import { jsonOf, publicationText, signPublication } from "../../../crypto/publication.ts"
import { textHash } from "../../../crypto/trust.ts"
import { caseOf } from "../../casework/intake.ts"
import { putPublication, serverOf } from "../../post/server.ts"
import { Refusal, type RefusalKind, refuse } from "../../refusals/refusal.ts"
import { homeOf, selfOf, type Workstation } from "../../workstation.ts"
import { whyNotPublish } from "./drafts.ts"
import { type Binding, inForce, withoutAlert } from "./list.ts"

/** The way of a signed list to the server: kept until the server has it, sent again when nobody knows, never doubled. */

/** Who published what from which case: kept sealed, and never leaves the desk. */
export type AlertRecord = { number: string; case: string; signers: string[]; teamOfOne: boolean }

/** The list that this workstation published last. */
export const publishedAlerts = ({ vault }: Workstation): SignedText | null =>
  vault.get<SignedText>("published/alerts") ?? null

export function lastList(workstation: Workstation): Alerts | null {
  const signed = publishedAlerts(workstation)
  return signed && openedAlerts.parse(jsonOf(signed.document))
}

export const alertsInForce = (workstation: Workstation): Alert[] => inForce(lastList(workstation), workstation.today)

export const bindingOf = (workstation: Workstation): Binding => {
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
export async function finishPublishing(workstation: Workstation): Promise<void> {
  const sending = going(workstation)
  if (!sending) return
  // The reporter took the yes back since: it must not go out now. It may be out already: then it is withdrawn.
  const { alert, record } = sending
  if (alert && record && whyNotPublish(workstation, record.case, wordsIn(alert)))
    await takeBack(workstation, sending, record)
  else await send(workstation, sending)
}

/** What a warning says, without what it was given when it was numbered. */
function wordsIn({ number: _, published: __, checked: ___, expires: ____, ...words }: Alert): AlertWords {
  return words
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
    vault.put(`alert/${sent.record.number}`, sent.record)
    const known = caseOf(workstation, sent.record.case)
    if (known && known.state !== "withdrawn")
      vault.put(`case/${known.id}`, { ...known, alerts: [...known.alerts, sent.record.number] })
  })

function sign(workstation: Workstation, list: Alerts): SignedText {
  const seed = fromBase64(selfOf(workstation).document) ?? refuse("damaged-vault")
  return { document: publicationText(list), minisig: signPublication(list, seed) }
}

export async function publishList(
  workstation: Workstation,
  list: Alerts,
  what: Omit<OnItsWay, "signed">,
): Promise<void> {
  const sending: OnItsWay = { signed: sign(workstation, list), ...what }
  workstation.vault.together(() => {
    if (going(workstation)) refuse("publishing-already")
    workstation.vault.put(onItsWay, sending)
  })
  await send(workstation, sending)
}
