import { openers, type Roster } from "../../crypto/documents/roster.ts"
import type { Said } from "./forget-said.ts"

/** Of one person: has it, has it in a backup too, or cannot open it. */
export type Holding = "have" | "held" | "not-ours"
export type SaidOfEntries = Said<Holding>

/**
 * Whether an entry may go: all who open letters said that they have it or that it is not for them, and one of them that
 * a backup holds it; or nobody can open it.
 */
export function mayForgetEntry(holdings: ReadonlyMap<string, Holding>, roster: Roster): boolean {
  const said = openers(roster).map(({ alias }) => holdings.get(alias))
  if (said.length === 0 || said.includes(undefined)) return false
  return said.includes("held") || said.every((holding) => holding === "not-ours")
}
