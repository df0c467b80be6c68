import { type Entry, empty, treeOf } from "./form-tree.ts"

/** Ticks that stand alone: there or not. */
const ticks = new Set(["consents.alertPreview", "consents.limitsRead"])

/**
 * The form's fields as an object for `report.safeParse`. A question of consent without an answer is absent, and so
 * becomes No.
 */
export function draftOf(entries: Iterable<Entry>, consentText: { version: number; language: string }): unknown {
  const draft = empty()
  draft.consents = Object.assign(empty(), { textVersion: consentText.version, language: consentText.language })
  return treeOf(entries, ticks, draft)
}
