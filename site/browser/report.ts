import { wantsAnswer } from "../../crypto/compose.ts"
import type { Day } from "../../crypto/day.ts"
import type { Report } from "../../crypto/documents/report.ts"
import { readDraft } from "../../crypto/draft.ts"
import { answersIn } from "./answers.ts"
import { countCharacters } from "./count.ts"
import { inWords } from "./draft-problems.ts"
import { entriesIn } from "./form-entries.ts"
import { need, pageOf } from "./page.ts"
import { clearProblems, showProblems } from "./problems.ts"
import { type Attempt, Sender } from "./sender.ts"
import { showSummary } from "./summary.ts"
import { clearTrouble, sending, showDayQuestion, showTrouble } from "./trouble.ts"
import { fieldNamed, reveal, show } from "./views.ts"

// The report page: form → check → sealed and sent → receipt. Here the parts meet the browser, and nowhere else.

const form = need<HTMLFormElement>("report")
const page = pageOf(form)
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const receipt = () => import("./receipt.ts")
const sender = new Sender({
  page,
  fetch: (...request) => fetch(...request),
  random,
  now: Date.now,
  firstOfCode: true,
  freshCode: async () => (await receipt()).freshReceiptCode(random),
})

let report: Report | null = null
let sent = false
/** The field that "Change" leads to, until Back has brought the form to the front again. */
let wanted: string | null = null

/** The check, or the form again with what is in the way. */
function check(): boolean {
  const read = readDraft(entriesIn(form), page.consentText, page.recipients)
  if ("problems" in read) {
    showProblems(read.problems.map(inWords))
    return false
  }
  clearProblems()
  clearTrouble()
  report = read.report
  showSummary(need("summary"), answersIn(form), change)
  show("check")
  return true
}

// A step in the history without a word in it: Back leads from the check to the form, as everybody expects.
const toCheck = () => check() && history.pushState({ view: "check" }, "")

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
  if (!report) return
  clearTrouble()
  sending(true)
  // A moment for the page to say so: sealing holds it up for half a second on an old phone.
  await new Promise((done) => setTimeout(done, 50))
  const attempt = await sender
    .send({ kind: "canopy/report", body: report }, wantsAnswer(report))
    .catch((): Attempt => ({ kind: "trouble", trouble: "cannot-seal", offerStanding: false }))
  sending(false)
  if (attempt.kind === "sent") await finish(attempt, report)
  else if (attempt.kind === "ask-day") showDayQuestion(attempt.day, page.consentText.language, sendOn)
  else showTrouble(attempt.trouble, attempt.offerStanding)
}

function sendOn(day: Day): void {
  sender.confirmDay(day)
  void send()
}

async function finish({ code }: Extract<Attempt, { kind: "sent" }>, sentReport: Report): Promise<void> {
  sent = true
  const answer = wantsAnswer(sentReport)
  if (answer) (await receipt()).showCode(code)
  need("with-code").hidden = !answer
  need("without-code").hidden = answer
  report = null
  form.reset()
  need("summary").replaceChildren()
  history.replaceState(null, "")
  show("receipt")
}

function prepare(): void {
  sender.prepare()
  void receipt().catch(() => null)
}

form.addEventListener("input", prepare, { once: true })
form.addEventListener("submit", (event) => event.preventDefault())
need("check").addEventListener("click", toCheck)
need("back").addEventListener("click", () => history.back())
need("send").addEventListener("click", send)
need("use-standing").addEventListener("click", () => {
  sender.useStandingKeys()
  void send()
})
addEventListener("popstate", moved)
history.replaceState(null, "")
countCharacters(form)
need("finish").hidden = false
document.documentElement.classList.add("ready")
