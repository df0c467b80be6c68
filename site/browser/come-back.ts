import type { Day } from "../../crypto/day.ts"
import type { Found } from "../../crypto/open-replies.ts"
import type { ReceiptCode } from "../../crypto/receipt-code.ts"
import type { Thread } from "../../crypto/thread.ts"
import { deleteRead } from "./keep-or-delete.ts"
import type { Reading } from "./mailbox.ts"
import { filled, need, pageOf, press, say } from "./page.ts"
import { showProblems } from "./problems.ts"
import { begin, clearTrouble, sending, showDayQuestion, showTrouble } from "./trouble.ts"
import { show } from "./views.ts"
import { arrive, comingWith, forget, type Home, type Visit } from "./visit.ts"
import { offerWriting } from "./write-back.ts"

// The page for coming back: code → answers, opened here. Here the parts meet the browser, and nowhere else.

const field = need<HTMLTextAreaElement>("code")
const page = pageOf(need("code-view"))
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const world = { page, fetch: (...request: Parameters<typeof fetch>) => fetch(...request), random, now: Date.now }
const {
  language,
  consentText: { language: consentLanguage },
} = page

// The list of words, and what opens seals: for whoever types a code, not for whoever only looks.
const typing = () => import("./typed-code.ts")
const opening = () => import("./opening.ts")
const warnings = () => import("./warnings-en.ts")

/** The code in the field; or null, and the page says what is wrong with it. Nothing has been sent. */
async function codeTyped(): Promise<ReceiptCode | null> {
  const { codeProblem, readReceiptCode } = await typing()
  const read = readReceiptCode(field.value)
  if (read.ok) return read.value
  const { name, parts } = codeProblem(read.failure, field.value)
  showProblems([{ sentence: say(name, parts), field }])
  return null
}

async function read(confirmed: Day | null): Promise<void> {
  begin(need("open"), need("code-view"))
  tellWhy(null)
  try {
    const code = await codeTyped()
    if (code) await readWith(code, confirmed)
  } catch {
    showTrouble("not-loaded")
  }
  sending(false)
}

async function readWith(code: ReceiptCode, confirmed: Day | null): Promise<void> {
  const { Mailbox } = await opening()
  const coming = comingWith(world, code, new Mailbox(world, code))
  // A moment for the page to say so: opening holds it up for a while on an old phone.
  await new Promise((done) => setTimeout(done, 50))
  const reading = await coming.mailbox.read(confirmed)
  if (coming.isOpen()) await tell(coming, reading)
}

async function tell(coming: Visit, reading: Reading): Promise<void> {
  if (reading.kind === "ask-day") showDayQuestion(reading.day, language, read)
  else if (reading.kind === "trouble") showTrouble(reading.trouble)
  else if (reading.found.shown.length + reading.found.unshown.length === 0) await tellNothing(coming)
  else await tellAll(coming, reading.found)
}

async function tellNothing(coming: Visit): Promise<void> {
  const { endsOf } = await typing()
  if (!coming.isOpen()) return
  const check = need("nothing")
  check.textContent = filled(check.dataset.text ?? "", endsOf(coming.code))
  enter(coming, "nothing", [])
}

async function tellAll(coming: Visit, { shown, unshown }: Found<Uint8Array>): Promise<void> {
  const { showThreads, threadsOf, unfinishedIn } = await opening()
  const replies = shown.map(({ reply }) => reply)
  const threads = threadsOf(replies)
  const showWarning = asksAboutWarning(threads) ? (await warnings()).warningOf : null
  if (!coming.isOpen()) return
  const kept = new Set(unfinishedIn(replies))
  showThreads(need("replies"), threads, unshown, { language, consentLanguage, showWarning })
  enter(
    coming,
    "replies",
    shown.filter(({ reply }) => !kept.has(reply)).map(({ id }) => id),
  )
}

const asksAboutWarning = (threads: readonly Thread[]): boolean =>
  threads.some(({ lines }) => lines.some((line) => line.kind === "reply" && line.reply.message.type === "alert-words"))

function enter(coming: Visit, home: Home, readIds: readonly Uint8Array[]): void {
  arrive(coming, home, readIds)
  need("may-delete").hidden = readIds.length === 0
  need("right-code").hidden = home === "replies"
  field.value = ""
  show(home)
}

/** Why the page is empty again. */
function tellWhy(why: "closed" | "deleted" | null): void {
  for (const each of ["closed", "deleted"] as const) need(each).textContent = each === why ? say(each) : ""
}

function close(why: "closed" | "deleted" | null): void {
  forget()
  clearTrouble()
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
press("open", () => read(null))
press("read", async () => (await deleteRead()) && close("deleted"))
for (const button of document.querySelectorAll<HTMLElement>("[data-close]"))
  button.addEventListener("click", () => close(button.dataset.close === "closed" ? "closed" : null))
// A browser may keep this page whole for "Back": then there is nothing in it.
addEventListener("pagehide", () => close(null))
offerWriting()
need("code-question").hidden = false
document.documentElement.classList.add("ready")
