import { join } from "node:path"
import { onTestFinished } from "vitest"
import { toBase64 } from "../../../crypto/bytes.ts"
import type { Role, Roster, RosterPerson } from "../../../crypto/documents/roster.ts"
import { minisignPublicKey } from "../../../crypto/minisign.ts"
import { publicKeyOf } from "../../../crypto/statement.ts"
import { signRoster } from "../../../keys/ring/ceremony.ts"
import { offlineKeyFile, readOfflineKey } from "../../../keys/ring/offline-key.ts"
import { createVault } from "../../../keys/ring/vault.ts"
import { homeOf, rosterOf, type Self, type Workstation } from "../../../keys/workstation.ts"
import { random } from "../../support/random.ts"
import { aReport, letterBy } from "../reporter.ts"
import { take, theCase } from "../taking.ts"
import { aTeam, passphrase, type Team, testFolder, workFactor } from "../workstation.ts"

/** Ana, who has Mai's case, and a colleague at a workstation of their own, both on the newest roster. No server. */
export type Pair = { team: Team; ana: Workstation; ben: Workstation; benHome: string; id: string }

const seeds = (alias: string): Self => {
  const seed = () => toBase64(random(32))
  return { alias, document: seed(), reply: seed(), request: seed() }
}

const seedOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "base64"))

const personOf = (self: Self, roles: Role[]): RosterPerson => ({
  alias: self.alias,
  document: minisignPublicKey(seedOf(self.document)),
  reply: toBase64(publicKeyOf(seedOf(self.reply))),
  request: toBase64(publicKeyOf(seedOf(self.request))),
  roles,
  state: "current",
})

/** Signs a roster of the next epoch, and gives it to these workstations. */
export async function signAnew(
  { home, workstation }: Team,
  people: (before: RosterPerson[]) => RosterPerson[],
  ...workstations: Workstation[]
): Promise<void> {
  const seed = await readOfflineKey(offlineKeyFile(home, "organisation"), "organisation", passphrase)
  const before = rosterOf(workstation)
  const next: Roster = { ...before, epoch: before.epoch + 1, people: people(before.people) }
  for (const { vault } of [workstation, ...workstations])
    vault.put("self/organisation", { ...homeOf(workstation), roster: signRoster(next, seed) })
}

/** A colleague of this team, with these roles. */
export async function aColleague(team: Team, roles: Role[], alias = "Ben"): Promise<Workstation> {
  const folder = join(testFolder(), alias)
  const vault = await createVault(folder, passphrase, workFactor, random)
  onTestFinished(() => vault.close())
  const self = seeds(alias)
  vault.put("self/keys", self)
  const colleague: Workstation = { ...team.workstation, folder, vault }
  await signAnew(team, (before) => [...before, personOf(self, roles)], colleague)
  return colleague
}

export async function aPair(benRoles: Role[] = ["open", "coordinate"]): Promise<Pair> {
  const team = await aTeam()
  take(team.workstation, letterBy("Mai", team.pins, aReport()))
  const ben = await aColleague(team, benRoles)
  return { team, ana: team.workstation, ben, benHome: ben.folder, id: theCase(team.workstation).id }
}

/** Roles of a person of the roster, changed later. */
export const withRoles =
  (alias: string, roles: Role[], state: RosterPerson["state"] = "current") =>
  (before: RosterPerson[]): RosterPerson[] =>
    before.map((person) => (person.alias === alias ? { ...person, roles, state } : person))
