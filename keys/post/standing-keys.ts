import { keyList, type SignedText } from "../../crypto/documents/message-key.ts"
import { jsonOf } from "../../crypto/publication.ts"
import type { Workstation } from "../workstation.ts"
import { publicText } from "./server.ts"

/** Everybody's standing keys as the server shows them today. Nothing in it is trusted yet. */
export async function standingKeysShown(workstation: Workstation): Promise<SignedText[]> {
  const text = await publicText(workstation, "/standing.json")
  return keyList.safeParse(jsonOf(text ?? "")).data ?? []
}
