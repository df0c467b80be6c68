import { openedRoster, type Roster } from "../../crypto/documents/roster.ts"
import { openPublication } from "../../crypto/publication.ts"
import { rememberPublished } from "../casework/taking/known.ts"
import { refuse } from "../refusals/refusal.ts"
import { type Home, homeOf, rosterOf, type Workstation } from "../workstation.ts"
import { publicText } from "./server.ts"

/** The epoch of the newest roster that a server was seen to have. */
const seenEpoch = "published/roster-epoch"

/**
 * Looks at the roster that the server shows before anything is sent to it. A newer one, rightly signed, is taken over.
 * Says whether the server has the newest roster already. Throws `foreign-roster`, `older-roster` or `roster-damaged`.
 */
export async function checkRosterAtServer(workstation: Workstation): Promise<boolean> {
  const document = await publicText(workstation, "/roster.json")
  if (document === null) return false
  const minisig = (await publicText(workstation, "/roster.json.minisig")) ?? ""
  const home = homeOf(workstation)
  const shown = openShown(home, document, minisig)
  const { epoch } = rosterOf(workstation)
  // Between two epochs lies a rotation that the server has not seen yet; below the one it had, somebody put back.
  if (shown.epoch < (workstation.vault.get<number>(seenEpoch) ?? 0)) return refuse("older-roster")
  if (shown.epoch === epoch && document !== home.roster.document) return refuse("roster-damaged")
  if (shown.epoch > epoch) workstation.vault.put("self/organisation", { ...home, roster: { document, minisig } })
  if (shown.epoch >= epoch) rememberShown(workstation)
  return shown.epoch >= epoch
}

/** Call it once the server has the roster that is known here. */
export function rememberShown(workstation: Workstation): void {
  const { epoch } = rosterOf(workstation)
  rememberPublished(workstation, "roster", homeOf(workstation).roster.document)
  if (workstation.vault.get<number>(seenEpoch) !== epoch) workstation.vault.put(seenEpoch, epoch)
}

/** Its day is not asked for: a roster whose time is over must still be followed by the next. */
function openShown({ organisationKey, id }: Home, document: string, minisig: string): Roster {
  const opened = openPublication(document, minisig, organisationKey, openedRoster)
  if (!opened.ok) return refuse(opened.failure.kind === "another-key" ? "foreign-roster" : "roster-damaged")
  return opened.value.organisation.id === id ? opened.value : refuse("foreign-roster")
}
