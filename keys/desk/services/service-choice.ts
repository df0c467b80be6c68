import { html } from "hono/html"
import type { Case } from "../../casework/case.ts"
import { servicesFor } from "../../services/search.ts"
import type { Service } from "../../services/service.ts"
import { areaWords, checkedWords, isOverdue } from "../../services/words.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup } from "../shell/layout.ts"

/**
 * A service for a reply in two keystrokes: one access key goes to the choice, which begins with the nearest that was
 * checked lately; the other puts it into the reply.
 */
export function serviceChoice(workstation: Workstation, known: Case, chosen: string): Markup {
  const found = servicesFor(workstation, known)
  if (found.length === 0)
    return html`<p class="soft">The <a href="/services">directory of services</a> has none for this area yet.</p>`
  const option = (one: Service): Markup =>
    html`<option value="${one.id}"${one.id === chosen ? html` selected` : ""}>${optionWords(workstation, one)}</option>`
  return html`<label for="service">A service to pass on <span class="soft">access key O</span></label><select id="service" name="service" accesskey="o">${found.map(option)}</select>
<p><button name="act" value="service" class="second" accesskey="a">Put it into the reply <span class="soft">access key A</span></button></p>`
}

const optionWords = ({ today }: Workstation, one: Service): string =>
  [one.name, one.force, areaWords(one), isOverdue(one, today) ? checkedWords(one, today) : ""]
    .filter(Boolean)
    .join(" · ")
