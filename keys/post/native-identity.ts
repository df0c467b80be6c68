import { createHash, createPrivateKey, createPublicKey, decapsulate, diffieHellman, type KeyObject } from "node:crypto"
import type { Identity } from "age-encryption"
import { fileKeyCipher } from "../../crypto/hpke.ts"
import { combine } from "../../crypto/hybrid.ts"
import { encapsulatedBytes, mlkemCiphertextBytes, wrappedKeyBytes, x25519Bytes } from "../../crypto/lengths.ts"

/**
 * An age identity of the hybrid kind (C2SP age.md, "The mlkem768x25519 recipient type") on Node's native ML-KEM-768
 * and X25519: a backlog of thousands opens in seconds. It takes and refuses exactly what typage's own identity does.
 */

/** PKCS #8 of an ML-KEM-768 seed (RFC 9935 §6, the seed-only form) and of an X25519 secret (RFC 8410 §7). */
const mlkemPrefix = Buffer.from("3054020100300b06096086480165030404020442" + "8040", "hex")
const x25519Prefix = Buffer.from("302e020100300506032b656e04220420", "hex")
/** SubjectPublicKeyInfo of an X25519 public key (RFC 8410 §4). */
const x25519PublicPrefix = Buffer.from("302a300506032b656e032100", "hex")

const secretKey = (prefix: Uint8Array, bytes: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([prefix, bytes]), format: "der", type: "pkcs8" })

const x25519PublicKey = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([x25519PublicPrefix, bytes]), format: "der", type: "spki" })

const x25519PublicBytes = (secret: KeyObject): Uint8Array =>
  createPublicKey(secret).export({ format: "der", type: "spki" }).subarray(-x25519Bytes)

/** X-Wing §5.2: a 32-byte seed gives both secret keys. They are imported here, once for all letters. */
function importKeys(seed: Uint8Array) {
  if (seed.length !== 32) throw new RangeError("a hybrid identity is a seed of 32 bytes")
  const expanded = createHash("shake256", { outputLength: 96 }).update(seed).digest()
  const x25519 = secretKey(x25519Prefix, expanded.subarray(64))
  return { mlkem: secretKey(mlkemPrefix, expanded.subarray(0, 64)), x25519, x25519Public: x25519PublicBytes(x25519) }
}
type Keys = ReturnType<typeof importKeys>

/**
 * X-Wing §5.5. Throws when the X25519 secret is all zeros (RFC 7748 §6.1; RFC 9180 §7.1.4 asks for that check): nobody
 * gets such a share by honest means.
 */
function sharedSecret({ mlkem, x25519, x25519Public }: Keys, encapsulated: Uint8Array): Uint8Array {
  const share = encapsulated.subarray(mlkemCiphertextBytes)
  return combine(
    decapsulate(mlkem, encapsulated.subarray(0, mlkemCiphertextBytes)),
    diffieHellman({ privateKey: x25519, publicKey: x25519PublicKey(share) }),
    share,
    x25519Public,
  )
}

type Stanza = Parameters<Identity["unwrapFileKey"]>[0][number]

/** Base64 without padding, canonical (age.md, "Conventions"): only what is written back the same is taken. */
function encapsulatedIn({ args, body }: Stanza): Uint8Array {
  const [, text = ""] = args
  const bytes = Buffer.from(text, "base64")
  const canonical = bytes.toString("base64").replace(/=+$/, "") === text
  if (args.length !== 2 || !canonical || bytes.length !== encapsulatedBytes || body.length !== wrappedKeyBytes)
    throw new Error("invalid mlkem768x25519 stanza")
  return bytes
}

/** The file key, or null when the stanza was made for somebody else. */
function unwrap(keys: Keys, stanza: Stanza): Uint8Array | null {
  const cipher = fileKeyCipher(sharedSecret(keys, encapsulatedIn(stanza)))
  try {
    return cipher.decrypt(stanza.body)
  } catch {
    return null
  }
}

/**
 * The identity for a 32-byte seed (the bytes of an "AGE-SECRET-KEY-PQ-1…"). Its `unwrapFileKey` gives null when no
 * stanza is mine and throws on a malformed one of this kind, as age asks of an identity.
 */
export function nativeIdentity(seed: Uint8Array): Identity {
  const keys = importKeys(seed)
  return {
    unwrapFileKey(stanzas) {
      for (const stanza of stanzas) {
        const fileKey = stanza.args[0] === "mlkem768x25519" ? unwrap(keys, stanza) : null
        if (fileKey) return fileKey
      }
      return null
    },
  }
}
