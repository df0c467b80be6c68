import { openers, type Roster } from "../../crypto/documents/roster.ts"
import type { PostId } from "../store/store.ts"

/** "safe": opened, and kept in two places. "not-ours": sealed for somebody else, or damaged. */
export type Verdict = "safe" | "not-ours"
/** Who said what of each waiting letter. In memory only: after a restart the next pull says it again. */
export type Acknowledgements = Map<PostId, Map<string, Verdict>>

/** Notes what one person (by alias) says of these letters; what that person said of them before is replaced. */
export function acknowledge(said: Acknowledgements, alias: string, ids: readonly PostId[], verdict: Verdict) {
  for (const id of ids) said.set(id, (said.get(id) ?? new Map()).set(alias, verdict))
}

/**
 * Whether a letter may go: two different people say safe (one, where only one opens letters), or all who open letters
 * say not ours. A word by somebody who no longer opens letters counts for nothing.
 */
export function mayForget(verdicts: ReadonlyMap<string, Verdict>, roster: Roster): boolean {
  const said = openers(roster).map(({ alias }) => verdicts.get(alias))
  const safe = said.filter((verdict) => verdict === "safe").length
  return said.length > 0 && (safe >= Math.min(2, said.length) || said.every((verdict) => verdict === "not-ours"))
}
