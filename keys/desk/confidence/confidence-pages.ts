import { html } from "hono/html"
import type { Case } from "../../casework/case.ts"
import { recordsOf, whyNotBreak } from "../../outbound/confidence/decide.ts"
import { confidenceLog } from "../../outbound/confidence/log.ts"
import type { ConfidenceRecord, Decision } from "../../outbound/confidence/record.ts"
import { disclosureText } from "../../outbound/confidence/text.ts"
import { describeLogged, describeStanding, rowsOf, whoDecides } from "../../outbound/confidence/words.ts"
import { Refusal } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup } from "../shell/layout.ts"
import { nothingTyped, proposalForm, seldomNeededList, type Typed } from "./proposal-form.ts"

/** Breaking confidence at the desk. Calm words: it is rare, it can be right, and nobody decides it in a hurry. */

const note = (outcome: Outcome | undefined): Markup | "" =>
  outcome ? html`<p class="note" role="${outcome.role}">${outcome.text}</p>` : ""

const pathOf = ({ decision }: ConfidenceRecord): string => `/cases/${decision.case}/confidence/${decision.id}`

/** Decisions of a case, for its page. */
export const recordList = (workstation: Workstation, known: Case): Markup | "" => {
  const records = recordsOf(workstation, known)
  return records.length === 0
    ? ""
    : html`<ul class="rows">${records.map((record) => html`<li><a href="${pathOf(record)}">Breaking confidence, ${record.decision.day}</a> ${describeStanding(workstation, record)}</li>`)}</ul>`
}

export const proposePage = (
  workstation: Workstation,
  known: Case,
  typed: Typed = nothingTyped,
  outcome?: Outcome,
): Markup =>
  layout(
    `Break confidence, case ${known.id}`,
    html`${note(outcome)}<p>What this person told us stays with us. There are three grounds on which it may not, and they were told before typing began. First ask whether the worker would agree, or whether they could tell it themself.</p>
<p>${whoDecides(workstation)}</p>
${recordList(workstation, known)}
${proposalForm(workstation, `/cases/${known.id}/confidence`, typed)}`,
  )

export const changePage = (
  workstation: Workstation,
  record: ConfidenceRecord,
  typed: Typed,
  outcome?: Outcome,
): Markup =>
  layout(
    `Other words, case ${record.decision.case}`,
    html`${note(outcome)}<p>Whoever agreed to the words before has to agree again.</p>
${proposalForm(workstation, `${pathOf(record)}/change`, typed)}`,
  )

const rows = (one: Decision): Markup =>
  html`<dl>${rowsOf(one).map(({ label, value }) => html`<dt>${label}</dt><dd dir="auto">${value}</dd>`)}</dl>`

/** One decision, and what can be done about it now. */
export const recordPage = (workstation: Workstation, record: ConfidenceRecord, outcome?: Outcome): Markup =>
  layout(
    `Breaking confidence, case ${record.decision.case}`,
    html`${note(outcome)}<p class="note">${describeStanding(workstation, record)}</p>
${rows(record.decision)}
${record.done ? afterwards(record) : before(workstation, record)}
<p><a href="/cases/${record.decision.case}">Back to the case</a></p>`,
  )

function before(workstation: Workstation, record: ConfidenceRecord): Markup {
  const path = pathOf(record)
  const why = whyNotBreak(workstation, record)
  return html`${seldomNeededList}<p>${whoDecides(workstation)}</p>
<p><a href="${path}/change">Change the words</a> <a href="${path}/file">Save the file for a colleague</a></p>
<form method="post" action="${path}/slip" enctype="multipart/form-data">
<label for="slip">Your colleague's slip</label><input type="file" id="slip" name="slip">
<p><button class="second">Take the slip</button></p></form>
${
  why
    ? html`<p class="note">${new Refusal(why).message}</p>`
    : html`<form method="post" action="${path}/done"><p>After this the text can leave. It cannot be called back.</p><button>Break confidence, with exactly these words</button></form>`
}
<form method="post" action="${path}/drop"><button class="second">Leave it: nothing is told</button></form>`
}

const afterwards = (
  record: ConfidenceRecord,
): Markup => html`<p><a href="${pathOf(record)}/text">The text, to be printed</a></p>
${record.told ? "" : html`<form method="post" action="${pathOf(record)}/told"><button class="second">The worker was told</button></form>`}`

/** On paper: nothing but the text. */
export const textPage = (workstation: Workstation, record: ConfidenceRecord): Markup =>
  layout(
    "For printing",
    html`<p class="paper" dir="auto">${disclosureText(workstation, record)}</p>
<p class="screen"><a href="${pathOf(record)}">Back</a></p>`,
  )

/** For the second person, and the log. */
export const secondPersonPage = (workstation: Workstation, outcome?: Outcome): Markup =>
  layout(
    "Breaking confidence",
    html`${note(outcome)}<h2>A colleague asks you to agree</h2>
<form method="post" action="/confidence/read" enctype="multipart/form-data">
<label for="file">The file that they handed you</label><input type="file" id="file" name="file">
<p><button>Read it</button></p></form>
<h2>What was done</h2>${logList(workstation)}`,
  )

function logList(workstation: Workstation): Markup {
  const log = confidenceLog(workstation)
  return log.length > 0
    ? html`<ul class="rows">${log.map((one) => html`<li>${describeLogged(one)}</li>`)}</ul>`
    : html`<p class="soft">Confidence was never broken here.</p>`
}

/** `file`: what was handed over, in base64, so that exactly what was read is what is agreed to. */
export const readPage = (one: Decision, file: string, outcome?: Outcome): Markup =>
  layout(
    "A proposal to break confidence",
    html`${note(outcome)}<p>You decide this too. Ask yourself: is there another way, and could less be said?</p>
${rows(one)}
${seldomNeededList}
<form method="post" action="/confidence/agree"><input type="hidden" name="file" value="${file}">
<p><button>Agree to exactly these words, and save my slip</button></p></form>
<p><a href="/confidence">Leave it: nothing is signed</a></p>`,
  )
