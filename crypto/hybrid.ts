import { x25519 } from "@noble/curves/ed25519.js"
import { sha3_256, shake256 } from "@noble/hashes/sha3.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { ml_kem768 } from "@noble/post-quantum/ml-kem.js"
import { fromBech32, toBech32 } from "./bech32.ts"
import { type Random, utf8 } from "./bytes.ts"
import { hybridRecipientBytes } from "./lengths.ts"

/**
 * The hybrid KEM of age's post-quantum recipients: ML-KEM-768 with X25519, as X-Wing
 * (draft-connolly-cfrg-xwing-kem §5; C2SP age.md, "The mlkem768x25519 recipient type").
 */

const mlkemPublicBytes = 1184
/** X-Wing §5.3: the six bytes \.//^\ that bind the combiner to this pair of mechanisms. */
const label = utf8("\\.//^\\")

/** X-Wing §5.2: a 32-byte seed gives both secret keys. */
function expandSeed(seed: Uint8Array) {
  const expanded = shake256(seed, { dkLen: 96 })
  return { mlkem: expanded.subarray(0, 64), x25519: expanded.subarray(64) }
}

/** The public key (1,216 bytes) of a 32-byte seed. */
export function hybridPublicKey(seed: Uint8Array): Uint8Array {
  const secret = expandSeed(seed)
  return concatBytes(ml_kem768.keygen(secret.mlkem).publicKey, x25519.getPublicKey(secret.x25519))
}

/** X-Wing §5.3: SHA3-256 over both shared secrets, the X25519 ciphertext and public key, and the label. */
export const combine = (
  mlkemSecret: Uint8Array,
  x25519Secret: Uint8Array,
  x25519Ciphertext: Uint8Array,
  x25519Public: Uint8Array,
): Uint8Array => sha3_256(concatBytes(mlkemSecret, x25519Secret, x25519Ciphertext, x25519Public, label))

/** X-Wing §5.4. Draws 64 bytes: 32 for ML-KEM, 32 for the X25519 ephemeral. Throws on a public key of low order. */
export function encapsulate(publicKey: Uint8Array, random: Random) {
  const x25519Public = publicKey.subarray(mlkemPublicBytes)
  const mlkem = ml_kem768.encapsulate(publicKey.subarray(0, mlkemPublicBytes), random(32))
  const ephemeral = random(32)
  const x25519Ciphertext = x25519.getPublicKey(ephemeral)
  const x25519Secret = x25519.getSharedSecret(ephemeral, x25519Public)
  return {
    encapsulated: concatBytes(mlkem.cipherText, x25519Ciphertext),
    sharedSecret: combine(mlkem.sharedSecret, x25519Secret, x25519Ciphertext, x25519Public),
  }
}

/** "age1pq1…", 1,959 characters (C2SP age.md). */
export const encodeRecipient = (publicKey: Uint8Array): string => toBech32("age1pq", publicKey)

/** The public key in "age1pq1…", or null for a recipient of any other kind: they are never mixed. */
export function decodeRecipient(recipient: string): Uint8Array | null {
  const publicKey = fromBech32("age1pq", recipient)
  return publicKey?.length === hybridRecipientBytes ? publicKey : null
}

/** "AGE-SECRET-KEY-PQ-1…", for the stock `age`: the 32-byte seed, readable. */
export const encodeIdentity = (seed: Uint8Array): string => toBech32("age-secret-key-pq-", seed).toUpperCase()
