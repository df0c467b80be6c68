import { caseOf, lettersOf } from "../casework/intake.ts"
import { sharing } from "../register/asking.ts"
import type { Workstation } from "../workstation.ts"
import { linkKeysOf } from "./link-keys.ts"

/** Finds cases by their index keys, among a hundred thousand, without reading them. */
export type Lookup = {
  /** How many cases there are. */
  size: number
  /** Cases that have this key, or so many of them that it tells nothing. */
  casesWithKey: (key: string) => readonly string[]
  /** All index keys of a case; none for one that is not here. */
  keysOf: (id: string) => readonly string[]
}

/** A lookup over these cases and their keys. */
export function lookupOver(cases: Iterable<readonly [id: string, keys: readonly string[]]>): Lookup {
  const keysOf = new Map(cases)
  const casesWith = new Map<string, string[]>()
  for (const [id, keys] of keysOf)
    for (const key of keys) {
      const known = casesWith.get(key)
      if (known) known.push(id)
      else casesWith.set(key, [id])
    }
  return {
    size: keysOf.size,
    casesWithKey: (key) => casesWith.get(key) ?? [],
    keysOf: (id) => keysOf.get(id) ?? [],
  }
}

/** The lookup over all cases of a workstation: each page, form and command that looks among cases asks here. */
export const lookupOf = (workstation: Workstation): Lookup => ({
  ...sharing(workstation),
  keysOf: (id) => {
    const known = caseOf(workstation, id)
    return known ? linkKeysOf(lettersOf(workstation, known)) : []
  },
})
