import type { MetadataJson } from "libphonenumber-js/core"
import type { IdentifierKey } from "../identifier/identifier.ts"
import { keysMeant, readAnything } from "../identifier/read.ts"

/** What somebody typed who wants to check it: everything that it can be, the likeliest first; or why it is nothing. */
export type Understood = { ok: true; keys: IdentifierKey[] } | { ok: false; why: "empty" | "a-part" | "not-understood" }

/** Longer than any address of a profile that people paste. */
export const mostTyped = 500

export function understand(typed: string, metadata: MetadataJson): Understood {
  if (typed.trim() === "") return { ok: false, why: "empty" }
  const { keys, patterns } = readAnything(typed.slice(0, mostTyped), metadata)
  if (keys.length > 0) return { ok: true, keys: keysMeant(keys) }
  return { ok: false, why: patterns.length > 0 ? "a-part" : "not-understood" }
}
