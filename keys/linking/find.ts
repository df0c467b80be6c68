import { readAnything } from "../../crypto/identifier/read.ts"
import type { Workstation } from "../workstation.ts"
import { lookupOf } from "./lookup.ts"
import { canBeLookedFor, type Match, matchesFor } from "./matches.ts"
import { phoneMetadata } from "./named.ts"

/**
 * Cases that name what was typed, taken for a number, a plate, an address or an account: however it was written here or
 * there, and also where only a part of it is known. None when it is none of these.
 */
export function casesNaming(workstation: Workstation, typed: string): Match[] {
  const { keys, patterns } = readAnything(typed, phoneMetadata)
  return matchesFor(keys, patterns.filter(canBeLookedFor), lookupOf(workstation))
}
