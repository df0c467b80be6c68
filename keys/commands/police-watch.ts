import { isWatch } from "../../crypto/documents/alert.ts"
import { publishedInForce } from "../outbound/alerts/published.ts"
import { linesOf } from "../outbound/alerts/watch-reader.ts"
import { watchDraft } from "./alert-drafts.ts"
import { type Command, type Context, type Told, verbIn } from "./command.ts"
import { watchUsage } from "./usage.ts"

/** Police Watch. A draft goes the way of a warning from here on: the alert commands take it, and its number. */

/** `canopy police-watch list`: the entries in force, as they are read. */
async function list(context: Context): Promise<Told> {
  const entries = publishedInForce(await context.open()).filter(isWatch)
  const lines = entries.flatMap((entry) => [entry.number, ...linesOf(entry).slice(1), `  Ends: ${entry.expires}`, ""])
  return { lines: lines.length > 0 ? lines : ["Nothing in Police Watch."], value: entries }
}

const verbs = { draft: watchDraft, list }

export const policeWatch: Command = (context) => verbIn(verbs, context.words[1], watchUsage)(context)
