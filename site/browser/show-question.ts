import type { AlertWords } from "../../crypto/documents/alert.ts"
import type { PoliceWords } from "../../crypto/documents/police-words.ts"
import type { Message } from "../../crypto/documents/reply.ts"
import type { Whole } from "../../crypto/thread.ts"
import { labelOf } from "./answers.ts"
import { element, say } from "./page.ts"
import { fieldNamed } from "./views.ts"

export type Question = Extract<Message, { id: string }>
/** How a warning looks to those who read it. */
export type ShowWarning = (alert: AlertWords) => HTMLElement

export const isQuestion = (message: Message): message is Question => "id" in message

type Asked = { label: string; hint: string }

/** A consent in the organisation's own words: they stand in the form beneath, where it can be changed. */
function wordsOfConsent(name: string): Asked {
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

function asked(id: string, { label, hint }: Asked): HTMLElement {
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

/** A police file, or an entry of Police Watch, row by row as it would be read: every word of it came in the answer. */
const fileIn = (file: PoliceWords): HTMLElement[] =>
  file.flatMap(({ heading, rows }) => {
    const made = element("dl", "", "rows")
    for (const { label, value } of rows) {
      const row = element("div")
      const said = element("dd", value, "said")
      said.dir = "auto"
      row.append(element("dt", label), said)
      made.append(row)
    }
    return [element("h4", heading), made]
  })

function rowsIn(words: PoliceWords): HTMLElement {
  const made = element("section", "", "notice warning")
  made.append(...fileIn(words))
  return made
}

/** What is asked about words that were shown. */
const questionOf = {
  "alert-words": "alert-question",
  "police-words": "police-question",
  "police-watch-words": "police-watch-question",
} as const

/** What must be read before the answer, and what is asked about it. */
function shownIn(message: Question, showWarning: ShowWarning | null): [HTMLElement[], Asked] {
  if (message.type === "question") return [[element("h4", say("question-consent"))], wordsOfConsent(message.consent)]
  const asked = { label: say(questionOf[message.type]), hint: "" }
  if (message.type === "police-words")
    return [[element("p", say("police-words", { to: message.to })), rowsIn(message.file)], asked]
  if (message.type === "police-watch-words")
    return [[element("p", say("police-watch-words")), rowsIn(message.entry)], asked]
  return [showWarning ? [element("p", say("alert-words")), showWarning(message.alert)] : [], asked]
}

/** What is asked, and Yes and No with nothing chosen. */
export function questionIn({ message }: Whole & { message: Question }, showWarning: ShowWarning | null): HTMLElement[] {
  const [shown, words] = shownIn(message, showWarning)
  return [...free(message.text), ...shown, asked(message.id, words), element("p", say("how-to-answer"), "quiet")]
}
