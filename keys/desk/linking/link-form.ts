import { html } from "hono/html"
import { confidences, writersAnswers } from "../../linking/writers.ts"
import type { Markup } from "../shell/layout.ts"

/** What a caseworker fills in to link two cases: who wrote them is asked first. */
export type LinkWords = { writers: string; confidence: string; note: string }
export const noLinkWords: LinkWords = { writers: "", confidence: "", note: "" }

export const linkWordsIn = (form: FormData): LinkWords => {
  const word = (name: string): string => String(form.get(name) ?? "")
  return { writers: word("writers"), confidence: word("confidence"), note: word("note") }
}

const writersLabels = {
  different: "No, different people wrote them",
  same: "Yes, the same person wrote both",
  "not-asked": "I do not know yet",
} as const

const radio = (name: string, value: string, label: string, chosen: string): Markup =>
  html`<label class="tick"><input type="radio" name="${name}" value="${value}"${value === chosen ? html` checked` : ""}> ${label}</label>`

/** Hints are there to be weighed, beside the question; nothing is chosen for anybody. */
export const writersQuestion = (chosen: string, hints: readonly string[]): Markup =>
  html`<fieldset><legend>Did the same person write both?</legend>
${hints.length > 0 ? html`<p>What could speak for it:</p><ul>${hints.map((hint) => html`<li>${hint}</li>`)}</ul>` : ""}
${writersAnswers.map((answer) => radio("writers", answer, writersLabels[answer], chosen))}</fieldset>`

export const linkForm = (id: string, other: string, words: LinkWords, hints: readonly string[]): Markup =>
  html`<form method="post" action="/cases/${id}/beside/${other}">
<h2>Link these two</h2>
<p class="soft">A link says that both could be about the same person. It bears your name, and you can undo it.</p>
${writersQuestion(words.writers, hints)}
<fieldset><legend>How sure are you that it is the same person?</legend>
${confidences.map((confidence) => radio("confidence", confidence, confidence, words.confidence))}</fieldset>
<label for="note">Note <span class="soft">why you think so; leave out who reported</span></label><textarea id="note" name="note" rows="4" dir="auto" autocomplete="off">${"\n"}${words.note}</textarea>
<p><button>Link them</button></p></form>`
