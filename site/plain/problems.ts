import type { DraftProblem } from "../../crypto/draft.ts"
import type { FollowUpProblem } from "../../crypto/follow-up-draft.ts"
import type { PageData, PlainPage } from "../../crypto/page-data.ts"
import type { SmallProblem } from "../../crypto/small-letter.ts"
import { filled } from "../browser/page.ts"
import { idOf } from "../form/room.ts"
import type { Words } from "../words/words.ts"
import { labelInFollowUp, labelInReport, labelInSmall } from "./labels.ts"

/** What is wrong with something that was typed: the sentence, and the name of the field, if it is about one. */
export type PlainProblem = { sentence: string; field: string | null }

type Problem = DraftProblem | FollowUpProblem | SmallProblem
type Own = Extract<Problem, { kind: "own" }>
type Form = Extract<PlainPage, { problems: unknown }>

/** A sentence for each kind, with gaps: one that is missing does not compile. */
const sentences = ({ messages, followUpMessages, plain }: Words) =>
  ({
    "nothing-said": messages["nothing-said"],
    "field-too-long": messages["field-too-long"],
    "report-too-long": messages["report-too-long"],
    "nothing-added": followUpMessages["nothing-added"],
    "follow-up-too-long": followUpMessages["follow-up-too-long"],
    "letter-too-long": followUpMessages["follow-up-too-long"],
    "cannot-seal": plain.trouble["cannot-seal"],
  }) satisfies Record<Exclude<Problem, Own>["kind"], string>

/** A small letter's own sentence. */
function ownSentence({ why }: Own, form: Form, { small }: Words): string {
  const own: Readonly<Record<string, string>> = form.view === "small-form" ? small.letters[form.letter].problems : {}
  return own[why] ?? ""
}

/** The field for a person's own words: what is about the whole form is said there. */
const ownWords = { form: "story", replies: "text", "small-form": null } as const

function labelOf(name: string, form: Form, words: Words): string {
  if (form.view === "small-form") return labelInSmall(form.letter, name, words)
  return form.view === "form" ? labelInReport(name, words) : labelInFollowUp(name, words)
}

function fieldOf(problem: Problem, { view }: Form): string | null {
  if (problem.kind === "own") return problem.field
  if (problem.kind === "field-too-long") return problem.name
  return problem.kind === "cannot-seal" ? null : ownWords[view]
}

const formIn = ({ plain }: PageData): Form | undefined => (plain && "problems" in plain ? plain : undefined)

/** Everything that is wrong with the form of this page, in its order; [] where no form is shown. */
export function problemsIn(locals: PageData, words: Words): PlainProblem[] {
  const form = formIn(locals)
  return (form?.problems ?? []).map((problem: Problem) => {
    const field = fieldOf(problem, form!)
    if (problem.kind === "own") return { sentence: ownSentence(problem, form!, words), field }
    const parts = { over: "over" in problem ? problem.over : 0, label: field ? labelOf(field, form!, words) : "" }
    return { sentence: filled(sentences(words)[problem.kind], parts), field }
  })
}

/** Whether the field of this name has something wrong with it. */
export function isWrong(locals: PageData, name: string): boolean {
  const form = formIn(locals)
  return (form?.problems ?? []).some((problem: Problem) => fieldOf(problem, form!) === name)
}

/** Where the sentence beside a field stands, for its `aria-describedby`. */
export const errorIdOf = (name: string): string => `${idOf(name)}-error`
