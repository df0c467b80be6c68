import { makeKeysAhead, messageSecrets } from "../ring/message-keys.ts"
import { homeOf, type Workstation } from "../workstation.ts"
import { publishRecipients } from "./publish-recipients.ts"
import { checkRosterAtServer, rememberShown } from "./roster-check.ts"
import { jsonBody, putPublication, serverOf } from "./server.ts"

/**
 * Shows the server the newest roster known here and this caseworker's keys, those made ahead included; of a coordinator
 * also the recipients for the stock `age`. Nothing is sent to a server that shows another organisation's roster.
 */
export async function publishRosterAndKeys(workstation: Workstation): Promise<void> {
  const isThere = await checkRosterAtServer(workstation)
  makeKeysAhead(workstation)
  const server = serverOf(workstation)
  if (!isThere) await putPublication(server, "roster.json", homeOf(workstation).roster)
  rememberShown(workstation)
  const keys = messageSecrets(workstation)
    .filter(({ until }) => until >= workstation.today)
    .map(({ signed }) => signed)
  await server.ask("PUT", "/desk/keys", jsonBody(keys))
  await publishRecipients(workstation, server)
}
