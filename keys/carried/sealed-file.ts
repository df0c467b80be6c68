import { existsSync, readFileSync, statSync } from "node:fs"
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js"
import { hkdf } from "@noble/hashes/hkdf.js"
import { hmac } from "@noble/hashes/hmac.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { fromHex, type Random, utf8 } from "../../crypto/bytes.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"

/**
 * How a carried file lies on a stick: `nonce 24 ‖ mark 16 ‖ sealed`. Random to whoever has not its key, so that a lost stick
 * does not name us; and nobody who finds one can change it, or write another. Only size and number tell something.
 */

/** What a workstation and its courier share: 32 bytes, and the organisation's id in hex. */
export type Carrying = { key: Uint8Array; organisation: string }

const nonceBytes = 24
const markBytes = 16

/** 1 GiB: some 14,000 letters. Whole files stand in memory. */
export const mostFileBytes = 1 << 30

const derived = ({ key, organisation }: Carrying, use: "seal" | "mark"): Uint8Array =>
  hkdf(sha256, key, fromHex(organisation), utf8(`canopy/carried/${use}/v1`), 32)

/** Tells whose a file is, without opening it: "not mine" and "mine, but broken" call for different help. */
const markOf = (carrying: Carrying, nonce: Uint8Array): Uint8Array =>
  hmac(sha256, derived(carrying, "mark"), nonce).subarray(0, markBytes)

/** Draws 24 random bytes. */
export function sealFile(bytes: Uint8Array, carrying: Carrying, random: Random): Uint8Array {
  const nonce = random(nonceBytes)
  const mark = markOf(carrying, nonce)
  return concatBytes(nonce, mark, xchacha20poly1305(derived(carrying, "seal"), nonce, mark).encrypt(bytes))
}

/** Throws `not-a-carried-file` (another courier's, or something else) or `damaged-carried-file`. */
export function openFile(file: Uint8Array, carrying: Carrying): Uint8Array {
  const nonce = file.subarray(0, nonceBytes)
  const mark = file.subarray(nonceBytes, nonceBytes + markBytes)
  if (!Buffer.from(mark).equals(markOf(carrying, nonce))) return refuse("not-a-carried-file")
  try {
    return xchacha20poly1305(derived(carrying, "seal"), nonce, mark).decrypt(file.subarray(nonceBytes + markBytes))
  } catch {
    return refuse("damaged-carried-file")
  }
}

/** Throws `file-not-found` or `too-large-carried-file`, before anything is read. */
export function readCarried(path: string): Uint8Array {
  if (!existsSync(path)) return refuse("file-not-found")
  return statSync(path).size > mostFileBytes ? refuse("too-large-carried-file") : readFileSync(path)
}

/** Whole or not at all, and never over another file. Throws `file-exists`. */
export function writeCarried(path: string, bytes: Uint8Array): void {
  refuseTaken(path)
  writeWhole(path, bytes)
}

/** Asked before any work is done for a file that could not be written. */
export function refuseTaken(path: string): void {
  if (existsSync(path)) refuse("file-exists")
}
