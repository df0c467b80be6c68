import { html } from "hono/html"
import { type ConsentName, consentNames } from "../../../crypto/documents/consents.ts"
import { askingWords } from "../../casework/asking-words.ts"
import { consentLabels } from "../../casework/consents-held.ts"
import { openCase } from "../../casework/open-case.ts"
import { whyNoReply } from "../../casework/way-back.ts"
import { refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { layout, type Markup, type Outcome, outcomeNote } from "../shell/layout.ts"

/** A consent, asked once more: a message that waits for an answer which names it. */

export const isConsent = (name: string): name is ConsentName => (consentNames as readonly string[]).includes(name)

export const chooseQuestion = (workstation: Workstation, id: string): Markup => {
  const known = openCase(workstation, id)
  const why = whyNoReply(known)
  if (why) return refuse(why)
  return layout(
    `Ask case ${known.id}`,
    html`<p>What do you want to ask? Silence is not yes: nothing is allowed before an answer.</p>
<ul class="rows">${consentNames.map((name) => html`<li><a href="/cases/${known.id}/ask/${name}">${consentLabels[name]}</a></li>`)}</ul>`,
  )
}

/** `text`: what was typed, when it was not taken. */
export function askPage(
  workstation: Workstation,
  id: string,
  consent: ConsentName,
  text: string = askingWords[consent],
  outcome?: Outcome,
): Markup {
  const known = openCase(workstation, id)
  return layout(
    `Ask: ${consentLabels[consent]}`,
    html`${outcomeNote(outcome)}<form method="post" action="/cases/${known.id}/ask/${consent}">
<label for="text">Your question <span class="soft">They can answer Yes or No with their code.</span></label>
<textarea id="text" name="text" rows="6" dir="auto" autocomplete="off">${"\n"}${text}</textarea>
<p><button>Send the question</button> <a href="/cases/${known.id}">Back to the case</a></p></form>`,
  )
}
