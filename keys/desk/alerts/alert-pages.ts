import { html } from "hono/html"
import { audienceOf, type Draft, wordsOfDraft } from "../../../crypto/documents/alert.ts"
import type { KeptDraft } from "../../outbound/alerts/kept-drafts.ts"
import { unanswered } from "../../outbound/alerts/lint/answers.ts"
import type { Finding } from "../../outbound/alerts/lint/finding.ts"
import { dangerRule } from "../../outbound/alerts/news.ts"
import { Refusal } from "../../refusals/refusal.ts"
import { layout, type Markup, type Outcome, outcomeNote } from "../shell/layout.ts"
import { alertFields } from "./alert-form.ts"
import { type FieldNotes, fieldNotes } from "./field-notes.ts"
import { readerView } from "./reader-view.ts"
import { watchFields } from "./watch-form.ts"

/** What is said above a draft: what the check found, what was done or refused, and whether it waits for a yes. */
export type DraftNotes = {
  /** Answered ones too: absent before anybody asked for the check. */
  findings?: readonly Finding[]
  told?: Outcome
  waits?: boolean
  /** The kept draft that this is. */
  kept?: KeptDraft | undefined
  /** A field does not fit: there is nothing to show a reader. */
  unfit?: boolean
}

function checkNote(draft: Draft, findings: readonly Finding[] | undefined): Markup | "" {
  if (!findings) return ""
  const left = unanswered(findings, draft.answers)
  if (left.length === 0)
    return html`<p class="note" role="status">Nothing was found${findings.length > 0 ? " that is not answered" : ""}. Read it once more as he would.</p>`
  return html`<div class="note" role="alert"><p>This cannot go out yet. What was found stands beside each field:</p><ul>${left.map(
    ({ field, found, reason }) => html`<li>${field}: ${found ? html`“${found}”. ` : ""}${reason}</li>`,
  )}</ul></div>`
}

/** Why a draft is at the desk again. */
export const backWords = ({ back }: Pick<KeptDraft, "back">): string | null => {
  if (!back) return null
  return "why" in back ? new Refusal(back.why).message : `${back.by} declined it: ${back.words}`
}

const keptNote = (kept: KeptDraft): Markup => {
  const back = backWords(kept)
  return html`<p class="soft">Saved on ${kept.day} by ${kept.by}.${kept.notBefore ? html` It waits for the batch of ${kept.notBefore} or after. Saved again, it waits no more.` : ""}</p>${
    back ? html`<p class="note">It came back. ${back}</p>` : ""
  }`
}

const waitNote = html`<p class="note">This person asked to be asked first. When the words are right, show them. They can go out after a yes to exactly these words.</p>`

const dangerOf = ({ answers = [] }: Draft): string => answers.find(({ rule }) => rule === dangerRule.rule)?.why ?? ""

const buttons = (draft: Draft, waits: boolean): Markup => html`
<p><button name="act" value="check" class="second">Check</button> <button name="act" value="save" class="second">Save</button> <button name="act" value="show"${waits ? "" : html` class="second"`}>Show these words to the reporter</button> <button name="act" value="ready"${waits ? html` class="second"` : ""}>Ready for the next batch</button></p>
<fieldset><legend>At once</legend>
<label for="danger">Who is in danger now, and how <span class="soft">only then may a warning not wait for a batch</span></label><textarea id="danger" name="danger" rows="2" dir="auto" autocomplete="off">${"\n"}${dangerOf(draft)}</textarea>
<p><button name="act" value="publish" class="second">Publish now</button></p></fieldset>`

const servicesButtons = (waits: boolean): Markup => html`
<p><button name="act" value="check" class="second">Check</button> <button name="act" value="save" class="second">Save</button> <button name="act" value="show"${waits ? "" : html` class="second"`}>Show these words to the reporter</button> <button name="act" value="services"${waits ? html` class="second"` : ""}>Give it to services</button></p>
<p class="soft">Where a second person has to read it: save it, then make the question for a colleague at the warnings of this case.</p>`

const titleFor = { alert: "Warning", partners: "Warning for services alone" } as const

/** Where a draft is written, and what is said above it. */
export function formOf(draft: Draft): { path: string; title: string; first: string } {
  const { kind, case: id } = draft
  const audience = audienceOf(draft)
  return kind === "canopy/alert-draft"
    ? {
        path: `/cases/${id}/${audience === "partners" ? "services-warning" : "alert"}`,
        title: `${titleFor[audience]} from case ${id}`,
        first: "Ask yourself: could he know from this who reported?",
      }
    : {
        path: `/cases/${id}/police-watch`,
        title: `Police Watch, from case ${id}`,
        first:
          "Name, number and describe no officer, and no station. Ask yourself: could the officers know from this who told us?",
      }
}

const fieldsOf = (draft: Draft, notes: FieldNotes): Markup =>
  draft.kind === "canopy/alert-draft" ? alertFields(draft.alert, notes) : watchFields(draft.entry, notes)

/** The draft, what one can do with it, and beside it what a reader sees. Every word typed is there again. */
export function draftPage(draft: Draft, notes: DraftNotes): Markup {
  const { findings, told, waits = false, kept, unfit } = notes
  const { title, first, path } = formOf(draft)
  return layout(
    title,
    html`<p>Write it anew; never copy what was told. ${first}</p>
${kept ? keptNote(kept) : ""}
${waits ? waitNote : ""}
${outcomeNote(told)}
${checkNote(draft, findings)}
<div class="beside">
<form method="post" action="${path}">
${kept ? html`<input type="hidden" name="draft" value="${kept.id}">` : ""}
${fieldsOf(draft, fieldNotes(findings ?? [], draft.answers ?? []))}
${audienceOf(draft) === "partners" ? servicesButtons(waits) : buttons(draft, waits)}
</form>
<section aria-labelledby="as-read"><h2 id="as-read">As a reader sees it</h2>
${unfit ? html`<p class="soft">Once every field fits, and “Check” is pressed.</p>` : readerView(wordsOfDraft(draft))}</section>
</div>`,
    "broad",
  )
}
