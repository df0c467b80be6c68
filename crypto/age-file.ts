import { chacha20poly1305 } from "@noble/ciphers/chacha.js"
import { hkdf } from "@noble/hashes/hkdf.js"
import { hmac } from "@noble/hashes/hmac.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { fromBase64NoPad, toBase64NoPad } from "./base64.ts"
import { type Random, textOf, utf8 } from "./bytes.ts"
import { fileKeyCipher } from "./hpke.ts"
import { encapsulate } from "./hybrid.ts"
import {
  chunkBytes,
  encapsulatedBytes,
  fileKeyBytes,
  headerBytes,
  payloadNonceBytes,
  wrappedKeyBytes,
} from "./lengths.ts"

/**
 * age v1 files (C2SP age.md), written for hybrid recipients and one chunk: all that Canopy ever seals. Written here and
 * not by typage because every byte is paid for by an old phone (27 KB instead of 41 KB); typage and the stock `age`
 * are its judges in the tests.
 */

const versionLine = "age-encryption.org/v1"

function stanza(fileKey: Uint8Array, recipient: Uint8Array, random: Random): string {
  const { encapsulated, sharedSecret } = encapsulate(recipient, random)
  const wrapped = fileKeyCipher(sharedSecret).encrypt(fileKey)
  return `-> mlkem768x25519 ${toBase64NoPad(encapsulated)}\n${toBase64NoPad(wrapped)}\n`
}

/** age.md, "Header MAC": HMAC-SHA256 over the header up to and with the three hyphens. */
function headerOf(fileKey: Uint8Array, stanzas: string): Uint8Array {
  const unsigned = `${versionLine}\n${stanzas}---`
  const key = hkdf(sha256, fileKey, undefined, utf8("header"), 32)
  return utf8(`${unsigned} ${toBase64NoPad(hmac(sha256, key, utf8(unsigned)))}\n`)
}

/** The header of a file whose key is `fileKey`. Draws 64 random bytes a recipient. */
export const headerFor = (fileKey: Uint8Array, recipients: readonly Uint8Array[], random: Random): Uint8Array =>
  headerOf(fileKey, recipients.map((recipient) => stanza(fileKey, recipient, random)).join(""))

/** age.md, "Payload": STREAM with a counter of zero and the final flag set, for there is one chunk. */
function payloadOf(fileKey: Uint8Array, plaintext: Uint8Array, nonce: Uint8Array): Uint8Array {
  const key = hkdf(sha256, fileKey, nonce, utf8("payload"), 32)
  const finalChunk = new Uint8Array(12)
  finalChunk[11] = 1
  return concatBytes(nonce, chacha20poly1305(key, finalChunk).encrypt(plaintext))
}

/**
 * Seals at most 65,536 bytes to hybrid public keys of 1,216 bytes, in the order given.
 * Draws 16 + 64 a recipient + 16 random bytes. Throws a RangeError on a longer text: callers pad first.
 */
export function writeAgeFile(plaintext: Uint8Array, recipients: readonly Uint8Array[], random: Random): Uint8Array {
  if (plaintext.length > chunkBytes) throw new RangeError("an age file of ours holds one chunk")
  const fileKey = random(fileKeyBytes)
  const header = headerFor(fileKey, recipients, random)
  return concatBytes(header, payloadOf(fileKey, plaintext, random(payloadNonceBytes)))
}

/** Whether the file begins with an age header of exactly this many hybrid stanzas and nothing else. No key is needed. */
export function hasHybridHeader(file: Uint8Array, recipients: number): boolean {
  try {
    const lines = textOf(file.subarray(0, headerBytes(recipients))).split("\n")
    const stanzas = lines.slice(1, -2)
    return (
      lines[0] === versionLine &&
      lines.length === 2 * recipients + 3 &&
      stanzas.every((line, at) => (at % 2 === 0 ? isStanzaLine(line) : holds(line, wrappedKeyBytes))) &&
      isMacLine(lines.at(-2) ?? "") &&
      lines.at(-1) === ""
    )
  } catch {
    return false // not UTF-8
  }
}

const holds = (text: string, bytes: number): boolean => fromBase64NoPad(text)?.length === bytes
const after = (line: string, prefix: string): string => (line.startsWith(prefix) ? line.slice(prefix.length) : "")
const isStanzaLine = (line: string): boolean => holds(after(line, "-> mlkem768x25519 "), encapsulatedBytes)
const isMacLine = (line: string): boolean => holds(after(line, "--- "), 32)
