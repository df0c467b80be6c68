import type { Day } from "../../crypto/day.ts"
import type { LetterContent } from "../../crypto/documents/letter.ts"
import type { ReceiptCode } from "../../crypto/receipt-code.ts"
import { answersIn } from "./answers.ts"
import { countCharacters } from "./count.ts"
import type { LetterTrouble, Trouble } from "./message-names.ts"
import { need, type Page, press, say } from "./page.ts"
import { clearProblems, type Problem, showProblems } from "./problems.ts"
import type { Attempt, Sender } from "./sender.ts"
import { showSummary } from "./summary.ts"
import { clearTrouble, sending, showDayQuestion, tellTrouble } from "./trouble.ts"
import { fieldNamed, reveal, show } from "./views.ts"

/** What the form says, ready to be sealed, and what carries it. */
export type Ready = {
  content: LetterContent
  answerWanted: boolean
  sender: Sender
  /** Writes into the last view what came of it. */
  tell: (code: ReceiptCode) => void | Promise<void>
}

type Form = {
  form: HTMLFormElement
  page: Page
  /** What is in the form now, or what is in the way. */
  read: () => Ready | { problems: readonly Problem[] }
  /** Under which name the page has the sentence about a trouble. */
  saying?: (trouble: Trouble) => Trouble | LetterTrouble
}

/**
 * Form → check → sealed and sent → the last view: the way of a report, a small letter and a project's report. `again`
 * begins with an empty form; `forget` takes everything that was typed out of it.
 */
export function formSteps({ form, page, read, saying = (trouble) => trouble }: Form) {
  let ready: Ready | null = null
  let sent = false
  /** The field that "Change" leads to, until Back has brought the form to the front again. */
  let wanted: string | null = null

  /** The check, or the form again with what is in the way. */
  function check(): boolean {
    const found = read()
    if ("problems" in found) {
      showProblems(found.problems)
      return false
    }
    clearProblems()
    clearTrouble()
    ready = found
    ready.sender.prepare()
    showSummary(need("summary"), answersIn(form), change)
    show("check")
    return true
  }

  // A step in the history without a word in it: Back leads from the check to the form, as everybody expects.
  function toCheck(): void {
    if (!check()) return
    // Who skipped to the page has "#page" in the address: on the way back it would take the focus from the field.
    if (location.hash) history.replaceState(null, "", location.pathname)
    // Nor does the browser go back to the end of the form, away from the field that is to be changed.
    history.scrollRestoration = "manual"
    history.pushState({ view: "check" }, "")
  }

  function change(field: string): void {
    wanted = field
    history.back()
  }

  function moved(): void {
    if (sent) return
    if (history.state?.view === "check" && check()) return
    show("form")
    if (wanted) reveal(fieldNamed(wanted))
    wanted = null
  }

  async function send(): Promise<void> {
    if (!ready) return
    const { content, answerWanted, sender, tell } = ready
    clearTrouble()
    sending(true)
    // A moment for the page to say so: sealing holds it up for half a second on an old phone.
    await new Promise((done) => setTimeout(done, 50))
    const attempt = await sender
      .send(content, answerWanted)
      .catch((): Attempt => ({ kind: "trouble", trouble: "cannot-seal", offerStanding: false }))
    sending(false)
    if (attempt.kind === "sent") {
      sent = true
      await tell(attempt.code)
      forget()
      show("receipt")
    } else if (attempt.kind === "ask-day") showDayQuestion(attempt.day, page.language, sendOn, saying("not-today"))
    else tellTrouble(say(saying(attempt.trouble)), attempt.offerStanding)
  }

  function sendOn(day: Day): void {
    ready?.sender.confirmDay(day)
    void send()
  }

  function forget(): void {
    ready = null
    form.reset()
    need("summary").replaceChildren()
    history.replaceState(null, "")
  }

  function again(): void {
    sent = false
    show("form")
  }

  form.addEventListener("submit", (event) => event.preventDefault())
  press("check", toCheck)
  press("back", () => history.back())
  press("send", send)
  press("use-standing", () => {
    ready?.sender.useStandingKeys()
    void send()
  })
  addEventListener("popstate", moved)
  history.replaceState(null, "")
  countCharacters(form)
  need("finish").hidden = false
  document.documentElement.classList.add("ready")
  return { again, forget }
}
