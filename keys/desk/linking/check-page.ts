import { html } from "hono/html"
import type { Checked } from "../../linking/check.ts"
import { layout, type Markup } from "../shell/layout.ts"

/** A check by hand: what was typed goes in the body of a POST, so that no address and no history holds it. */

const form = (typed: string): Markup => html`<form method="post" action="/check">
<label for="value">A phone number, e-mail address, username or registration <span class="soft">however it was written, or a part of it</span></label><input type="text" id="value" name="value" value="${typed}" dir="auto" autocomplete="off">
<p><button>Look for it</button></p></form>
<p class="soft">A check leaves no trace: nothing of it is kept.</p>`

const howWords = { exact: "the same", "in-text": "in a sentence", similar: "similar" } as const

const matchItem = ({ case: id, how, reason, standing }: Checked["matches"][number]): Markup =>
  html`<li><strong>${howWords[how]}</strong>: <a href="/cases/${id}">${id}</a> <span dir="auto">${reason}</span>${standing ? html`<p class="soft">${standing}</p>` : ""}</li>`

const found = ({ understood, matches, text, result }: Checked): Markup => html`
<h2>Understood as</h2><ul>${understood.map((each) => html`<li dir="auto">${each}</li>`)}</ul>
<h2>What you may tell: ${result === "listed" ? "listed" : "not listed here"}</h2>
<p class="soft">These words, and no more, whoever asks. They can go into a reply.</p>
<p class="ours" dir="auto">${text}</p>
<h2>For you alone</h2>
${matches.length > 0 ? html`<ul class="rows">${matches.map(matchItem)}</ul>` : html`<p class="soft">No case names it, or anything like it.</p>`}`

export const checkPage = (typed = "", checked?: Checked, refusal?: string): Markup =>
  layout(
    "Check by hand",
    html`${refusal ? html`<p class="note" role="alert">${refusal}</p>` : ""}${form(typed)}${checked ? found(checked) : ""}`,
  )
