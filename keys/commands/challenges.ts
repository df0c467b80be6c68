import { existsSync, readFileSync } from "node:fs"
import { takeApproval } from "../approval/approval.ts"
import { lettersOf } from "../casework/intake.ts"
import { describeLetter } from "../casework/letter-words.ts"
import { openCase } from "../casework/open-case.ts"
import { assignChallenge } from "../challenges/challenge.ts"
import { decideChallenge } from "../challenges/decide.ts"
import { challengedOf, openChallenged } from "../challenges/groups.ts"
import { agreePause, askPause, pauseWarning, readPauseAsked, resumeWarning } from "../challenges/pause.ts"
import { checklist, describeChallenged, describeReview, groupInWords, outcomeWords } from "../challenges/words.ts"
import { linesOf } from "../outbound/alerts/watch-reader.ts"
import { describeWithdrawn } from "../outbound/alerts/withdraw.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"
import type { Workstation } from "../workstation.ts"
import { type Command, type Context, neededOption, outOf, readText, type Told, verbIn, wordAt } from "./command.ts"
import { challengeUsage } from "./usage.ts"
import { readWords } from "./writing.ts"

/** Warnings that somebody says are wrong. */

const numberAt = (context: Context): string => wordAt(context, 2, "The number of the warning").toUpperCase()
const reasonOf = (context: Context): string => readWords(neededOption(context, "reason-file"))

/** `canopy challenge`: by warning, what is to be decided first. */
async function list(context: Context): Promise<Told> {
  const workstation = await context.open()
  const all = challengedOf(workstation)
  const lines = all.map((each) => describeChallenged(each, workstation))
  return { lines: lines.length > 0 ? lines : ["Nobody challenged a warning."], value: all }
}

/** The words of one challenge. */
function said(workstation: Workstation, id: string): string[] {
  const letters = lettersOf(workstation, openCase(workstation, id))
  const lines = letters.flatMap((letter) => describeLetter(letter, []).lines)
  return ["", `Case ${id}:`, ...lines.map(({ label, value }) => `  ${label}: ${value}`)]
}

/** `canopy challenge show NUMBER`: the warning, what is said of it, what to look at, what was done. */
async function show(context: Context): Promise<Told> {
  const workstation = await context.open()
  const challenged = openChallenged(workstation, numberAt(context))
  const { published, open, reviews, caseBehind } = challenged
  const lines = [
    describeChallenged(challenged, workstation),
    ...(published ? linesOf(published) : ["No words of it are in force or paused here."]),
    ...(caseBehind ? ["", `The report behind it: canopy case ${caseBehind}`] : []),
    ...open.flatMap((each) => said(workstation, each.case)),
    ...["", "What to look at:", ...checklist.map((each, at) => `  ${at + 1}. ${each}`)],
    ...(reviews.length > 0 ? ["", "What was done:", ...reviews.map((each) => `  ${describeReview(each)}`)] : []),
  ]
  return { lines, value: challenged }
}

/** `canopy challenge assign CASE NUMBER`. */
async function assign(context: Context): Promise<Told> {
  const [id, number] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The number of the warning")]
  const assigned = assignChallenge(await context.open(), id, number)
  return { lines: [`Case ${assigned.case} challenges ${groupInWords(assigned.number ?? "")}.`], value: assigned }
}

const afterPausing = (waits: boolean, done: string): string =>
  waits ? "It goes into the next list that a second person signs: canopy alert hand --out FILE." : done

/** `canopy challenge pause NUMBER --reason-file F --out FILE` asks a colleague; with `--slip SLIP` it is done. */
async function pause(context: Context): Promise<Told> {
  const number = numberAt(context)
  const { slip, out } = context.options
  if (slip === undefined) {
    const [path, reason] = [outOf(context), reasonOf(context)]
    writeWhole(path, await askPause(await context.open(), number, reason))
    const told = `The question is in ${path}. A colleague answers: canopy challenge agree FILE --out SLIP. Nothing is paused yet.`
    return { lines: [told], value: { out } }
  }
  const workstation = await context.open()
  takeApproval(workstation, readText(slip))
  const done = await pauseWarning(workstation, number)
  const told = afterPausing(
    done.waits,
    "It is paused: its number stands in the list, and its words are shown to nobody.",
  )
  return { lines: [`Agreed by ${done.review.by.slice(1).join(", ")}. ${told}`], value: done }
}

/** `canopy challenge agree FILE --out SLIP`: shows what a colleague proposes, and signs. */
async function agree(context: Context): Promise<Told> {
  const path = wordAt(context, 2, "The file")
  const file = existsSync(path) ? readFileSync(path) : refuse("file-not-found")
  const out = outOf(context)
  const workstation = await context.open()
  const asked = (await readPauseAsked(workstation, file)) ?? refuse("not-a-pause")
  writeWhole(out, Buffer.from(`${JSON.stringify(agreePause(workstation, asked))}\n`))
  const { alert, by, day, why } = asked
  const lines = [`${by} proposed on ${day} to pause warning ${alert.number}: ${why}`, ...linesOf(alert)]
  return { lines: [...lines, "", `You agree. The slip is in ${out}.`], value: asked }
}

/** `canopy challenge resume NUMBER --reason-file F`. */
async function resume(context: Context): Promise<Told> {
  const [number, reason] = [numberAt(context), reasonOf(context)]
  const done = await resumeWarning(await context.open(), number, reason)
  return { lines: [afterPausing(done.waits, "It is in force again, word for word.")], value: done }
}

/** `canopy challenge decide NUMBER|CASE OUTCOME --reason-file F`. */
async function decide(context: Context): Promise<Told> {
  const [typed, outcome] = [wordAt(context, 2, "The number or the case"), wordAt(context, 3, "What becomes of it")]
  const reason = reasonOf(context)
  const settled = await decideChallenge(await context.open(), typed, outcome, reason)
  const { review, challenges, withdrawn } = settled
  const lines = [
    `Decided: ${outcomeWords[review.outcome]}. ${describeWithdrawn(withdrawn).join(" ")}`.trim(),
    ...challenges.map((each) => `Now answer whoever challenged it: canopy close ${each.case} --summary-file FILE`),
  ]
  return { lines, value: settled, ...(withdrawn.waits.length > 0 && { exit: 1 as const }) }
}

const verbs = { show, assign, pause, agree, resume, decide }

export const challenge: Command = (context) =>
  context.words[1] === undefined ? list(context) : verbIn(verbs, context.words[1], challengeUsage)(context)
