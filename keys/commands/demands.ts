import { decide } from "../demands/decide.ts"
import { demandsOf } from "../demands/demand.ts"
import { takeIn } from "../demands/take-in.ts"
import { describeDemand } from "../demands/words.ts"
import { type Command, type Context, Misused, verbIn, wordAt } from "./command.ts"
import { tellPublished } from "./statistics.ts"
import { demandsUsage } from "./usage.ts"
import { readWords } from "./writing.ts"

/** The register of legal demands. */

function optionIn({ options }: Context, name: string): string {
  const value = options[name]
  if (value === undefined) throw new Misused(`--${name} is missing.\n${demandsUsage}`)
  return value
}

/** `canopy demands`: all of it; what was asked, and why it was decided so, under each. */
const list: Command = async (context) => {
  const workstation = await context.open()
  const all = demandsOf(workstation)
  const indented = (text: string) => (text === "" ? [] : text.split("\n").map((line) => `  ${line}`))
  return {
    lines:
      all.length === 0
        ? ["No legal demands."]
        : all.flatMap((demand) => [
            describeDemand(demand, workstation.today),
            ...indented(demand.about),
            ...indented(demand.decision?.reason ?? ""),
          ]),
    value: all,
  }
}

const add: Command = async (context) => {
  const { received = "", due = "" } = context.options
  const [kind, from] = [optionIn(context, "kind"), optionIn(context, "from-role")]
  const about = readWords(optionIn(context, "text-file"))
  const demand = takeIn(await context.open(), { kind, from, about, received, due })
  return { lines: [`Demand ${demand.id} is in the register. It is to be decided by ${demand.due}.`], value: demand }
}

const decideOne: Command = async (context) => {
  const id = wordAt(context, 2, "The demand")
  const outcome = optionIn(context, "outcome")
  const { "reason-file": file, told = "no", second = "" } = context.options
  const reason = file === undefined ? "" : readWords(file)
  const demand = decide(await context.open(), id, { outcome, reason, told, second })
  return { lines: [`Demand ${demand.id} is decided.`], value: demand }
}

const publish: Command = async (context) => tellPublished(await context.open())

const verbs = { add, decide: decideOne, publish }

export const demands: Command = (context) =>
  context.words[1] === undefined ? list(context) : verbIn(verbs, context.words[1], demandsUsage)(context)
