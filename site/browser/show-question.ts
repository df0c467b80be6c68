import type { AlertWords } from "../../crypto/documents/alert.ts"
import type { Message } from "../../crypto/documents/reply.ts"
import type { Whole } from "../../crypto/thread.ts"
import { labelOf } from "./answers.ts"
import { element, say } from "./page.ts"
import { fieldNamed } from "./views.ts"

export type Question = Extract<Message, { id: string }>
/** How a warning looks to those who read it. */
export type ShowWarning = (alert: AlertWords) => HTMLElement

export const isQuestion = (message: Message): message is Question =>
  message.type === "question" || message.type === "alert-words"

/** A consent in the organisation's own words: they stand in the form beneath, where it can be changed. */
function wordsOfConsent(name: string): { label: string; hint: string } {
  const asked = fieldNamed(`consents.${name}`)?.closest("[data-question]")
  return { label: asked ? labelOf(asked) : "", hint: asked?.querySelector(".hint")?.textContent ?? "" }
}

/** One answer. It belongs to the form beneath, wherever it stands. */
function choice(id: string, value: "yes" | "no"): HTMLElement {
  const made = element("label", "", "choice")
  const input = element("input")
  input.type = "radio"
  input.name = `answers.${id}`
  input.value = value
  input.setAttribute("form", "follow-up")
  made.append(input, element("span", say(`answer-${value}`)))
  return made
}

function asked(id: string, { label, hint }: { label: string; hint: string }): HTMLElement {
  const made = element("fieldset", "", "row")
  made.dataset.question = ""
  made.append(element("legend", label), ...(hint ? [element("p", hint, "hint")] : []))
  made.append(choice(id, "yes"), choice(id, "no"), element("p", say("no-answer"), "hint"))
  return made
}

function free(text: string): HTMLElement[] {
  if (text === "") return []
  const made = element("p", text, "said")
  made.dir = "auto"
  return [made]
}

/** What is asked, and Yes and No with nothing chosen. */
export function questionIn({ message }: Whole & { message: Question }, showWarning: ShowWarning | null): HTMLElement[] {
  const how = element("p", say("how-to-answer"), "quiet")
  if (message.type === "question")
    return [
      ...free(message.text),
      element("h4", say("question-consent")),
      asked(message.id, wordsOfConsent(message.consent)),
      how,
    ]
  const warning = showWarning ? [element("p", say("alert-words")), showWarning(message.alert)] : []
  return [...free(message.text), ...warning, asked(message.id, { label: say("alert-question"), hint: "" }), how]
}
