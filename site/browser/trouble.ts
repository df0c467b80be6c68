import type { Day } from "../../crypto/day.ts"
import type { Trouble } from "./message-names.ts"
import { filled, need, say } from "./page.ts"
import type { Sender } from "./sender.ts"

/** Everything that can stand between "Send" and the receipt. Words stay where they are. */

const parts = ["trouble-text", "ask-day", "trouble-ways", "offer-standing"] as const

function open(...shown: (typeof parts)[number][]): void {
  for (const part of parts) need(part).hidden = !shown.includes(part)
  const box = need("trouble")
  box.hidden = false
  box.focus()
}

export function clearTrouble(): void {
  need("trouble").hidden = true
  const send = need("send")
  send.textContent = send.dataset.send ?? ""
}

export function showTrouble(trouble: Trouble, offerStanding: boolean): void {
  need("trouble-text").textContent = say(trouble)
  const send = need("send")
  send.textContent = send.dataset.again ?? ""
  open("trouble-text", "trouble-ways", ...(offerStanding ? (["offer-standing"] as const) : []))
}

const dayInWords = (day: Day, language: string): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  )

/** "Is today 21 November 2026?" A yes goes on with that day; a no is help by other ways. */
export function showDayQuestion(day: Day, language: string, sender: Sender, goOn: () => void): void {
  const question = need("ask-day-question")
  question.textContent = filled(question.dataset.questionText ?? "", { day: dayInWords(day, language) })
  need("day-yes").onclick = () => {
    sender.confirmDay(day)
    goOn()
  }
  need("day-no").onclick = () => showTrouble("not-today", false)
  open("ask-day")
}

/** Says that it takes a while, and keeps a second press from starting a second attempt. */
export function sending(now: boolean): void {
  need<HTMLButtonElement>("send").disabled = now
  need<HTMLButtonElement>("back").disabled = now
  const status = need("sending")
  status.textContent = now ? (status.dataset.sending ?? "") : ""
}
