import { html } from "hono/html"
import type { Pages } from "../../../crypto/documents/pages.ts"
import type { Written } from "../../../crypto/reading/source.ts"
import { placeOf } from "../../pages/drafts.ts"
import { layout, type Markup, type Outcome, outcomeNote } from "../shell/layout.ts"

/** Words on the site: what is drafted, what is published, and the directory (J20). */

type Shown = { drafts: readonly Written[]; own: Pick<Pages, "pages" | "news" | "services"> | null }

const draftRow = (draft: Written): Markup =>
  html`<li><a href="/pages/draft?at=${placeOf(draft)}">${placeOf(draft)}</a>: ${draft.title}</li>`

const ownRow = (written: Written): Markup => html`<li>${placeOf(written)}: ${written.title}
<a href="/pages/edit?at=${placeOf(written)}">Change</a>
<form class="inline" method="post" action="/pages/act"><input type="hidden" name="at" value="${placeOf(written)}">
<button class="second" name="act" value="rollback">As it was before</button>
<button class="second" name="act" value="remove">Take it off the site</button></form></li>`

export const pagesPage = ({ drafts, own }: Shown, outcome?: Outcome): Markup =>
  layout(
    "Pages",
    html`${outcomeNote(outcome)}
<p>What you publish here is on the site at once. Before that you see it, and where its links lead.</p>
<h2>Drafts</h2>
${drafts.length === 0 ? html`<p class="soft">There is none.</p>` : html`<ul class="rows">${drafts.map(draftRow)}</ul>`}
<p><a href="/pages/new">Write a page or news</a></p>
<h2>Change a page of the site</h2>
<form method="get" action="/pages/edit"><label for="at">Its address <span class="soft">like en/about</span></label>
<input type="text" id="at" name="at" autocomplete="off"><p><button class="second">Open it</button></p></form>
<h2>In your own words</h2>
${
  own && own.pages.length + (own.news?.length ?? 0) > 0
    ? html`<ul class="rows">${[...own.pages, ...(own.news ?? [])].map(ownRow)}</ul>`
    : html`<p class="soft">Every page is the program’s own.</p>`
}
<h2>The directory</h2>
<p>${own?.services ? `${own.services.length} entries are on the site.` : "The site shows the program’s few numbers."} Notes for colleagues stay here.</p>
<form method="post" action="/pages/directory"><p><button class="second">Publish the directory as it is now</button></p></form>`,
  )
