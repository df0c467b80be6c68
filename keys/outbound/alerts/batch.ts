import { below } from "../../../crypto/chance.ts"
import { addDays, type Day } from "../../../crypto/day.ts"
import { type Draft, type Published, wordsOfDraft } from "../../../crypto/documents/alert.ts"
import { openCase } from "../../casework/open-case.ts"
import { type RefusalKind, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { allDrafts, type KeptDraft, keepDraft, openDraft, saveDraft } from "./kept-drafts.ts"
import { nextList } from "./list.ts"
import { dangerIn, keptOf, newsOf, publishedOf, whyNotOut } from "./news.ts"
import { bindingOf, lastList } from "./published.ts"
import { finishPublishing, publishList } from "./sending.ts"
import { mayPublishAlone } from "./signatures.ts"

/**
 * Rule 10: a warning waits for a day that nobody chose. Whoever reads it must not be able to tell from its coming which
 * meeting it was, or that somebody has just reported.
 */

/** The day is one of this many, tomorrow first, each as likely as any other. */
const daysToWait = 7

const someDay = ({ today, random }: Workstation): Day => addDays(today, 1 + below(daysToWait, random))

/**
 * Puts a draft into the batch of a day to come; of today, when it says what danger there is now. Asked for again in the
 * same words, it keeps its day. Throws what stands against publishing it.
 */
export function readyDraft(workstation: Workstation, given: Draft): KeptDraft {
  const draft = { ...given, case: openCase(workstation, given.case).id }
  const why = whyNotOut(workstation, draft)
  if (why) return refuse(why)
  if (publishedOf(workstation, draft)) return refuse("published-already")
  const before = keptOf(workstation, draft.case, wordsOfDraft(draft))
  return workstation.vault.together(() => {
    const kept = saveDraft(workstation, draft, before?.id ?? null)
    const urgent = dangerIn(draft) === null ? null : workstation.today
    return keepDraft(workstation, { ...kept, notBefore: urgent ?? before?.notBefore ?? someDay(workstation) })
  })
}

/** Takes a draft out of the batch, to be written on. Throws `no-such-draft`. */
export const unreadyDraft = (workstation: Workstation, id: string): KeptDraft =>
  keepDraft(workstation, { ...openDraft(workstation, id), notBefore: null })

/** What waits for a batch, the first to go out first. */
export const readyDrafts = (workstation: Workstation): KeptDraft[] =>
  allDrafts(workstation)
    .filter(({ notBefore }) => notBefore !== null)
    .toSorted((one, other) => (`${one.notBefore}${one.id}` < `${other.notBefore}${other.id}` ? -1 : 1))

const dueDrafts = (workstation: Workstation): KeptDraft[] =>
  readyDrafts(workstation).filter(({ notBefore }) => (notBefore ?? "") <= workstation.today)

export const isAnyDue = (workstation: Workstation): boolean => dueDrafts(workstation).length > 0

/** A draft that came back from the batch, and why. */
export type SentBack = { id: string; case: string; why: RefusalKind }

/** What is due today: what may go out, and what may not any more. That goes back to the desk and says why. */
export function takeDue(workstation: Workstation): { due: KeptDraft[]; back: SentBack[] } {
  const judged = dueDrafts(workstation).map((kept) => ({ kept, why: whyNotOut(workstation, kept.draft) }))
  for (const { kept, why } of judged) if (why) keepDraft(workstation, { ...kept, notBefore: null, back: { why } })
  return {
    due: judged.filter(({ why }) => why === null).map(({ kept }) => kept),
    back: judged.flatMap(({ kept, why }) => (why ? [{ id: kept.id, case: kept.draft.case, why }] : [])),
  }
}

export type Batch = { published: Published[]; back: SentBack[] }

/** Publishes all that is due, in one list. Throws `needs-a-second-person` where two sign, or this person may not. */
export async function publishDue(workstation: Workstation): Promise<Batch> {
  await finishPublishing(workstation)
  if (!mayPublishAlone(workstation)) return refuse("needs-a-second-person")
  const { due, back } = takeDue(workstation)
  if (due.length === 0) return { published: [], back }
  const drafts = due.map(({ draft }) => draft)
  const { news } = await publishList(workstation, () => {
    const made = newsOf(workstation, drafts)
    const added = made.map(({ alert }) => alert)
    return { list: nextList(lastList(workstation), { added }, bindingOf(workstation)), news: made }
  })
  return { published: news.map(({ alert }) => alert), back }
}
