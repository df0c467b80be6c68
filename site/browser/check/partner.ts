import { fromHex } from "../../../crypto/bytes.ts"
import { projectKeys } from "../../../crypto/project.ts"
import { readReceiptCode } from "../../../crypto/typed-code.ts"

// For projects alone: with the list of words.

/** The Ed25519 seed by which a project's checks are known, 32 bytes; null for what is no code. */
export function partnerKey(typed: string, organisation: string): Uint8Array | null {
  const code = readReceiptCode(typed)
  return code.ok ? projectKeys(code.value, fromHex(organisation)).check : null
}
