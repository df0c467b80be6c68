import { existsSync } from "node:fs"
import { serviceKinds } from "../../crypto/documents/directory.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"
import {
  addService,
  changeService,
  exported,
  importServices,
  markChecked,
  removeService,
  serviceIn,
  serviceOf,
} from "../services/directory.ts"
import { answerOffer, describeOffer, offerService } from "../services/offers.ts"
import { searchServices } from "../services/search.ts"
import { isServiceKind, type Service } from "../services/service.ts"
import { isOverdue, serviceLine, serviceText } from "../services/words.ts"
import { type Command, type Context, Misused, readText, type Told, verbIn, wordAt } from "./command.ts"
import { servicesUsage } from "./usage.ts"

/** The directory of services (S12, S13), and what a person was pointed to (J9). */

/** `canopy services`: one line a service. */
async function list(context: Context): Promise<Told> {
  const { area, kind } = context.options
  if (kind !== undefined && !isServiceKind(kind)) throw new Misused(`--kind is one of: ${serviceKinds.join(", ")}.`)
  const workstation = await context.open()
  const found = searchServices(workstation, { area, kind })
  return {
    lines: found.length === 0 ? [none] : found.map((one) => `${one.id}  ${serviceLine(one, workstation.today)}`),
    value: found.map((one) => ({ ...one, overdue: isOverdue(one, workstation.today) })),
  }
}

const none = "No such service is in the directory. Add one with: canopy services add FILE"

/** `canopy services text ID…`: for the file that goes to `canopy reply`. */
async function text(context: Context): Promise<Told> {
  wordAt(context, 2, "The service")
  const workstation = await context.open()
  const texts = context.words.slice(2).map((id) => serviceText(serviceOf(workstation, id)))
  return { lines: [texts.join("\n\n")], value: texts }
}

const told = (workstation: { today: Context["today"] }, what: string, one: Service): Told => ({
  lines: [`${what}: ${one.id}  ${serviceLine(one, workstation.today)}`],
  value: one,
})

async function add(context: Context): Promise<Told> {
  const { words } = serviceIn(readText(wordAt(context, 2, "The file")))
  return told(context, "Added", addService(await context.open(), words))
}

async function change(context: Context): Promise<Told> {
  const { id, words } = serviceIn(readText(wordAt(context, 2, "The file")))
  return told(context, "Changed", changeService(await context.open(), id ?? refuse("no-such-service"), words))
}

const checked = async (context: Context): Promise<Told> =>
  told(context, "Checked", markChecked(await context.open(), wordAt(context, 2, "The service")))

const remove = async (context: Context): Promise<Told> =>
  told(context, "Removed", removeService(await context.open(), wordAt(context, 2, "The service")))

async function importFile(context: Context): Promise<Told> {
  const file = readText(wordAt(context, 2, "The file"))
  const done = importServices(await context.open(), file)
  return {
    lines: [
      `${done.added} added, ${done.changed} changed, ${done.left} left as they are here: ours were checked as late or later.`,
    ],
    value: done,
  }
}

async function exportFile(context: Context): Promise<Told> {
  const path = wordAt(context, 2, "The file")
  if (existsSync(path)) refuse("file-exists")
  writeWhole(path, Buffer.from(exported(await context.open())))
  return { lines: [`The directory is in ${path}.`], value: { file: path } }
}

/** `canopy services offer CASE ID`: for what was offered in another way than by a reply. */
async function offer(context: Context): Promise<Told> {
  const [id, service] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The service")]
  const offered = offerService(await context.open(), id, service)
  return { lines: [`Offer ${offered.id}. ${describeOffer(offered)}.`], value: offered }
}

async function answered(context: Context): Promise<Told> {
  const [id, offerId] = [wordAt(context, 2, "The case"), wordAt(context, 3, "The offer")]
  const { answer } = context.options
  if (answer !== "yes" && answer !== "no") throw new Misused("--answer is yes or no.")
  const offered = answerOffer(await context.open(), id, offerId, answer)
  return { lines: [`Offer ${offered.id}. ${describeOffer(offered)}.`], value: offered }
}

const verbs = { list, text, add, change, checked, remove, import: importFile, export: exportFile, offer, answered }

export const services: Command = (context) => verbIn(verbs, context.words[1] ?? "list", servicesUsage)(context)
