import { countCharacters } from "./count.ts"
import { need, press } from "./page.ts"
import { clearProblems } from "./problems.ts"
import { begin, clearTrouble, sending, showTrouble } from "./trouble.ts"
import { show } from "./views.ts"
import { type Visit, whoIsHere } from "./visit.ts"
import type { Writing } from "./writing.ts"

// What can be done besides reading: the form, "delete everything", "somebody saw my code".

const form = need<HTMLFormElement>("follow-up")
/** Gone with the visit it belongs to. */
const writers = new WeakMap<Visit, Promise<Writing>>()

/** What seals: loaded when somebody begins to write. Null when nobody is here, or it does not load. */
async function writer(): Promise<Writing | null> {
  const here = whoIsHere()?.visit
  if (!here) return null
  const loading = writers.get(here) ?? import("./writing.ts").then(({ Writing }) => new Writing(here))
  writers.set(here, loading)
  return loading.catch(() => {
    writers.delete(here)
    return null
  })
}

async function act(button: HTMLElement, what: (writing: Writing, again: () => void) => Promise<void>): Promise<void> {
  begin(button, form)
  need("follow-up-sent").textContent = ""
  const loaded = await writer()
  // A moment for the page to say so: sealing holds it up for half a second on an old phone.
  await new Promise((done) => setTimeout(done, 50))
  if (loaded) await what(loaded, () => void act(button, what))
  else if (whoIsHere()) showTrouble("letter-not-loaded")
  sending(false)
}

/** To a view about the code or the report, and back from it. */
function turnTo(view: "withdraw" | "new-code" | "replies" | "nothing"): void {
  clearProblems()
  clearTrouble()
  show(view)
}

const prepare = () => void writer().then((writing) => writing?.prepare())

export function offerWriting(): void {
  // Radio buttons beside a question belong to the form, but do not stand in it.
  for (const place of [form, need("replies")]) place.addEventListener("input", prepare)
  form.addEventListener("submit", (event) => event.preventDefault())
  press("send", (button) => act(button, (writing, again) => writing.send(again)))
  press("withdraw-all", () => turnTo("withdraw"))
  press("withdraw-now", (button) => act(button, (writing, again) => writing.withdraw(again)))
  press("change-code", () => turnTo("new-code"))
  press("change-now", (button) => act(button, (writing, again) => writing.changeCode(again)))
  press("clear-consents", () => {
    for (const input of form.querySelectorAll<HTMLInputElement>("#follow-up-consents input")) input.checked = false
  })
  for (const button of document.querySelectorAll<HTMLElement>("[data-home]"))
    button.addEventListener("click", () => turnTo(whoIsHere()?.home ?? "nothing"))
  countCharacters(form)
}
