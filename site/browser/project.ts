import type { ProjectSaid } from "../../crypto/documents/project-report.ts"
import { type ProjectCode, projectMailbox } from "../../crypto/project.ts"
import { type ProjectDraftProblem, readProjectDraft } from "../../crypto/project-draft.ts"
import { projectContent, projectWriter } from "../../crypto/project-letter.ts"
import { inWords } from "./draft-problems.ts"
import { entriesIn } from "./form-entries.ts"
import { formSteps, type Ready } from "./form-steps.ts"
import { filled, need, pageOf, press, say } from "./page.ts"
import type { Problem } from "./problems.ts"
import { projectCodeTyped, projectKeysFor } from "./project-code.ts"
import { Sender } from "./sender.ts"
import { fieldNamed } from "./views.ts"

// The page of partner projects: a report that their code signs too. Here the parts meet the browser.

const form = need<HTMLFormElement>("report")
const page = pageOf(form)

const keysOf = (code: ProjectCode) => projectKeysFor(code, page.pins.organisation)

/** What was checked last: a second try of the same words is the same letter, and goes by the same sender. */
let last: { words: string; ready: Ready } | null = null

const senderOf = ({ number }: ProjectSaid, code: ProjectCode): Sender =>
  new Sender({
    page,
    fetch: (...request) => fetch(...request),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    now: Date.now,
    firstOfCode: true,
    freshCode: async () => code,
    keysOf: () => projectMailbox(keysOf(code), number),
    write: projectWriter(keysOf(code)),
  })

function readyWith(said: ProjectSaid, code: ProjectCode): Ready {
  const words = JSON.stringify([code, said])
  if (last?.words !== words)
    last = {
      words,
      ready: {
        content: projectContent(said, keysOf(code)),
        answerWanted: true,
        sender: senderOf(said, code),
        tell: () => told(said.number),
      },
    }
  return last.ready
}

/** A problem in words: two belong to fields that no report has. */
function problemIn(problem: ProjectDraftProblem): Problem {
  if (problem.kind === "no-number" || problem.kind === "no-source")
    return { sentence: say(problem.kind), field: fieldNamed(problem.kind === "no-number" ? "number" : "source") }
  return inWords(problem)
}

function told(number: number): void {
  const line = need("sent-number")
  line.textContent = filled(line.dataset.text ?? "", { number })
  forgetCode()
}

function forgetCode(): void {
  last = null
  need<HTMLTextAreaElement>("code").value = ""
}

const { again, forget } = formSteps({
  form,
  page,
  read() {
    const code = projectCodeTyped()
    if ("sentence" in code) return { problems: [code] }
    const read = readProjectDraft(entriesIn(form), page.consentText, page.recipients, keysOf(code))
    return "problems" in read ? { problems: read.problems.map(problemIn) } : readyWith(read.said, code)
  },
})
press("another", again)
// A browser may keep this page whole for "Back": then there is nothing in it.
addEventListener("pagehide", () => {
  forgetCode()
  forget()
})
