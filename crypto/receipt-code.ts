import { sha256 } from "@noble/hashes/sha2.js"
import { wordlist } from "@scure/bip39/wordlists/english.js"
import type { Random } from "./bytes.ts"

/** 88 bits in 11 bytes: 84 random ones, then a checksum of 4. */
export type ReceiptCode = Uint8Array & { readonly brand: "ReceiptCode" }

const codeBytes = 11
const wordBits = 11
/** Eight words of the BIP-39 English list (bips/bip-0039/english.txt): list only, not its derivation. */
export const codeWords = 8

/** The top 4 bits of SHA-256 over the 84 random bits, left-aligned in 11 bytes. */
const checksum = (bytes: Uint8Array): number => (sha256(bytes)[0] ?? 0) >> 4

/** A fresh code. Draws 11 bytes, of which 4 bits give way to the checksum. */
export function freshReceiptCode(random: Random): ReceiptCode {
  const code = Uint8Array.from(random(codeBytes))
  code[codeBytes - 1] = (code[codeBytes - 1] ?? 0) & 0xf0
  code[codeBytes - 1] = (code[codeBytes - 1] ?? 0) | checksum(code)
  return code as ReceiptCode
}

/** Each word's place in the list, 0 to 2047. */
export function placesOf(code: ReceiptCode): number[] {
  const bits = Array.from(code, (byte) => byte.toString(2).padStart(8, "0")).join("")
  return Array.from({ length: codeWords }, (_, at) =>
    Number.parseInt(bits.slice(at * wordBits, (at + 1) * wordBits), 2),
  )
}

/** The code as eight words. */
export const wordsOf = (code: ReceiptCode): string[] => placesOf(code).map((place) => wordlist[place] ?? "")

/** The code as eight groups of four digits, for who would rather keep a number. */
export const digitsOf = (code: ReceiptCode): string[] => placesOf(code).map((place) => String(place).padStart(4, "0"))

/** The code of eight places (each 0 to 2047), or null when the checksum does not fit. */
export function fromPlaces(places: readonly number[]): ReceiptCode | null {
  const bits = places.map((place) => place.toString(2).padStart(wordBits, "0")).join("")
  const code = Uint8Array.from({ length: codeBytes }, (_, at) => Number.parseInt(bits.slice(8 * at, 8 * at + 8), 2))
  const random = Uint8Array.from(code)
  random[codeBytes - 1] = (random[codeBytes - 1] ?? 0) & 0xf0
  return ((code[codeBytes - 1] ?? 0) & 0x0f) === checksum(random) ? (code as ReceiptCode) : null
}
