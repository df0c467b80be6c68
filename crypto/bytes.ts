import { base64, hex } from "@scure/base"

/** A source of secure random bytes, handed in by each zone: `random(n)` gives n of them. */
export type Random = (length: number) => Uint8Array

const encoder = new TextEncoder()
const decoder = new TextDecoder("utf-8", { fatal: true })

export const utf8 = (text: string): Uint8Array => encoder.encode(text)
/** Throws a TypeError on bytes that are not UTF-8: callers open only what they have authenticated. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes)

export const toHex = (bytes: Uint8Array): string => hex.encode(bytes)
export const fromHex = (text: string): Uint8Array => hex.decode(text)
export const toBase64 = (bytes: Uint8Array): string => base64.encode(bytes)

/** The bytes of padded, canonical base64, or null for anything else. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    return base64.decode(text)
  } catch {
    return null
  }
}

/** 4 bytes, big-endian. */
export function u32be(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}
