import { existsSync, readFileSync } from "node:fs"
import { takeApproval } from "../approval/approval.ts"
import { capitalised, numberInWords } from "../casework/words.ts"
import { approveHanded, declineHanded } from "../outbound/alerts/approve.ts"
import { takeAnswer } from "../outbound/alerts/carried-back.ts"
import { freezeCase } from "../outbound/alerts/freeze.ts"
import { handOver } from "../outbound/alerts/hand.ts"
import { readHanded, type ToApprove } from "../outbound/alerts/second-look.ts"
import { approveServices, readServicesAsked } from "../outbound/alerts/services-approval.ts"
import { servicesAskedLines } from "../outbound/alerts/services-words.ts"
import { approveThaw, askThaw, readThawAsked, thawCase } from "../outbound/alerts/thaw.ts"
import { linesOf } from "../outbound/alerts/watch-reader.ts"
import { describeWithdrawn } from "../outbound/alerts/withdraw.ts"
import { describeBatch } from "../outbound/shift.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"
import type { Workstation } from "../workstation.ts"
import { type Context, Misused, outOf, readText, type Told, wordAt } from "./command.ts"
import { readWords } from "./writing.ts"

/** What takes a second person: lists where two sign, and lifting a freeze. */

const sealedBeginning = "age-encryption.org/"

/** Throws the refusal `file-not-found`. */
const bytesIn = (path: string): Uint8Array => (existsSync(path) ? readFileSync(path) : refuse("file-not-found"))

/** Whether this is what a colleague carried back, and no draft. */
export const isSealed = (path: string): boolean =>
  existsSync(path) && readFileSync(path).subarray(0, sealedBeginning.length).toString("latin1") === sealedBeginning

/** A question for a colleague, sealed, in the file that `--out` names. */
export async function asksColleague(
  context: Context,
  ask: (workstation: Workstation) => Promise<Uint8Array>,
): Promise<Told> {
  const out = outOf(context)
  writeWhole(out, await ask(await context.open()))
  return {
    lines: [`The question is in ${out}. A colleague answers: canopy alert approve FILE --out SLIP.`],
    value: { out },
  }
}

function reasonOf({ options }: Context): string {
  const file = options["reason-file"]
  if (!file) throw new Misused("--reason-file FILE is missing.")
  return readWords(file)
}

/** `canopy alert hand --out FILE`: the next list, for a colleague to read and sign. */
export async function hand(context: Context): Promise<Told> {
  const out = outOf(context)
  const { file, list, back } = await handOver(await context.open())
  writeWhole(out, file)
  const told = `The next list is in ${out}, sealed for your colleagues. One of them reads it: canopy alert approve FILE --out ANSWER.`
  return { lines: [...describeBatch({ published: [], sentBack: back }), told], value: { out, epoch: list.epoch, back } }
}

const consentWords = {
  yes: "The reporter's yes is here.",
  "asked-first": "This reporter asked to see the words first. The yes to them is at your colleague's workstation.",
  "case-not-here": "This case is not at this workstation: the reporter's yes cannot be seen here.",
} as const

/** Everything that a second person has to read, in the order in which to read it. */
export function approvalLines({ by, added, withdrawn, renewed, paused, resumed }: ToApprove): string[] {
  return [
    `Signed first by ${by}.`,
    ...added.flatMap(({ number, alert, answers, consent }) => [
      "",
      `NEW: ${numberInWords(number)}. ${consentWords[consent]}`,
      ...linesOf(alert),
      ...answers.map(({ field, found, reason, why }) => `  Asked about ${field} “${found}”: ${reason} Answer: ${why}`),
    ]),
    ...withdrawn.map((number) => `WITHDRAWN: ${numberInWords(number)}.`),
    ...renewed.map(({ number, expires }) => `LOOKED AT AGAIN: ${numberInWords(number)}, ends ${expires}.`),
    ...paused.map((number) => `PAUSED, not shown while it is looked at again: ${numberInWords(number)}.`),
    ...resumed.flatMap((alert) => ["", `BACK, as it was: ${numberInWords(alert.number)}.`, ...linesOf(alert)]),
  ]
}

