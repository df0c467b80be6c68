import { html } from "hono/html"
import { type WatchDraft, watchDraft } from "../../../crypto/documents/alert.ts"
import { policeThemes } from "../../../crypto/documents/police-experience.ts"
import { policeForceIds, policeForces } from "../../../crypto/documents/police-forces.ts"
import type { WatchWords } from "../../../crypto/documents/police-watch.ts"
import { treeOf } from "../../../crypto/form-tree.ts"
import { spoken } from "../../casework/words.ts"
import { themeWords, watchLabels } from "../../outbound/alerts/watch-reader.ts"
import type { Markup } from "../shell/layout.ts"
import { answersOf, type Posted, wordsOf } from "./alert-form.ts"
import { controlsWith } from "./controls.ts"
import type { FieldNotes } from "./field-notes.ts"

/** The form of an entry of Police Watch. */

const saidAs =
  (words: Readonly<Record<string, string>>) =>
  (choice: string): string =>
    words[choice] ?? spoken(choice)

export function watchFields(entry: WatchWords, notes: FieldNotes): Markup {
  const { text, area, ticks } = controlsWith(notes, saidAs(themeWords))
  const { select } = controlsWith(notes, saidAs(policeForces))
  return html`
${select({ name: "force", label: watchLabels.force }, policeForceIds, entry.force)}
${ticks({ name: "themes", label: watchLabels.themes }, policeThemes, entry.themes)}
${text({ name: "month", label: watchLabels.month, hint: "like 2026-11; leave blank if it could tell who told us" }, entry.month)}
${area({ name: "wentWell", label: watchLabels.wentWell, hint: "in your own words" }, entry.wentWell)}
${area({ name: "wentBadly", label: watchLabels.wentBadly, hint: "in your own words" }, entry.wentBadly)}
${area({ name: "wanted", label: watchLabels.wanted }, entry.wanted)}
${select({ name: "reports", label: "How many reports" }, ["one", "more-than-one"], entry.reports)}`
}

export function watchDraftFrom(caseId: string, form: FormData): Posted<WatchDraft> {
  const entry = { themes: [], ...(treeOf(wordsOf(form)) as object) }
  const draft = { kind: "canopy/police-watch-draft", version: 1, case: caseId, entry, answers: answersOf(form) }
  const parsed = watchDraft.safeParse(draft)
  return parsed.success ? { ok: true, draft: parsed.data } : { ok: false, words: draft as unknown as WatchDraft }
}
