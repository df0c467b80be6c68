import { existsSync, readFileSync } from "node:fs"
import { type Decrypter, Encrypter } from "age-encryption"
import { fromBase64, toBase64 } from "../../../crypto/bytes.ts"
import { minisignPublicKey } from "../../../crypto/minisign.ts"
import { refuse } from "../../refusals/refusal.ts"
import { homeOf, type Workstation } from "../../workstation.ts"
import { writeWhole } from "../files.ts"
import { recoveryKey } from "./state.ts"

/**
 * A copy of the organisation key that two of the three people open, sealed to the recovery key. Its own file takes the
 * passphrase of one workstation, and a passphrase can be forgotten.
 */

/** Of which key there is a copy, and to which recovery key it is sealed. */
type Kept = { key: string; recipient: string }
const keptItem = "backup/organisation-key"

/** Whether the three people of today open a copy of the organisation key of today. */
export function isKeyKept(workstation: Workstation): boolean {
  const kept = workstation.vault.get<Kept>(keptItem)
  return kept?.key === homeOf(workstation).organisationKey && kept.recipient === recoveryKey(workstation)?.recipient
}

/** Writes the copy. `seed`: 32 bytes of the organisation key in use. Throws `no-recovery-key` and `file-exists`. */
export async function keepOrganisationKey(workstation: Workstation, seed: Uint8Array, out: string): Promise<void> {
  const { recipient } = recoveryKey(workstation) ?? refuse("no-recovery-key")
  if (existsSync(out)) refuse("file-exists")
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  writeWhole(out, await encrypter.encrypt(`${toBase64(seed)}\n`))
  workstation.vault.put(keptItem, { key: minisignPublicKey(seed), recipient } satisfies Kept)
}

/**
 * The 32-byte seed in a copy. `by`: the recovery key, as two people brought it. Throws `file-not-found`,
 * `copy-of-another-recovery` and `damaged-offline-key`.
 */
export async function keptOrganisationKey(path: string, by: Decrypter): Promise<Uint8Array> {
  if (!existsSync(path)) return refuse("file-not-found")
  const text = await by.decrypt(readFileSync(path), "text").catch((error: Error) => {
    return refuse(error.message.startsWith("no identity matched") ? "copy-of-another-recovery" : "damaged-offline-key")
  })
  const seed = fromBase64(text.trim())
  return seed?.length === 32 ? seed : refuse("damaged-offline-key")
}
