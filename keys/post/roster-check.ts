import type { Day } from "../../crypto/day.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { openRoster } from "../../crypto/trust.ts"
import { rememberPublished } from "../casework/taking/known.ts"
import { refuse } from "../refusals/refusal.ts"
import { type Home, homeOf, organisationKeys, rosterOf, type Workstation } from "../workstation.ts"
import { publicText } from "./server.ts"

/** The epoch of the newest roster that a server was seen to have. */
const seenEpoch = "published/roster-epoch"

/** What was found there. `shown`: as it was signed; null where there is none. `isThere`: it is the newest one. */
export type Look = { isThere: boolean; shown: Roster | null }

/**
 * Looks at the roster that the server shows before anything is sent to it. A newer one, rightly signed, is taken over,
 * and with it the organisation key that it names. Throws `foreign-roster`, `older-roster` or `roster-damaged`.
 */
export async function lookAtRoster(workstation: Workstation): Promise<Look> {
  const document = await publicText(workstation, "/roster.json")
  if (document === null) return { isThere: false, shown: null }
  const minisig = (await publicText(workstation, "/roster.json.minisig")) ?? ""
  const home = homeOf(workstation)
  const shown = openShown(home, { document, minisig }, workstation.today)
  const { epoch } = rosterOf(workstation)
  // Between two epochs lies a rotation that the server has not seen yet; below the one it had, somebody put back.
  if (shown.epoch < (workstation.vault.get<number>(seenEpoch) ?? 0)) return refuse("older-roster")
  if (shown.epoch === epoch && document !== home.roster.document) return refuse("roster-damaged")
  if (shown.epoch > epoch) takeOver(workstation, shown, { document, minisig })
  if (shown.epoch >= epoch) rememberShown(workstation)
  return { isThere: shown.epoch >= epoch, shown }
}

function takeOver(workstation: Workstation, { organisation: { key, earlier } }: Roster, roster: SignedText): void {
  const home = homeOf(workstation)
  // Another key is named only together with the one that is known here: an earlier key cannot come back by itself.
  if (key !== home.organisationKey && earlier?.key !== home.organisationKey) refuse("foreign-roster")
  workstation.vault.put("self/organisation", { ...home, organisationKey: key, earlierKey: earlier, roster })
}

/** The same, for whoever only asks whether the server has the newest roster already. */
export const checkRosterAtServer = async (workstation: Workstation): Promise<boolean> =>
  (await lookAtRoster(workstation)).isThere

/** For somebody new: what a server showed before this epoch has been replaced. */
export const rememberEpoch = ({ vault }: Pick<Workstation, "vault">, epoch: number): void => vault.put(seenEpoch, epoch)

/** Call it once the server has the roster that is known here. */
export function rememberShown(workstation: Workstation): void {
  const { epoch } = rosterOf(workstation)
  rememberPublished(workstation, "roster", homeOf(workstation).roster.document)
  if (workstation.vault.get<number>(seenEpoch) !== epoch) workstation.vault.put(seenEpoch, epoch)
}

/** Its day is not asked for: a roster whose time is over must still be followed by the next. */
function openShown(home: Home, signed: SignedText, today: Day): Roster {
  const opened = openRoster(signed, organisationKeys(home, today))
  if (!opened.ok) return refuse(opened.failure.kind === "another-key" ? "foreign-roster" : "roster-damaged")
  return opened.value.organisation.id === home.id ? opened.value : refuse("foreign-roster")
}
