import { existsSync } from "node:fs"
import { type Draft, wordsOfDraft } from "../../crypto/documents/alert.ts"
import type { Permission } from "../casework/consent.ts"
import { checkDraft, draftFor, readDraft, servicesDraftFor, watchDraftFor } from "../outbound/alerts/drafts.ts"
import { dropDraft, openDraft, saveDraft } from "../outbound/alerts/kept-drafts.ts"
import { linesOf } from "../outbound/alerts/watch-reader.ts"
import { askWords, describeAsked } from "../outbound/ask.ts"
import { describeDelivery } from "../outbound/reply.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"
import type { Workstation } from "../workstation.ts"
import { type Context, readText, type Told, wordAt } from "./command.ts"
import { readWords } from "./writing.ts"

/** Drafts of warnings, as files and at the workstation. */

const draftIn = (context: Context) => readDraft(readText(wordAt(context, 2, "The file")))

type Make = (workstation: Workstation, id: string) => { draft: Draft; permission: Permission }

/** A fresh draft as a file's text; `--out FILE` writes it. */
const freshDraft =
  (make: Make) =>
  async (context: Context): Promise<Told> => {
    const { draft, permission } = make(await context.open(), wordAt(context, 2, "The case"))
    const text = JSON.stringify(draft, null, 2)
    const out = context.options.out
    if (out && existsSync(out)) refuse("file-exists")
    if (out) writeWhole(out, Buffer.from(`${text}\n`))
    const waits =
      permission === "wait"
        ? ["This person asked to be asked first. Show them the words: canopy alert ask FILE. It waits for their yes."]
        : []
    return { lines: [...waits, out ? `The draft is in ${out}.` : text], value: draft }
  }

/** `canopy alert draft CASE`. */
export const draft = freshDraft(draftFor)
/** `canopy alert draft-for-services CASE`. */
export const draftForServices = freshDraft(servicesDraftFor)
/** `canopy police-watch draft CASE`. */
export const watchDraft = freshDraft(watchDraftFor)

/** How a finding is answered in the draft's file. */
const howToAnswer =
  'Mend what was found. Where it says “answer”, words can stand if you say why: {"rule": …, "field": …, "found": …, "why": …} among the draft\'s "answers".'

/** `canopy alert check FILE`: what is left to mend or to answer, and the warning as its reader meets it. */
export async function check(context: Context): Promise<Told> {
  const workstation = await context.open()
  const read = draftIn(context)
  const open = checkDraft(workstation, read)
  if (open.length === 0)
    return {
      lines: [
        ...linesOf(wordsOfDraft(read)),
        "",
        "Nothing was found. Ask yourself once more: could he know who reported?",
      ],
      value: [],
    }
  const lines = open.map(
    ({ rule, field, found, reason, answerable }) =>
      `rule ${rule}, ${field}: “${found}”. ${reason}${answerable ? " [answer]" : ""}`,
  )
  return { lines: [...lines, howToAnswer], value: open, exit: 1 }
}

/** `canopy alert save FILE`: kept with its case, as it is. */
export async function save(context: Context): Promise<Told> {
  const workstation = await context.open()
  const read = draftIn(context)
  const kept = saveDraft(workstation, read, null)
  return { lines: [`Draft ${kept.id} is kept with case ${kept.draft.case}.`], value: { id: kept.id } }
}

/** `canopy alert drop DRAFT`. */
export async function drop(context: Context): Promise<Told> {
  const workstation = await context.open()
  const { id } = openDraft(workstation, wordAt(context, 2, "The draft"))
  dropDraft(workstation, id)
  return { lines: [`Draft ${id} is gone.`], value: { id } }
}

/** `canopy alert ask FILE`: shows the reporter the words, and asks. */
export async function ask(context: Context): Promise<Told> {
  const workstation = await context.open()
  const file = context.options["text-file"]
  const asked = await askWords(workstation, draftIn(context), file ? readWords(file) : "")
  return { lines: [describeDelivery(asked), describeAsked], value: asked }
}
