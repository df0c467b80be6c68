import { puzzleIterations } from "../../../crypto/check/puzzle.ts"
import { stretch, stretchInScript, stretchIterations } from "../../../crypto/check/stretch.ts"
import type { IdentifierKey } from "../../../crypto/identifier/identifier.ts"
import { keyOf } from "../../../crypto/identifier/identifier.ts"

/** Milliseconds that somebody is asked to wait where the browser has no Web Crypto. */
const patience = 10_000
const sample = 1000

/** 32 bytes; null where this browser would take too long: it has no Web Crypto, and its script is slow. */
export async function stretched(
  key: IdentifierKey,
  subtle: SubtleCrypto | undefined,
  now: () => number,
): Promise<Uint8Array | null> {
  if (subtle) return stretch(key, subtle)
  const start = now()
  await stretchInScript(keyOf("tel", "+440"), sample)
  const whole = ((now() - start) * stretchIterations) / sample
  return whole > patience ? null : stretchInScript(key)
}

/** How a puzzle's counter is hashed, where the browser can do it natively; else it is not tried. */
export const puzzleHash =
  (subtle: SubtleCrypto) =>
  async (counter: Uint8Array, salt: Uint8Array): Promise<Uint8Array> => {
    const secret = await subtle.importKey("raw", counter as Uint8Array<ArrayBuffer>, "PBKDF2", false, ["deriveBits"])
    const how = { name: "PBKDF2", hash: "SHA-256", salt: salt as Uint8Array<ArrayBuffer>, iterations: puzzleIterations }
    return new Uint8Array(await subtle.deriveBits(how, secret, 256))
  }
