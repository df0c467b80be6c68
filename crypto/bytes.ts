import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js"

export { fromBase64, toBase64 } from "./base64.ts"

/** A source of secure random bytes, handed in by each zone: `random(n)` gives n of them. */
export type Random = (length: number) => Uint8Array

const encoder = new TextEncoder()
const decoder = new TextDecoder("utf-8", { fatal: true })

export const utf8 = (text: string): Uint8Array => encoder.encode(text)
/** Throws a TypeError on bytes that are not UTF-8: callers open only what they have authenticated. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes)

export const toHex = (bytes: Uint8Array): string => bytesToHex(bytes)
export const fromHex = (text: string): Uint8Array => hexToBytes(text)

/** 4 bytes, big-endian. */
export function u32be(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}
