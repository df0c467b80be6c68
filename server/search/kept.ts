import type { Question } from "../../crypto/browse/question.ts"
import type { Alert, Alerts } from "../../crypto/documents/alert.ts"
import { type Pace, SearchIndex, usualPace } from "./index.ts"

/** What the built site's entry exports: everything that its pages say of a warning, as text. */
export type ShownAs = (alert: Alert) => string

/** The list that stands now, and which of its warnings have the words. */
export type Found = { list: Alerts } & ReturnType<SearchIndex["lookFor"]>

/**
 * What looks for words; null when there is no list. `current`: the list that stands. When another one is published while
 * one is read, that one is read too: what was taken back is not found any more.
 */
export function keptIndex(
  shownAs: ShownAs,
  current: () => Alerts | null,
  pace: Pace = usualPace,
): (question: Question) => Promise<Found | null> {
  const index = new SearchIndex(shownAs, pace)
  return async (question) => {
    for (let list = current(); list; list = current()) {
      await index.inStep(list)
      // At once: after another wait the index could be that of another list.
      if (current() === list) return { list, ...index.lookFor(question) }
    }
    return null
  }
}
