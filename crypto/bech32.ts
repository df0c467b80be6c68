import { utf8 } from "./bytes.ts"
import { regroup } from "./regroup.ts"

/** Bech32 (BIP 173), in lower case and without its limit of 90 characters: how age writes keys. */
const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
const checksumLetters = 6

/** BIP 173, "Checksum": bech32_polymod. */
function polymod(values: readonly number[]): number {
  let check = 1
  for (const value of values) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    generator.forEach((term, bit) => {
      if ((top >> bit) & 1) check ^= term
    })
  }
  return check
}

/** BIP 173, "Checksum": bech32_hrp_expand. */
function expand(prefix: string): number[] {
  const codes = Array.from(utf8(prefix))
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]
}

function checksum(prefix: string, groups: readonly number[]): number[] {
  const check = polymod([...expand(prefix), ...groups, 0, 0, 0, 0, 0, 0]) ^ 1
  return Array.from({ length: checksumLetters }, (_, at) => (check >> (5 * (5 - at))) & 31)
}

/** `prefix` in lower case. */
export function toBech32(prefix: string, bytes: Uint8Array): string {
  const groups = regroup(bytes, 8, 5) ?? []
  return `${prefix}1${[...groups, ...checksum(prefix, groups)].map((group) => alphabet[group]).join("")}`
}

/** The bytes behind this prefix, or null for any other prefix, a slip of the pen, or capital letters. */
export function fromBech32(prefix: string, text: string): Uint8Array | null {
  if (!text.startsWith(`${prefix}1`)) return null
  const groups = Array.from(text.slice(prefix.length + 1), (letter) => alphabet.indexOf(letter))
  if (groups.length < checksumLetters || groups.includes(-1) || polymod([...expand(prefix), ...groups]) !== 1)
    return null
  const bytes = regroup(groups.slice(0, -checksumLetters), 5, 8)
  return bytes && Uint8Array.from(bytes)
}
