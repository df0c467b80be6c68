import { html } from "hono/html"
import { demandKinds, demandOutcomes } from "../../../crypto/documents/counts.ts"
import { colleaguesOf, type Decided } from "../../demands/decide.ts"
import { type Demand, demandsOf, toldAnswers } from "../../demands/demand.ts"
import type { Asked } from "../../demands/take-in.ts"
import { describeDemand, kindWords, outcomeWords, toldWords } from "../../demands/words.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup } from "../shell/layout.ts"

/** The register of legal demands: open ones with a form, decided ones as they were written down. */

const option = (value: string, label: string, chosen: string): Markup =>
  html`<option value="${value}"${value === chosen ? html` selected` : ""}>${label}</option>`

const select = (id: string, name: string, label: string, options: Markup[]): Markup =>
  html`<label for="${id}">${label}</label><select id="${id}" name="${name}"><option value="">choose</option>${options}</select>`

const input = (id: string, name: string, label: string, hint: string, value: string): Markup =>
  html`<label for="${id}">${label} <span class="soft">${hint}</span></label><input type="text" id="${id}" name="${name}" value="${value}" autocomplete="off">`

// HTML, "the textarea element": a first line end is dropped, so there is one that nobody typed.
const area = (id: string, name: string, label: string, value: string): Markup =>
  html`<label for="${id}">${label}</label><textarea id="${id}" name="${name}" rows="4" autocomplete="off">${"\n"}${value}</textarea>`

/** What was typed and not kept. `demand`: of which the decision was typed. */
export type Typed = { asked?: Asked; decided?: Decided & { demand: string } }

const words = (id: string): string => `${id.toLowerCase()}-`

function decideForm(demand: Demand, colleagues: readonly string[], typed: Decided | undefined): Markup {
  const at = words(demand.id)
  const { outcome = "", reason = "", told = "", second = "" } = typed ?? {}
  return html`<form method="post" action="/demands/${demand.id}"><fieldset><legend>Decide ${demand.id}</legend>
${select(
  `${at}outcome`,
  "outcome",
  "What they get",
  demandOutcomes.map((each) => option(each, outcomeWords[each], outcome)),
)}
${area(`${at}reason`, "reason", "Why", reason)}
${select(
  `${at}told`,
  "told",
  "Whether the worker was told",
  toldAnswers.map((each) => option(each, toldWords[each], told)),
)}
${select(
  `${at}second`,
  "second",
  "Who decided it with you",
  colleagues.map((each) => option(each, each, second)),
)}
<p><button class="second">Write the decision down</button></p></fieldset></form>`
}

const addForm = (typed: Asked | undefined): Markup => {
  const { kind = "", from = "", about = "", received = "", due = "" } = typed ?? {}
  return html`<h2>A new one</h2><form method="post" action="/demands">
${select(
  "kind",
  "kind",
  "What it is",
  demandKinds.map((each) => option(each, kindWords[each], kind)),
)}
${input("from", "from", "Who it is from", "a role, never a name", from)}
${area("about", "about", "What is asked, in a few words of yours", about)}
${input("received", "received", "The day it came", "like 2026-06-17; blank is today", received)}
${input("due", "due", "To be decided by", "blank is what is usual for its kind", due)}
<p><button>Write it into the register</button></p></form>`
}

export function demandsPage(workstation: Workstation, outcome: Outcome | null = null, typed: Typed = {}): Markup {
  const colleagues = colleaguesOf(workstation)
  const entry = (demand: Demand): Markup => html`<li><strong>${describeDemand(demand, workstation.today)}</strong>
<p class="ours">${demand.about}</p>
${demand.decision?.reason ? html`<p class="soft">Why</p><p class="ours">${demand.decision.reason}</p>` : ""}
${demand.decision ? "" : decideForm(demand, colleagues, typed.decided?.demand === demand.id ? typed.decided : undefined)}</li>`
  const all = demandsOf(workstation)
  return layout(
    "Legal demands",
    html`${outcome ? html`<p class="note" role="${outcome.role}">${outcome.text}</p>` : ""}
<p>Answer nothing before it is decided. How many there were is told to everybody, by kind and outcome; what is written here is not.</p>
${all.length === 0 ? html`<p class="soft">No legal demands.</p>` : html`<ul class="rows">${all.map(entry)}</ul>`}
${addForm(typed.asked)}`,
  )
}
