import { html } from "hono/html"
import { isTeamOfOne } from "../../outbound/confidence/decide.ts"
import { type Decision, grounds, seldomNeeded } from "../../outbound/confidence/record.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup } from "../shell/layout.ts"

/** The form of a proposal. Nothing of the case stands in it but what is typed. */

const fields = ["ground", "demand", "reason", "to", "disclosure", "tell", "unsafe", "outside"] as const
/** As it stands in the form. `tell`: "yes" or "no"; "" for neither. */
export type Typed = { [Field in (typeof fields)[number]]: string }

export const typedIn = (form: FormData): Typed =>
  Object.fromEntries(fields.map((field) => [field, String(form.get(field) ?? "")])) as Typed
export const nothingTyped: Typed = typedIn(new FormData())

export const typedFrom = ({ ground, demand, reason, to, disclosure, unsafe, outside }: Decision): Typed => ({
  ground,
  demand: demand ?? "",
  reason,
  to,
  disclosure,
  tell: unsafe === null ? "yes" : "no",
  unsafe: unsafe ?? "",
  outside: outside ?? "",
})

const line = (name: keyof Typed, label: string, hint: string, value: string): Markup =>
  html`<label for="${name}">${label} <span class="soft">${hint}</span></label><input type="text" id="${name}" name="${name}" value="${value}" dir="auto" autocomplete="off">`

const area = (name: keyof Typed, label: string, hint: string, value: string): Markup =>
  html`<label for="${name}">${label} <span class="soft">${hint}</span></label><textarea id="${name}" name="${name}" rows="6" dir="auto" autocomplete="off">${"\n"}${value}</textarea>`

const choice = (name: keyof Typed, value: string, chosen: string, label: string): Markup =>
  html`<label class="tick"><input type="radio" name="${name}" value="${value}"${value === chosen ? html` checked` : ""}> ${label}</label>`

export const seldomNeededList: Markup = html`<p>What usually does not belong in it:</p><ul>${seldomNeeded.map((each) => html`<li>${each}</li>`)}</ul>`

export const proposalForm = (
  workstation: Workstation,
  to: string,
  typed: Typed,
): Markup => html`<form method="post" action="${to}">
<fieldset><legend>The ground: why</legend>${Object.entries(grounds).map(([ground, words]) => choice("ground", ground, typed.ground, words))}</fieldset>
${line("demand", "The demand", "where a court or a law asks: its number in the register", typed.demand)}
${area("reason", "Why there is no other way", "it stays among colleagues", typed.reason)}
${line("to", "Who would be told", "a role, not a name", typed.to)}
${seldomNeededList}
${area("disclosure", "Exactly what would be told", "the least that is needed to act today", typed.disclosure)}
<fieldset><legend>The worker</legend>
${choice("tell", "yes", typed.tell, "is told what was told, to whom and why")}
${choice("tell", "no", typed.tell, "is not told, for it is not safe")}
${line("unsafe", "Why it is not safe to tell them", "", typed.unsafe)}</fieldset>
${isTeamOfOne(workstation) ? line("outside", "Whom outside you asked", "a role: a supervisor, a solicitor", typed.outside) : ""}
<p><button name="act" value="propose">Propose it: nothing leaves yet</button></p>
</form>`
