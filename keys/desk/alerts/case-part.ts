import { html } from "hono/html"
import type { Case } from "../../casework/case.ts"
import { whyNotDraft } from "../../outbound/alerts/drafts.ts"
import { standingOf, whyNotFreeze } from "../../outbound/alerts/freeze.ts"
import { draftsOf } from "../../outbound/alerts/kept-drafts.ts"
import { pausedNumbers } from "../../outbound/alerts/published.ts"
import type { Workstation } from "../../workstation.ts"
import type { CasePart } from "../cases/action.ts"
import type { Markup } from "../shell/layout.ts"
import { draftRow } from "./list-page.ts"

const whyNotWithdraw = (workstation: Workstation, known: Case) =>
  standingOf(workstation, known).length > 0 ? null : ("no-warning-of-case" as const)

function panel(workstation: Workstation, known: Case): Markup | "" {
  const drafts = draftsOf(workstation, known.id)
  if (drafts.length + known.alerts.length === 0) return ""
  const standing = new Set(standingOf(workstation, known))
  const paused = new Set(pausedNumbers(workstation))
  const stateOf = (number: string): string => {
    if (paused.has(number)) return "paused while it is looked at again"
    return standing.has(number) ? "in force" : "ended or withdrawn"
  }
  return html`<h2>Warnings</h2><ul class="rows">${known.alerts.map(
    (number) => html`<li><a href="/cases/${known.id}/warnings">${number}</a> ${stateOf(number)}</li>`,
  )}${drafts.map(draftRow)}</ul>`
}

/** Offered only where somebody told of the police. */
function watchAction(workstation: Workstation, known: Case): ReturnType<CasePart["actions"]> {
  const why = whyNotDraft(workstation, known, "canopy/police-watch-draft")
  if (why === "nothing-about-police") return []
  return [{ label: "Draft for Police Watch", to: `/cases/${known.id}/police-watch`, why }]
}

export const alertsPart: CasePart = {
  actions: (workstation, known) => [
    {
      label: "Draft a warning",
      to: `/cases/${known.id}/alert`,
      why: whyNotDraft(workstation, known, "canopy/alert-draft"),
    },
    ...watchAction(workstation, known),
    { label: "Withdraw its warnings", to: `/cases/${known.id}/warnings`, why: whyNotWithdraw(workstation, known) },
    { label: "Freeze: somebody was arrested", to: `/cases/${known.id}/freeze`, why: whyNotFreeze(workstation, known) },
  ],
  panel,
}
