import type { Day } from "../../crypto/day.ts"
import { readFollowUp } from "../../crypto/follow-up-draft.ts"
import { inboxNumber, type ProjectCode } from "../../crypto/project.ts"
import { threadsOf, unfinishedIn } from "../../crypto/thread.ts"
import { followUpInWords } from "./follow-up-problems.ts"
import { entriesIn } from "./form-entries.ts"
import { Mailbox } from "./mailbox.ts"
import { need, pageOf, press, say } from "./page.ts"
import { clearProblems, showProblems } from "./problems.ts"
import { keysFor, numberTyped, projectCodeTyped } from "./project-code.ts"
import { Sender } from "./sender.ts"
import { showThreads } from "./show-threads.ts"
import { clearTrouble, sending, showDayQuestion, showTrouble, tellTrouble } from "./trouble.ts"
import { fieldNamed } from "./views.ts"
import { warningOf } from "./warnings-en.ts"

// Answers to one report of a partner project, and what it writes back. Here the parts meet the browser.

const page = pageOf(need("code-view"))
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const world = { page, fetch: (...request: Parameters<typeof fetch>) => fetch(...request), random, now: Date.now }
const form = need<HTMLFormElement>("follow-up")
const { language } = page

/** The report that is open: gone when the page forgets it. */
let here: { code: ProjectCode; number: number; mailbox: Mailbox; ids: Uint8Array[] } | null = null

function typed(): { code: ProjectCode; number: number } | null {
  const [code, number] = [projectCodeTyped(), numberTyped()]
  const problems = [
    ...("sentence" in code ? [code] : []),
    ...(number === null ? [{ sentence: say("no-number"), field: fieldNamed("number") }] : []),
  ]
  if (problems.length > 0) showProblems(problems)
  return "sentence" in code || number === null ? null : { code, number }
}

async function read(confirmed: Day | null): Promise<void> {
  begin()
  close()
  try {
    const asked = typed()
    if (asked) await readOf(asked, confirmed)
  } catch {
    tellTrouble(say("project-not-loaded"))
  }
  sending(false)
}

function begin(): void {
  clearProblems()
  clearTrouble()
  sending(true)
  need("written").textContent = ""
}

async function readOf({ code, number }: { code: ProjectCode; number: number }, confirmed: Day | null): Promise<void> {
  const mailbox = new Mailbox(world, code, keysFor(number))
  const reading = await mailbox.read(confirmed)
  if (reading.kind === "ask-day") return showDayQuestion(reading.day, language, read)
  if (reading.kind === "trouble") return showTrouble(reading.trouble)
  const { shown, unshown } = reading.found
  const replies = shown.map(({ reply }) => reply)
  const kept = new Set(unfinishedIn(replies))
  showThreads(need("replies"), threadsOf(replies), unshown, {
    language,
    consentLanguage: page.consentText.language,
    showWarning: warningOf,
  })
  here = { code, number, mailbox, ids: shown.filter(({ reply }) => !kept.has(reply)).map(({ id }) => id) }
  // Nobody reads what is written to an inbox.
  form.hidden = number === inboxNumber
  need("read").hidden = here.ids.length === 0
  const found = need("found")
  found.textContent = say(shown.length + unshown.length > 0 ? "project-read" : "project-nothing", { number })
  found.focus()
}

/** What the form and the questions hold, as one letter of this report's mailbox. */
async function write(confirmed: Day | null): Promise<void> {
  if (!here) return
  begin()
  const { code, number } = here
  const draft = readFollowUp(entriesIn(form), page.consentText, page.recipients)
  if ("problems" in draft) showProblems(draft.problems.map(followUpInWords))
  else {
    const sender = new Sender({ ...world, firstOfCode: false, freshCode: async () => code, keysOf: keysFor(number) })
    if (confirmed) sender.confirmDay(confirmed)
    const attempt = await sender.send({ kind: "canopy/follow-up", body: draft.followUp }, true)
    if (attempt.kind === "ask-day") showDayQuestion(attempt.day, language, write, "letter-not-today")
    else if (attempt.kind === "trouble") tellTrouble(say(`letter-${attempt.trouble}`))
    else {
      form.reset()
      need("written").textContent = say("project-sent")
    }
  }
  sending(false)
}

async function deleteRead(): Promise<void> {
  if (!here) return
  begin()
  const deleted = await here.mailbox.delete(here.ids)
  sending(false)
  if (!deleted.ok) return tellTrouble(say(`delete-${deleted.failure.kind}`))
  need("replies").replaceChildren()
  need("read").hidden = true
  need("written").textContent = say("project-deleted")
}

/** Answers and keys leave the page; the code stays in its field until the page is left. */
function close(): void {
  here = null
  form.reset()
  form.hidden = true
  need("read").hidden = true
  need("replies").replaceChildren()
  need("found").textContent = ""
}

const guarded = (act: () => Promise<void>) => () =>
  act().catch(() => {
    sending(false)
    tellTrouble(say("project-not-loaded"))
  })

form.addEventListener("submit", (event) => event.preventDefault())
press("open", () => read(null))
press(
  "write",
  guarded(() => write(null)),
)
press("read", guarded(deleteRead))
addEventListener("pagehide", () => {
  close()
  need<HTMLTextAreaElement>("code").value = ""
})
need("code-question").hidden = false
document.documentElement.classList.add("ready")
