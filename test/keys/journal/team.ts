import { pull } from "../../../keys/post/pull.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aDesk, type Desk } from "../desk-and-host.ts"
import { letterBy, saysYes, send } from "../reporter.ts"
import { aColleagueOf } from "../team/coming.ts"

/** A team with real vaults, a real server and real seals. */
export type TeamOf<Names extends string> = Desk & {
  at: Record<Names, Workstation>
  pullAt: (name: Names) => ReturnType<typeof pull>
}

export async function aTeamOf<Names extends string>(...names: Names[]): Promise<TeamOf<Names | "Ana">> {
  const desk = await aDesk()
  const at: Record<string, Workstation> = { Ana: desk.team.workstation }
  for (const name of names) at[name] = (await aColleagueOf(desk, name)).workstation
  return { ...desk, at: at as Record<Names | "Ana", Workstation>, pullAt: (name) => pull(at[name]!, () => {}) }
}

/** Mai's letter waits at the server; the name of the case that it will be. */
export async function aLetter(
  { team, host }: Desk,
  name = "Mai",
  fields: Parameters<typeof saysYes>[0] = {},
): Promise<void> {
  await send(team, host, letterBy(name, team.pins, saysYes(fields)))
}
