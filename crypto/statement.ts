import { ed25519 } from "@noble/curves/ed25519.js"
import { concatBytes } from "@noble/hashes/utils.js"
import canonicalize from "canonicalize"
import { u32be, utf8 } from "./bytes.ts"

/** The kinds of statement that are signed inside a seal. One kind's signature never passes for another's. */
export type StatementKind =
  | "canopy/letter"
  | "canopy/reply"
  | "canopy/new-mailbox"
  | "canopy/project-report"
  | "canopy/joining"
  | "canopy/canary"

/**
 * What is signed inside a seal: `"<kind>/v1" ‖ organisation id (16 bytes) ‖ each field after its length (4 bytes,
 * big-endian)`. No kind is the beginning of another, so no two statements share bytes.
 */
export function statement(kind: StatementKind, organisation: Uint8Array, fields: readonly Uint8Array[]): Uint8Array {
  const framed = fields.flatMap((field) => [u32be(field.length), field])
  return concatBytes(utf8(`${kind}/v1`), organisation, ...framed)
}

/**
 * A JSON value as one sequence of bytes, whatever the order of its keys (RFC 8785). Throws on what has none there: half
 * a surrogate pair (§3.2.2.2), an endless number (§3.2.2.3).
 */
export const canonicalBytes = (value: unknown): Uint8Array => utf8(canonicalize(value) ?? "null")

/** The bytes of a value from outside, or null when it has no canonical form: then nobody can have signed it. */
export function bytesOrNull(bytes: () => Uint8Array): Uint8Array | null {
  try {
    return bytes()
  } catch {
    return null
  }
}

/** RFC 8032 Ed25519; `secret` is the 32-byte seed, the signature 64 bytes. */
export const sign = (message: Uint8Array, secret: Uint8Array): Uint8Array => ed25519.sign(message, secret)

/** Strict verification (RFC 8032 §5.1.7, canonical points; not ZIP-215). Malformed keys and signatures are just false. */
export function verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false })
  } catch {
    return false
  }
}

export const publicKeyOf = (secret: Uint8Array): Uint8Array => ed25519.getPublicKey(secret)
