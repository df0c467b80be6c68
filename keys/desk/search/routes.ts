import { html } from "hono/html"
import { casesNaming } from "../../linking/find.ts"
import type { Match } from "../../linking/matches.ts"
import { searchFor } from "../../register/asking.ts"
import type { Workstation } from "../../workstation.ts"
import { caseRows } from "../cases/case-rows.ts"
import { layout, type Markup } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"

/** Search over everything that was told. A form that posts: what was looked for stands in no address, and so in no history. */

const form = (typed: string): Markup => html`<form method="post" action="/search">
<label for="words">Words, names, numbers <span class="soft">all must be there; the end of a word may be missing</span></label>
<input type="text" id="words" name="words" value="${typed}" dir="auto" autocomplete="off">
<p><button>Search</button></p></form>`

function found(workstation: Workstation, typed: string): Markup {
  const result = searchFor(workstation, typed)
  if (result === null) return html`<p class="note" role="alert">There is no word in this to look for. Type one.</p>`
  const { rows, total } = result
  const told =
    total === 0
      ? "Nothing was found. Try fewer words, or another spelling."
      : `${total === 1 ? "1 case" : `${total} cases`} found${total > rows.length ? `; these are the ${rows.length} most urgent` : ""}.`
  return html`<p class="note" role="status">${told}</p>${rows.length > 0 ? caseRows(rows, workstation.today) : ""}
${naming(casesNaming(workstation, typed))}`
}

/** The same number in another spelling is no word that could be found. */
const naming = (matches: readonly Match[]): Markup | "" =>
  matches.length === 0
    ? ""
    : html`<h2>As a number, a plate, an address or an account</h2><ul class="rows">${matches.map(
        (match) => html`<li><a href="/cases/${match.case}">${match.case}</a> ${match.reason}</li>`,
      )}</ul>`

export const searchRoutes: Routes = (app, workstation) => {
  app.get("/search", (c) => c.html(layout("Search", form(""))))
  app.post("/search", async (c) => {
    const typed = String((await c.req.raw.formData()).get("words") ?? "")
    return c.html(layout("Search", html`${form(typed)}${found(workstation(), typed)}`))
  })
}
