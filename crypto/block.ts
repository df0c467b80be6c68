import { toBase64 } from "./base64.ts"
import { mostBlockCharacters } from "./lengths.ts"
import type { SealedBlock } from "./sealed.ts"

/** Armored age files, as people copy and paste them (age "ASCII armor": strict PEM, RFC 7468 §3, 64 columns). */

const begin = "-----BEGIN AGE ENCRYPTED FILE-----"
const end = "-----END AGE ENCRYPTED FILE-----"
/** "age-encryption.org/v1\n", as every block begins. */
const firstLetters = "YWdlLWVuY3J5cHRpb24ub3JnL3Yx"

export const armored = (block: SealedBlock): string =>
  [begin, ...(toBase64(block).match(/.{1,64}/g) ?? []), end, ""].join("\n")

export type BlockFailure = { kind: "no-block" } | { kind: "block-not-whole" } | { kind: "block-too-long" }

/**
 * The block in what somebody pasted, with whatever stood around it taken off; or why there is none. Whether it opens is
 * for the desk to see: nobody else can.
 */
export function blockIn(pasted: string): { block: string } | BlockFailure {
  const lines = pasted
    .replaceAll(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trim())
  const from = lines.indexOf(begin)
  if (from < 0) return { kind: "no-block" }
  const to = lines.indexOf(end, from)
  const body = lines.slice(from + 1, to)
  if (to < 0 || !body[0]?.startsWith(firstLetters) || !body.every((line) => /^[A-Za-z0-9+/]+={0,2}$/.test(line)))
    return { kind: "block-not-whole" }
  const block = [...lines.slice(from, to + 1), ""].join("\n")
  return block.length > mostBlockCharacters ? { kind: "block-too-long" } : { block }
}
