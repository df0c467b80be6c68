import { html } from "hono/html"
import { policeKinds } from "../../../crypto/documents/directory.ts"
import type { Case } from "../../casework/case.ts"
import { type Chain, chainsOf, runningChain, type Step, whyNotGoOn } from "../../casework/chains/chains.ts"
import { hasIdentity, whyNotIdentity } from "../../casework/chains/identity.ts"
import { type DueStep, stepsDue } from "../../casework/chains/steps-due.ts"
import { type ChainName, templates } from "../../casework/chains/templates.ts"
import { standing } from "../../casework/chains/words.ts"
import { lettersOf } from "../../casework/intake.ts"
import { isLate, relativeDay } from "../../casework/relative-day.ts"
import { spoken } from "../../casework/words.ts"
import { servicesFor } from "../../services/search.ts"
import { serviceText } from "../../services/words.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup, outcomeNote } from "../shell/layout.ts"

/** Chains of steps at the desk. Nothing of what was told stands here. */

const dueNote = ({ due }: DueStep, today: Workstation["today"]): Markup =>
  html`<strong${isLate(due, today) ? html` class="late"` : ""}>${relativeDay(due, today)}</strong>`

/** What is next, for a case's page: each with the page where it is done. */
export const stepList = (workstation: Workstation, known: Case): Markup | "" => {
  const due = stepsDue(workstation, known.id)
  const one = (step: DueStep): Markup =>
    html`<li class="note">${dueNote(step, workstation.today)}: ${step.text} <a href="/cases/${step.case}/chain/${step.chain}">${step.title}</a></li>`
  return due.length === 0 ? "" : html`<h2>Next steps</h2><ul class="rows">${due.map(one)}</ul>`
}

const noteOf = ({ note }: Step): Markup | "" => (note ? html`<br><span class="ours" dir="auto">${note}</span>` : "")

const stepRow = (chain: Chain, step: Step, today: Workstation["today"]): Markup =>
  html`<li${step.state === "open" ? html` aria-current="step"` : ""}>${step.text} <span class="soft">${standing(chain, step, today)}</span>${noteOf(step)}</li>`

const formOf = (known: Case, chain: Chain, step: Step, note: string): Markup => html`<h2>Now</h2>
<form method="post" action="/cases/${known.id}/chain/${chain.name}">
<p>${step.text}</p>
<input type="hidden" name="step" value="${step.key}">
<label for="note">A note, if one is needed <span class="soft">it goes when the case goes</span></label><textarea id="note" name="note" rows="4" dir="auto" autocomplete="off">${"\n"}${note}</textarea>
<p><button name="act" value="done">This is done</button> <button name="act" value="skip" class="second">Not needed: skip it</button></p>
</form>`

/** In which an officer is looked for: those of this case's area. */
const officers = (workstation: Workstation, known: Case): Markup => {
  const found = policeKinds.flatMap((kind) => servicesFor(workstation, known, kind))
  return found.length > 0
    ? html`${[...new Set(found)].map((one) => html`<p class="ours" dir="auto">${serviceText(one)}</p>`)}`
    : html`<p class="soft">The <a href="/services/new">directory</a> has no officer for this area yet.</p>`
}

/** S10: what the report says about a local project. */
function projectNote(workstation: Workstation, known: Case): Markup {
  const said = lettersOf(workstation, known).flatMap(({ document }) =>
    document.kind === "canopy/report" && document.body.localProject ? [spoken(document.body.localProject)] : [],
  )
  return html`<p class="soft">In touch with a local project, as the report says: ${said.at(-1) ?? "no answer"}.</p>`
}

const besideStep: { [key: string]: (workstation: Workstation, known: Case) => Markup } = {
  officer: officers,
  "local-project": projectNote,
}

const stopButton = (known: Case, name: ChainName): Markup =>
  html`<form method="post" action="/cases/${known.id}/chain/${name}"><button name="act" value="stop" class="second">Stop these steps</button></form>`

function now(workstation: Workstation, known: Case, chain: Chain, note: string): Markup {
  const step = chain.steps.find(({ state }) => state === "open")
  const why = whyNotGoOn(workstation, known, chain.name)
  const due = stepsDue(workstation, known.id).find((each) => each.chain === chain.name)
  if (why || !step) return html`<p class="note">${due?.text}</p>`
  return html`${besideStep[step.key]?.(workstation, known) ?? ""}${formOf(known, chain, step, note)}`
}

const identityLink = (workstation: Workstation, known: Case): Markup =>
  html`<p><a href="/cases/${known.id}/identity">${hasIdentity(workstation, known) ? "The note about who this is" : "Keep who this is, apart from everything else"}</a></p>`

/** The chain that runs, or what it would be. The page writes nothing. */
export function chainPage(
  workstation: Workstation,
  known: Case,
  name: ChainName,
  note = "",
  outcome?: Outcome,
): Markup {
  const { title, steps } = templates[name]
  const chain = runningChain(workstation, known, name)
  const told = outcomeNote(outcome)
  return layout(
    `${title}, case ${known.id}`,
    html`${told}${chain ? now(workstation, known, chain, note) : beginning(known, name)}
<ol class="rows">${chain ? chain.steps.map((step) => stepRow(chain, step, workstation.today)) : steps.map(({ text }) => html`<li>${text}</li>`)}</ol>
${chain && name === "formal-report" && whyNotIdentity(workstation, known) === null ? identityLink(workstation, known) : ""}
${chain ? stopButton(known, name) : ""}
${earlier(workstation, known, name)}
<p><a href="/cases/${known.id}">Back to the case</a></p>`,
  )
}

const beginning = (known: Case, name: ChainName): Markup =>
  html`<p>These are the steps. The worker decides at each of them; skip what they do not want.</p>
<form method="post" action="/cases/${known.id}/chain/${name}"><button name="act" value="start">Begin</button></form>`

function earlier(workstation: Workstation, known: Case, name: ChainName): Markup | "" {
  const ended = chainsOf(workstation, known).filter((chain) => chain.name === name && chain.ended)
  return html`${ended.map(
    (chain) => html`<h2>Before: ${chain.ended?.how} on ${chain.ended?.day}</h2>
<ol class="rows">${chain.steps.map((step) => stepRow(chain, step, workstation.today))}</ol>`,
  )}`
}

/** A chain of a case that is gone. */
export const callOffPage = ({ case: id, chain, title, text }: DueStep): Markup =>
  layout(
    `${title}, case ${id}`,
    html`<p>${text}</p>
<form method="post" action="/cases/${id}/chain/${chain}"><button name="act" value="stop">It is called off</button></form>`,
  )

/** Who this is: shown only when somebody presses the button. */
export const identityPage = (workstation: Workstation, known: Case, words: string, outcome?: Outcome): Markup =>
  layout(
    `Who this is, case ${known.id}`,
    html`${outcomeNote(outcome)}
<p>Only what the formal report needs. It is kept under a key of its own, and destroyed with it when the report ends.</p>
<form method="post" action="/cases/${known.id}/identity">
${hasIdentity(workstation, known) ? html`<p>There is a note. <button name="act" value="show" class="second">Show it</button></p>` : ""}
<label for="words">What is to be kept</label><textarea id="words" name="words" rows="6" dir="auto" autocomplete="off">${"\n"}${words}</textarea>
<p><button name="act" value="keep">Keep it</button></p>
</form>
<p><a href="/cases/${known.id}/chain/formal-report">Back to the steps</a></p>`,
  )
