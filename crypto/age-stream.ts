import { chacha20poly1305 } from "@noble/ciphers/chacha.js"
import { hkdf } from "@noble/hashes/hkdf.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { headerFor } from "./age-file.ts"
import { type Random, utf8 } from "./bytes.ts"
import { chunkBytes, fileKeyBytes, payloadNonceBytes } from "./lengths.ts"

/** An age v1 file of any length, written piece by piece (C2SP age.md, "Payload"), for hybrid recipients. */
export type AgeStream = {
  /** What the file begins with: header, and the payload's nonce. */
  start: Uint8Array
  /** The next chunk, sealed: 65,536 bytes, and of the last one what is left, at least one byte. */
  chunk: (plaintext: Uint8Array, isLast: boolean) => Uint8Array
}

/** age.md: 11 bytes of a counter, big-endian, and one that says whether this is the last chunk. */
function chunkNonce(counter: number, isLast: boolean): Uint8Array {
  const nonce = new Uint8Array(12)
  // Bytes 7 to 10: 2^32 chunks are 256 TiB.
  new DataView(nonce.buffer).setUint32(7, counter)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

/** Draws 16 + 64 a recipient + 16 random bytes. A chunk of another length than age's is a RangeError. */
export function ageStream(recipients: readonly Uint8Array[], random: Random): AgeStream {
  const fileKey = random(fileKeyBytes)
  const header = headerFor(fileKey, recipients, random)
  const nonce = random(payloadNonceBytes)
  const key = hkdf(sha256, fileKey, nonce, utf8("payload"), 32)
  let counter = 0
  return {
    start: concatBytes(header, nonce),
    chunk: (plaintext, isLast) => {
      const fits = isLast ? plaintext.length > 0 && plaintext.length <= chunkBytes : plaintext.length === chunkBytes
      if (!fits) throw new RangeError("not a chunk of an age file")
      return chacha20poly1305(key, chunkNonce(counter++, isLast)).encrypt(plaintext)
    },
  }
}
