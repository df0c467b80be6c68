import type { Alerts, Published } from "../../../crypto/documents/alert.ts"
import { openedAlerts } from "../../../crypto/documents/alert.ts"
import { jsonOf } from "../../../crypto/publication.ts"
import { textHash } from "../../../crypto/trust.ts"
import { caseOf } from "../../casework/intake.ts"
import { jsonBody, publicText, serverOf } from "../../post/server.ts"
import { Refusal, type RefusalKind, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { adoptList } from "./adopt.ts"
import { whyNotPublish } from "./drafts.ts"
import { dropDraft } from "./kept-drafts.ts"
import { nextList } from "./list.ts"
import { writeLog } from "./log.ts"
import { type AlertRecord, bindingOf, replaceList, wordsIn } from "./published.ts"
import { refreshTasks } from "./review.ts"
import { mayPublishAlone, type SignedList, signList } from "./signatures.ts"

/** The way of a signed list to the server: kept until the server has it, sent again when nobody knows, never doubled. */

/**
 * A warning that a list brings. `draft`: the kept one that it was, gone when the server has the list. `atOnce`: the
 * danger for which it did not wait.
 */
export type News = { alert: Published; record: AlertRecord; draft: string | null; atOnce: string | null }

/** A list on its way to the server: kept until the server has it, so that a crash neither loses nor doubles it. */
type OnItsWay = { signed: SignedList; news: News[] }
const onItsWay = "published/on-its-way"
const going = ({ vault }: Workstation): OnItsWay | null => vault.get<OnItsWay>(onItsWay) ?? null

/** After these nobody knows whether it arrived, so it is sent again; any other refusal is the server's last word on it. */
const mayHaveArrived = new Set<RefusalKind>([
  "server-not-reached",
  "server-speaks-another-tongue",
  "server-full",
  "by-carried-files",
])

/** Sends what is on its way, if anything is, and remembers it once the server has it. */
export async function finishPublishing(workstation: Workstation): Promise<void> {
  const sending = going(workstation)
  if (!sending) return
  // The reporter took the yes back since: it must not go out now. It may be out already: then it is withdrawn.
  const refused = sending.news.filter(({ alert, record }) => whyNotPublish(workstation, record.case, wordsIn(alert)))
  if (refused.length === 0) await send(workstation, sending)
  else if (mayPublishAlone(workstation)) await takeBack(workstation, sending, refused)
  else await lookWhetherItArrived(workstation, sending)
}

/** Brings a signed list to the server. */
export const putList = (workstation: Workstation, { document, signatures }: SignedList): Promise<Response> =>
  serverOf(workstation).ask("PUT", "/desk/publications/alerts.json", jsonBody({ document, signatures }))

const signedAlone = (workstation: Workstation, list: Alerts): SignedList => {
  const { document, minisig } = signList(workstation, list)
  return { document, signatures: [minisig] }
}

/**
 * Sends a list that follows the one on its way and leaves these warnings out. A server that never had that one refuses a
 * list that follows it: then there is nothing to take back.
 */
async function takeBack(workstation: Workstation, unsure: OnItsWay, refused: readonly News[]): Promise<void> {
  const list = openedAlerts.parse(jsonOf(unsure.signed.document))
  const binding = { ...bindingOf(workstation), previous: textHash(unsure.signed.document) }
  const withdrawn = refused.map(({ alert }) => alert.number)
  const without = signedAlone(workstation, nextList(list, { withdrawn }, binding))
  try {
    await putList(workstation, without)
    remember(workstation, unsure, without)
  } catch (error) {
    if (!(error instanceof Refusal && error.kind === "chain-broken")) throw error
    forget(workstation, unsure)
  }
}

/** Where two people sign, nobody takes back alone what may be out: if it is, the next shift says that it must go. */
async function lookWhetherItArrived(workstation: Workstation, unsure: OnItsWay): Promise<void> {
  const shown = await publicText(workstation, "/alerts.json")
  if (shown === unsure.signed.document) remember(workstation, unsure, unsure.signed)
  else forget(workstation, unsure)
}

async function send(workstation: Workstation, sending: OnItsWay): Promise<void> {
  try {
    await putList(workstation, sending.signed)
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
const remember = (workstation: Workstation, sent: OnItsWay, published: SignedList): void =>
  ifStillGoing(workstation, sent, () => {
    replaceList(workstation, published)
    for (const each of sent.news) rememberNews(workstation, each)
    refreshTasks(workstation)
  })

function rememberNews(workstation: Workstation, { record, draft, atOnce }: News): void {
  const { vault } = workstation
  vault.put(`alert/${record.number}`, record)
  if (draft) dropDraft(workstation, draft)
  const known = caseOf(workstation, record.case)
  if (!known || known.state === "withdrawn") return
  vault.put(`case/${known.id}`, { ...known, alerts: [...known.alerts, record.number] })
  if (atOnce) writeLog(workstation, known.id, { what: "at-once", number: record.number, why: atOnce })
}

/** Sends a list that is signed by enough people. */
export async function sendList(workstation: Workstation, signed: SignedList, news: News[]): Promise<void> {
  const sending: OnItsWay = { signed, news }
  workstation.vault.together(() => {
    if (going(workstation)) refuse("publishing-already")
    workstation.vault.put(onItsWay, sending)
  })
  await send(workstation, sending)
}

/** A list to be made from the last one: made anew when a colleague's came between. */
export type Made = { list: Alerts; news: News[] }

/** Signs a list alone and publishes it. A colleague's list that came first is taken over, and this one follows it. */
export async function publishList(workstation: Workstation, make: () => Made): Promise<Made> {
  const sendOnce = async (): Promise<Made> => {
    const made = make()
    await sendList(workstation, signedAlone(workstation, made.list), made.news)
    return made
  }
  try {
    return await sendOnce()
  } catch (error) {
    if (!(error instanceof Refusal && error.kind === "chain-broken" && (await adoptList(workstation)))) throw error
    return sendOnce()
  }
}
