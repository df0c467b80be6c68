import type { Day } from "../../crypto/day.ts"
import type { Found } from "../../crypto/open-replies.ts"
import type { ReceiptCode } from "../../crypto/receipt-code.ts"
import { threadsOf, unfinishedIn } from "../../crypto/thread.ts"
import type { Mailbox, Reading } from "./mailbox.ts"
import { filled, need, pageOf, say } from "./page.ts"
import { clearProblems, showProblems } from "./problems.ts"
import { showThreads } from "./show-threads.ts"
import { clearTrouble, sending, showDayQuestion, showTrouble } from "./trouble.ts"
import { show } from "./views.ts"

// The page for coming back: code → answers, opened here. Here the parts meet the browser, and nowhere else.

const field = need<HTMLTextAreaElement>("code")
const page = pageOf(need("code-view"))
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const world = { page, fetch: (...request: Parameters<typeof fetch>) => fetch(...request), random, now: Date.now }
const { language } = page.consentText

// The list of words, and what opens seals: for whoever types a code, not for whoever only looks.
const typing = () => import("./typed-code.ts")
const opening = () => import("./mailbox.ts")

/** All that this page knows about anybody, from a good code until "Close". */
let mailbox: Mailbox | null = null
let readIds: Uint8Array[] = []

/** The code in the field; or null, and the page says what is wrong with it. Nothing has been sent. */
async function codeTyped(): Promise<ReceiptCode | null> {
  const { codeProblem, readReceiptCode } = await typing()
  const read = readReceiptCode(field.value)
  if (read.ok) return read.value
  const { name, parts } = codeProblem(read.failure, field.value)
  showProblems([{ sentence: say(name, parts), field }])
  return null
}

async function readWith(code: ReceiptCode, confirmed: Day | null): Promise<Reading> {
  const opened = await opening()
  // A moment for the page to say so: opening holds it up for a while on an old phone.
  await new Promise((done) => setTimeout(done, 50))
  mailbox = new opened.Mailbox(world, code)
  return mailbox.read(confirmed)
}

async function read(confirmed: Day | null): Promise<void> {
  clearProblems()
  clearTrouble()
  tellWhy(null)
  sending(true)
  try {
    const code = await codeTyped()
    if (code) await tell(code, await readWith(code, confirmed))
  } catch {
    showTrouble("not-loaded")
  }
  sending(false)
}

async function tell(code: ReceiptCode, reading: Reading): Promise<void> {
  if (reading.kind === "ask-day") showDayQuestion(reading.day, language, read)
  else if (reading.kind === "trouble") showTrouble(reading.trouble)
  else if (reading.found.shown.length + reading.found.unshown.length === 0) await tellNothing(code)
  else tellAll(reading.found)
}

async function tellNothing(code: ReceiptCode): Promise<void> {
  const check = need("nothing")
  check.textContent = filled(check.dataset.text ?? "", (await typing()).endsOf(code))
  field.value = ""
  mailbox = null
  show("nothing")
}

function tellAll({ shown, unshown }: Found<Uint8Array>): void {
  const kept = new Set(unfinishedIn(shown.map(({ reply }) => reply)))
  readIds = shown.filter(({ reply }) => !kept.has(reply)).map(({ id }) => id)
  const threads = threadsOf(shown.map(({ reply }) => reply))
  showThreads(need("replies"), threads, unshown, language)
  need("may-delete").hidden = readIds.length === 0
  field.value = ""
  show("replies")
}

async function deleteRead(): Promise<void> {
  const status = need("delete-status")
  status.textContent = say("deleting")
  need("delete-trouble").hidden = true
  const button = need<HTMLButtonElement>("read")
  button.disabled = true
  const deleted = await mailbox?.delete(readIds)
  button.disabled = false
  status.textContent = ""
  if (!deleted) return
  if (deleted.ok) close("deleted")
  else tellNotDeleted(`delete-${deleted.failure.kind}`)
}

function tellNotDeleted(kind: Parameters<typeof say>[0]): void {
  need("delete-trouble-text").textContent = say(kind)
  const box = need("delete-trouble")
  box.hidden = false
  box.focus()
}

/** Keys, code and words leave the page. */
function forget(): void {
  mailbox = null
  readIds = []
  field.value = ""
  need("nothing").textContent = ""
  need("replies").replaceChildren()
}

/** Why the page is empty again. */
function tellWhy(why: "closed" | "deleted" | null): void {
  for (const each of ["closed", "deleted"] as const) need(each).textContent = each === why ? say(each) : ""
}

function close(why: "closed" | "deleted" | null): void {
  forget()
  need("delete-trouble").hidden = true
  show("code")
  tellWhy(why)
}

function prepare(): void {
  void typing().catch(() => null)
  void opening().catch(() => null)
}

field.addEventListener("input", prepare, { once: true })
// A code has one line: Enter is what people press when they are done.
field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.isComposing) return
  event.preventDefault()
  if (!need<HTMLButtonElement>("open").disabled) void read(null)
})
need("open").addEventListener("click", () => read(null))
need("read").addEventListener("click", deleteRead)
for (const button of document.querySelectorAll<HTMLElement>("[data-close]"))
  button.addEventListener("click", () => close(button.dataset.close === "closed" ? "closed" : null))
addEventListener("pagehide", forget)
need("code-question").hidden = false
document.documentElement.classList.add("ready")
