import type { Day } from "../../crypto/day.ts"
import type { ProjectSaid } from "../../crypto/documents/project-report.ts"
import { type ProjectCode, projectMailbox } from "../../crypto/project.ts"
import { type ProjectDraftProblem, readProjectDraft } from "../../crypto/project-draft.ts"
import { projectContent, projectWriter } from "../../crypto/project-letter.ts"
import { answersIn } from "./answers.ts"
import { countCharacters } from "./count.ts"
import { inWords } from "./draft-problems.ts"
import { entriesIn } from "./form-entries.ts"
import { filled, need, pageOf, press, say } from "./page.ts"
import { clearProblems, type Problem, showProblems } from "./problems.ts"
import { projectCodeTyped, projectKeysFor } from "./project-code.ts"
import { type Attempt, Sender } from "./sender.ts"
import { showSummary } from "./summary.ts"
import { clearTrouble, sending, showDayQuestion, showTrouble } from "./trouble.ts"
import { fieldNamed, reveal, show } from "./views.ts"

// The page of partner projects: code and form → check → signed, sealed and sent. Here the parts meet the browser.

const form = need<HTMLFormElement>("report")
const page = pageOf(form)

/** What is checked and waits to be sent, with what sends it: a second try of the same words is the same letter. */
type Ready = { words: string; said: ProjectSaid; code: ProjectCode; sender: Sender }
let ready: Ready | null = null
let wanted: string | null = null

const keysOf = (code: ProjectCode) => projectKeysFor(code, page.pins.organisation)

const senderOf = (said: ProjectSaid, code: ProjectCode): Sender =>
  new Sender({
    page,
    fetch: (...request) => fetch(...request),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    now: Date.now,
    firstOfCode: true,
    freshCode: async () => code,
    keysOf: () => projectMailbox(keysOf(code), said.number),
    write: projectWriter(keysOf(code)),
  })

/** A problem in words: two belong to fields that no report has. */
function problemIn(problem: ProjectDraftProblem): Problem {
  if (problem.kind === "no-number" || problem.kind === "no-source")
    return { sentence: say(problem.kind), field: fieldNamed(problem.kind === "no-number" ? "number" : "source") }
  return inWords(problem)
}

function check(): boolean {
  const code = projectCodeTyped()
  if ("sentence" in code) {
    showProblems([code])
    return false
  }
  const read = readProjectDraft(entriesIn(form), page.consentText, page.recipients, keysOf(code))
  if ("problems" in read) {
    showProblems(read.problems.map(problemIn))
    return false
  }
  clearProblems()
  clearTrouble()
  const words = JSON.stringify([code, read.said])
  if (ready?.words !== words) ready = { words, said: read.said, code, sender: senderOf(read.said, code) }
  ready.sender.prepare()
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
  if (history.state?.view === "check" && check()) return
  show("form")
  if (wanted) reveal(fieldNamed(wanted))
  wanted = null
}

async function send(): Promise<void> {
  if (!ready) return
  const { said, code, sender } = ready
  clearTrouble()
  sending(true)
  // A moment for the page to say so: sealing holds it up for half a second on an old phone.
  await new Promise((done) => setTimeout(done, 50))
  const attempt = await sender
    .send(projectContent(said, keysOf(code)), true)
    .catch((): Attempt => ({ kind: "trouble", trouble: "cannot-seal", offerStanding: false }))
  sending(false)
  if (attempt.kind === "sent") finish(said.number)
  else if (attempt.kind === "ask-day") showDayQuestion(attempt.day, page.consentText.language, sendOn)
  else showTrouble(attempt.trouble, attempt.offerStanding)
}

function sendOn(day: Day): void {
  ready?.sender.confirmDay(day)
  void send()
}

function finish(number: number): void {
  const line = need("sent-number")
  line.textContent = filled(line.dataset.text ?? "", { number })
  forget()
  show("receipt")
}

/** Code and words leave the page. */
function forget(): void {
  ready = null
  form.reset()
  need<HTMLTextAreaElement>("code").value = ""
  need("summary").replaceChildren()
  history.replaceState(null, "")
}

form.addEventListener("submit", (event) => event.preventDefault())
press("check", toCheck)
press("back", () => history.back())
press("send", send)
press("another", () => show("form"))
press("use-standing", () => {
  ready?.sender.useStandingKeys()
  void send()
})
addEventListener("popstate", moved)
// A browser may keep this page whole for "Back": then there is nothing in it.
addEventListener("pagehide", forget)
history.replaceState(null, "")
countCharacters(form)
need("finish").hidden = false
document.documentElement.classList.add("ready")
