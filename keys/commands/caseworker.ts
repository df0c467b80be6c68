import { existsSync } from "node:fs"
import { passphraseForNew } from "../passphrase.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"
import { joinOrganisation, readInvitation, refuseUnlessFree, writeInvitation } from "../team/invitation.ts"
import { readJoining, spoken } from "../team/joining.ts"
import { describePerson, peopleOf } from "../team/list.ts"
import { removeColleague } from "../team/removals.ts"
import { renewal } from "../team/renewal.ts"
import { add, keep, retire, revoke, rolesOf, threshold } from "./caseworker-roster.ts"
import { type Command, type Context, Misused, readText, type Told, verbIn, wordAt } from "./command.ts"
import { rolesIn } from "./roles.ts"
import { caseworkerUsage } from "./usage.ts"

/** How people come and go (docs/team.md). */

function outIn({ options }: Context): string {
  if (!options.out) throw new Misused("--out FILE is missing.")
  return options.out
}

function writeNew(path: string, text: string): void {
  if (existsSync(path)) refuse("file-exists")
  writeWhole(path, Buffer.from(text))
}

async function list(context: Context): Promise<Told> {
  const people = peopleOf(await context.open())
  return { lines: people.map(describePerson), value: people }
}

async function invite(context: Context): Promise<Told> {
  const [out, roles, { alias }] = [outIn(context), rolesIn(context), context.options]
  if (!alias) throw new Misused("--alias NAME is missing.")
  writeNew(out, writeInvitation(await context.open(), alias, roles))
  return {
    lines: [
      `The invitation for ${alias} is written: ${out}. Nothing in it is secret.`,
      "At the new machine: canopy caseworker join FILE --out FILE. Have a printed card there, to compare our key with.",
    ],
    value: { alias, roles, out },
  }
}

/** Made anew on a machine of their own; nothing is asked of any server. */
async function join(context: Context): Promise<Told> {
  const [file, out] = [wordAt(context, 2, "The invitation"), outIn(context)]
  refuseUnlessFree(context.home, out)
  const expected = context.options["organisation-key-text"] ?? null
  const invited = readInvitation(readText(file), expected, context.today)
  const { passphrase, shown } = passphraseForNew(context.random)
  const joining = await joinOrganisation(invited, { ...context, folder: context.home, passphrase })
  writeNew(out, joining)
  const { organisation, alias } = invited.invitation
  const words = spoken(readJoining(joining, organisation.id).text)
  return {
    lines: [
      `You join ${organisation.name} as ${alias}. Its key: ${organisation.key}`,
      "Compare that key with a printed card, letter by letter. If it differs, delete this folder and ring the coordinator.",
      ...(shown ? [`The passphrase of this workstation, shown this once: ${passphrase}`] : []),
      `Carry this file to the coordinator: ${out}. Nothing in it is secret.`,
      `Then ring them: the six words that they see must be these: ${words}`,
    ],
    value: { alias, organisation, out, words },
  }
}

async function renew(context: Context): Promise<Told> {
  const out = outIn(context)
  const workstation = await context.open()
  if (existsSync(out)) return refuse("file-exists")
  const file = renewal(workstation)
  writeNew(out, file)
  const words = spoken((JSON.parse(file) as { joining: string }).joining)
  return {
    lines: [
      `Carry this file to the coordinator: ${out}. Nothing in it is secret.`,
      `Then ring them: the six words that they see must be these: ${words}`,
      "The keys in it come into force at your first pull after the roster with them is published.",
    ],
    value: { out, words },
  }
}

async function remove(context: Context): Promise<Told> {
  const done = await removeColleague(await context.open(), wordAt(context, 2, "The name"))
  return {
    lines: [
      `${done.person} is removed: pages seal no more letters to those keys, and the server takes nothing by them.`,
      `Now ring the coordinator. This ends with a roster that says the same: canopy caseworker revoke ${done.person}`,
    ],
    value: done,
  }
}

const verbs = { list, invite, join, add, retire, revoke, keep, roles: rolesOf, threshold, renew, remove }

export const caseworker: Command = (context) => verbIn(verbs, context.words[1] ?? "list", caseworkerUsage)(context)
