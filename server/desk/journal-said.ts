import { openers, type Roster } from "../../crypto/documents/roster.ts"
import type { PostId } from "../store/store.ts"

/** Of one person: has it, has it in a backup too, or cannot open it. */
export type Holding = "have" | "held" | "not-ours"
/** Who said what of each entry. In memory only: after a restart the next pull says it again. */
export type SaidOfEntries = Map<PostId, Map<string, Holding>>

export function say(said: SaidOfEntries, alias: string, ids: readonly PostId[], holding: Holding) {
  for (const id of ids) said.set(id, (said.get(id) ?? new Map()).set(alias, holding))
}

/**
 * Whether an entry may go: all who open letters said that they have it or that it is not for them, and one of them that
 * a backup holds it; or nobody can open it.
 */
export function mayForgetEntry(holdings: ReadonlyMap<string, Holding>, roster: Roster): boolean {
  const said = openers(roster).map(({ alias }) => holdings.get(alias))
  if (said.length === 0 || said.includes(undefined)) return false
  return said.includes("held") || said.every((holding) => holding === "not-ours")
}
