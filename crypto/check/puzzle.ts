import { pbkdf2 } from "@noble/hashes/pbkdf2.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { puzzleBytes } from "../lengths.ts"

/**
 * Some work in exchange for a check when the budget runs low: a counter of 8 bytes. Its worth is the number of leading zero
 * bits of PBKDF2-HMAC-SHA256 (RFC 8018 §5.2) of the counter, salted with SHA-256 of the blinded element, 5,000 iterations,
 * 32 bytes. Bound to its element, it pays for that one check alone. A hash that browsers compute natively, so that an old
 * phone is not left far behind.
 */
export const puzzleIterations = 5000

export function leadingZeroBits(bytes: Uint8Array): number {
  const at = bytes.findIndex((byte) => byte !== 0)
  return at < 0 ? 8 * bytes.length : 8 * at + Math.clz32(bytes[at] ?? 0) - 24
}

/** For the evaluator, which can wait for nothing: `derive` is Node's own PBKDF2 there. */
export type DeriveNow = (password: Uint8Array, salt: Uint8Array, iterations: number, bytes: number) => Uint8Array
const inScript: DeriveNow = (password, salt, c, dkLen) => pbkdf2(sha256, password, salt, { c, dkLen })

export const puzzleWorth = (counter: Uint8Array, element: Uint8Array, derive: DeriveNow = inScript): number =>
  leadingZeroBits(derive(counter, sha256(element), puzzleIterations, 32))

export function counterBytes(counter: number): Uint8Array {
  const bytes = new Uint8Array(puzzleBytes)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(counter))
  return bytes
}

/** Tries counters until one is worth this many bits or `mayGoOn` says no; the best one is sent, whatever it is worth. */
export async function solvePuzzle(
  element: Uint8Array,
  bits: number,
  worthOf: (counter: Uint8Array, element: Uint8Array) => number | Promise<number>,
  mayGoOn: () => boolean,
): Promise<Uint8Array> {
  let best = { counter: counterBytes(0), worth: -1 }
  for (let at = 0; best.worth < bits && (at === 0 || mayGoOn()); at++) {
    const counter = counterBytes(at)
    const worth = await worthOf(counter, element)
    if (worth > best.worth) best = { counter, worth }
  }
  return best.counter
}
