import type { Roster, RosterPerson } from "../../../crypto/documents/roster.ts"
import type { Asked } from "../../../keys/demands/take-in.ts"
import { signRoster } from "../../../keys/ring/ceremony.ts"
import { offlineKeyFile, readOfflineKey } from "../../../keys/ring/offline-key.ts"
import { homeOf, rosterOf } from "../../../keys/workstation.ts"
import { caseworker } from "../../crypto/cast.ts"
import { passphrase, type Team } from "../workstation.ts"

/** The next roster, changed like this; it stays at this workstation. */
export async function withRoster(
  { home, workstation }: Team,
  change: (roster: Roster) => Partial<Roster>,
): Promise<Team> {
  const seed = await readOfflineKey(offlineKeyFile(home, "organisation"), "organisation", passphrase)
  const known = rosterOf(workstation)
  const next = { ...known, epoch: known.epoch + 1, ...change(known) }
  workstation.vault.put("self/organisation", { ...homeOf(workstation), roster: signRoster(next, seed) })
  return { home, workstation, pins: { ...homeOf(workstation), epoch: next.epoch } as unknown as Team["pins"] }
}

export const withBen = (team: Team, rest: Partial<RosterPerson> = {}): Promise<Team> =>
  withRoster(team, ({ people }) => ({ people: [...people, caseworker("Ben", rest)] }))

export const asked = (rest: Partial<Asked> = {}): Asked => ({
  kind: "court-order",
  from: "a county court",
  about: "All that we hold about one number.",
  received: "",
  due: "",
  ...rest,
})
