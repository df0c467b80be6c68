import type { Day } from "../../crypto/day.ts"
import { policeLog } from "../casework/police.ts"
import { countedRows } from "../register/asking.ts"
import type { Workstation } from "../workstation.ts"
import type { CountRow } from "./count-row.ts"

/** Where the counts come from: this is the one place that knows. */

/** A file that went to the police, on the first day on which it did, and to whom, by role. It outlives its case. */
export type PoliceFile = { receiver: string; day: Day }

export const policeFilesOf = (workstation: Workstation): PoliceFile[] =>
  policeLog(workstation).flatMap(({ to, days: [day] }) => (day ? [{ receiver: to.name, day }] : []))

/** One row for each case that is counted. A case that was taken back, or that deleted itself, is in no count. */
export const countRowsOf = (workstation: Workstation): CountRow[] =>
  countedRows(workstation).flatMap(({ row, cases }) => Array.from({ length: cases }, () => row))
