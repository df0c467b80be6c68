import type { Roster } from "../../crypto/documents/roster.ts"
import type { Kept, PostId } from "../store/store.ts"

/** Who said what of each thing that waits here. In memory only: after a restart the next pull says it again. */
export type Said<Word> = Map<PostId, Map<string, Word>>

/** What waits, and how it is forgotten. */
type Waiting = { ids: () => PostId[]; forget: (ids: readonly PostId[]) => Kept }

/** Notes what one person (by alias) says of these; what that person said of them before is replaced. */
export function say<Word>(said: Said<Word>, alias: string, ids: readonly PostId[], word: Word): void {
  for (const id of ids) said.set(id, (said.get(id) ?? new Map<string, Word>()).set(alias, word))
}

/** How many went, or null when the disk would not let go of them. What is said of things that do not wait is dropped. */
export function forgetSaid<Word>(
  { ids, forget }: Waiting,
  said: Said<Word>,
  mayGo: (words: ReadonlyMap<string, Word>, roster: Roster) => boolean,
  roster: Roster,
): number | null {
  const waiting = new Set(ids())
  for (const id of said.keys()) if (!waiting.has(id)) said.delete(id)
  const may = [...said].flatMap(([id, words]) => (mayGo(words, roster) ? [id] : []))
  if (may.length > 0 && forget(may) === "full") return null
  for (const id of may) said.delete(id)
  return may.length
}
