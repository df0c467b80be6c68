import type { SmallProblem } from "../../crypto/small-letter.ts"
import { type SmallName, smallLetters } from "../../crypto/small-letters.ts"
import { labelOf } from "./answers.ts"
import { entriesIn } from "./form-entries.ts"
import { formSteps } from "./form-steps.ts"
import { withFreshCode } from "./fresh-code.ts"
import { need, pageOf, say } from "./page.ts"
import type { Problem } from "./problems.ts"
import { fieldNamed } from "./views.ts"

// The page of any small letter. Which one it is stands in the page.

const form = need<HTMLFormElement>("small")
const page = pageOf(form)
const letter = smallLetters[form.dataset.letter as SmallName]
const ready = withFreshCode(form, page)

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

formSteps({
  form,
  page,
  saying: (trouble) => `letter-${trouble}`,
  read() {
    const read = letter.read(entriesIn(form), page.recipients)
    if ("problems" in read) return { problems: read.problems.map(inWords) }
    showUnderstood()
    return ready(read.content, read.answerWanted)
  },
})
