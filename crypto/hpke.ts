import { chacha20poly1305 } from "@noble/ciphers/chacha.js"
import { expand, extract } from "@noble/hashes/hkdf.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { utf8 } from "./bytes.ts"

/**
 * HPKE base mode (RFC 9180 §5.1) for the one suite that age's hybrid recipients use: KEM 0x647a (X-Wing),
 * KDF 0x0001 (HKDF-SHA256), AEAD 0x0003 (ChaCha20-Poly1305). One message a context, so the nonce is the base nonce.
 */
const suite = concatBytes(utf8("HPKE"), new Uint8Array([0x64, 0x7a, 0x00, 0x01, 0x00, 0x03]))
const version = utf8("HPKE-v1")
const nothing = new Uint8Array(0)

/** RFC 9180 §4, LabeledExtract. */
const labeledExtract = (salt: Uint8Array | undefined, name: string, ikm: Uint8Array) =>
  extract(sha256, concatBytes(version, suite, utf8(name), ikm), salt)

/** RFC 9180 §4, LabeledExpand. */
function labeledExpand(secret: Uint8Array, name: string, info: Uint8Array, length: number) {
  const labeled = concatBytes(new Uint8Array([0, length]), version, suite, utf8(name), info)
  return expand(sha256, secret, labeled, length)
}

/** The parts of the key schedule that depend on nothing but the application's name: counted once. */
const info = utf8("age-encryption.org/mlkem768x25519")
const scheduleContext = concatBytes(
  new Uint8Array([0]), // mode_base
  labeledExtract(undefined, "psk_id_hash", nothing),
  labeledExtract(undefined, "info_hash", info),
)

/** RFC 9180 §5.1, KeySchedule: the cipher for the single message under this 32-byte shared secret. */
export function fileKeyCipher(sharedSecret: Uint8Array) {
  const secret = labeledExtract(sharedSecret, "secret", nothing)
  const key = labeledExpand(secret, "key", scheduleContext, 32)
  const nonce = labeledExpand(secret, "base_nonce", scheduleContext, 12)
  return chacha20poly1305(key, nonce)
}
