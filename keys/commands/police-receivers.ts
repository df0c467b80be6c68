import { type IncidentType, incidentTypes } from "../../crypto/documents/choices.ts"
import {
  addReceiver,
  openReceiver,
  type Receiver,
  receiversOf,
  removeReceiver,
  setReceiverKey,
} from "../outbound/police/receivers.ts"
import { type Command, type Context, Misused, readText, type Told, verbIn, wordAt } from "./command.ts"

/** `canopy police receivers`: who gets police files. */

const lineOf = ({ id, name, takes, key, since }: Receiver): string =>
  [
    `${id}: ${name}`,
    takes === "all" ? "takes every kind" : `takes ${takes.join(", ")}`,
    key ? `sealed to ${key.slice(0, 16)}…` : "no key: files are not sealed",
    ...(since ? [`counts for yeses written after ${since}`] : []),
  ].join(" · ")

async function list(context: Context): Promise<Told> {
  const receivers = receiversOf(await context.open())
  return { lines: receivers.map(lineOf), value: receivers }
}

/** "all", or kinds of incident with commas between. */
function typesIn(text: string | undefined): Receiver["takes"] {
  if (text === undefined || text === "all") return "all"
  const isType = (type: string): type is IncidentType => (incidentTypes as readonly string[]).includes(type)
  const types = text.split(",").map((type) => type.trim())
  if (!types.every(isType)) throw new Misused(`--takes is “all”, or some of: ${incidentTypes.join(", ")}.`)
  return types.filter(isType)
}

async function add(context: Context): Promise<Told> {
  const name = context.options.name
  if (name === undefined) throw new Misused("--name NAME is missing: as the question of consent names the receiver.")
  const takes = typesIn(context.options.takes)
  const receiver = addReceiver(await context.open(), { id: wordAt(context, 3, "The id"), name, takes })
  const since = receiver.since
    ? [
        "What reporters said until today does not carry over. Put the name into organisation.json, under policeReceivers, and build the site again: a yes counts from tomorrow on, or when you ask again for this receiver.",
      ]
    : []
  return { lines: [lineOf(receiver), ...since], value: receiver }
}

async function remove(context: Context): Promise<Told> {
  const id = wordAt(context, 3, "The id")
  removeReceiver(await context.open(), id)
  return { lines: [`${id} gets no files any more.`], value: { id } }
}

/** `canopy police receivers key ID --key-file FILE`; without a file the key is taken away. */
async function key(context: Context): Promise<Told> {
  const id = wordAt(context, 3, "The id")
  const file = context.options["key-file"]
  const workstation = await context.open()
  openReceiver(workstation, id)
  const receiver = setReceiverKey(workstation, id, file === undefined ? null : readText(file).trim())
  return { lines: [lineOf(receiver)], value: receiver }
}

const verbs = { list, add, remove, key }

export const receivers: Command = (context) =>
  verbIn(verbs, context.words[2] ?? "list", "canopy police receivers list | add ID | remove ID | key ID")(context)
