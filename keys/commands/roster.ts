import { existsSync } from "node:fs"
import { addDays } from "../../crypto/day.ts"
import { openers, roster as rosterSchema } from "../../crypto/documents/roster.ts"
import { minisignPublicKey } from "../../crypto/minisign.ts"
import { renewAlerts } from "../outbound/alerts/publish.ts"
import { publishRosterAndKeys } from "../post/publish-keys.ts"
import { refuse } from "../refusals/refusal.ts"
import { pinsOf, rosterDays, signRoster } from "../ring/ceremony.ts"
import { offlineKeyFile, readOfflineKey } from "../ring/offline-key.ts"
import { homeOf, rosterOf } from "../workstation.ts"
import { type Command, type Context, type Told, verbIn } from "./command.ts"
import { pinsFile, readPinned, writePins } from "./pins.ts"

async function show(context: Context): Promise<Told> {
  const roster = rosterOf(await context.open())
  return {
    lines: [
      `${roster.organisation.name}, roster ${roster.epoch}, valid until ${roster.validUntil}`,
      `Key of the organisation: ${roster.organisation.key}`,
      `${roster.recipients} stanzas in every letter; ${openers(roster).length} open them; ${roster.thresholds.publish} sign a warning`,
      ...roster.people.map(({ alias, roles, state }) => `${alias}: ${state}, ${roles.join(", ")}`),
    ],
    value: roster,
  }
}

async function publish(context: Context): Promise<Told> {
  const workstation = await context.open()
  await publishRosterAndKeys(workstation)
  await renewAlerts(workstation)
  const { epoch } = rosterOf(workstation)
  return { lines: [`Roster ${epoch} and the keys are at the server.`], value: { epoch } }
}

/** A new epoch of the same roster, valid for another year: signed by the organisation key, brought for this moment. */
async function rotate(context: Context): Promise<Told> {
  const workstation = await context.open()
  const file = context.options["organisation-key"] ?? offlineKeyFile(context.home, "organisation")
  const seed = await readOfflineKey(file, "organisation", await context.passphrase())
  const home = homeOf(workstation)
  if (minisignPublicKey(seed) !== home.organisationKey) return refuse("another-organisation-key")
  const path = pinsFile(context)
  readPinned(path)
  const current = rosterOf(workstation)
  const next = rosterSchema.parse({
    ...current,
    epoch: current.epoch + 1,
    validFrom: context.today,
    validUntil: addDays(context.today, rosterDays),
  })
  workstation.vault.put("self/organisation", { ...home, roster: signRoster(next, seed) })
  if (context.options["organisation-file"] || existsSync(path)) writePins(path, pinsOf(next))
  return { lines: [`Roster ${next.epoch} is signed. Show it to everybody with: canopy roster publish`], value: next }
}

const verbs = { show, publish, rotate }

export const roster: Command = (context) =>
  verbIn(verbs, context.words[1] ?? "show", "canopy roster show|publish|rotate")(context)
