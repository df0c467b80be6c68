import { isWatch } from "../../crypto/documents/alert.ts"
import { policeForces } from "../../crypto/documents/police-forces.ts"
import { capitalised, numberInWords } from "../casework/words.ts"
import { publishDue, readyDraft, readyDrafts, unreadyDraft } from "../outbound/alerts/batch.ts"
import { readDraft } from "../outbound/alerts/drafts.ts"
import { isForServices, takeBackForServices } from "../outbound/alerts/for-services.ts"
import { frozenCases } from "../outbound/alerts/frozen.ts"
import { allDrafts } from "../outbound/alerts/kept-drafts.ts"
import { withDanger } from "../outbound/alerts/news.ts"
import { publishDraft } from "../outbound/alerts/publish.ts"
import { pausedNumbers, publishedInForce } from "../outbound/alerts/published.ts"
import { renewWarning } from "../outbound/alerts/renew.ts"
import { toReview } from "../outbound/alerts/review.ts"
import { describeTakenBack } from "../outbound/alerts/services-words.ts"
import { describeWithdrawn, withdrawAlert } from "../outbound/alerts/withdraw.ts"
import { describeBatch } from "../outbound/shift.ts"
import { carriedBack, isSealed } from "./alert-second.ts"
import { type Context, Misused, readText, type Told, wordAt } from "./command.ts"
import { readWords } from "./writing.ts"

/** From a draft to a published warning, and what becomes of it. */

const reasonFile = ({ options }: Context): string | null =>
  options["reason-file"] === undefined ? null : readWords(options["reason-file"])

function draftIn(context: Context) {
  const read = readDraft(readText(wordAt(context, 2, "The file")))
  const danger = reasonFile(context)
  return danger === null ? read : withDanger(read, danger)
}

/** `canopy alert publish FILE [--reason-file F]`: a draft, at once; or what a colleague answered. */
export async function publish(context: Context): Promise<Told> {
  const path = wordAt(context, 2, "The file")
  if (isSealed(path)) return carriedBack(context, path)
  const workstation = await context.open()
  const alert = await publishDraft(workstation, draftIn(context))
  return { lines: [`${capitalised(numberInWords(alert.number))} is published, and live.`], value: alert }
}

/** `canopy alert ready FILE [--reason-file F]`: into the batch of a day that nobody chose. */
export async function ready(context: Context): Promise<Told> {
  const kept = readyDraft(await context.open(), draftIn(context))
  return {
    lines: [`Draft ${kept.id} goes out with the batch of ${kept.notBefore} or after, if it still may.`],
    value: { id: kept.id, notBefore: kept.notBefore },
  }
}

/** `canopy alert unready DRAFT`. */
export async function unready(context: Context): Promise<Told> {
  const { id } = unreadyDraft(await context.open(), wordAt(context, 2, "The draft"))
  return { lines: [`Draft ${id} is out of the batch, and can be written on.`], value: { id } }
}

/** `canopy alert batch`: what waits. `canopy alert batch publish`: all that is due goes out. */
export async function batch(context: Context): Promise<Told> {
  const workstation = await context.open()
  const verb = context.words[2]
  if (verb === undefined) {
    const waiting = readyDrafts(workstation).map(({ id, draft, notBefore }) => ({ id, case: draft.case, notBefore }))
    const lines = waiting.map((each) => `${each.id} · case ${each.case} · ${each.notBefore} or after`)
    return { lines: lines.length > 0 ? lines : ["Nothing waits for a batch."], value: waiting }
  }
  if (verb !== "publish") throw new Misused("canopy alert batch [publish]")
  const { published, back } = await publishDue(workstation)
  const lines = describeBatch({ published: published.map(({ number }) => number), sentBack: back })
  return { lines: lines.length > 0 ? lines : ["Nothing is due today."], value: { published, back } }
}

/** `canopy alert withdraw NUMBER`. */
export async function withdraw(context: Context): Promise<Told> {
  const number = wordAt(context, 2, "The number").toUpperCase()
  if (isForServices(number)) {
    takeBackForServices(await context.open(), number)
    return { lines: [describeTakenBack(number)], value: { withdrawn: [number], waits: [] } }
  }
  const done = await withdrawAlert(await context.open(), number)
  return { lines: describeWithdrawn(done), value: done, ...(done.waits.length > 0 && { exit: 1 }) }
}

/** `canopy alert renew NUMBER [--reason-file F]`: still true; with a reason it also stays longer. */
export async function renew(context: Context): Promise<Told> {
  const number = wordAt(context, 2, "The number")
  const { waits } = await renewWarning(await context.open(), number, reasonFile(context))
  const told = waits
    ? `${capitalised(numberInWords(number))} was looked at again. It goes into the next list that a second person signs.`
    : `${capitalised(numberInWords(number))} was looked at again, and says so.`
  return { lines: [told], value: { number, waits } }
}

/** `canopy alert list`: warnings and Police Watch entries in force, what waits, drafts, and cases that are frozen. */
export async function list(context: Context): Promise<Told> {
  const workstation = await context.open()
  const due = new Set(toReview(workstation))
  const inForce = publishedInForce(workstation)
  const paused = pausedNumbers(workstation)
  const drafts = allDrafts(workstation)
  const frozen = frozenCases(workstation)
  const lines = [
    ...inForce.map(
      (each) =>
        `${each.number} · ${isWatch(each) ? policeForces[each.force] : each.level} · ends ${each.expires}${due.has(each.number) ? " · TO BE LOOKED AT AGAIN" : ""}`,
    ),
    ...paused.map((number) => `${number} · PAUSED while it is looked at again: canopy challenge show ${number}`),
    ...drafts.map(
      ({ id, draft, notBefore, back }) =>
        `draft ${id} · case ${draft.case} · ${notBefore ? `goes out on ${notBefore} or after` : "being written"}${back ? " · CAME BACK" : ""}`,
    ),
    ...frozen.map((each) => `frozen: case ${each.case}, since ${each.day}`),
  ]
  return {
    lines: lines.length > 0 ? lines : ["No warnings, nothing in Police Watch, and no drafts."],
    value: { inForce, paused, drafts, frozen, toReview: [...due] },
  }
}
