import { html } from "hono/html"
import { toBase64 } from "../../../crypto/bytes.ts"
import { capitalised, numberInWords } from "../../casework/words.ts"
import type { Handed } from "../../outbound/alerts/handed.ts"
import type { ToApprove } from "../../outbound/alerts/second-look.ts"
import type { ServicesAsked } from "../../outbound/alerts/services-approval.ts"
import type { ThawAsked } from "../../outbound/alerts/thaw.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup, outcomeNote } from "../shell/layout.ts"
import { readerView } from "./reader-view.ts"

/** What a second person reads before they sign: each new warning as its reader sees it, and what was answered. */

const consentWords = {
  yes: "The reporter's yes is here.",
  "asked-first": "This reporter asked to see the words first. The yes to them is at your colleague's workstation.",
  "case-not-here": "This case is not at this workstation: the reporter's yes cannot be seen here.",
} as const

export const approveUpload = (told?: Outcome): Markup =>
  layout(
    "Read a colleague's list",
    html`${outcomeNote(told)}
<p>Bring the file that your colleague's desk wrote. Nothing is signed by opening it.</p>
<form method="post" action="/alerts/approve" enctype="multipart/form-data"><label for="file">The file</label><input type="file" id="file" name="file" required>
<p><button name="act" value="read">Read it</button></p></form>`,
  )

const answerRow = ({ field, found, reason, why }: Handed["added"][number]["answers"][number]): Markup =>
  html`<li>${field}${found ? html` “${found}”` : ""}: ${reason} <strong>${why}</strong></li>`

const addedPart = ({ number, case: id, by, alert, answers, consent }: ToApprove["added"][number]): Markup =>
  html`<h2>${capitalised(numberInWords(number))}</h2><p class="soft">From case ${id}, written by ${by}. ${consentWords[consent]}</p>${readerView(alert)}${
    answers.length > 0
      ? html`<h3>What was asked, and answered</h3><ul>${answers.map(answerRow)}</ul>`
      : html`<p class="soft">Nothing was asked.</p>`
  }`

/** The file comes back with the decision: nothing of it is kept here in between. */
const decide = (file: Uint8Array, reason: string): Markup =>
  html`<form method="post" action="/alerts/approve"><input type="hidden" name="sealed" value="${toBase64(file)}">
<p>Could he know from any of these who reported? Could an officer be known from any of them, or know who told us?</p>
<p><button name="act" value="approve">Approve, and sign the list</button></p>
<label for="reason">Why not</label><textarea id="reason" name="reason" rows="3" dir="auto" autocomplete="off">${"\n"}${reason}</textarea>
<p><button name="act" value="decline" class="second">Decline</button></p></form>`

export const approveList = (read: ToApprove, file: Uint8Array, told?: Outcome, reason = ""): Markup =>
  layout(
    "A colleague's list",
    html`${outcomeNote(told)}
<p>Signed first by ${read.by}.</p>
${read.added.map(addedPart)}
${read.withdrawn.map((number) => html`<p>${capitalised(numberInWords(number))} is withdrawn.</p>`)}
${read.renewed.map(({ number, expires }) => html`<p>${capitalised(numberInWords(number))} was looked at again. It ends in ${expires}.</p>`)}
${read.paused.map((number) => html`<p>${capitalised(numberInWords(number))} is paused: it is not shown while it is looked at again.</p>`)}
${read.resumed.map((alert) => html`<h2>${capitalised(numberInWords(alert.number))} comes back, as it was</h2>${readerView(alert)}`)}
${decide(file, reason)}`,
  )

export const approveThawPage = ({ case: id, day, by, why }: ThawAsked, file: Uint8Array): Markup =>
  layout(
    `May case ${id} warn again?`,
    html`<p>${by} froze it on ${day}: ${why}</p>
<form method="post" action="/alerts/approve"><input type="hidden" name="sealed" value="${toBase64(file)}">
<p><button name="act" value="approve">Yes, I agree</button></p></form>`,
  )

export const approveServicesPage = ({ by, draft }: ServicesAsked, file: Uint8Array): Markup =>
  layout(
    "May services be told this?",
    html`<p>Written by ${by}, from case ${draft.case}. It is for front-line services alone, and never published.</p>
${readerView(draft.alert)}
${(draft.answers ?? []).length > 0 ? html`<h2>What was asked, and answered</h2><ul>${(draft.answers ?? []).map((each) => answerRow({ ...each, reason: "" }))}</ul>` : ""}
<form method="post" action="/alerts/approve"><input type="hidden" name="sealed" value="${toBase64(file)}">
<p>Could anybody know from this who reported?</p>
<p><button name="act" value="approve">Yes, services may be told</button></p></form>`,
  )

type Back = { to: string; label: string }
const toWarnings: Back = { to: "/alerts", label: "Back to the warnings" }

/** A file that was made, to be saved and carried. */
export const carryPage = (title: string, told: string, path: string, back: Back = toWarnings): Markup =>
  layout(
    title,
    html`<p class="note" role="status">${told}</p><p><a href="${path}" download>Save the file</a></p><p><a href="${back.to}">${back.label}</a></p>`,
  )
