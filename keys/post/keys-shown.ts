import { keyList, type SignedText } from "../../crypto/documents/message-key.ts"
import { jsonOf } from "../../crypto/publication.ts"
import type { Workstation } from "../workstation.ts"
import { publicText } from "./server.ts"

type Address = "/keys.json" | "/standing.json" | "/approvers.json"

/** Everybody's keys as the server shows them today, and removals beside them. Nothing in it is trusted yet. */
export async function keysShown(workstation: Workstation, address: Address): Promise<SignedText[]> {
  const text = await publicText(workstation, address)
  return keyList.safeParse(jsonOf(text ?? "")).data ?? []
}
