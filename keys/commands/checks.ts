import { readAnything } from "../../crypto/identifier/read.ts"
import { recordAskedAbout } from "../linking/asked.ts"
import { checkByHand } from "../linking/check.ts"
import { lookupOf } from "../linking/lookup.ts"
import { phoneMetadata } from "../linking/named.ts"
import { describedKey } from "../linking/shown.ts"
import { type Command, type Context, Misused, type Told, wordAt } from "./command.ts"

/** A check by hand. */

/** `canopy check VALUE`: VALUE may come as one word or as several. */
async function check(context: Context): Promise<Told> {
  const workstation = await context.open()
  const typed = context.words.slice(1).join(" ")
  const checked = checkByHand(workstation, lookupOf(workstation), typed)
  return {
    lines: [
      ...checked.understood.map((each) => `Understood as: ${each}`),
      ...(checked.matches.length === 0 ? ["No case names it, or anything like it."] : ["For you alone:"]),
      ...checked.matches.flatMap(({ case: id, how, reason, standing }) => [
        `  ${id} (${howWords[how]}): ${reason}`,
        ...(standing ? [`    ${standing}`] : []),
      ]),
      "What you may tell, and no more:",
      ...checked.text.split("\n").map((line) => `  ${line}`),
    ],
    value: checked,
  }
}

const howWords = { exact: "the same", "in-text": "in a sentence", similar: "similar" } as const

const keysIn = (typed: string) => readAnything(typed, phoneMetadata).keys

/** `canopy check asked CASE VALUE --others ANSWER`. */
async function asked(context: Context): Promise<Told> {
  const id = wordAt(context, 2, "The case")
  const { others } = context.options
  if (!others) throw new Misused("--others yes|no|not-sure is missing.")
  const recorded = recordAskedAbout(await context.open(), id, keysIn(context.words.slice(3).join(" ")), others)
  return { lines: recorded.map(({ key }) => `Written down for ${describedKey(key)}.`), value: recorded }
}

/** "asked" alone is somebody's username. */
export const checks: Command = (context) => {
  wordAt(context, 1, "What is to be checked")
  return context.words[1] === "asked" && context.words.length > 3 ? asked(context) : check(context)
}
