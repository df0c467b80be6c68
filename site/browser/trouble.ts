import type { Day } from "../../crypto/day.ts"
import type { LetterTrouble, MailboxTrouble, Trouble } from "./message-names.ts"
import { dayInWords, filled, need, say } from "./page.ts"
import { clearProblems } from "./problems.ts"

/** Everything that can stand between "Send" and what it is for. Words stay where they are. */

function open(...shown: string[]): void {
  for (const part of document.querySelectorAll<HTMLElement>("[data-trouble]")) part.hidden = !shown.includes(part.id)
  const box = need("trouble")
  box.hidden = false
  box.focus()
}

/** The button that sends says whether it is for the first time. */
function label(words: "send" | "again"): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-again]"))
    button.textContent = button.dataset[words] ?? ""
}

export function clearTrouble(): void {
  need("trouble").hidden = true
  label("send")
}

export const showTrouble = (trouble: Trouble | MailboxTrouble | LetterTrouble, offerStanding = false): void =>
  tellTrouble(say(trouble), offerStanding)

export function tellTrouble(sentence: string, offerStanding = false): void {
  need("trouble-text").textContent = sentence
  label("again")
  open("trouble-text", "trouble-ways", ...(offerStanding ? ["offer-standing"] : []))
}

/** "Is today 21 November 2026?" A yes goes on with that day; a no is help by other ways. */
export function showDayQuestion(
  day: Day,
  language: string,
  goOn: (confirmed: Day) => void,
  no: Trouble | LetterTrouble = "not-today",
): void {
  const question = need("ask-day-question")
  question.textContent = filled(question.dataset.questionText ?? "", { day: dayInWords(day, language) })
  need("day-yes").onclick = () => goOn(day)
  need("day-no").onclick = () => showTrouble(no)
  open("ask-day")
}

/** Says that it takes a while, and keeps a second press from starting a second attempt. */
export function sending(now: boolean, button?: HTMLElement): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-view] button")) button.disabled = now
  const status = need("sending")
  status.textContent = now ? (button?.dataset.sending ?? status.dataset.sending ?? "") : ""
}

/** What is in the way of a button stands above it: the page for coming back has several buttons, and one such box. */
export const troubleAt = (button: HTMLElement): void =>
  button.closest(".actions")?.before(need("trouble"), need("sending"))

/** Before the work of a button begins: what was said about the last attempt goes, and the next is said beside it. */
export function begin(button: HTMLElement, problemsIn: HTMLElement): void {
  clearProblems()
  clearTrouble()
  problemsIn.prepend(need("problem"))
  troubleAt(button)
  sending(true, button)
}
