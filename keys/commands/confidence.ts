import { existsSync, readFileSync } from "node:fs"
import { openCase } from "../casework/open-case.ts"
import {
  breakConfidence,
  dropProposal,
  propose as proposeIt,
  recordOf,
  recordsOf,
  workerWasTold,
} from "../outbound/confidence/decide.ts"
import { agree as agreeTo, handOver, openProposal, takeAgreement } from "../outbound/confidence/handing.ts"
import { confidenceLog } from "../outbound/confidence/log.ts"
import { type ConfidenceRecord, seldomNeeded } from "../outbound/confidence/record.ts"
import { disclosureText } from "../outbound/confidence/text.ts"
import { describeDecision, describeLogged, describeStanding } from "../outbound/confidence/words.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"
import { type Command, type Context, Misused, readText, type Told, verbIn, wordAt } from "./command.ts"
import { confidenceUsage } from "./usage.ts"
import { readWords } from "./writing.ts"

/** Breaking confidence (J17): proposed by one, agreed to by another, and only then printed. */

/** Where a file will be written: nothing stands there yet. */
function freshOut({ options: { out } }: Context): string {
  if (!out) throw new Misused("--out FILE is missing.")
  return existsSync(out) ? refuse("file-exists") : out
}

const record = ({ decision }: ConfidenceRecord): string => `${decision.case} ${decision.id}`

async function propose(context: Context): Promise<Told> {
  const { ground = "", demand = "", to = "", outside = "", ...files } = context.options
  const words = (name: string): string => (files[name] ? readWords(files[name]) : "")
  const [reason, disclosure, unsafe] = ["reason-file", "disclosure-file", "unsafe-file"].map(words) as [
    string,
    string,
    string,
  ]
  const id = wordAt(context, 2, "The case")
  const workstation = await context.open()
  const proposal = { ground, demand, to, outside, reason, disclosure, unsafe }
  const made = proposeIt(workstation, id, proposal, files["unsafe-file"] === undefined, context.words[3])
  return {
    lines: [
      `Proposed: ${record(made)}. Nothing has left. ${describeStanding(workstation, made)}`,
      "Read it once more. What is seldom needed:",
      ...seldomNeeded.map((line) => `  ${line}`),
    ],
    value: made,
  }
}

async function hand(context: Context): Promise<Told> {
  const [id, rid] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The decision")]
  const out = freshOut(context)
  writeWhole(out, await handOver(await context.open(), id, rid))
  return {
    lines: [`Sealed for your colleagues in ${out}. They read it with: canopy confidence agree FILE`],
    value: { file: out },
  }
}

/** `canopy confidence agree FILE`: shows what a colleague proposes; with --out SLIP, agrees to it. */
async function agree(context: Context): Promise<Told> {
  const path = wordAt(context, 2, "The file")
  if (!existsSync(path)) return refuse("file-not-found")
  const out = context.options.out === undefined ? null : freshOut(context)
  const workstation = await context.open()
  const decision = await openProposal(workstation, readFileSync(path))
  if (out) writeWhole(out, Buffer.from(`${JSON.stringify(agreeTo(workstation, decision))}\n`))
  const after = out
    ? [`You agreed to exactly these words. Your slip is in ${out}.`]
    : [
        "What is seldom needed:",
        ...seldomNeeded.map((line) => `  ${line}`),
        "To agree to exactly these words: --out SLIP",
      ]
  return { lines: [...describeDecision(decision), "", ...after], value: { decision, slip: out } }
}

async function take(context: Context): Promise<Told> {
  const [id, rid] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The decision")]
  const slip = readText(wordAt(context, 4, "The slip"))
  const taken = takeAgreement(await context.open(), id, rid, slip)
  return { lines: [`${taken.by} agreed to exactly these words. Nothing has left yet.`], value: taken }
}

async function done(context: Context): Promise<Told> {
  const [id, rid] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The decision")]
  const out = freshOut(context)
  const workstation = await context.open()
  // First the log: what leaves is written down, even if the disk is full a moment later. `show --out` writes it again.
  const broken = breakConfidence(workstation, id, rid)
  writeWhole(out, Buffer.from(`${disclosureText(workstation, broken)}\n`))
  return { lines: [`The text is in ${out}. ${describeStanding(workstation, broken)}`], value: broken }
}

/** `canopy confidence show`: the log; of a case: its decisions; of one of them: all of it, and with --out FILE its text. */
async function show(context: Context): Promise<Told> {
  const [id, rid] = [context.words[2], context.words[3]]
  const workstation = await context.open()
  if (id === undefined) {
    const log = confidenceLog(workstation)
    return { lines: log.length > 0 ? log.map(describeLogged) : ["Confidence was never broken here."], value: log }
  }
  if (rid === undefined) {
    const records = recordsOf(workstation, openCase(workstation, id))
    const lines = records.map((each) => `${record(each)}: ${describeStanding(workstation, each)}`)
    return { lines: lines.length > 0 ? lines : ["No such decision was begun in this case."], value: records }
  }
  return showOne(context, recordOf(workstation, id, rid), workstation)
}

function showOne(context: Context, one: ConfidenceRecord, workstation: Parameters<typeof disclosureText>[0]): Told {
  const text = context.options.out === undefined ? null : disclosureText(workstation, one)
  if (text !== null) writeWhole(freshOut(context), Buffer.from(`${text}\n`))
  return { lines: [...describeDecision(one.decision), describeStanding(workstation, one)], value: one }
}

async function told(context: Context): Promise<Told> {
  const [id, rid] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The decision")]
  const workstation = await context.open()
  const one = workerWasTold(workstation, id, rid)
  return { lines: [describeStanding(workstation, one)], value: one }
}

async function drop(context: Context): Promise<Told> {
  const [id, rid] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The decision")]
  dropProposal(await context.open(), id, rid)
  return { lines: ["The proposal is gone. Nothing has left."], value: { case: id } }
}

const verbs = { propose, hand, agree, take, done, show, told, drop }

export const confidence: Command = (context) => verbIn(verbs, context.words[1], confidenceUsage)(context)
