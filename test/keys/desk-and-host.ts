import { publishRosterAndKeys } from "../../keys/post/publish-keys.ts"
import { type Pulled, pull } from "../../keys/post/pull.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { type Host, hostFor } from "./host.ts"
import { aTeam, type Team } from "./workstation.ts"

/** A desk and its server, on the day after the roster was published: letters can be sent. */
export type Desk = { team: Team; host: Host; pull: (workstation?: Workstation) => Promise<Pulled> }

export async function aDesk(): Promise<Desk> {
  const begun = await aTeam()
  const host = hostFor(begun.pins)
  const team = { ...begun, workstation: { ...begun.workstation, fetch: host.fetch } }
  await publishRosterAndKeys(team.workstation)
  return { team, host, pull: (workstation = team.workstation) => pull(workstation, () => {}) }
}
