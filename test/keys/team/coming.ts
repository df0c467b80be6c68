import { join } from "node:path"
import { onTestFinished } from "vitest"
import type { Role } from "../../../crypto/documents/roster.ts"
import { add } from "../../../keys/commands/caseworker-roster.ts"
import { publishRosterAndKeys } from "../../../keys/post/publish-keys.ts"
import { openVault } from "../../../keys/ring/vault.ts"
import { joinOrganisation, readInvitation, writeInvitation } from "../../../keys/team/invitation.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { random } from "../../support/random.ts"
import { contextFor } from "../context.ts"
import type { Desk } from "../desk-and-host.ts"
import { writeFile } from "../files-written.ts"
import { passphrase, testFolder, workFactor } from "../workstation.ts"

/** Somebody asked in, at a machine of their own: not in the roster yet. */
export async function somebodyNew({ team }: Desk, alias: string, roles: Role[] = ["open", "publish"]) {
  const home = join(testFolder(), "home")
  const invited = readInvitation(writeInvitation(team.workstation, alias, roles), null, team.workstation.today)
  const file = await joinOrganisation(invited, {
    folder: home,
    passphrase,
    workFactor,
    today: team.workstation.today,
    random,
  })
  const vault = await openVault(home, passphrase, random)
  onTestFinished(() => vault.close())
  const workstation: Workstation = { ...team.workstation, folder: home, vault }
  return { home, file, workstation }
}

/** Added, published, and there with keys of their own. */
export async function aColleagueOf(desk: Desk, alias: string, roles: Role[] = ["open", "publish"]) {
  const joined = await somebodyNew(desk, alias, roles)
  const path = writeFile(joined.file)
  await add(contextFor(desk.team.home, `caseworker add ${path}`, { roles: roles.join(",") }))
  for (const each of [desk.team.workstation, joined.workstation]) await publishRosterAndKeys(each)
  return joined
}
