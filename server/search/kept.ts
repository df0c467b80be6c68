import type { Alert, Alerts } from "../../crypto/documents/alert.ts"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import { type SearchIndex, searchIndex } from "./index.ts"

export type Language = Organisation["languages"][number]
/** What the built site's entry exports: everything that its pages say of a warning, as text. */
export type ShownAs = (alert: Alert, language: Language) => string

/** The index of this list in this language, made when it is asked for first; one for an earlier list is forgotten. */
export function keptIndexes(shownAs: ShownAs): (list: Alerts, language: Language) => SearchIndex {
  const kept = new Map<Language, { list: Alerts; index: SearchIndex }>()
  return (list, language) => {
    const known = kept.get(language)
    if (known?.list === list) return known.index
    known?.index.close()
    const index = searchIndex(list, (alert) => shownAs(alert, language))
    kept.set(language, { list, index })
    return index
  }
}
