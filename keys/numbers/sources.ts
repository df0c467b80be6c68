import type { Day } from "../../crypto/day.ts"
import { casesOf, lettersOf } from "../casework/intake.ts"
import { questionsOf } from "../casework/questions.ts"
import type { Workstation } from "../workstation.ts"
import { type CountRow, countRowOf } from "./count-row.ts"

/** Where the counts come from: this is the one place that knows. */

/** A file about a case that went to the police, and to whom, by role. It outlives the case. */
export type PoliceFile = { case: string; receiver: string; day: Day }

export const policeFilesOf = ({ vault }: Workstation): PoliceFile[] =>
  vault.list<PoliceFile>("police-sent").map(({ value }) => value)

/** One row for each case that is counted. A case that was taken back, or that deleted itself, is in no count. */
export function countRowsOf(workstation: Workstation): CountRow[] {
  const files = policeFilesOf(workstation)
  return casesOf(workstation).flatMap((known) => {
    const [letters, questions] = [lettersOf(workstation, known), questionsOf(workstation, known)]
    const about = files.filter((file) => file.case === known.id)
    return countRowOf(workstation, known, letters, questions, about.length) ?? []
  })
}
