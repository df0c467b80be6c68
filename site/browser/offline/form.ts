import { blockBytesOver, wantsAnswer } from "../../../crypto/compose.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { type DraftProblem, readDraft } from "../../../crypto/draft.ts"
import { answersIn } from "../answers.ts"
import { countCharacters } from "../count.ts"
import { inWords } from "../draft-problems.ts"
import { entriesIn } from "../form-entries.ts"
import { need, pageOf, say } from "../page.ts"
import { post } from "../post.ts"
import { clearProblems, showProblems } from "../problems.ts"
import { showSummary } from "../summary.ts"
import { clearTrouble, sending, showTrouble } from "../trouble.ts"
import { fieldNamed, reveal, show } from "../views.ts"
import { printOnly, showCode } from "./code.ts"
import { copyBlock } from "./copy.ts"
import { Sealing } from "./sealing.ts"
import { emptyPage, onThreeShifts } from "./vanish.ts"

// The offline form: form → check → a block to carry, or sent when somebody asks for it. It asks nobody anything by itself.

const form = need<HTMLFormElement>("report")
const page = pageOf(form)
const sealing = new Sealing({
  page,
  carried: () => need("keys").textContent ?? "",
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  now: Date.now,
})

let report: Report | null = null
/** The report is sent, or the page was emptied: there is no way back to the words. */
let over = false
/** The field that "Change" leads to, until Back has brought the form to the front again. */
let wanted: string | null = null

function read(): { report: Report } | { problems: DraftProblem[] } {
  const draft = readDraft(entriesIn(form), page.consentText, page.recipients)
  if ("problems" in draft) return draft
  const tooMany = blockBytesOver({ kind: "canopy/report", body: draft.report }, page.recipients)
  return tooMany > 0 ? { problems: [{ kind: "report-too-long", over: tooMany }] } : draft
}

/** The check, or the form again with what is in the way. */
function check(): boolean {
  const draft = read()
  if ("problems" in draft) {
    showProblems(draft.problems.map(inWords))
    return false
  }
  clearProblems()
  clearTrouble()
  report = draft.report
  showSummary(need("summary"), answersIn(form), change)
  show("check")
  return true
}

// A step in the history without a word in it: Back leads from the block to the check, and from there to the form.
const step = (view: string) => history.pushState({ view }, "")
const toCheck = () => check() && step("check")

function change(field: string): void {
  wanted = field
  history.back()
}

function moved(): void {
  if (over) return
  const view = history.state?.view
  if ((view !== "check" && view !== "receipt") || !check()) showForm()
  // The words may be others by now: a block that is shown is always theirs.
  else if (view === "receipt" && report) showBlock(report)
}

function showForm(): void {
  show("form")
  if (wanted) reveal(fieldNamed(wanted))
  wanted = null
}

/** Runs while the page says that it takes a while. */
async function whileSaying(work: (report: Report) => unknown): Promise<void> {
  if (!report) return
  clearTrouble()
  sending(true)
  // A moment for the page to say so: sealing holds it up for half a second on an old phone.
  await new Promise((done) => setTimeout(done, 50))
  try {
    await work(report)
  } catch {
    showTrouble("cannot-seal")
  }
  sending(false)
}

const toBlock = (said: Report) => showBlock(said) && step("receipt")

/** The block, or what is in its way. */
function showBlock(said: Report): boolean {
  const sealed = sealing.block(said)
  if (!sealed.ok) {
    showTrouble(sealed.failure.kind)
    return false
  }
  need<HTMLTextAreaElement>("block").value = sealed.value
  need("copied").textContent = ""
  showReceipt("block", said)
  return true
}

/** `address`: the portal's own, absolute, for this page has none. Whether it is kept there; if not, the page says why. */
async function send(said: Report, address: string): Promise<void> {
  const sealed = sealing.post(said)
  const sent = sealed.ok ? await post(sealed.value, (_path, request) => fetch(address, request)) : sealed
  if (sent.ok) finish(said)
  else showTrouble(sent.failure.kind)
}

function finish(said: Report): void {
  over = true
  showReceipt("sent", said)
  report = null
  form.reset()
  need("summary").replaceChildren()
  history.replaceState(null, "")
}

function showReceipt(of: "block" | "sent", said: Report): void {
  const view = need("receipt-view")
  for (const part of view.querySelectorAll<HTMLElement>("[data-of]")) part.hidden = part.dataset.of !== of
  const heading = need("receipt-heading")
  heading.textContent = heading.dataset[of] ?? ""
  const answer = wantsAnswer(said)
  if (answer) showCode(sealing.code)
  need("with-code").hidden = !answer
  need("without-code").hidden = answer
  show("receipt")
}

function leave(): void {
  over = true
  report = null
  emptyPage()
}

/** Said before a word is typed: this form cannot be used, why not, and where there is a fresh one. */
function refuse(kind: Parameters<typeof say>[0]): void {
  need("refused-text").textContent = say(kind)
  need("refused").hidden = false
  need("form-view").hidden = true
}

function begin(): void {
  form.addEventListener("submit", (event) => event.preventDefault())
  need("check").addEventListener("click", toCheck)
  for (const back of ["back", "to-check"]) need(back).addEventListener("click", () => history.back())
  need("show").addEventListener("click", () => whileSaying(toBlock))
  const sender = document.getElementById("send")
  sender?.addEventListener("click", () => whileSaying((said) => send(said, sender.dataset.address ?? "")))
  need("copy").addEventListener("click", copyBlock)
  need("print").addEventListener("click", () => printOnly("words"))
  need("print-digits").addEventListener("click", () => printOnly("digits"))
  need("clear").addEventListener("click", leave)
  addEventListener("popstate", moved)
  history.replaceState(null, "")
  countCharacters(form)
  form.hidden = false
}

const whom = sealing.whom()
if (whom.ok) begin()
else refuse(whom.failure.kind)
onThreeShifts(leave)
document.documentElement.classList.add("ready")
