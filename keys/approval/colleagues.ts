import { Decrypter, Encrypter } from "age-encryption"
import { withApprovers } from "../../crypto/approvers.ts"
import { openers } from "../../crypto/documents/roster.ts"
import { trustKey } from "../../crypto/trust.ts"
import { keysShown } from "../post/keys-shown.ts"
import { nativeIdentity } from "../post/native-identity.ts"
import { refuse } from "../refusals/refusal.ts"
import { openingSeeds } from "../ring/message-keys.ts"
import { rosterOf, selfOf, type Workstation } from "../workstation.ts"

/** A file that is carried to a colleague: an age file to the message keys that the server shows for them today. */

/** Colleagues' message keys, each checked against the roster: of who opens letters, and of who only approves. */
async function recipientsOfColleagues(workstation: Workstation): Promise<string[]> {
  const inForce = rosterOf(workstation)
  const roster = withApprovers(inForce)
  const someOnlyApprove = openers(roster).length > openers(inForce).length
  const shown = [
    ...(await keysShown(workstation, "/keys.json")),
    ...(someOnlyApprove ? await keysShown(workstation, "/approvers.json") : []),
  ]
  const { alias } = selfOf(workstation)
  const trusted = shown.flatMap((signed) => {
    const key = trustKey(signed, roster, workstation.today, "message")
    return key.ok && key.value.person !== alias ? [key.value.recipient] : []
  })
  return trusted.length > 0 ? trusted : refuse("no-colleague")
}

/** Seals a JSON value so that any colleague who opens letters can open it. Throws `no-colleague`. */
export async function sealForColleagues(workstation: Workstation, value: unknown): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  for (const recipient of await recipientsOfColleagues(workstation)) encrypter.addRecipient(recipient)
  return encrypter.encrypt(JSON.stringify(value))
}

/** What a colleague sealed for us. Throws `not-for-us`. */
export async function openFromColleague(workstation: Workstation, file: Uint8Array): Promise<unknown> {
  const decrypter = new Decrypter()
  for (const seed of openingSeeds(workstation)) decrypter.addIdentity(nativeIdentity(seed))
  try {
    return JSON.parse(await decrypter.decrypt(file, "text"))
  } catch {
    return refuse("not-for-us")
  }
}
