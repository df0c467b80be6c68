import { pbkdf2Async } from "@noble/hashes/pbkdf2.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { utf8 } from "../bytes.ts"
import type { IdentifierKey } from "../identifier/identifier.ts"

/**
 * A slow step before an identifier is looked up, the same everywhere: PBKDF2-HMAC-SHA256 (RFC 8018 §5.2) over the canonical
 * string. Phone numbers are few; whoever has the secret of a table tries each of them at this price.
 */

export const stretchSalt = utf8("canopy/check/v1")
export const stretchIterations = 600_000
export const stretchedBytes = 32

/** What of Web Crypto this needs. Absent on plain http, and in Chromium on an onion address. */
export type Derive = Pick<SubtleCrypto, "importKey" | "deriveBits">

/** 32 bytes, by Web Crypto. */
export async function stretch(key: IdentifierKey, subtle: Derive, iterations = stretchIterations): Promise<Uint8Array> {
  const bytes = utf8(key) as Uint8Array<ArrayBuffer>
  const secret = await subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveBits"])
  const salt = stretchSalt as Uint8Array<ArrayBuffer>
  return new Uint8Array(
    await subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, secret, 8 * stretchedBytes),
  )
}

/** The same 32 bytes in plain script: half a second where code is compiled, most of a minute where it is not. */
export const stretchInScript = (key: IdentifierKey, iterations = stretchIterations): Promise<Uint8Array> =>
  pbkdf2Async(sha256, utf8(key), stretchSalt, { c: iterations, dkLen: stretchedBytes })