/** `canopy alert look FILE`: the same, and nothing is signed. */
export async function look(context: Context): Promise<Told> {
  const file = bytesIn(wordAt(context, 2, "The file"))
  const workstation = await context.open()
  const asked = await readServicesAsked(workstation, file)
  if (asked) return { lines: servicesAskedLines(asked), value: asked }
  const read = await readHanded(workstation, file)
  return { lines: approvalLines(read), value: read }
}

/** `canopy alert approve FILE --out ANSWER`: shows what is new, and signs. Also a colleague's wish to lift a freeze. */
export async function approve(context: Context): Promise<Told> {
  const file = bytesIn(wordAt(context, 2, "The file"))
  const out = outOf(context)
  const workstation = await context.open()
  const thaw = await readThawAsked(workstation, file)
  if (thaw) {
    writeWhole(out, Buffer.from(`${JSON.stringify(approveThaw(workstation, thaw))}\n`))
    const { case: id, day, by, why } = thaw
    return {
      lines: [
        `Case ${id} was frozen on ${day} by ${by}: ${why}`,
        `You agree that it may warn again. The slip is in ${out}.`,
      ],
      value: thaw,
    }
  }
  const asked = await readServicesAsked(workstation, file)
  if (asked) {
    writeWhole(out, Buffer.from(`${JSON.stringify(approveServices(workstation, asked))}\n`))
    return { lines: [...servicesAskedLines(asked), "", `You agree. The slip is in ${out}.`], value: asked }
  }
  const answer = await approveHanded(workstation, file)
  writeWhole(out, answer.file)
  return { lines: [...approvalLines(answer.read), "", `Signed. Carry ${out} back.`], value: answer.read }
}

/** `canopy alert decline FILE --reason-file F --out ANSWER`. */
export async function decline(context: Context): Promise<Told> {
  const file = bytesIn(wordAt(context, 2, "The file"))
  const out = outOf(context)
  const answer = await declineHanded(await context.open(), file, reasonOf(context))
  writeWhole(out, answer.file)
  return { lines: [...approvalLines(answer.read), "", `Declined. Carry ${out} back.`], value: answer.read }
}

/** What a colleague answered to the list that waits here. */
export async function carriedBack(context: Context, path: string): Promise<Told> {
  const { published, declined } = await takeAnswer(await context.open(), bytesIn(path))
  if (declined) return { lines: [`Not published: ${declined.by} says no. ${declined.why}`], value: declined, exit: 1 }
  const live = published.map(({ number }) => `${capitalised(numberInWords(number))} is published, and live.`)
  return { lines: [...live, "The list is published with both signatures."], value: published }
}

/** `canopy alert freeze CASE --reason-file F`. */
export async function freeze(context: Context): Promise<Told> {
  const id = wordAt(context, 2, "The case")
  const done = await freezeCase(await context.open(), id, reasonOf(context))
  const told = `Case ${id.toUpperCase()} is frozen: nothing more is published from it, or from one linked with it.`
  return { lines: [told, ...describeWithdrawn(done)], value: done, ...(done.waits.length > 0 && { exit: 1 }) }
}

/** `canopy alert thaw CASE --out FILE` asks a colleague; with `--reason-file F [--slip SLIP]` the case may warn again. */
export async function thaw(context: Context): Promise<Told> {
  const id = wordAt(context, 2, "The case")
  const { out, slip } = context.options
  if (out !== undefined) return asksColleague(context, (workstation) => askThaw(workstation, id))
  const reason = reasonOf(context)
  const workstation = await context.open()
  if (slip !== undefined) takeApproval(workstation, readText(slip))
  const { approvers } = thawCase(workstation, id, reason)
  const who =
    approvers.length > 0 ? `Approved by ${approvers.join(", ")}.` : "Nobody else could approve it: the record says so."
  return { lines: [`Case ${id.toUpperCase()} may warn again. ${who}`], value: { approvers } }
}
