import { join } from "node:path"
import { onTestFinished } from "vitest"
import { toBase64 } from "../../crypto/bytes.ts"
import { type Role, type RosterPerson, roster as rosterSchema } from "../../crypto/documents/roster.ts"
import { minisignPublicKey } from "../../crypto/minisign.ts"
import { publicKeyOf } from "../../crypto/statement.ts"
import { publishRosterAndKeys } from "../../keys/post/publish-keys.ts"
import { signRoster } from "../../keys/ring/ceremony.ts"
import { makeKeysAhead } from "../../keys/ring/message-keys.ts"
import { offlineKeyFile, readOfflineKey } from "../../keys/ring/offline-key.ts"
import { createVault } from "../../keys/ring/vault.ts"
import { homeOf, rosterOf, type Self, type Workstation } from "../../keys/workstation.ts"
import { random } from "../support/random.ts"
import type { Desk } from "./desk-and-host.ts"
import { passphrase, testFolder, workFactor } from "./workstation.ts"

/** A second person of the team, with a workstation of their own. */

type Change = (people: RosterPerson[]) => RosterPerson[]

/** A roster of the next epoch, signed by the organisation key, known at these workstations and at the server. */
export async function withRoster({ team }: Desk, change: Change, others: readonly Workstation[] = []): Promise<void> {
  const seed = await readOfflineKey(offlineKeyFile(team.home, "organisation"), "organisation", passphrase)
  const current = rosterOf(team.workstation)
  const next = rosterSchema.parse({ ...current, epoch: current.epoch + 1, people: change(current.people) })
  const signed = signRoster(next, seed)
  for (const each of [team.workstation, ...others])
    each.vault.put("self/organisation", { ...homeOf(each), roster: signed })
  await publishRosterAndKeys(team.workstation)
}

export async function aColleague(desk: Desk, alias: string, roles: Role[]): Promise<Workstation> {
  const folder = join(testFolder(), "home")
  const vault = await createVault(folder, passphrase, workFactor, random)
  onTestFinished(() => vault.close())
  const { workstation } = desk.team
  const colleague: Workstation = { ...workstation, folder, vault }
  const [document, reply, request] = [random(32), random(32), random(32)]
  const self: Self = { alias, document: toBase64(document), reply: toBase64(reply), request: toBase64(request) }
  vault.put("self/keys", self)
  vault.put("self/organisation", homeOf(workstation))
  const person: RosterPerson = {
    alias,
    document: minisignPublicKey(document),
    reply: toBase64(publicKeyOf(reply)),
    request: toBase64(publicKeyOf(request)),
    roles,
    state: "current",
  }
  await withRoster(desk, (people) => [...people, person], [colleague])
  makeKeysAhead(colleague)
  if (roles.includes("open")) await publishRosterAndKeys(colleague)
  return colleague
}
