import { audienceOf, type Draft } from "../../../crypto/documents/alert.ts"
import { capitalised, numberInWords } from "../../casework/words.ts"
import { readyDraft } from "../../outbound/alerts/batch.ts"
import { lintDraft, permissionOf } from "../../outbound/alerts/drafts.ts"
import { draftOf, type KeptDraft, saveDraft } from "../../outbound/alerts/kept-drafts.ts"
import { unanswered } from "../../outbound/alerts/lint/answers.ts"
import { publishDraft } from "../../outbound/alerts/publish.ts"
import { warnServices } from "../../outbound/alerts/services-approval.ts"
import { describeWarned } from "../../outbound/alerts/services-words.ts"
import { askWords, describeAsked } from "../../outbound/ask.ts"
import { describeDelivery } from "../../outbound/reply.ts"
import { Refusal } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup, Outcome } from "../shell/layout.ts"
import type { Posted } from "./alert-form.ts"
import { type DraftNotes, draftPage } from "./alert-pages.ts"
import { caseWarningsPage } from "./case-warnings-page.ts"
import { alertsPage } from "./list-page.ts"

const doesNotFit =
  "A field does not fit: one is too long, nothing is ticked under “What was reported” or “What it was about”, the month is not like 2026-11, or the four digits are not four."

export type Answered = { markup: Markup; status: 200 | 400 | 409 }

const status = (text: string): Outcome => ({ role: "status", text })

/** Each button that does something with words in which nothing is left to mend or to answer. */
const acts: { [act: string]: (workstation: Workstation, draft: Draft) => Promise<Markup | Outcome> } = {
  publish: async (workstation, draft) => {
    const { number } = await publishDraft(workstation, draft)
    return alertsPage(workstation, status(`${capitalised(numberInWords(number))} is published, and live.`))
  },
  ready: async (workstation, draft) => {
    const { notBefore } = readyDraft(workstation, draft)
    const told = `It goes out with the batch of ${notBefore} or after, if it still may then.`
    return alertsPage(workstation, status(told))
  },
  services: async (workstation, draft) =>
    caseWarningsPage(workstation, draft.case, status(describeWarned(warnServices(workstation, draft)))),
  show: async (workstation, draft) => {
    const asked = await askWords(workstation, draft, "")
    return status(`${describeDelivery(asked)} ${describeAsked}`)
  },
}

const isOutcome = (done: Markup | Outcome): done is Outcome => typeof done === "object" && "role" in done

/** A posted draft: checked, saved, shown, readied or published; on any refusal the page comes back with every word. */
export async function takeDraft(
  workstation: Workstation,
  id: string,
  form: FormData,
  read: (caseId: string, form: FormData) => Posted,
): Promise<Answered> {
  const posted = read(id.toUpperCase(), form)
  const before = draftOf(workstation, String(form.get("draft") ?? ""))
  if (!posted.ok)
    return again(posted.words, { told: { role: "alert", text: doesNotFit }, kept: before, unfit: true }, 400)
  const { draft } = posted
  const findings = lintDraft(workstation, draft)
  const waits = permissionOf(workstation, id, audienceOf(draft)) === "wait"
  const name = String(form.get("act"))
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined
  const isSafe = unanswered(findings, draft.answers).length === 0
  if (name !== "save" && (!act || !isSafe)) return again(draft, { findings, waits, kept: before }, 200)
  let kept: KeptDraft | undefined = before
  try {
    kept = saveDraft(workstation, draft, before?.id ?? null)
    const done = act ? await act(workstation, kept.draft) : status("Saved. Nothing was published.")
    if (!isOutcome(done)) return { markup: done, status: 200 }
    return again(draft, { findings, waits, told: done, kept }, 200)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return again(draft, { findings, waits, told: { role: "alert", text: error.message }, kept }, 409)
  }
}

const again = (draft: Draft, notes: DraftNotes, status: Answered["status"]): Answered => ({
  markup: draftPage(draft, notes),
  status,
})
