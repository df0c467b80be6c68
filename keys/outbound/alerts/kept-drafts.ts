import { toHex } from "../../../crypto/bytes.ts"
import type { Day } from "../../../crypto/day.ts"
import { audienceOf, type Draft } from "../../../crypto/documents/alert.ts"
import { openCase } from "../../casework/open-case.ts"
import { type RefusalKind, refuse } from "../../refusals/refusal.ts"
import { selfOf, type Workstation } from "../../workstation.ts"
import { whyNotDraft } from "./drafts.ts"

/** Drafts between two sittings. One belongs to its case, and is destroyed with it. */
export type KeptDraft = {
  id: string
  draft: Draft
  /** Who wrote it: never the one who approves it. */
  by: string
  /** When it was last saved. */
  day: Day
  /** Goes out with the first batch on or after this day. null: still being written. */
  notBefore: Day | null
  /** Why it came back from the batch, or from the second person. */
  back: { why: RefusalKind } | { by: string; words: string } | null
}

/** Where a draft is found without looking at every case: its case's name, and nothing else. */
type Place = { case: string }

export function draftOf({ vault }: Workstation, id: string): KeptDraft | undefined {
  const place = vault.get<Place>(`drafted/${id}`)
  return place && vault.get<KeptDraft>(`draft/${place.case}/${id}`)
}

/** Throws `no-such-draft`. */
export const openDraft = (workstation: Workstation, id: string): KeptDraft =>
  draftOf(workstation, id) ?? refuse("no-such-draft")

export const draftsOf = ({ vault }: Workstation, caseId: string): KeptDraft[] =>
  vault.list<KeptDraft>(`draft/${caseId}`).map(({ value }) => value)

/** All there are. The place of one that was destroyed with its case leads nowhere. */
export const allDrafts = (workstation: Workstation): KeptDraft[] =>
  workstation.vault
    .list<Place>("drafted")
    .flatMap(({ name }) => draftOf(workstation, name.slice("drafted/".length)) ?? [])

export function keepDraft({ vault }: Workstation, kept: KeptDraft): KeptDraft {
  vault.together(() => {
    vault.put(`draft/${kept.draft.case}/${kept.id}`, kept)
    vault.put(`drafted/${kept.id}`, { case: kept.draft.case } satisfies Place)
  })
  return kept
}

export function dropDraft({ vault }: Workstation, id: string): void {
  vault.together(() => {
    const place = vault.get<Place>(`drafted/${id}`)
    if (place) vault.remove(`draft/${place.case}/${id}`)
    vault.remove(`drafted/${id}`)
  })
}

/** The draft of this name in this case, or a fresh name for one that is not kept yet. */
const sameOrFresh = (workstation: Workstation, draft: Draft, id: string | null): Pick<KeptDraft, "id" | "by"> => {
  const known = id === null ? undefined : draftOf(workstation, id)
  return known?.draft.case === draft.case ? known : { id: toHex(workstation.random(8)), by: selfOf(workstation).alias }
}

/**
 * Keeps a draft as it stands, safe to publish or not. `id`: of the one that it was; null for a new one. What waited for
 * a batch waits no more: its words may be others now. Throws `no-such-case` and what `whyNotDraft` says.
 */
export function saveDraft(workstation: Workstation, draft: Draft, id: string | null): KeptDraft {
  const known = openCase(workstation, draft.case)
  const why = whyNotDraft(workstation, known, draft.kind, audienceOf(draft))
  if (why) return refuse(why)
  const ours = { ...draft, case: known.id }
  const { id: same, by } = sameOrFresh(workstation, ours, id)
  return keepDraft(workstation, { id: same, draft: ours, by, day: workstation.today, notBefore: null, back: null })
}
