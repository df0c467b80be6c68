import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Decrypter, Encrypter } from "age-encryption"
import { fromBase64, toBase64 } from "../../crypto/bytes.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "./files.ts"

/** The two keys that live in files of their own, to be carried away: a seed in base64, age under the passphrase. */
export type OfflineKey = "organisation" | "release"

export const offlineKeyFile = (home: string, key: OfflineKey): string => join(home, `${key}-key.age`)

export async function writeOfflineKey(
  file: string,
  seed: Uint8Array,
  passphrase: string,
  workFactor: number,
): Promise<void> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  writeWhole(file, await encrypter.encrypt(`${toBase64(seed)}\n`))
}

/**
 * The 32-byte seed. Throws `organisation-key-missing`, `release-key-missing`, `wrong-key-file-passphrase`
 * or `damaged-offline-key`.
 */
export async function readOfflineKey(file: string, key: OfflineKey, passphrase: string): Promise<Uint8Array> {
  if (!existsSync(file)) return refuse(`${key}-key-missing`)
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  const text = await decrypter.decrypt(readFileSync(file), "text").catch((error: Error) => {
    const wrong = error.message.startsWith("no identity matched")
    return refuse(wrong ? "wrong-key-file-passphrase" : "damaged-offline-key")
  })
  const seed = fromBase64(text.trim())
  return seed?.length === 32 ? seed : refuse("damaged-offline-key")
}
