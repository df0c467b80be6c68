import { html } from "hono/html"
import type { Case } from "../../casework/case.ts"
import { lettersOf } from "../../casework/intake.ts"
import { openCase } from "../../casework/open-case.ts"
import { besideRows, type Row } from "../../linking/beside.ts"
import { writerHints } from "../../linking/hints.ts"
import { challengesWarning, linkBetween, whyNotLink } from "../../linking/links.ts"
import { reasonsBetween } from "../../linking/suggestions.ts"
import { describeLink } from "../../linking/words.ts"
import { Refusal, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup, outcomeNote } from "../shell/layout.ts"
import { type LinkWords, linkForm, noLinkWords } from "./link-form.ts"

/** Two cases side by side, and whether they are linked. */

const row = ({ label, one, other, mark }: Row): Markup =>
  html`<tr><th scope="row">${label}</th><td dir="auto">${one}</td><td dir="auto">${other}</td><td>${mark}</td></tr>`

const table = (one: Case, other: Case, rows: readonly Row[]): Markup =>
  html`<div class="wide side" role="region" aria-label="The two cases side by side" tabindex="0"><table>
<thead><tr><th scope="col">What</th><th scope="col"><a href="/cases/${one.id}">${one.id}</a></th><th scope="col"><a href="/cases/${other.id}">${other.id}</a></th><th scope="col">Compared</th></tr></thead>
<tbody>${rows.map(row)}</tbody></table></div>`

const reasonList = (reasons: readonly string[]): Markup =>
  reasons.length === 0
    ? html`<p class="soft">Nothing here speaks for the same person by itself.</p>`
    : html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`

/** Whether they can be linked: the form, the link that there is, or the refusal that whoever tries would meet. */
function linking(workstation: Workstation, one: Case, other: Case, words: LinkWords): Markup {
  const link = linkBetween(workstation, one.id, other.id)
  if (link)
    return html`<p class="note">They are linked: ${describeLink(link, one.id)} <a href="/cases/${one.id}/links">See its links</a></p>`
  const why = whyNotLink(workstation, one, other)
  if (why) return html`<p class="note">${new Refusal(why).message}</p>`
  return linkForm(one.id, other.id, words, writerHints(lettersOf(workstation, one), lettersOf(workstation, other)))
}

/** Throws `no-such-case`, `link-to-itself` for a case beside itself, and `link-challenge`. */
export function besidePage(
  workstation: Workstation,
  id: string,
  otherId: string,
  words: LinkWords = noLinkWords,
  told?: Outcome,
): Markup {
  const [one, other] = [openCase(workstation, id), openCase(workstation, otherId)]
  if (one.id === other.id) return refuse("link-to-itself")
  if ([one, other].some((each) => challengesWarning(workstation, each))) return refuse("link-challenge")
  const rows = besideRows(lettersOf(workstation, one), lettersOf(workstation, other))
  return layout(
    `Cases ${one.id} and ${other.id}`,
    html`${outcomeNote(told)}
${reasonList(reasonsBetween(workstation, one.id, other.id))}
${table(one, other, rows)}
${linking(workstation, one, other, words)}`,
  )
}
