import { makeKeysAhead, messageSecrets } from "../ring/message-keys.ts"
import { homeOf, type Workstation } from "../workstation.ts"
import { jsonBody, putPublication, serverOf } from "./server.ts"

/** Shows the server the newest roster known here and this caseworker's keys, those made ahead included. */
export async function publishRosterAndKeys(workstation: Workstation): Promise<void> {
  makeKeysAhead(workstation)
  const server = serverOf(workstation)
  await putPublication(server, "roster.json", homeOf(workstation).roster)
  const keys = messageSecrets(workstation)
    .filter(({ until }) => until >= workstation.today)
    .map(({ signed }) => signed)
  await server.ask("PUT", "/desk/keys", jsonBody(keys))
}
