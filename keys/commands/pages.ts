import { existsSync } from "node:fs"
import { sourceOf } from "../../crypto/reading/source.ts"
import { checkWritten, type Finding } from "../pages/check.ts"
import { draftAt, draftsOf, dropDraft, placeOf, readSource, saveDraft, sourceAt } from "../pages/drafts.ts"
import { publishChecked, publishDirectory, removeAt, rollBack } from "../pages/publish.ts"
import { publishedPages } from "../pages/published.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"
import { type Command, type Context, readText, type Told, verbIn, wordAt } from "./command.ts"
import { pageUsage } from "./usage.ts"

/** Words on the site, changed without a developer (J20). A page is named by language and name: en/about, en/news/NAME. */

const place = (context: Context): string => wordAt(context, 2, "The page, like en/about")

/** `canopy page`: drafts, and the pages in the organisation's own words. */
async function list(context: Context): Promise<Told> {
  const workstation = await context.open()
  const drafts = draftsOf(workstation).map(placeOf)
  const own = await publishedPages(workstation)
  const published = [...(own?.pages ?? []), ...(own?.news ?? [])].map(placeOf)
  return {
    lines: [
      ...(drafts.length + published.length === 0 ? ["Every page is the program’s own."] : []),
      ...drafts.map((each) => `Draft: ${each}`),
      ...published.map((each) => `Your own words: ${each}`),
      ...(own?.services ? [`Directory: ${own.services.length} entries`] : []),
    ],
    value: { drafts, published, services: own?.services?.length ?? null },
  }
}

/** `canopy page show PLACE [--out FILE]`: the draft, or what is on the site, ready to be changed. */
async function show(context: Context): Promise<Told> {
  const { out } = context.options
  if (out !== undefined && existsSync(out)) refuse("file-exists")
  const source = sourceOf(await sourceAt(await context.open(), place(context)))
  if (out === undefined) return { lines: [source.trimEnd()], value: source }
  writeWhole(out, Buffer.from(source))
  return { lines: [`The page is in ${out}. Change it, then: canopy page draft ${out}`], value: { file: out } }
}

const findingLines = (findings: readonly Finding[]): string[] =>
  findings.length === 0
    ? ["Nothing to put right."]
    : findings.map(({ hard, what }) => `${hard ? "Must be put right" : "Look at it"}: ${what}`)

/** `canopy page draft FILE`: keeps it, and says what is to be looked at. */
async function draft(context: Context): Promise<Told> {
  const written = readSource(readText(wordAt(context, 2, "The file")))
  const workstation = await context.open()
  saveDraft(workstation, written)
  const findings = await checkWritten(workstation, written)
  return {
    lines: [`Draft kept: ${placeOf(written)}`, ...findingLines(findings)],
    value: { place: placeOf(written), findings },
  }
}

async function check(context: Context): Promise<Told> {
  const workstation = await context.open()
  const findings = await checkWritten(workstation, draftAt(workstation, place(context)))
  return {
    lines: findingLines(findings),
    value: findings,
    ...(findings.some(({ hard }) => hard) && { exit: 1 as const }),
  }
}

async function publish(context: Context): Promise<Told> {
  const workstation = await context.open()
  const { epoch } = await publishChecked(workstation, place(context))
  return { lines: [`It is live: /${place(context)}`], value: { epoch } }
}

async function drop(context: Context): Promise<Told> {
  dropDraft(await context.open(), place(context))
  return { lines: ["The draft is gone. What is on the site stays."], value: null }
}

async function rollback(context: Context): Promise<Told> {
  const { epoch } = await rollBack(await context.open(), place(context))
  return { lines: [`/${place(context)} is as it was before.`], value: { epoch } }
}

async function remove(context: Context): Promise<Told> {
  const { epoch } = await removeAt(await context.open(), place(context))
  return { lines: [`Your own words are off the site: /${place(context)}`], value: { epoch } }
}

/** `canopy page directory`: the services of the desk, for everybody to read. */
async function directory(context: Context): Promise<Told> {
  const { services = [] } = await publishDirectory(await context.open())
  return { lines: [`The directory is live, ${services.length} entries.`], value: { entries: services.length } }
}

const verbs = { list, show, draft, check, publish, drop, rollback, remove, directory }

export const page: Command = (context) => verbIn(verbs, context.words[1] ?? "list", pageUsage)(context)
