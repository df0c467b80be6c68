import type { DraftProblem } from "../../crypto/draft.ts"
import { labelOf } from "./answers.ts"
import { say } from "./page.ts"
import type { Problem } from "./problems.ts"
import { fieldNamed } from "./views.ts"

/** The field a problem is about: the story, when it is about all of them. */
const fieldOf = (problem: DraftProblem): HTMLElement | null =>
  fieldNamed(problem.kind === "field-too-long" ? problem.name : "story")

/** What is wrong with a draft, as the person reads it. */
export function inWords(problem: DraftProblem): Problem {
  const field = fieldOf(problem)
  const question = field?.closest("[data-question]")
  const parts = { over: "over" in problem ? problem.over : 0, label: question ? labelOf(question) : "" }
  return { sentence: say(problem.kind, parts), field }
}
