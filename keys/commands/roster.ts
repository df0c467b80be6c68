import { existsSync } from "node:fs"
import { addDays } from "../../crypto/day.ts"
import { openers, type Roster } from "../../crypto/documents/roster.ts"
import { minisignPublicKey } from "../../crypto/minisign.ts"
import { renewAlerts } from "../outbound/alerts/publish.ts"
import { publishRosterAndKeys } from "../post/publish-keys.ts"
import { refuse } from "../refusals/refusal.ts"
import { rosterDays } from "../ring/ceremony.ts"
import { readOfflineKey, writeOfflineKey } from "../ring/offline-key.ts"
import { rosterOf } from "../workstation.ts"
import { type Command, type Context, type Told, verbIn } from "./command.ts"
import { afterSigning, signChange } from "./signing.ts"

async function show(context: Context): Promise<Told> {
  const roster = rosterOf(await context.open())
  return {
    lines: [
      `${roster.organisation.name}, roster ${roster.epoch}, valid until ${roster.validUntil}`,
      `Key of the organisation: ${roster.organisation.key}`,
      ...(roster.organisation.earlier
        ? [`The key before it, shown until ${roster.organisation.earlier.until}: ${roster.organisation.earlier.key}`]
        : []),
      `${roster.recipients} stanzas in every letter; ${openers(roster).length} open them; ${roster.thresholds.publish} sign a warning`,
      ...roster.people.map(({ alias, roles, state }) => `${alias}: ${state}, ${roles.join(", ")}`),
    ],
    value: roster,
  }
}

async function publish(context: Context): Promise<Told> {
  const workstation = await context.open()
  const areThere = await publishRosterAndKeys(workstation)
  if (!areThere) return refuse("by-carried-files")
  await renewAlerts(workstation)
  const { epoch } = rosterOf(workstation)
  return { lines: [`Roster ${epoch} and the keys are at the server.`], value: { epoch } }
}

/**
 * A new epoch of the same roster, valid for another year: signed by the organisation key, brought for this moment. With
 * `--new-organisation-key FILE` it names another key, made and written there when the file is not there yet.
 */
async function rotate(context: Context): Promise<Told> {
  const workstation = await context.open()
  const file = context.options["new-organisation-key"]
  const next = await signChange(context, workstation, (known) => (file ? withNewKey(context, known, file) : known))
  return { lines: [...(file ? aboutNewKey(next, file) : []), ...afterSigning(next)], value: next }
}

/** Throws `key-is-changing`, `same-organisation-key` and what keeps a key file from being read. */
async function withNewKey(context: Context, known: Roster, file: string): Promise<Roster> {
  const { organisation } = known
  if (organisation.earlier && context.today <= organisation.earlier.until) return refuse("key-is-changing")
  const passphrase = await context.passphrase()
  const seed = existsSync(file) ? await readOfflineKey(file, "organisation", passphrase) : context.random(32)
  const key = minisignPublicKey(seed)
  if (key === organisation.key) return refuse("same-organisation-key")
  if (!existsSync(file)) await writeOfflineKey(file, seed, passphrase, context.workFactor)
  const earlier = { key: organisation.key, until: addDays(context.today, rosterDays) }
  return { ...known, organisation: { ...organisation, key, earlier } }
}

const aboutNewKey = ({ organisation }: Roster, file: string): string[] => [
  `The new key of the organisation: ${organisation.key}. Carry its file to a safe place, away from this machine: ${file}`,
  `The key before it is shown beside it until ${organisation.earlier?.until}. Print both on new cards, and keep its file until then.`,
  "Build the pages anew with the organisation file, and start the server again with them, before you sign the next roster.",
]

const verbs = { show, publish, rotate }

export const roster: Command = (context) =>
  verbIn(verbs, context.words[1] ?? "show", "canopy roster show|publish|rotate")(context)
