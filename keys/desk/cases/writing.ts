import { openCase } from "../../casework/open-case.ts"
import { phrasesFor, withPhrase, withWords } from "../../casework/phrases.ts"
import { closeCase, describeClosing } from "../../outbound/close.ts"
import { describeDelivery, replyTo } from "../../outbound/reply.ts"
import { refusalFor } from "../../refusals/refusal.ts"
import { serviceOf } from "../../services/directory.ts"
import { serviceText } from "../../services/words.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup, Outcome } from "../shell/layout.ts"
import { casePage } from "./case-page.ts"
import type { Written } from "./writing-form.ts"

type Done = { words: Written; outcome?: Outcome }

const status = (text: string): Outcome => ({ role: "status", text })

/** Each button: what it does, and the words that are still to be shown after it. */
const acts: { [act: string]: (workstation: Workstation, id: string, words: Written) => Promise<Done> } = {
  insert: async (workstation, id, words) => {
    const text = withPhrase(words.text, words.phrase, phrasesFor(openCase(workstation, id)))
    if (text === null)
      return { words, outcome: { role: "alert", text: "There is no such phrase. Nothing was changed." } }
    return { words: { ...words, text }, outcome: status("The phrase is in the reply. Nothing was sent.") }
  },
  service: async (workstation, _id, words) => {
    const text = withWords(words.text, serviceText(serviceOf(workstation, words.service)))
    return { words: { ...words, text }, outcome: status("The service is in the reply. Nothing was sent.") }
  },
  send: async (workstation, id, words) => {
    const delivered = await replyTo(workstation, id, words.text)
    return { words: { ...words, text: "" }, outcome: status(describeDelivery(delivered)) }
  },
  close: async (workstation, id, words) => {
    const closed = await closeCase(workstation, id, words.summary)
    return { words: { ...words, summary: "" }, outcome: status(describeClosing(closed)) }
  },
}

export type Answered = { markup: Markup; status: 200 | 409 }

/** A posted form of the case page; on any refusal the same page comes back with every word still there. */
export async function takeWriting(workstation: Workstation, id: string, form: FormData): Promise<Answered> {
  const field = (name: string): string => String(form.get(name) ?? "")
  const words: Written = {
    text: field("text"),
    summary: field("summary"),
    phrase: field("phrase"),
    service: field("service"),
  }
  const act = Object.hasOwn(acts, field("act")) ? acts[field("act")] : undefined
  try {
    const done = act ? await act(workstation, id, words) : { words }
    return { markup: casePage(workstation, id, { words: done.words }, done.outcome), status: 200 }
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal || refusal.kind === "no-such-case") throw refusal ?? error
    return { markup: casePage(workstation, id, { words }, { role: "alert", text: refusal.message }), status: 409 }
  }
}
