import { setState, settable, stateWords } from "../casework/states.ts"
import { type Command, Misused, wordAt } from "./command.ts"

/** `canopy state CASE STATE`. */
export const state: Command = async (context) => {
  const id = wordAt(context, 1, "The case")
  const wanted = context.words[2]
  if (wanted === undefined) throw new Misused(`The state is missing. It is one of: ${settable.join(", ")}.`)
  const known = setState(await context.open(), id, wanted)
  return {
    lines: [`Case ${known.id} is set to “${stateWords[known.state]}”.`],
    value: { case: known.id, state: known.state },
  }
}
