import type { AlertDraft } from "../../../crypto/documents/alert.ts"
import { checkDraft, permissionOf } from "../../outbound/alerts/drafts.ts"
import { publishDraft } from "../../outbound/alerts/publish.ts"
import { askWords, describeAsked } from "../../outbound/ask.ts"
import { describeDelivery } from "../../outbound/reply.ts"
import { Refusal } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup } from "../shell/layout.ts"
import { draftFrom } from "./alert-form.ts"
import { alertsPage, type DraftNotes, draftPage } from "./alert-pages.ts"

const doesNotFit =
  "A field does not fit: one is too long, nothing is ticked under “What was reported”, the month is not like 2026-11, or the four digits are not four."

export type Answered = { markup: Markup; status: 200 | 400 | 409 }

/** Each button that does something with words in which nothing was found. */
const acts: { [act: string]: (workstation: Workstation, draft: AlertDraft) => Promise<Markup> } = {
  publish: async (workstation, draft) => {
    const { number } = await publishDraft(workstation, draft)
    return alertsPage(workstation, `Warning ${number} is published, and live.`)
  },
  show: async (workstation, draft) => {
    const asked = await askWords(workstation, draft, "")
    return draftPage(draft, { told: { role: "status", text: `${describeDelivery(asked)} ${describeAsked}` } })
  },
}

/** A posted draft: checked, shown or published; on any refusal the same page comes back with every word still there. */
export async function takeDraft(workstation: Workstation, id: string, form: FormData): Promise<Answered> {
  const posted = draftFrom(id.toUpperCase(), wordsOf(form))
  if (!posted.ok) return again(posted.words, { told: { role: "alert", text: doesNotFit } }, 400)
  const { draft } = posted
  const findings = checkDraft(workstation, draft)
  const name = String(form.get("act"))
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined
  if (!act || findings.length > 0) return again(draft, { findings, waits: waits(workstation, id) }, 200)
  try {
    return { markup: await act(workstation, draft), status: 200 }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return again(draft, { told: { role: "alert", text: error.message } }, 409)
  }
}

const again = (draft: AlertDraft, notes: DraftNotes, status: Answered["status"]): Answered => ({
  markup: draftPage(draft, notes),
  status,
})

const wordsOf = (form: FormData): (readonly [string, string])[] =>
  [...form].flatMap(([name, value]) => (typeof value === "string" && name !== "act" ? [[name, value] as const] : []))

const waits = (workstation: Workstation, id: string): boolean => permissionOf(workstation, id) === "wait"
