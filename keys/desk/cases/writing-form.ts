import { html } from "hono/html"
import { type Case, isClosed } from "../../casework/case.ts"
import { phrasesFor } from "../../casework/phrases.ts"
import { whyNoReply } from "../../casework/way-back.ts"
import { Refusal } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { serviceChoice } from "../services/service-choice.ts"
import type { Markup } from "../shell/layout.ts"

/** What stands in the two boxes, and the phrase and the service that are chosen. */
export type Written = { text: string; summary: string; phrase: string; service: string }
export const noWords: Written = { text: "", summary: "", phrase: "", service: "" }

// HTML, "the textarea element": a first line end is dropped, so there is one that nobody typed.
const area = (name: keyof Written, label: string, value: string, key = ""): Markup =>
  html`<label for="${name}">${label}</label><textarea id="${name}" name="${name}" rows="8" dir="auto" autocomplete="off"${key ? html` accesskey="${key}"` : ""}>${"\n"}${value}</textarea>`

const phraseChoice = (known: Case, chosen: string): Markup =>
  html`<label for="phrase">A phrase to begin with</label><select id="phrase" name="phrase">${phrasesFor(known).map(
    ({ id, title }) => html`<option value="${id}"${id === chosen ? html` selected` : ""}>${title}</option>`,
  )}</select>
<p><button name="act" value="insert" class="second" accesskey="i">Put it into the reply</button></p>`

const replyFields = (
  workstation: Workstation,
  known: Case,
  { text, phrase, service }: Written,
): Markup => html`<h2 id="reply">Reply</h2>
<p class="soft">Sealed to ${known.project ? "the project’s" : "this person's"} code and signed by you. Nothing here is kept before you send it.</p>
${phraseChoice(known, phrase)}
${serviceChoice(workstation, known, service)}
${area("text", "Your reply", text, "r")}
<p><button name="act" value="send">Send</button></p>`

const closeFields = ({ summary }: Written, canTell: boolean): Markup => html`<h2 id="close">Close this case</h2>
<p class="soft">${
  canTell
    ? "Say what was done. It is sent to the reporter as a reply, and the case closes. A new letter opens it again."
    : "Say what was done. There is no way to reply: it is kept here, and the case closes."
}</p>
${area("summary", "What we did", summary)}
<p><button name="act" value="close" class="second">Close the case</button></p>`

/** One form for both boxes, so that no button loses the words in the other one. */
export function writingForm(workstation: Workstation, known: Case, words: Written): Markup {
  const why = whyNoReply(known)
  const showsReply = why === null || words.text !== ""
  const showsClose = !isClosed(known) || words.summary !== ""
  return html`${why ? html`<p class="note">${new Refusal(why).message}</p>` : ""}
${
  showsReply || showsClose
    ? html`<form method="post" action="/cases/${known.id}">
${showsReply ? replyFields(workstation, known, words) : ""}
${showsClose ? closeFields(words, why === null) : ""}
</form>`
    : ""
}`
}
