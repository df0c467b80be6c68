import { renameSync } from "node:fs"
import { join } from "node:path"
import { offlineKeyFile } from "../../keys/ring/offline-key.ts"
import { aDesk, type Desk } from "../keys/desk-and-host.ts"
import { aColleagueOf } from "../keys/team/coming.ts"
import { testFolder } from "../keys/workstation.ts"

/** The organisation key as it should be: away from the machine. Gives where its file is. */
export function carriedAway({ team }: Desk): string {
  const file = join(testFolder(), "organisation-key.age")
  renameSync(offlineKeyFile(team.home, "organisation"), file)
  return file
}

/** Ana, who coordinates, and Ben; both open letters. `key`: the file of the organisation key. */
export async function twoAtWork() {
  const desk = await aDesk()
  const { workstation: ben, home: benHome } = await aColleagueOf(desk, "Ben")
  return { ...desk, ana: desk.team.workstation, ben, benHome, key: carriedAway(desk) }
}
