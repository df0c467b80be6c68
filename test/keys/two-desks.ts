import { join } from "node:path"
import { onTestFinished } from "vitest"
import { toBase64 } from "../../crypto/bytes.ts"
import type { Consents } from "../../crypto/documents/consents.ts"
import type { Report } from "../../crypto/documents/report.ts"
import type { Role, Roster } from "../../crypto/documents/roster.ts"
import { minisignPublicKey } from "../../crypto/minisign.ts"
import { publicKeyOf } from "../../crypto/statement.ts"
import { publishRosterAndKeys } from "../../keys/post/publish-keys.ts"
import { pull } from "../../keys/post/pull.ts"
import { signRoster } from "../../keys/ring/ceremony.ts"
import { offlineKeyFile, readOfflineKey } from "../../keys/ring/offline-key.ts"
import { createVault } from "../../keys/ring/vault.ts"
import { homeOf, rosterOf, type Workstation } from "../../keys/workstation.ts"
import { random } from "../support/random.ts"
import type { DeskWithCase } from "./alerts.ts"
import { aDesk, type Desk } from "./desk-and-host.ts"
import { aReport, letterBy, send } from "./reporter.ts"
import { passphrase, testFolder, workFactor } from "./workstation.ts"

/** Ana and Ben, each at a workstation of their own, in an organisation that publishes with as many signatures as it says. */
export type TwoDesks = DeskWithCase & { ana: Workstation; ben: Workstation; benHome: string }

/** Signs another roster with the organisation key, and puts it at these workstations. */
export async function signAnotherRoster(
  { team }: Desk,
  change: (known: Roster) => Partial<Roster>,
  at: readonly Workstation[],
): Promise<void> {
  const seed = await readOfflineKey(offlineKeyFile(team.home, "organisation"), "organisation", passphrase)
  const known = rosterOf(team.workstation)
  const roster = signRoster({ ...known, epoch: known.epoch + 1, ...change(known) }, seed)
  for (const { vault } of at) vault.put("self/organisation", { ...homeOf(team.workstation), roster })
}

async function aWorkstation(desk: Desk, alias: string, roles: Role[], publish: number) {
  const home = join(testFolder(), alias)
  const vault = await createVault(home, passphrase, workFactor, random)
  onTestFinished(() => vault.close())
  const seeds = { document: random(32), reply: random(32), request: random(32) }
  vault.put("self/keys", {
    alias,
    document: toBase64(seeds.document),
    reply: toBase64(seeds.reply),
    request: toBase64(seeds.request),
  })
  const person = {
    alias,
    document: minisignPublicKey(seeds.document),
    reply: toBase64(publicKeyOf(seeds.reply)),
    request: toBase64(publicKeyOf(seeds.request)),
    roles,
    state: "current" as const,
  }
  const workstation: Workstation = { ...desk.team.workstation, folder: home, vault }
  const change = ({ people }: Roster) => ({ people: [...people, person], thresholds: { publish } })
  await signAnotherRoster(desk, change, [desk.team.workstation, workstation])
  return { home, workstation }
}

/** Both have opened Mai's letter. */
export async function twoDesks(
  publish: 1 | 2 = 2,
  given: Partial<Consents> = { alert: "yes" },
  fields: Omit<Partial<Report>, "consents"> = {},
): Promise<TwoDesks> {
  const desk = await aDesk()
  const { home, workstation: ben } = await aWorkstation(desk, "Ben", ["open", "publish", "approve"], publish)
  const ana = desk.team.workstation
  for (const each of [ana, ben]) await publishRosterAndKeys(each)
  await send(desk.team, desk.host, letterBy("Mai", desk.team.pins, aReport(fields, given)))
  const [id = ""] = (await desk.pull()).cases
  await pull(ben, () => {})
  return { ...desk, id, ana, ben, benHome: home }
}
