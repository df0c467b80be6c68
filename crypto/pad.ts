import { utf8 } from "./bytes.ts"

const space = 0x20

/**
 * The document's JSON text as UTF-8, then spaces up to `length` bytes, so that `age -d` alone shows a readable document
 * and `JSON.parse` takes it as it is. null when the document is longer: nothing is ever cut.
 */
export function pad(document: unknown, length: number): Uint8Array | null {
  const text = utf8(JSON.stringify(document, null, 1))
  if (text.length > length) return null
  const padded = new Uint8Array(length).fill(space)
  padded.set(text)
  return padded
}

/** Bytes the document takes before padding: what the page compares with the size of a letter. */
export const documentBytes = (document: unknown): number => utf8(JSON.stringify(document, null, 1)).length
