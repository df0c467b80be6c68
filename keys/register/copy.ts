import { createCipheriv, createDecipheriv } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fromBase64, toBase64 } from "../../crypto/bytes.ts"
import { writeWhole } from "../ring/files.ts"
import type { Workstation } from "../workstation.ts"

/**
 * A sealed copy of the register, so that a start need not read every case. Its key stands in the vault, in a compartment
 * of its own: whoever forgets a case destroys it, and no copy from before opens any more. A copy that is lost, old or
 * damaged costs time and nothing else: the register is made again from the vault.
 */

const item = "register/copy"
const fileOf = ({ folder }: Workstation): string => join(folder, "register.sealed")

/** RFC 8439 §2.8: a nonce is used once under one key. Each copy has a key of its own, so zero is safe. */
const nonce = Buffer.alloc(12)
const tagBytes = 16
const cipher = { algorithm: "chacha20-poly1305", options: { authTagLength: tagBytes } } as const

/**
 * `isCurrent` is asked inside the commit that keeps the key: when another program changed the vault meanwhile, it may
 * have forgotten a case that the copy still holds. Then no key is kept, and nothing ever opens that copy.
 */
export function keepCopy(workstation: Workstation, bytes: Buffer, isCurrent: () => boolean): void {
  const { vault } = workstation
  const key = workstation.random(32)
  const sealing = createCipheriv(cipher.algorithm, key, nonce, cipher.options)
  const sealed = Buffer.concat([sealing.update(bytes), sealing.final(), sealing.getAuthTag()])
  writeWhole(fileOf(workstation), sealed)
  vault.together(() => {
    if (isCurrent()) vault.put(item, toBase64(key))
  })
}

/** null when there is none that opens. */
export function openCopy(workstation: Workstation): Buffer | null {
  try {
    const key = fromBase64(workstation.vault.get<string>(item) ?? "")
    if (key?.length !== 32) return null
    const sealed = readFileSync(fileOf(workstation))
    if (sealed.length < tagBytes) return null
    const opening = createDecipheriv(cipher.algorithm, key, nonce, cipher.options)
    opening.setAuthTag(sealed.subarray(-tagBytes))
    return Buffer.concat([opening.update(sealed.subarray(0, -tagBytes)), opening.final()])
  } catch {
    return null // lost, another key's, or damaged; so may be its key, in a vault that was put back
  }
}

export const hasCopy = ({ vault }: Workstation): boolean => vault.stamps("register").length > 0

/** Call it inside the commit that forgets a case: what the copy holds of it must not outlive it. */
export const destroyCopy = ({ vault }: Workstation): void => vault.destroy(item)
