import { html } from "hono/html"
import { whyNotLink } from "../../linking/links.ts"
import { lookupOf } from "../../linking/lookup.ts"
import { suggestionsOf } from "../../linking/suggestions.ts"
import { describeLink, linksInForce, notesOn } from "../../linking/words.ts"
import type { CasePart } from "../cases/action.ts"

const countWords = (count: number): string =>
  count === 0
    ? "No other case speaks for it."
    : count === 1
      ? "1 case could be about the same person."
      : `${count} cases could be about the same person.`

/** "Reports about the same person". */
export const linkingPart: CasePart = {
  actions: (workstation, known) => [
    { label: "Compare and link with other cases", to: `/cases/${known.id}/links`, why: whyNotLink(workstation, known) },
  ],
  panel: (workstation, known) => {
    const notes = notesOn(workstation, known).map((note) => html`<p class="note">${note}</p>`)
    if (known.state === "withdrawn") return ""
    const count = suggestionsOf(workstation, known.id, lookupOf(workstation)).length
    return html`<h2>Reports about the same person</h2>${notes}
<ul>${linksInForce(workstation, known).map((link) => html`<li>${describeLink(link, known.id)}</li>`)}</ul>
<p>${countWords(count)} <a href="/cases/${known.id}/links">See them, and the links</a></p>`
  },
}
