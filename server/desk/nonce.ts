import { createHmac, timingSafeEqual } from "node:crypto"
import { u32be } from "../../crypto/bytes.ts"

/**
 * A nonce that nobody has to remember: the minute (4 bytes, since 1970) ‖ HMAC-SHA256 over it under a secret that all
 * server processes share, in base64url. Good for five minutes.
 */

const goodForMinutes = 5
const minuteBytes = 4

const minuteOf = (now: number): number => Math.floor(now / 60_000)

function sealed(minute: number, secret: Uint8Array): Buffer {
  const bytes = u32be(minute)
  return Buffer.concat([bytes, createHmac("sha256", secret).update(bytes).digest()])
}

/** `now` in milliseconds since 1970; `secret` of 32 bytes. */
export const freshNonce = (now: number, secret: Uint8Array): string =>
  sealed(minuteOf(now), secret).toString("base64url")

export function isFreshNonce(nonce: string, now: number, secret: Uint8Array): boolean {
  const bytes = Buffer.from(nonce, "base64url")
  if (bytes.length < minuteBytes) return false
  const minute = bytes.readUInt32BE(0)
  const expected = sealed(minute, secret)
  const age = minuteOf(now) - minute
  return bytes.length === expected.length && timingSafeEqual(bytes, expected) && age >= 0 && age <= goodForMinutes
}
