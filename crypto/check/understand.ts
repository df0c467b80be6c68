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
  // "ends in 0123" could be somebody's name, too; it is none.
  const isPart = patterns.length > 0 && /\s/.test(typed.trim()) && keys.every((key) => key.startsWith("user:any:"))
  if (keys.length > 0 && !isPart) return { ok: true, keys: keysMeant(keys) }
  return { ok: false, why: patterns.length > 0 ? "a-part" : "not-understood" }
}
