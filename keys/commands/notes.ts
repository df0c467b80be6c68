import { asDay, type Day } from "../../crypto/day.ts"
import { addNote, type Note, removeNote } from "../casework/notes.ts"
import { relativeDay } from "../casework/relative-day.ts"
import { refuse } from "../refusals/refusal.ts"
import { type Command, type Context, Misused, wordAt } from "./command.ts"
import { readWords } from "./writing.ts"

/** A note as `canopy case` tells it; its name is for `canopy note remove`. */
export const noteLines = ({ id, day, by, text, due }: Note, today: Day): string[] => [
  `NOTE ${id} (${by}, ${day})${due ? `, to do: ${relativeDay(due, today)}` : ""}`,
  ...text.split("\n").map((line) => `  ${line}`),
]

const remove = async (context: Context) => {
  const [id, note] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The note")]
  removeNote(await context.open(), id, note)
  return { lines: ["The note is deleted."], value: { case: id.toUpperCase(), removed: note } }
}

/** `canopy note CASE --text-file F [--due DAY]` and `canopy note remove CASE NOTE`. */
export const note: Command = async (context) => {
  if (context.words[1] === "remove") return remove(context)
  const id = wordAt(context, 1, "The case")
  const { "text-file": file, due } = context.options
  if (!file) throw new Misused("--text-file FILE is missing.")
  const day = due === undefined ? null : (asDay(due) ?? refuse("not-a-day"))
  const kept = addNote(await context.open(), id, readWords(file), day)
  return { lines: [`Note ${kept.id} is kept.`], value: { id: kept.id, day: kept.day, due: kept.due } }
}
