import { blake2b } from "@noble/hashes/blake2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { fromBase64, toBase64, utf8 } from "./bytes.ts"
import { publicKeyBytes, signatureBytes } from "./lengths.ts"
import { done, type Result, refused } from "./result.ts"
import { publicKeyOf, sign, verify } from "./statement.ts"

/**
 * minisign signatures (jedisct1.github.io/minisign, "Signature format"): Ed25519 over BLAKE2b-512 of the file, algorithm
 * "ED" only, with the global signature over the trusted comment. `minisign -V -H` checks what is written here.
 */

const keyIdBytes = 8
const prehashed = "ED"
const publicKeyAlgorithm = "Ed"

export type MinisignKey = { keyId: Uint8Array; key: Uint8Array }

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
const same = (a: Uint8Array, b: Uint8Array): boolean => ascii(a) === ascii(b)

/** Our key ids are not random: the first 8 bytes of BLAKE2b-512 of the public key, so that a key has one name. */
const keyIdOf = (publicKey: Uint8Array): Uint8Array => blake2b(publicKey).subarray(0, keyIdBytes)

/** "RWQ…", 56 characters, as `minisign -P` takes it, for the public key of a 32-byte secret. */
export function minisignPublicKey(secret: Uint8Array): string {
  const key = publicKeyOf(secret)
  return toBase64(concatBytes(utf8(publicKeyAlgorithm), keyIdOf(key), key))
}

/** The key in "RWQ…" (the line that `minisign -P` takes), or null for anything else. */
export function parseMinisignKey(text: string): MinisignKey | null {
  const bytes = fromBase64(text)
  if (bytes?.length !== 2 + keyIdBytes + publicKeyBytes) return null
  if (ascii(bytes.subarray(0, 2)) !== publicKeyAlgorithm) return null
  return { keyId: bytes.subarray(2, 2 + keyIdBytes), key: bytes.subarray(2 + keyIdBytes) }
}

/** The four lines of a `.minisig` file over the exact bytes. The comment is one line: kind and epoch. */
export function signMinisign(message: Uint8Array, secret: Uint8Array, trustedComment: string): string {
  const signature = sign(blake2b(message), secret)
  const global = sign(concatBytes(signature, utf8(trustedComment)), secret)
  const line = toBase64(concatBytes(utf8(prehashed), keyIdOf(publicKeyOf(secret)), signature))
  return `untrusted comment: signature of a Canopy publication\n${line}\ntrusted comment: ${trustedComment}\n${toBase64(global)}\n`
}

type MinisignFile = { keyId: Uint8Array; signature: Uint8Array; trustedComment: string; global: Uint8Array }

const layout = /^untrusted comment: [^\n]*\n([A-Za-z0-9+/=]+)\ntrusted comment: ([^\n]*)\n([A-Za-z0-9+/=]+)\n?$/

function parseMinisign(text: string): MinisignFile | null {
  const [, line = "", trustedComment = "", global = ""] = layout.exec(text) ?? []
  const bytes = fromBase64(line)
  const globalBytes = fromBase64(global)
  if (bytes?.length !== 2 + keyIdBytes + signatureBytes || globalBytes?.length !== signatureBytes) return null
  // The legacy algorithm "Ed" signs the file itself; one way to sign is enough, so it is refused.
  if (ascii(bytes.subarray(0, 2)) !== prehashed) return null
  return {
    keyId: bytes.subarray(2, 2 + keyIdBytes),
    signature: bytes.subarray(2 + keyIdBytes),
    trustedComment,
    global: globalBytes,
  }
}

export type MinisignFailure =
  /** Signed, but not by this key. */
  | { kind: "another-key" }
  /** Not a signature file, or one that does not fit these bytes. */
  | { kind: "damaged" }

/** What held once holds again: a digest of key, signature and message. Never more than a few. */
const held = new Set<string>()
const mostHeld = 256

function holds(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
  const all = toBase64(blake2b(concatBytes(key, signature, message)))
  if (held.has(all)) return true
  if (!verify(signature, message, key)) return false
  if (held.size === mostHeld) held.clear()
  held.add(all)
  return true
}

/**
 * The trusted comment of a signature file, if this key signed it: the global signature covers the signature and the comment,
 * and nothing of the file itself.
 */
export function verifyComment(minisig: string, key: MinisignKey): Result<string, MinisignFailure> {
  const file = parseMinisign(minisig)
  if (!file) return refused({ kind: "damaged" })
  if (!same(file.keyId, key.keyId)) return refused({ kind: "another-key" })
  const global = concatBytes(file.signature, utf8(file.trustedComment))
  return holds(file.global, global, key.key) ? done(file.trustedComment) : refused({ kind: "damaged" })
}

/** The trusted comment of a signature that holds for the file under this key. */
export function verifyMinisign(
  message: Uint8Array,
  minisig: string,
  key: MinisignKey,
): Result<string, MinisignFailure> {
  const comment = verifyComment(minisig, key)
  const file = parseMinisign(minisig)
  if (!comment.ok || !file) return comment
  return holds(file.signature, blake2b(message), key.key) ? comment : refused({ kind: "damaged" })
}
