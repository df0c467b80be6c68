import type { DraftProblem } from "../../crypto/draft.ts"
import type { FollowUpProblem } from "../../crypto/follow-up-draft.ts"
import type { PageData } from "../../crypto/page-data.ts"
import { filled } from "../browser/page.ts"
import { idOf } from "../form/room.ts"
import type { Words } from "../words/words.ts"
import { labelInFollowUp, labelInReport } from "./labels.ts"

/** What is wrong with something that was typed: the sentence, and the name of the field, if it is about one. */
export type PlainProblem = { sentence: string; field: string | null }

type Problem = DraftProblem | FollowUpProblem
type View = "form" | "replies"

/** A sentence for each kind, with gaps: one that is missing does not compile. */
const sentences = ({ messages, followUpMessages, plain }: Words) =>
  ({
    "nothing-said": messages["nothing-said"],
    "field-too-long": messages["field-too-long"],
    "report-too-long": messages["report-too-long"],
    "nothing-added": followUpMessages["nothing-added"],
    "follow-up-too-long": followUpMessages["follow-up-too-long"],
    "cannot-seal": plain.trouble["cannot-seal"],
  }) satisfies Record<Problem["kind"], string>

/** The field for a person's own words: what is about the whole form is said there. */
const ownWords = { form: "story", replies: "text" } as const
const labels = { form: labelInReport, replies: labelInFollowUp }

function fieldOf(problem: Problem, view: View): string | null {
  if (problem.kind === "field-too-long") return problem.name
  return problem.kind === "cannot-seal" ? null : ownWords[view]
}

function formIn({ plain }: PageData): { view: View; problems: readonly Problem[] } | undefined {
  return plain?.view === "form" || plain?.view === "replies" ? plain : undefined
}

/** Everything that is wrong with the form of this page, in its order; [] where no form is shown. */
export function problemsIn(locals: PageData, words: Words): PlainProblem[] {
  const form = formIn(locals)
  return (form?.problems ?? []).map((problem) => {
    const field = fieldOf(problem, form!.view)
    const parts = { over: "over" in problem ? problem.over : 0, label: field ? labels[form!.view](field, words) : "" }
    return { sentence: filled(sentences(words)[problem.kind], parts), field }
  })
}

/** Whether the field of this name has something wrong with it. */
export function isWrong(locals: PageData, name: string): boolean {
  const form = formIn(locals)
  return (form?.problems ?? []).some((problem) => fieldOf(problem, form!.view) === name)
}

/** Where the sentence beside a field stands, for its `aria-describedby`. */
export const errorIdOf = (name: string): string => `${idOf(name)}-error`
