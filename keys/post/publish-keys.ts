import type { SignedText } from "../../crypto/documents/message-key.ts"
import { holds, type RosterPerson } from "../../crypto/documents/roster.ts"
import { refuse } from "../refusals/refusal.ts"
import { publicPart } from "../ring/caseworker-keys.ts"
import { makeKeysAhead, messageSecrets } from "../ring/message-keys.ts"
import { refuseUnlessRegarded, removalsInForce, takeRemovals } from "../team/removals.ts"
import { adoptRenewed } from "../team/renewal.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../workstation.ts"
import { refuseClockSetBack } from "./clock-set-back.ts"
import { keysShown } from "./keys-shown.ts"
import { publishRecipients } from "./publish-recipients.ts"
import { lookAtRoster, rememberShown } from "./roster-check.ts"
import { jsonBody, putPublication, serverOf, unlessCarried } from "./server.ts"

/**
 * Shows the server the newest roster known here and this caseworker's keys, those made ahead included; of a coordinator
 * also the recipients for the stock `age`. Takes over what colleagues published: roster, removals, and with a roster the
 * own renewed keys. Nothing is sent to a server that shows another organisation's roster, or by whom no roster names;
 * and nothing by a machine whose clock was set back: `clock-set-back`. Says whether the server has them: where files are
 * carried, it has them later.
 */
export async function publishRosterAndKeys(workstation: Workstation): Promise<boolean> {
  await refuseClockSetBack(workstation)
  const { isThere, shown } = await lookAtRoster(workstation)
  const list = shown ? await keysShown(workstation, "/keys.json") : []
  takeRemovals(workstation, list)
  adoptRenewed(workstation)
  const person = ownPerson(workstation)
  if (!isThere && shown) refuseUnlessRegarded(workstation, list, shown)
  if (showsKeys(person)) makeKeysAhead(workstation)
  const server = serverOf(workstation)
  const hasRoster = isThere || (await unlessCarried(putPublication(server, "roster.json", homeOf(workstation).roster)))
  if (hasRoster) rememberShown(workstation)
  const hasKeys =
    !showsKeys(person) || (await unlessCarried(server.ask("PUT", "/desk/keys", jsonBody(toShow(workstation)))))
  await publishRecipients(workstation, server)
  return Boolean(hasRoster && hasKeys)
}

/** Throws `not-in-roster` for somebody who is not in it yet, and `no-longer-here` for who is current no more. */
function ownPerson(workstation: Workstation): RosterPerson {
  const own = publicPart(selfOf(workstation))
  const person = rosterOf(workstation).people.find(({ alias }) => alias === own.alias)
  if (!person || person.document !== own.document) return refuse("not-in-roster")
  return person.state === "current" ? person : refuse("no-longer-here")
}

/** Who approves has keys too, so that a file can be carried to them; no page seals to those. */
const showsKeys = (person: RosterPerson): boolean => holds(person, "open") || holds(person, "approve")

/** Removals too: a server that lost them, or left them out, has them again. */
const toShow = (workstation: Workstation): SignedText[] => [
  ...messageSecrets(workstation)
    .filter(({ until }) => until >= workstation.today)
    .map(({ signed }) => signed),
  ...removalsInForce(workstation),
]
