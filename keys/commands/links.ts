import { caseOf } from "../casework/intake.ts"
import { openCase } from "../casework/open-case.ts"
import { linksOf } from "../linking/link-store.ts"
import { addLink, answerWriters, undoLink } from "../linking/links.ts"
import { lookupOf } from "../linking/lookup.ts"
import { reasonsBetween, suggestionsOf } from "../linking/suggestions.ts"
import { describeLink, linkDetails, notesOn } from "../linking/words.ts"
import { type Command, type Context, Misused, type Told, verbIn, wordAt } from "./command.ts"
import { linksUsage } from "./usage.ts"
import { readWords } from "./writing.ts"

/** Links between cases. */

/** `canopy links CASE`. */
async function show(context: Context): Promise<Told> {
  const workstation = await context.open()
  const known = openCase(workstation, wordAt(context, 1, "The case"))
  const suggestions = suggestionsOf(workstation, known.id, lookupOf(workstation))
  const links = linksOf(workstation, known.id)
  return {
    lines: [
      ...notesOn(workstation, known),
      ...links.flatMap((link) => [
        `link ${link.id} to ${describeLink(link, known.id)}`,
        ...linkDetails(link).map(indented),
      ]),
      ...suggestions.flatMap(({ case: id, strength, reasons }) => [
        `could be the same person (${strength}): ${id}`,
        ...reasons.map(({ text }) => indented(text)),
      ]),
      ...(links.length + suggestions.length === 0 ? ["No links, and nothing here speaks for one."] : []),
    ],
    value: { links, suggestions },
  }
}

const indented = (text: string): string => `  ${text.replaceAll("\n", "\n  ")}`

async function add(context: Context): Promise<Told> {
  const [id, other] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The other case")]
  const { confidence, writers, "note-file": file } = context.options
  if (!confidence || !writers) throw new Misused("--confidence and --writers are missing.")
  const workstation = await context.open()
  const note = file ? readWords(file) : ""
  const [one, two] = [id, other].map((name) => caseOf(workstation, name)?.id ?? name) as [string, string]
  const link = addLink(workstation, one, two, {
    confidence,
    writers,
    note,
    reasons: reasonsBetween(workstation, one, two),
  })
  return { lines: [`Link ${link.id}: ${describeLink(link, link.cases[0])}`], value: link }
}

async function writers(context: Context): Promise<Told> {
  const link = answerWriters(await context.open(), wordAt(context, 2, "The link"), wordAt(context, 3, "The answer"))
  return { lines: [`Link ${link.id}: ${describeLink(link, link.cases[0])}`], value: link }
}

async function undo(context: Context): Promise<Told> {
  const id = wordAt(context, 2, "The link")
  const file = context.options["reason-file"]
  if (!file) throw new Misused("--reason-file FILE is missing.")
  const link = undoLink(await context.open(), id, readWords(file))
  return { lines: [`Link ${link.id} is undone. It counts for nothing, and stays in the history.`], value: link }
}

const verbs = { add, writers, undo }

export const links: Command = (context) => {
  const word = wordAt(context, 1, "The case")
  return Object.hasOwn(verbs, word) ? verbIn(verbs, word, linksUsage)(context) : show(context)
}
