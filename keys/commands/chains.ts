import { type Chain, chainsOf, endStep, startChain, stopChain, whyNotStart } from "../casework/chains/chains.ts"
import { hasIdentity, keepIdentity, showIdentity } from "../casework/chains/identity.ts"
import { stepsDue } from "../casework/chains/steps-due.ts"
import { chainNames, templates } from "../casework/chains/templates.ts"
import { describeStep } from "../casework/chains/words.ts"
import { openCase } from "../casework/open-case.ts"
import { relativeDay } from "../casework/relative-day.ts"
import { Refusal } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { type Command, type Context, type Told, verbIn, wordAt } from "./command.ts"
import { chainsUsage } from "./usage.ts"
import { readWords } from "./writing.ts"

/** Chains of steps (J8): a formal report, a talk with the police, speaking for somebody, support. */

const noteOf = ({ options }: Context): string => (options["note-file"] ? readWords(options["note-file"]) : "")

const linesOf = (chain: Chain, today: Context["today"]): string[] => [
  `${templates[chain.name].title}, begun on ${chain.started}${chain.ended ? `, ${chain.ended.how} on ${chain.ended.day}` : ""}`,
  ...chain.steps.flatMap((step) => [
    `  ${describeStep(chain, step, today)}`,
    ...(step.note ? step.note.split("\n").map((line) => `    ${line}`) : []),
  ]),
]

const whatCanBegin = (why: Refusal | null): string => (why ? `cannot be begun: ${why.message}` : "can be begun")

/** `canopy chain CASE`. */
async function show(context: Context): Promise<Told> {
  const workstation = await context.open()
  const known = openCase(workstation, wordAt(context, 1, "The case"))
  const begun = chainsOf(workstation, known)
  const due = stepsDue(workstation, known.id)
  const could = chainNames.map((name) => ({ name, why: whyNotStart(workstation, known, name) }))
  return {
    lines: [
      ...due.flatMap((step) => [
        `NEXT ${step.step ?? step.chain}, ${relativeDay(step.due, workstation.today)}`,
        `  ${step.text}`,
      ]),
      ...begun.flatMap((chain) => linesOf(chain, workstation.today)),
      ...could.map(({ name, why }) => `${name}: ${whatCanBegin(why && new Refusal(why))}`),
    ],
    value: { due, chains: begun, could, identity: hasIdentity(workstation, known) },
  }
}

/** What is next in a chain, or that it is done. */
function next(workstation: Workstation, caseId: string, chain: Chain): Told {
  const due = stepsDue(workstation, caseId).find((step) => step.chain === chain.name)
  return {
    lines: due
      ? [`Next, ${relativeDay(due.due, workstation.today)}: ${due.step}`, `  ${due.text}`]
      : [`${templates[chain.name].title}: all steps are done.`],
    value: chain,
  }
}

async function start(context: Context): Promise<Told> {
  const [id, name] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The name")]
  const workstation = await context.open()
  return next(workstation, id, startChain(workstation, id, name))
}

const ending =
  (how: "done" | "skipped"): Command =>
  async (context) => {
    const [id, step] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The step")]
    const note = noteOf(context)
    const workstation = await context.open()
    return next(workstation, id, endStep(workstation, id, step, how, note))
  }

async function stop(context: Context): Promise<Told> {
  const [id, name] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The name")]
  stopChain(await context.open(), id, name)
  return { lines: ["Stopped. Nothing more is to be done in it."], value: { case: id, chain: name } }
}

/** `canopy chain identity CASE`: shows the note; with --text-file F it is kept. */
async function identity(context: Context): Promise<Told> {
  const id = wordAt(context, 2, "The case")
  const file = context.options["text-file"]
  const words = file && readWords(file)
  const workstation = await context.open()
  if (words === undefined) {
    const text = showIdentity(workstation, id)
    return { lines: [text], value: { text } }
  }
  keepIdentity(workstation, id, words)
  return {
    lines: ["Kept apart from everything else. It is destroyed when the formal report ends."],
    value: { case: id },
  }
}

const verbs = { start, done: ending("done"), skip: ending("skipped"), stop, identity }

export const chains: Command = (context) => {
  const word = context.words[1]
  return word === undefined || Object.hasOwn(verbs, word) ? verbIn(verbs, word, chainsUsage)(context) : show(context)
}
