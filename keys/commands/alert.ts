import { existsSync } from "node:fs"
import { checkDraft, draftFor, readDraft } from "../outbound/alerts/drafts.ts"
import { publishDraft } from "../outbound/alerts/publish.ts"
import { withdrawAlert } from "../outbound/alerts/withdraw.ts"
import { askWords, describeAsked } from "../outbound/ask.ts"
import { describeDelivery } from "../outbound/reply.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"
import { type Command, type Context, readText, type Told, verbIn, wordAt } from "./command.ts"
import { readWords } from "./writing.ts"

/** `canopy alert draft CASE`: the draft as a file's text; `--out FILE` writes it. */
async function draft(context: Context): Promise<Told> {
  const { draft, permission } = draftFor(await context.open(), wordAt(context, 2, "The case"))
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

async function check(context: Context): Promise<Told> {
  const workstation = await context.open()
  const findings = checkDraft(workstation, readDraft(readText(wordAt(context, 2, "The file"))))
  if (findings.length === 0)
    return { lines: ["Nothing was found. Ask yourself once more: could he know who reported?"], value: [] }
  return {
    lines: findings.map(({ rule, field, found, reason }) => `rule ${rule}, ${field}: “${found}”. ${reason}`),
    value: findings,
    exit: 1,
  }
}

/** `canopy alert ask FILE`: shows the reporter the words, and asks. */
async function ask(context: Context): Promise<Told> {
  const workstation = await context.open()
  const draft = readDraft(readText(wordAt(context, 2, "The file")))
  const file = context.options["text-file"]
  const asked = await askWords(workstation, draft, file ? readWords(file) : "")
  return { lines: [describeDelivery(asked), describeAsked], value: asked }
}

async function publish(context: Context): Promise<Told> {
  const workstation = await context.open()
  const alert = await publishDraft(workstation, readDraft(readText(wordAt(context, 2, "The file"))))
  return { lines: [`Warning ${alert.number} is published, and live.`], value: alert }
}

async function withdraw(context: Context): Promise<Told> {
  const number = wordAt(context, 2, "The number")
  await withdrawAlert(await context.open(), number)
  return { lines: [`Warning ${number} is withdrawn. Its page says so from now on.`], value: { number } }
}

const verbs = { draft, check, ask, publish, withdraw }

const usage = "canopy alert draft CASE | check FILE | ask FILE | publish FILE | withdraw NUMBER"

export const alert: Command = (context) => verbIn(verbs, context.words[1], usage)(context)
