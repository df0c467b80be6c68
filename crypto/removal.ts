import type { SignedText } from "./documents/message-key.ts"
import { openedRemoval, type Removal } from "./documents/removal.ts"
import type { Roster } from "./documents/roster.ts"
import { jsonOf, openPublication } from "./publication.ts"

/** The removal in a signed text, if a person whom this very roster calls current signed it; null for anything else. */
export function trustRemoval({ document, minisig }: SignedText, roster: Roster): Removal | null {
  const claimed = jsonOf(document) as { by?: unknown } | null | undefined
  const signer = roster.people.find(({ alias, state }) => state === "current" && alias === claimed?.by)
  const opened = signer && openPublication(document, minisig, signer.document, openedRemoval)
  if (!opened?.ok) return null
  const { organisation, epoch } = opened.value
  return organisation === roster.organisation.id && epoch === roster.epoch ? opened.value : null
}

/**
 * The roster as it is in force: who was removed counts as `revoked`. `list` is what `/keys.json` holds. Of each signer
 * the first removal counts, and who is removed has a say all the same: else the thief of a laptop would only have to be
 * the faster one.
 */
export function afterRemovals(list: readonly SignedText[], roster: Roster): Roster {
  const bySigner = new Map<string, string>()
  for (const signed of list) {
    const removal = trustRemoval(signed, roster)
    if (removal && !bySigner.has(removal.by)) bySigner.set(removal.by, removal.person)
  }
  const out = [...bySigner.values()]
  const people = roster.people.map((each) => (out.includes(each.alias) ? { ...each, state: "revoked" as const } : each))
  return { ...roster, people }
}
