import { createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from "node:crypto"
import type { Identity } from "age-encryption"
import {
  ageOverheadBytes,
  headerBytes,
  letterBytes,
  payloadNonceBytes,
  stanzaBytes,
  tagBytes,
} from "../../crypto/lengths.ts"
import type { SealedLetter } from "../../crypto/sealed.ts"

/**
 * Opens letters with Node's native HMAC, HKDF and ChaCha20-Poly1305 (C2SP age.md, "Header" and "Payload"): a letter has
 * one form and one length, so that nothing needs to be parsed that could be otherwise. What does not open this way is
 * judged by typage, whose word counts. `by`: the place of the identity that opened it.
 */
export type FastOpener = (letter: SealedLetter) => { padded: Uint8Array; by: number } | null

type Stanza = Parameters<Identity["unwrapFileKey"]>[0][number]
type Header = { stanzas: Stanza[]; signed: Uint8Array; mac: Uint8Array }

const countOf = (letter: SealedLetter): number => (letter.length - letterBytes - ageOverheadBytes) / stanzaBytes
const macLineBytes = "--- ".length + 43 + "\n".length

function headerOf(letter: SealedLetter, count: number): Header {
  const header = Buffer.from(letter.buffer, letter.byteOffset, headerBytes(count))
  const lines = header.toString("latin1").split("\n")
  const stanzas = Array.from({ length: count }, (_, at) => ({
    args: (lines[1 + 2 * at] ?? "").slice("-> ".length).split(" "),
    body: Uint8Array.from(Buffer.from(lines[2 + 2 * at] ?? "", "base64")),
  }))
  const mac = Buffer.from((lines[1 + 2 * count] ?? "").slice("--- ".length), "base64")
  return { stanzas: stanzas as Stanza[], signed: header.subarray(0, -macLineBytes + "---".length), mac }
}

const derived = (fileKey: Uint8Array, salt: Uint8Array, info: string): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", fileKey, salt, info, 32))

const isMac = ({ signed, mac }: Header, fileKey: Uint8Array): boolean => {
  const expected = createHmac("sha256", derived(fileKey, new Uint8Array(), "header"))
    .update(signed)
    .digest()
  return mac.length === expected.length && timingSafeEqual(mac, expected)
}

/** The padded document, or null when the payload was changed. One chunk: counter zero, final flag set. */
function payloadOf(letter: SealedLetter, from: number, fileKey: Uint8Array): Uint8Array | null {
  const nonce = letter.subarray(from, from + payloadNonceBytes)
  const chunk = new Uint8Array(12)
  chunk[11] = 1
  const key = derived(fileKey, nonce, "payload")
  const cipher = createDecipheriv("chacha20-poly1305", key, chunk, { authTagLength: tagBytes })
  cipher.setAuthTag(letter.subarray(-tagBytes))
  try {
    const padded = cipher.update(letter.subarray(from + payloadNonceBytes, -tagBytes))
    cipher.final()
    return padded
  } catch {
    return null
  }
}

/** The places of a list, one of them first. */
const startingAt = (first: number, length: number): number[] => [
  first,
  ...Array.from({ length }, (_, at) => at).filter((at) => at !== first),
]

/** Finds the file key; what opened the letter before is tried first, for it will most likely open this one. */
function fileKeyFinder(identities: readonly Identity[]) {
  let last = { identity: 0, stanza: 0 }
  return (stanzas: readonly Stanza[]): { fileKey: Uint8Array; by: number } | null => {
    for (const identity of startingAt(last.identity, identities.length))
      for (const stanza of startingAt(last.stanza, stanzas.length)) {
        const fileKey = identities[identity]?.unwrapFileKey([stanzas[stanza]!]) as Uint8Array | null | undefined
        if (!fileKey) continue
        last = { identity, stanza }
        return { fileKey, by: identity }
      }
    return null
  }
}

/** The identities are those of `nativeIdentity`: they answer at once, not with a promise. */
export function fastOpener(identities: readonly Identity[]): FastOpener {
  const findFileKey = fileKeyFinder(identities)
  return (letter) => {
    const count = countOf(letter)
    const header = headerOf(letter, count)
    try {
      const found = findFileKey(header.stanzas)
      if (!found || !isMac(header, found.fileKey)) return null
      const padded = payloadOf(letter, headerBytes(count), found.fileKey)
      return padded && { padded, by: found.by }
    } catch {
      return null // a stanza that no honest sealer writes
    }
  }
}
