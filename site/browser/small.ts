import type { Day } from "../../crypto/day.ts"
import type { LetterContent } from "../../crypto/documents/letter.ts"
import type { SmallProblem } from "../../crypto/small-letter.ts"
import { type SmallName, smallLetters } from "../../crypto/small-letters.ts"
import { answersIn, labelOf } from "./answers.ts"
import { countCharacters } from "./count.ts"
import { entriesIn } from "./form-entries.ts"
import { need, pageOf, press, say } from "./page.ts"
import { clearProblems, type Problem, showProblems } from "./problems.ts"
import { type Attempt, Sender } from "./sender.ts"
import { showSummary } from "./summary.ts"
import { clearTrouble, sending, showDayQuestion, tellTrouble } from "./trouble.ts"
import { fieldNamed, reveal, show } from "./views.ts"

// The page of any small letter: form → check → sealed and sent → receipt. Which one it is stands in the page.

const form = need<HTMLFormElement>("small")
const page = pageOf(form)
const letter = smallLetters[form.dataset.letter as SmallName]
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

type Read = { content: LetterContent; answerWanted: boolean }
let ready: Read | null = null
let sent = false
/** The field that "Change" leads to, until Back has brought the form to the front again. */
let wanted: string | null = null

/** A problem as the person reads it: at its field, if it is about one. */
function inWords(problem: SmallProblem): Problem {
  if (problem.kind === "own") return { sentence: say(`own-${problem.why}`), field: fieldNamed(problem.field) }
  if (problem.kind === "cannot-seal") return { sentence: say("letter-cannot-seal"), field: null }
  if (problem.kind === "letter-too-long") return { sentence: say("follow-up-too-long", problem), field: null }
  const field = fieldNamed(problem.name)
  const question = field?.closest("[data-question]")
  return { sentence: say(problem.kind, { over: problem.over, label: question ? labelOf(question) : "" }), field }
}

/** What a field was understood as stands in it from now on, so that the check shows it. */
function showUnderstood(): void {
  const typed = entriesIn(form)
  for (const [at, [name, value]] of letter.understood(typed).entries())
    if (value !== typed[at]?.[1]) (fieldNamed(name) as HTMLInputElement).value = value
}

/** The check, or the form again with what is in the way. */
function check(): boolean {
  const read = letter.read(entriesIn(form), page.recipients)
  if ("problems" in read) {
    showProblems(read.problems.map(inWords))
    return false
  }
  clearProblems()
  clearTrouble()
  ready = read
  showUnderstood()
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
  if (!ready) return
  const { content, answerWanted } = ready
  clearTrouble()
  sending(true)
  // A moment for the page to say so: sealing holds it up for half a second on an old phone.
  await new Promise((done) => setTimeout(done, 50))
  const attempt = await sender
    .send(content, answerWanted)
    .catch((): Attempt => ({ kind: "trouble", trouble: "cannot-seal", offerStanding: false }))
  sending(false)
  if (attempt.kind === "sent") await finish(attempt, answerWanted)
  else if (attempt.kind === "ask-day")
    showDayQuestion(attempt.day, page.consentText.language, sendOn, "letter-not-today")
  else tellTrouble(say(`letter-${attempt.trouble}`), attempt.offerStanding)
}

function sendOn(day: Day): void {
  sender.confirmDay(day)
  void send()
}

async function finish({ code }: Extract<Attempt, { kind: "sent" }>, answerWanted: boolean): Promise<void> {
  sent = true
  if (answerWanted) (await receipt()).showCode(code)
  need("with-code").hidden = !answerWanted
  need("without-code").hidden = answerWanted
  ready = null
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
press("check", toCheck)
press("back", () => history.back())
press("send", send)
press("use-standing", () => {
  sender.useStandingKeys()
  void send()
})
addEventListener("popstate", moved)
history.replaceState(null, "")
countCharacters(form)
need("finish").hidden = false
document.documentElement.classList.add("ready")
