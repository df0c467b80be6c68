import { html } from "hono/html"
import { type DueStep, stepsDue } from "../../casework/chains/steps-due.ts"
import { isLate, relativeDay } from "../../casework/relative-day.ts"
import { overdueServices } from "../../services/search.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup } from "../shell/layout.ts"

/** J10: what is to be done besides what letters ask for: next steps of what was begun, and services to check again. */

const stepRow =
  ({ today }: Workstation) =>
  ({ case: id, title, text, due }: DueStep): Markup => {
    const day = relativeDay(due, today)
    return html`<li><a href="/cases/${id}">${title}, case ${id}</a>, ${isLate(due, today) ? html`<strong>${day}</strong>` : day}. ${text}</li>`
  }

export function alsoDue(workstation: Workstation): Markup | "" {
  const [steps, services] = [stepsDue(workstation), overdueServices(workstation).length]
  if (steps.length === 0 && services === 0) return ""
  return html`${steps.length > 0 ? html`<h2>Next steps</h2><ul class="rows">${steps.map(stepRow(workstation))}</ul>` : ""}
${services > 0 ? html`<h2>Directory</h2><p><a href="/services">${services} ${services === 1 ? "service" : "services"} to check again</a>: nobody has looked for half a year.</p>` : ""}`
}
