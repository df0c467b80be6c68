import { regroup } from "./regroup.ts"

/**
 * Base64 (RFC 4648 §4), with padding and, as age writes it, without (§3.2). Only the canonical text of some bytes is read.
 * Written here, like bech32 beside it, because a library's whole family of encodings weighs 2 KB on every report page;
 * @scure/base is the judge in the tests.
 */
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

export const toBase64NoPad = (bytes: Uint8Array): string =>
  (regroup(bytes, 8, 6) ?? []).map((group) => alphabet[group]).join("")

export function fromBase64NoPad(text: string): Uint8Array | null {
  const groups = Array.from(text, (letter) => alphabet.indexOf(letter))
  const bytes = groups.includes(-1) ? null : regroup(groups, 6, 8)
  return bytes && Uint8Array.from(bytes)
}

export function toBase64(bytes: Uint8Array): string {
  const text = toBase64NoPad(bytes)
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=")
}

/** The bytes of padded, canonical base64, or null for anything else. */
export const fromBase64 = (text: string): Uint8Array | null =>
  text.length % 4 === 0 ? fromBase64NoPad(text.replace(/={1,2}$/, "")) : null
