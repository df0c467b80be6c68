import { sha256 } from "@noble/hashes/sha2.js"
import { toHex, utf8 } from "../../crypto/bytes.ts"

/**
 * `urn:uuid:…` of a warning, or of a feed by its name: the first 16 bytes of SHA-256 over
 * `"canopy/feed/v1" ‖ 0 ‖ organisation id in hex ‖ 0 ‖ number or name`, as a UUID of version 8 (RFC 9562 §5.8). It names no
 * host, so that it stays the same at every address, and it is never made of a time.
 */
export function urnOf(organisation: string, name: string): string {
  const bytes = sha256(utf8(["canopy/feed/v1", organisation, name].join("\0"))).slice(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = toHex(bytes)
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`
}
