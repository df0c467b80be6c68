import { html } from "hono/html"
import { policeChecks } from "../../outbound/police/checklist.ts"
import { type PoliceDraft, strippedDraft, suggestionFor } from "../../outbound/police/draft.ts"
import { whyNotPolice } from "../../outbound/police/gate.ts"
import { reportersBehind } from "../../outbound/police/reports.ts"
import { wordsOfPoliceFile } from "../../outbound/police/words.ts"
import { Refusal } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup, outcomeNote } from "../shell/layout.ts"
import { area, tick } from "./controls.ts"
import { policeFields } from "./draft-form.ts"
import { struckView, wordsView } from "./struck-view.ts"

/** One police file being written: its fields, what is struck, what would leave, and what can be done with it. */

export const pathOf = ({ case: id, receiver }: Pick<PoliceDraft, "case" | "receiver">): string =>
  `/cases/${id}/police/${receiver}`

const checklist = ({ checked }: PoliceDraft): Markup =>
  html`<fieldset><legend>What only a person can know</legend>${Object.entries(policeChecks).map(([name, words]) =>
    tick("checked", name, words, checked),
  )}</fieldset>`

const keepButtons = html`<p><button name="act" value="keep">Keep this draft</button></p>
${area("words", "A few words of ours to the reporter", "", "only when you show them the file")}
<p><button name="act" value="show" class="second">Keep it, and show the reporter exactly what would go</button></p>`

const handForm = (path: string): Markup => html`<h2>The second person</h2>
<form method="post" action="${path}/hand"><p>Sealed for your colleagues: the draft, and all that is struck. Carry it to one whose role lets them approve.</p>
<button class="second">Download the file for a second person</button></form>
<form method="post" action="${path}/slip" enctype="multipart/form-data"><label for="slip">Their slip</label><input type="file" id="slip" name="slip">
${area("slip-text", "or its text", "")}
<p><button class="second">Take the slip</button></p></form>`

const exportForm = (path: string, why: string | null): Markup => html`<h2>Export</h2>
<p class="note">${why ?? "Nothing stands in the way. All letters are fetched once more before it goes."}</p>
<form method="post" action="${path}/export"><p><button name="as" value="pdf"${why ? html` class="second"` : ""}>Download for the receiver, to print (PDF)</button>
<button name="as" value="json" class="second">Download for the receiver, as data (JSON)</button></p></form>`

/** What is struck of a draft, with the answers; the fields alone where one of them does not fit. */
function body(workstation: Workstation, draft: PoliceDraft, fits: boolean): Markup {
  const fields = policeFields(draft.file, suggestionFor(workstation, draft.case, reportersBehind))
  if (!fits)
    return html`<form method="post" action="${pathOf(draft)}">${fields}${checklist(draft)}${keepButtons}</form>`
  const { file, struck } = strippedDraft(workstation, draft)
  return html`<form method="post" action="${pathOf(draft)}">
${fields}
<h2>What is struck out</h2>
${struckView(struck, true)}
${checklist(draft)}
${keepButtons}
</form>
<h2>What would leave</h2>
${wordsView(wordsOfPoliceFile(file))}`
}

/** `fits`: whether the draft is one; otherwise it holds the words as they were typed. */
export function draftPage(workstation: Workstation, draft: PoliceDraft, told?: Outcome, fits = true): Markup {
  const path = pathOf(draft)
  const why = fits ? whyNotPolice(workstation, draft) : null
  const { reference, to, sort } = draft.file
  return layout(
    `Police file ${reference}`,
    html`${outcomeNote(told)}
<p class="soft">${sort === "formal" ? "A formal report" : "Without a name"}, for ${to}, from case <a href="/cases/${draft.case}">${draft.case}</a>. <a href="/cases/${draft.case}/police">The police in this case</a></p>
<p>Write it anew; never copy what was told. Ask yourself: could anybody know from this who reported?</p>
${body(workstation, draft, fits)}
${fits ? html`${handForm(path)}${exportForm(path, why && new Refusal(why).message)}` : ""}`,
  )
}
