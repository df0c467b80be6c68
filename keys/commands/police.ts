import { existsSync, readFileSync } from "node:fs"
import { type PoliceSort, policeSorts } from "../../crypto/documents/police-file.ts"
import { takeApproval } from "../approval/approval.ts"
import { policeLog } from "../casework/police.ts"
import { askPoliceConsent, askPoliceWords, describeWordsAsked } from "../outbound/police/ask.ts"
import { describeContact, policeContacted } from "../outbound/police/contact.ts"
import {
  draftPoliceFile,
  keepDraft,
  openDraft,
  readPoliceDraft,
  strippedDraft,
  suggestionFor,
} from "../outbound/police/draft.ts"
import { describeExport, type ExportForm, exportPoliceFile } from "../outbound/police/export.ts"
import { whyNotPolice } from "../outbound/police/gate.ts"
import { approvePoliceFile, handPoliceFile, openHanded, slipText } from "../outbound/police/hand.ts"
import { reportersBehind } from "../outbound/police/reports.ts"
import { wordsOfPoliceFile } from "../outbound/police/words.ts"
import { describeDelivery } from "../outbound/reply.ts"
import { describeShift } from "../outbound/shift.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"
import { type Command, type Context, Misused, readText, type Told, verbIn, wordAt } from "./command.ts"
import { checkLines, entryLines, struckLines, wordsLines } from "./police-lines.ts"
import { receivers } from "./police-receivers.ts"
import { policeUsage } from "./usage.ts"
import { readWords } from "./writing.ts"

/** Police files: what the police may be told, and when. */

const sortIn = ({ options }: Context): PoliceSort => {
  const sort = policeSorts.find((each) => each === (options.sort ?? "anonymous"))
  if (!sort) throw new Misused(`--sort is one of: ${policeSorts.join(", ")}.`)
  return sort
}

function needed({ options }: Context, name: string, what: string): string {
  const value = options[name]
  if (value === undefined) throw new Misused(`--${name} ${what} is missing.`)
  return value
}

/** A file that is not there yet. Throws `file-exists`. */
function outFor(context: Context): string {
  const out = needed(context, "out", "FILE")
  return existsSync(out) ? refuse("file-exists") : out
}

const wordsIn = ({ options }: Context): string => (options["text-file"] ? readWords(options["text-file"]) : "")

/** `canopy police draft CASE --receiver ID`: begins it, or shows the one that is kept. */
async function draft(context: Context): Promise<Told> {
  const id = wordAt(context, 2, "The case")
  const receiver = needed(context, "receiver", "ID")
  const out = context.options.out === undefined ? null : outFor(context)
  const workstation = await context.open()
  const begun = draftPoliceFile(workstation, id, receiver, sortIn(context), reportersBehind)
  const { grade, why } = suggestionFor(workstation, begun.case, reportersBehind)
  const text = JSON.stringify(begun, null, 2)
  if (out) writeWhole(out, Buffer.from(`${text}\n`))
  return { lines: [`Suggested grade ${grade}: ${why}`, out ? `The draft is in ${out}.` : text], value: begun }
}

async function keep(context: Context): Promise<Told> {
  const file = needed(context, "draft-file", "FILE")
  const kept = keepDraft(await context.open(), readPoliceDraft(readText(file)))
  return { lines: [`The draft ${kept.file.reference} is kept.`], value: kept }
}

/** `canopy police view CASE`: all that there is to know before it goes. */
async function view(context: Context): Promise<Told> {
  const workstation = await context.open()
  const meant = openDraft(workstation, wordAt(context, 2, "The case"), context.options.receiver)
  const { file, struck } = strippedDraft(workstation, meant)
  const why = whyNotPolice(workstation, meant)
  return {
    lines: [
      ...struckLines(struck),
      ...wordsLines(wordsOfPoliceFile(file)),
      "",
      ...checkLines(meant.checked),
      "",
      why ? new Refusal(why).message : "It may go now.",
    ],
    value: { draft: meant, file, struck, why },
  }
}

async function ask(context: Context): Promise<Told> {
  const workstation = await context.open()
  const meant = openDraft(workstation, wordAt(context, 2, "The case"), context.options.receiver)
  const asked = await askPoliceWords(workstation, meant, wordsIn(context))
  return { lines: [describeDelivery(asked), describeWordsAsked], value: asked }
}

async function askAgain(context: Context): Promise<Told> {
  const id = wordAt(context, 2, "The case")
  const receiver = needed(context, "receiver", "ID")
  const asked = await askPoliceConsent(await context.open(), id, receiver, sortIn(context), wordsIn(context))
  return { lines: asked.map(describeDelivery), value: asked }
}

async function hand(context: Context): Promise<Told> {
  const out = outFor(context)
  const workstation = await context.open()
  const meant = openDraft(workstation, wordAt(context, 2, "The case"), context.options.receiver)
  writeWhole(out, await handPoliceFile(workstation, meant))
  return {
    lines: [
      `${out} is sealed for your colleagues. Carry it to one whose role lets them approve: canopy police approve FILE.`,
    ],
    value: { out },
  }
}

/** `canopy police approve FILE --out SLIP`, at the second person's workstation. */
async function approve(context: Context): Promise<Told> {
  const path = wordAt(context, 2, "The file")
  const out = outFor(context)
  const workstation = await context.open()
  const handed = await openHanded(workstation, existsSync(path) ? readFileSync(path) : refuse("file-not-found"))
  const slip = approvePoliceFile(workstation, handed)
  writeWhole(out, Buffer.from(slipText(slip)))
  return {
    lines: [
      `Drafted by ${handed.by}.`,
      ...struckLines(handed.struck),
      ...wordsLines(wordsOfPoliceFile(handed.file)),
      "",
      `Your yes to exactly these words is in ${out}. If you do not mean it, delete that file: it counts only where it is taken.`,
    ],
    value: handed,
  }
}

async function take(context: Context): Promise<Told> {
  const approval = takeApproval(await context.open(), readText(wordAt(context, 2, "The slip")))
  return { lines: [`${approval.by} approved on ${approval.day}. It counts for exactly those words.`], value: approval }
}

const formIn = ({ options }: Context): ExportForm => {
  const form = (["json", "pdf"] as const).find((each) => each === (options.as ?? "json"))
  if (!form) throw new Misused("--as is json or pdf.")
  return form
}

async function exportFile(context: Context): Promise<Told> {
  const out = outFor(context)
  const form = formIn(context)
  const id = wordAt(context, 2, "The case")
  const made = await exportPoliceFile(await context.open(), id, context.options.receiver, form)
  writeWhole(out, made.bytes)
  return { lines: [...describeShift(made.shift), ...describeExport(made), `It is in ${out}.`], value: made.entry }
}

async function contacted(context: Context): Promise<Told> {
  const id = wordAt(context, 2, "The case")
  const receiver = needed(context, "receiver", "ID")
  const reference = context.options.reference ?? null
  const noted = await policeContacted(await context.open(), id, receiver, reference, wordsIn(context))
  return { lines: [describeContact(noted)], value: noted }
}

async function log(context: Context): Promise<Told> {
  const entries = policeLog(await context.open())
  return { lines: entries.length === 0 ? ["Nothing went to the police."] : entries.flatMap(entryLines), value: entries }
}

const verbs: { [verb: string]: Command } = {
  receivers,
  draft,
  keep,
  view,
  ask,
  "ask-again": askAgain,
  hand,
  approve,
  take,
  export: exportFile,
  contacted,
  log,
}

export const police: Command = (context) => verbIn(verbs, context.words[1], policeUsage)(context)
