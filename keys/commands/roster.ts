import { existsSync } from "node:fs"
import { addDays } from "../../crypto/day.ts"
import { openers, type Roster } from "../../crypto/documents/roster.ts"
import { minisignPublicKey } from "../../crypto/minisign.ts"
import { renewAlerts } from "../outbound/alerts/publish.ts"
import { publishRosterAndKeys } from "../post/publish-keys.ts"
import { refuse } from "../refusals/refusal.ts"
import { rosterDays } from "../ring/ceremony.ts"
import { type OfflineKey, writeOfflineKey } from "../ring/offline-key.ts"
import { rosterOf } from "../workstation.ts"
import { type Command, type Context, type Told, verbIn } from "./command.ts"
import { seedIn } from "./key-files.ts"
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
 * `--new-organisation-key FILE` or `--new-release-key FILE` it names another key, made and written there when the file
 * is not there yet.
 */
async function rotate(context: Context): Promise<Told> {
  const workstation = await context.open()
  const file = context.options["new-organisation-key"]
  const release = context.options["new-release-key"]
  const next = await signChange(context, workstation, async (known) => {
    const changed = file ? await withNewKey(context, known, file) : known
    return release ? withNewRelease(context, changed, release) : changed
  })
  const lines = [...(file ? aboutNewKey(next, file) : []), ...(release ? aboutRelease(next, release) : [])]
  return { lines: [...lines, ...afterSigning(next)], value: next }
}

/** The key in this file, made and written there when the file is not there yet: under the workstation's passphrase. */
async function keyInFile(
  context: Context,
  file: string,
  key: OfflineKey,
): Promise<{ key: string; write: () => Promise<void> }> {
  const isNew = !existsSync(file)
  const seed = isNew ? context.random(32) : await seedIn(context, file, key)
  const write = async () => {
    if (isNew) await writeOfflineKey(file, seed, await context.passphrase(), context.workFactor)
  }
  return { key: minisignPublicKey(seed), write }
}

async function withNewRelease(context: Context, known: Roster, file: string): Promise<Roster> {
  const { key, write } = await keyInFile(context, file, "release")
  await write()
  return { ...known, release: key }
}

const aboutRelease = ({ release }: Roster, file: string): string[] => [
  `The new key of releases: ${release}, in ${file}. Sign the pages with it and bring them to the host at once: canopy release sign DIR`,
]

/** Throws `key-is-changing`, `same-organisation-key` and what keeps a key file from being read. */
async function withNewKey(context: Context, known: Roster, file: string): Promise<Roster> {
  const { organisation } = known
  if (organisation.earlier && context.today <= organisation.earlier.until) return refuse("key-is-changing")
  const { key, write } = await keyInFile(context, file, "organisation")
  if (key === organisation.key) return refuse("same-organisation-key")
  await write()
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
