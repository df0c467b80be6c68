import { html } from "hono/html"
import { serviceKinds } from "../../../crypto/documents/directory.ts"
import type { Case } from "../../casework/case.ts"
import { spoken } from "../../casework/words.ts"
import { searchServices, servicesFor, type Wanted } from "../../services/search.ts"
import type { Service } from "../../services/service.ts"
import { checkedWords, isOverdue, serviceLine, serviceText } from "../../services/words.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup, outcomeNote } from "../shell/layout.ts"
import { nothingTyped, serviceForm, type Typed, typedFrom } from "./service-form.ts"

/** Pages of the directory. A service is text: nothing here leads to it. */

const kindChoice = (chosen: string): Markup =>
  html`<label for="kind">What for</label><select id="kind" name="kind"><option value="">everything</option>${serviceKinds.map(
    (kind) => html`<option value="${kind}"${kind === chosen ? html` selected` : ""}>${spoken(kind)}</option>`,
  )}</select>`

const row = (today: Workstation["today"], one: Service): Markup =>
  html`<li${isOverdue(one, today) ? html` class="overdue"` : ""}><a href="/services/${one.id}">${one.name}</a> <span dir="auto">${serviceLine(one, today).slice(one.name.length)}</span></li>`

export function servicesPage(workstation: Workstation, { area = "", kind = "" }: Wanted): Markup {
  const found = searchServices(workstation, { area, kind })
  return layout(
    "Services",
    html`<p><a href="/services/new">Add a service</a></p>
<form method="get" action="/services">
<label for="area">Area</label><input type="text" id="area" name="area" value="${area}" dir="auto" autocomplete="off">
${kindChoice(kind)}
<p><button class="second">Show these</button></p>
</form>
${found.length > 0 ? html`<ul class="rows">${found.map((one) => row(workstation.today, one))}</ul>` : html`<p class="soft">None is in the directory yet.</p>`}`,
  )
}

/** A new one. `wrong`: fields that do not fit. */
export const newServicePage = (typed: Typed = nothingTyped, wrong: readonly string[] = []): Markup =>
  layout("Add a service", serviceForm("/services", typed, wrong, "Add it: I checked it today"))

export const servicePage = (
  { today }: Workstation,
  one: Service,
  typed: Typed = typedFrom(one),
  wrong: readonly string[] = [],
  outcome?: Outcome,
): Markup =>
  layout(
    one.name,
    html`${outcomeNote(outcome)}
<p${isOverdue(one, today) ? html` class="note"` : ""}>This was ${checkedWords(one, today)}.</p>
<form method="post" action="/services/${one.id}"><button name="act" value="checked">I checked it today: it is right</button></form>
<h2>As it goes into a reply</h2><p class="ours" dir="auto">${serviceText(one)}</p>
<h2>Change it</h2>${serviceForm(`/services/${one.id}`, typed, wrong, "Save")}
<form method="post" action="/services/${one.id}"><button name="act" value="remove" class="second">Remove it from the directory</button></form>`,
  )

/** For one case: what there is near, to be read out, and to be written down as offered when it was not by a reply. */
export const servicesOfCasePage = (workstation: Workstation, known: Case, kind = ""): Markup =>
  layout(
    `Services for case ${known.id}`,
    html`<p>Only what they want, and more than one to choose from. A reply that passes one on counts as an offer by itself.</p>
<form method="get" action="/cases/${known.id}/services">${kindChoice(kind)}<p><button class="second">Show these</button></p></form>
${servicesFor(workstation, known, kind).map(
  (one) => html`<h2>${one.name}</h2><p class="ours" dir="auto">${serviceText(one)}</p>
<p class="soft">It was ${checkedWords(one, workstation.today)}.</p>
<form method="post" action="/cases/${known.id}/offers"><button name="service" value="${one.id}" class="second">I offered it in another way</button></form>`,
)}
<p><a href="/cases/${known.id}">Back to the case</a></p>`,
  )
