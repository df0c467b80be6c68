import type { Question } from "../../crypto/browse/question.ts"
import type { Alert, Alerts } from "../../crypto/documents/alert.ts"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import { type Pace, SearchIndex, usualPace } from "./index.ts"

export type Language = Organisation["languages"][number]
/** What the built site's entry exports: everything that its pages say of a warning, as text. */
export type ShownAs = (alert: Alert, language: Language) => string

/** The list that stands now, and which of its warnings have the words. */
export type Found = { list: Alerts } & ReturnType<SearchIndex["lookFor"]>

/**
 * What looks for words in this language; null when there is no list. `current`: the list that stands. When another one is
 * published while one is read, that one is read too: what was taken back is not found any more.
 */
export function keptIndexes(
  shownAs: ShownAs,
  current: () => Alerts | null,
  pace: Pace = usualPace,
): (question: Question, language: Language) => Promise<Found | null> {
  const kept = new Map<Language, SearchIndex>()
  return async (question, language) => {
    const index = kept.get(language) ?? new SearchIndex((alert) => shownAs(alert, language), pace)
    kept.set(language, index)
    for (let list = current(); list; list = current()) {
      await index.inStep(list)
      // At once: after another wait the index could be that of another list.
      if (current() === list) return { list, ...index.lookFor(question) }
    }
    return null
  }
}
