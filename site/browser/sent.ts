import type { Answer } from "../../crypto/documents/follow-up.ts"
import { element, need, say } from "./page.ts"
import { fieldNamed } from "./views.ts"

/** In the place of each question: what was answered to it. */
export function tellAnswered(answers: readonly Answer[]): void {
  for (const { question, answer } of answers) {
    const asked = fieldNamed(`answers.${question}`)?.closest("[data-question]")
    asked?.nextElementSibling?.remove()
    asked?.replaceWith(element("p", say(`answered-${answer}`), "notice"))
  }
}

/** "It is sealed and sent", and an empty form beneath it: the page stays. */
export function tellSent(form: HTMLFormElement, empties: boolean): void {
  if (empties) form.reset()
  for (const note of form.querySelectorAll(".count")) note.textContent = ""
  const line = need("follow-up-sent")
  line.textContent = say("follow-up-sent")
  line.focus()
}
