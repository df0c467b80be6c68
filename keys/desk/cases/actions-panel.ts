import { html } from "hono/html"
import { type Case, isClosed } from "../../casework/case.ts"
import { whyNoReply } from "../../casework/way-back.ts"
import { whyNotClose } from "../../outbound/close.ts"
import { Refusal } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { alertsPart } from "../alerts/case-part.ts"
import { challengesPart } from "../challenges/case-part.ts"
import { confidencePart } from "../confidence/case-part.ts"
import { linkingPart } from "../linking/case-part.ts"
import { policePart } from "../police/case-part.ts"
import { servicesPart } from "../services/case-part.ts"
import type { Markup } from "../shell/layout.ts"
import type { Action, CasePart } from "./action.ts"

/** Everything that can be done with a case, and why the rest cannot. */

const writingPart: CasePart = {
  actions: (_workstation, known) => [
    { label: "Write to them", to: `/cases/${known.id}#reply`, why: whyNoReply(known) },
    { label: "Ask them something again", to: `/cases/${known.id}/ask`, why: whyNoReply(known) },
    ...(isClosed(known) ? [] : [{ label: "Close the case", to: `/cases/${known.id}#close`, why: whyNotClose(known) }]),
  ],
  panel: () => "",
}

/** In the order of a day's work; what is needed least stands last. */
const parts = [writingPart, servicesPart, linkingPart, alertsPart, challengesPart, policePart, confidencePart]

export const actionsOf = (workstation: Workstation, known: Case): Action[] =>
  parts.flatMap(({ actions }) => actions(workstation, known))

const actionRow = ({ label, to, why }: Action): Markup =>
  why === null
    ? html`<li><a href="${to}">${label}</a></li>`
    : html`<li class="greyed"><span>${label}</span> <span class="soft">Not now: ${new Refusal(why).message}</span></li>`

export const actionsPanel = (workstation: Workstation, known: Case): Markup =>
  html`<details class="panel" open><summary>What you can do</summary><ul class="actions">${actionsOf(workstation, known).map(actionRow)}</ul></details>`

/** Of a case that was taken back: what still has to be called off, and what cannot be called back. */
export const panelsOfGone = (workstation: Workstation, known: Case): Markup =>
  html`${[servicesPart, policePart].map(({ panel }) => panel(workstation, known))}`

export const partPanels = (workstation: Workstation, known: Case): Markup =>
  html`${parts.map(({ panel }) => panel(workstation, known))}`
