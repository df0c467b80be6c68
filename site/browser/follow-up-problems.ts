import type { FollowUpProblem } from "../../crypto/follow-up-draft.ts"
import { labelOf } from "./answers.ts"
import { say } from "./page.ts"
import type { Problem } from "./problems.ts"
import { fieldNamed } from "./views.ts"

const nameOf = (kind: FollowUpProblem["kind"]) => {
  if (kind === "field-too-long") return "follow-up-field-too-long"
  return kind === "cannot-seal" ? "letter-cannot-seal" : kind
}

/** What is wrong with what was filled in, as the person reads it: at its field, or at the one for words. */
export function followUpInWords(problem: FollowUpProblem): Problem {
  const field = fieldNamed(problem.kind === "field-too-long" ? problem.name : "text")
  const question = field?.closest("[data-question]")
  const parts = { over: "over" in problem ? problem.over : 0, label: question ? labelOf(question) : "" }
  return { sentence: say(nameOf(problem.kind), parts), field }
}
