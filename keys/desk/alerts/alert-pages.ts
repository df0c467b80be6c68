import { html } from "hono/html"
import type { AlertDraft } from "../../../crypto/documents/alert.ts"
import { spoken } from "../../casework/words.ts"
import type { Finding } from "../../outbound/alerts/lint/finding.ts"
import { alertsInForce } from "../../outbound/alerts/published.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../cases/case-page.ts"
import { layout, type Markup } from "../shell/layout.ts"
import { alertFields } from "./alert-form.ts"

const findingList = (findings: readonly Finding[]): Markup =>
  html`<div class="note" role="alert"><p>This cannot go out yet:</p><ul>${findings.map(
    ({ field, found, reason }) => html`<li>${spoken(field)}: ${found ? html`“${found}”. ` : ""}${reason}</li>`,
  )}</ul></div>`

/** What is said above a draft: what the lint found, what was done or refused, and whether it waits for a yes. */
export type DraftNotes = { findings?: readonly Finding[]; told?: Outcome; waits?: boolean }

/** The draft and what one can do with it. Every word typed is there again. */
export const draftPage = (draft: AlertDraft, { findings, told, waits }: DraftNotes): Markup =>
  layout(
    `Warning from case ${draft.case}`,
    html`<p>Write it anew; never copy what was told. Ask yourself: could he know from this who reported?</p>
${waits ? waitNote : ""}
${told ? html`<p class="note" role="${told.role}">${told.text}</p>` : ""}
${findings && findings.length > 0 ? findingList(findings) : ""}
${findings?.length === 0 ? html`<p class="note" role="status">Nothing was found. Read it once more as he would.</p>` : ""}
<form method="post" action="/cases/${draft.case}/alert">
${alertFields(draft.alert)}
<p><button name="act" value="check" class="second">Check</button> <button name="act" value="show"${waits ? "" : html` class="second"`}>Show these words to the reporter</button> <button name="act" value="publish"${waits ? html` class="second"` : ""}>Publish</button></p>
</form>`,
  )

const waitNote = html`<p class="note">This person asked to be asked first. When the words are right, show them. They can go out after a yes to exactly these words.</p>`

/** What is in force, and one step to take it back. */
export const alertsPage = (workstation: Workstation, told?: string): Markup =>
  layout(
    "Warnings in force",
    html`${told ? html`<p class="note" role="status">${told}</p>` : ""}<ul class="rows">${alertsInForce(
      workstation,
    ).map(
      ({ number, level, watchFor }) =>
        html`<li><strong>${number}</strong> ${level}: ${watchFor} <form class="line" method="post" action="/alerts/${number}/withdraw"><button class="second">Withdraw</button></form></li>`,
    )}</ul>`,
  )
