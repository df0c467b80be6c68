import { type AlertDraft, alertDraft } from "../../crypto/documents/alert.ts"
import type { Report } from "../../crypto/documents/report.ts"
import { jsonOf } from "../../crypto/publication.ts"
import type { Case } from "../casework/case.ts"
import { mayAlert, type Permission } from "../casework/consent.ts"
import { caseOf, lettersOf } from "../casework/intake.ts"
import { refuse } from "../refusal.ts"
import type { Workstation } from "../workstation.ts"
import { draftAlert } from "./alert-draft.ts"
import type { Finding } from "./lint/finding.ts"
import { lint } from "./lint/lint.ts"

/** Throws the refusal `no-such-case`. */
export const openCase = (workstation: Workstation, id: string): Case =>
  caseOf(workstation, id) ?? refuse("no-such-case")

/** Only a new case: a closed one stays closed when somebody looks at it. A letter that came meanwhile is still unread. */
export function markRead(workstation: Workstation, { id, state, letters }: Case): void {
  if (state !== "new") return
  workstation.vault.together(() => {
    const known = openCase(workstation, id)
    if (known.letters.length === letters.length) workstation.vault.put(`case/${id}`, { ...known, state: "read" })
  })
}

const reportsOf = (workstation: Workstation, id: string): Report[] =>
  lettersOf(workstation, openCase(workstation, id)).map(({ document }) => document.body)

export const permissionOf = (workstation: Workstation, id: string): Permission =>
  mayAlert(lettersOf(workstation, openCase(workstation, id)))

/** A draft, and whether it may go out yet. Throws `no-such-case` and `no-consent-to-alert`. */
export function draftFor(workstation: Workstation, id: string): { draft: AlertDraft; permission: Permission } {
  const permission = permissionOf(workstation, id)
  const latest = reportsOf(workstation, id).at(-1)
  if (permission === "no" || !latest) return refuse("no-consent-to-alert")
  return { draft: draftAlert(openCase(workstation, id), latest), permission }
}

/** The draft in a JSON text. Throws `not-a-draft`. */
export function readDraft(text: string): AlertDraft {
  const parsed = alertDraft.safeParse(jsonOf(text))
  return parsed.success ? parsed.data : refuse("not-a-draft")
}

/** What must be mended in a draft before it can go out. */
export const checkDraft = (workstation: Workstation, draft: AlertDraft): Finding[] =>
  lint(draft.alert, reportsOf(workstation, draft.case))
