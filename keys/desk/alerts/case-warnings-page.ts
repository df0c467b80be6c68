import { html } from "hono/html"
import { othersWhoMayApprove } from "../../approval/approval.ts"
import type { Case } from "../../casework/case.ts"
import { openCase } from "../../casework/open-case.ts"
import { whyNotDraft } from "../../outbound/alerts/drafts.ts"
import { standingOf, whyNotFreeze } from "../../outbound/alerts/freeze.ts"
import { frozenOf } from "../../outbound/alerts/frozen.ts"
import { draftsOf } from "../../outbound/alerts/kept-drafts.ts"
import { type LogEntry, logOf } from "../../outbound/alerts/log.ts"
import { pausedNumbers } from "../../outbound/alerts/published.ts"
import { Refusal } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup, outcomeNote } from "../shell/layout.ts"
import { draftRow } from "./list-page.ts"
import { servicesPart } from "./services-part.ts"

/** The warnings of one case: its drafts, what is in force, and whether it is frozen. */

const logWords = {
  frozen: "Frozen",
  thawed: "May warn again",
  renewed: "Stays longer",
  "at-once": "Published at once",
  paused: "Paused while it is looked at again",
  resumed: "Brought back",
  "challenge-decided": "A challenge was decided",
} as const

const logRow = ({ what, number, why, by, day, teamOfOne }: LogEntry): Markup =>
  html`<li>${day}: ${logWords[what]}${number ? html`, warning ${number}` : ""}. ${why} <span class="soft">${by.join(", ")}${teamOfOne ? "; a team of one" : ""}</span></li>`

const reasonArea = (label: string, value: string): Markup =>
  html`<label for="reason">${label}</label><textarea id="reason" name="reason" rows="3" dir="auto" autocomplete="off">${"\n"}${value}</textarea>`

const freezeForm = (id: string, reason: string): Markup =>
  html`<h2>Somebody was arrested</h2><p>Freeze this case: what is published from it is withdrawn, and nothing more goes out from it, or from a case linked with it.</p>
<form method="post" action="/cases/${id}/freeze">${reasonArea("What happened", reason)}<p><button class="second">Freeze this case</button></p></form>`

function thawForm(workstation: Workstation, id: string, reason: string): Markup {
  const alone = othersWhoMayApprove(workstation, "thaw").length === 0
  return html`<h2>This case is frozen</h2><p>Nothing goes out from it. ${alone ? "There is nobody else who could agree to lift it: the record will say so." : "It warns again when a second person agrees."}</p>
${
  alone
    ? ""
    : html`<form method="post" action="/cases/${id}/thaw-ask"><button class="second">Make the question for a colleague</button></form>`
}
<form method="post" action="/cases/${id}/thaw" enctype="multipart/form-data">${reasonArea("Why it may warn again", reason)}
${alone ? "" : html`<label for="slip">Your colleague's slip</label><input type="file" id="slip" name="slip">`}
<p><button class="second">Let this case warn again</button></p></form>`
}

const standingRow = (paused: readonly string[]) => (number: string) =>
  html`<li><strong>${number}</strong>${paused.includes(number) ? " (paused)" : ""} <form class="line" method="post" action="/alerts/${number}/withdraw"><button class="second">Withdraw</button></form></li>`

function freezing(workstation: Workstation, known: Case, reason: string): Markup {
  if (frozenOf(workstation, known.id)) return thawForm(workstation, known.id, reason)
  const why = whyNotFreeze(workstation, known)
  return why ? html`<p class="soft">${new Refusal(why).message}</p>` : freezeForm(known.id, reason)
}

/** `reason`: words that were typed, when something was refused. */
export function caseWarningsPage(workstation: Workstation, id: string, told?: Outcome, reason = ""): Markup {
  const known = openCase(workstation, id)
  const why = whyNotDraft(workstation, known, "canopy/alert-draft")
  const numbers = standingOf(workstation, known)
  const drafts = draftsOf(workstation, known.id)
  const log = logOf(workstation, known.id)
  return layout(
    `Warnings from case ${known.id}`,
    html`${outcomeNote(told)}
<p><a href="/cases/${known.id}">Case ${known.id}</a></p>
${why ? html`<p class="soft">${new Refusal(why).message}</p>` : html`<p><a href="/cases/${known.id}/alert">Draft a warning</a></p>`}
${drafts.length > 0 ? html`<h2>Drafts</h2><ul class="rows">${drafts.map(draftRow)}</ul>` : ""}
${numbers.length > 0 ? html`<h2>In force</h2><ul class="rows">${numbers.map(standingRow(pausedNumbers(workstation)))}</ul>` : html`<p class="soft">${new Refusal("no-warning-of-case").message}</p>`}
${servicesPart(workstation, known)}
${freezing(workstation, known, reason)}
${log.length > 0 ? html`<h2>What was done, and why</h2><ul class="rows">${log.map(logRow)}</ul>` : ""}`,
  )
}
