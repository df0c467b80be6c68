import { openers, type Roster } from "../../crypto/documents/roster.ts"
import type { Said } from "./forget-said.ts"

/** "safe": opened, and kept in two places. "not-ours": sealed for somebody else, or damaged. */
export type Verdict = "safe" | "not-ours"
export type Acknowledgements = Said<Verdict>

/**
 * Whether a letter may go: two different people say safe (one, where only one opens letters), or all who open letters
 * say not ours. A word by somebody who no longer opens letters counts for nothing.
 */
export function mayForget(verdicts: ReadonlyMap<string, Verdict>, roster: Roster): boolean {
  const said = openers(roster).map(({ alias }) => verdicts.get(alias))
  const safe = said.filter((verdict) => verdict === "safe").length
  return said.length > 0 && (safe >= Math.min(2, said.length) || said.every((verdict) => verdict === "not-ours"))
}
