import { html } from "hono/html"
import type { IdentifierKey } from "../../../crypto/identifier/identifier.ts"
import type { Case } from "../../casework/case.ts"
import { caseOf, lettersOf } from "../../casework/intake.ts"
import { openCase } from "../../casework/open-case.ts"
import { type AskedAbout, askedAboutNumber, formNameOf, namedInFields, othersAnswers } from "../../linking/asked.ts"
import { writerHints } from "../../linking/hints.ts"
import type { Link } from "../../linking/link-store.ts"
import { whyNotLink } from "../../linking/links.ts"
import { lookupOf } from "../../linking/lookup.ts"
import { describedKey } from "../../linking/shown.ts"
import type { Suggestion } from "../../linking/suggest.ts"
import { suggestionsOf } from "../../linking/suggestions.ts"
import { describeLink, linkDetails, linksInForce, linksUndone, notesOn } from "../../linking/words.ts"
import { Refusal } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup, outcomeNote } from "../shell/layout.ts"
import { writersQuestion } from "./link-form.ts"

/** Links of one case, and cases that could be about the same person. */

const suggestionItem = (id: string, { case: other, strength, reasons }: Suggestion): Markup =>
  html`<li><strong>${strength}</strong>: <a href="/cases/${id}/beside/${other}">${other}, side by side</a><ul>${reasons.map(
    ({ text }) => html`<li dir="auto">${text}</li>`,
  )}</ul></li>`

const details = (link: Link): Markup =>
  html`<ul>${linkDetails(link).map((line) => html`<li dir="auto">${line}</li>`)}</ul>`

/** `reason`: what was typed when an undoing was refused. */
export type Undoing = { link: string; reason: string }

const undoForm = (known: Case, { id }: Link, undoing?: Undoing): Markup =>
  html`<form method="post" action="/cases/${known.id}/links/${id}/undo"><label for="reason-${id}">Why undo this link?</label><textarea id="reason-${id}" name="reason" rows="2" dir="auto" autocomplete="off">${"\n"}${undoing?.link === id ? undoing.reason : ""}</textarea>
<p><button class="second">Undo this link</button></p></form>`

function hintsFor(workstation: Workstation, { cases }: Link): string[] {
  const [one, other] = cases.map((id) => caseOf(workstation, id))
  return one && other ? writerHints(lettersOf(workstation, one), lettersOf(workstation, other)) : []
}

const linkItem = (workstation: Workstation, known: Case, link: Link, undoing?: Undoing): Markup =>
  html`<li><a href="/cases/${known.id}/beside/${link.cases.find((each) => each !== known.id)}">${describeLink(link, known.id)}</a>${details(link)}
<form method="post" action="/cases/${known.id}/links/${link.id}/writers">${writersQuestion(link.writers, hintsFor(workstation, link))}<p><button class="second">Keep this answer</button></p></form>
${undoForm(known, link, undoing)}</li>`

const undoneItem = (known: Case, link: Link): Markup =>
  html`<li class="soft">${describeLink(link, known.id)}${details(link)}</li>`

const rows = (title: string, items: readonly Markup[], none: string): Markup =>
  html`<h2>${title}</h2>${items.length > 0 ? html`<ul class="rows">${items}</ul>` : html`<p class="soft">${none}</p>`}`

const othersWords = { yes: "others have it", no: "nobody else has it", "not-sure": "not sure" } as const

/** "Do others have this number?", for each thing that a field of this case names. */
function askedForms(workstation: Workstation, known: Case): Markup | "" {
  const named = namedInFields(workstation, known)
  if (named.length === 0) return ""
  return html`<h2>Do others have this number?</h2>
<p class="soft">Who is reported can check, too. What they gave to one person alone would tell them who reported. Ask, and write the answer down: until then a check tells nothing of this report by itself.</p>
<ul class="rows">${named.map((key, at) => askedForm(known, key, at, askedAboutNumber(workstation, known.id, key)))}</ul>`
}

const askedForm = (known: Case, key: IdentifierKey, at: number, before: AskedAbout | undefined): Markup =>
  html`<li dir="auto">${describedKey(key)}${before ? html`: ${othersWords[before.others]}, ${before.by}, ${before.day}` : ""}
<form method="post" action="/cases/${known.id}/asked"><input type="hidden" name="key" value="${formNameOf(key)}"><label for="others-${at}">What the reporter said</label><select id="others-${at}" name="others"><option value="">not asked yet</option>${othersAnswers.map(
    (answer) =>
      html`<option value="${answer}"${answer === before?.others ? html` selected` : ""}>${othersWords[answer]}</option>`,
  )}</select><p><button class="second">Write it down</button></p></form></li>`

export function linksPage(workstation: Workstation, id: string, told?: Outcome, undoing?: Undoing): Markup {
  const known = openCase(workstation, id)
  const suggestions = known.state === "withdrawn" ? [] : suggestionsOf(workstation, known.id, lookupOf(workstation))
  const undone = linksUndone(workstation, known)
  const why = whyNotLink(workstation, known)
  return layout(
    `Reports about the same person as ${known.id}`,
    html`${outcomeNote(told)}
<p><a href="/cases/${known.id}">Back to case ${known.id}</a></p>
${why ? html`<p class="note">${new Refusal(why).message}</p>` : ""}
${notesOn(workstation, known).map((note) => html`<p class="note">${note}</p>`)}
${rows(
  "Links",
  linksInForce(workstation, known).map((link) => linkItem(workstation, known, link, undoing)),
  "No links yet.",
)}
${rows(
  "Could be the same person",
  suggestions.map((each) => suggestionItem(known.id, each)),
  "Nothing here speaks for another case.",
)}
${
  undone.length > 0
    ? rows(
        "Undone",
        undone.map((link) => undoneItem(known, link)),
        "",
      )
    : ""
}
${askedForms(workstation, known)}`,
  )
}
