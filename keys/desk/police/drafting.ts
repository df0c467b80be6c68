import { takeApproval } from "../../approval/approval.ts"
import { askPoliceWords, describeWordsAsked } from "../../outbound/police/ask.ts"
import { keepDraft, type PoliceDraft } from "../../outbound/police/draft.ts"
import { describeDelivery } from "../../outbound/reply.ts"
import { Refusal, refusalFor } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup, Outcome } from "../shell/layout.ts"
import { draftPage } from "./draft-page.ts"
import { draftFromForm } from "./posted.ts"

/** What a posted draft becomes; on any refusal the same page comes back with every word still there. */

export type Answered = { markup: Markup; status: 200 | 400 | 409 }

const status = (text: string): Outcome => ({ role: "status", text })

const acts: { [act: string]: (workstation: Workstation, draft: PoliceDraft, words: string) => Promise<Outcome> } = {
  keep: async () => status("The draft is kept."),
  show: async (workstation, draft, words) => {
    const asked = await askPoliceWords(workstation, draft, words)
    return status(`${describeDelivery(asked)} ${describeWordsAsked}`)
  },
}

export async function takePoliceDraft(
  workstation: Workstation,
  before: PoliceDraft,
  form: FormData,
): Promise<Answered> {
  const posted = draftFromForm(form, before)
  if (!posted.ok) return refused(workstation, posted.draft, new Refusal("not-a-police-draft"), false)
  const name = String(form.get("act"))
  const act = (Object.hasOwn(acts, name) ? acts[name] : undefined) ?? acts.keep
  try {
    const kept = keepDraft(workstation, posted.draft)
    const told = await act?.(workstation, kept, String(form.get("words") ?? ""))
    return { markup: draftPage(workstation, kept, told), status: 200 }
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal) throw error
    return refused(workstation, posted.draft, refusal, true)
  }
}

const refused = (
  workstation: Workstation,
  draft: PoliceDraft,
  { message: text }: Refusal,
  fits: boolean,
): Answered => ({
  markup: draftPage(workstation, draft, { role: "alert", text }, fits),
  status: fits ? 409 : 400,
})

/** Runs what makes a download; a refusal brings the draft's page back. */
export async function orRefused(
  workstation: Workstation,
  draft: PoliceDraft,
  work: () => Promise<Download>,
): Promise<Download | Answered> {
  try {
    return await work()
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal) throw error
    return refused(workstation, draft, refusal, true)
  }
}

export type Download = { bytes: Uint8Array; name: string }

/** A slip that came back, as a file or as its text. */
export function takeSlip(workstation: Workstation, draft: PoliceDraft, text: string): Answered {
  try {
    const { by, day } = takeApproval(workstation, text)
    const told = status(`${by} approved on ${day}. It counts for exactly those words.`)
    return { markup: draftPage(workstation, draft, told), status: 200 }
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal) throw error
    return refused(workstation, draft, refusal, true)
  }
}
