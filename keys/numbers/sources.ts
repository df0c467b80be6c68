import type { Day } from "../../crypto/day.ts"
import { countedBut, countedOf } from "../register/asking.ts"
import type { Workstation } from "../workstation.ts"
import type { CountRow } from "./count-row.ts"

/** Where the counts come from: this is the one place that knows. */

/** A file about a case that went to the police, and to whom, by role. It outlives the case. */
export type PoliceFile = { case: string; receiver: string; day: Day }

export const policeFilesOf = ({ vault }: Workstation): PoliceFile[] =>
  vault.list<PoliceFile>("police-sent").map(({ value }) => value)

/** One row for each case that is counted. A case that was taken back, or that deleted itself, is in no count. */
export function countRowsOf(workstation: Workstation): CountRow[] {
  const files = filesByCase(workstation)
  const rest = countedBut(workstation, [...files.keys()])
  const withFiles = [...files].flatMap(([id, policeFiles]) => {
    const row = countedOf(workstation, id)
    return row ? [{ ...row, policeFiles }] : []
  })
  return [...withFiles, ...rest.flatMap(({ row, cases }) => Array.from({ length: cases }, () => row))]
}

/** How many files about each case went to the police: of few cases any did. */
function filesByCase(workstation: Workstation): Map<string, number> {
  const files = new Map<string, number>()
  for (const { case: id } of policeFilesOf(workstation)) files.set(id, (files.get(id) ?? 0) + 1)
  return files
}
