import type { Day } from "../../../crypto/day.ts"
import type { Workstation } from "../../workstation.ts"
import type { ConfidenceRecord, Ground } from "./record.ts"

/**
 * What outlives the case: that confidence was broken, on which ground, for whom, by whom. Nothing of what was told, and
 * not which case it was.
 */
export type LoggedBreach = {
  day: Day
  ground: Ground
  /** A role. */
  to: string
  by: string
  agreedBy: string[]
  teamOfOne: boolean
  told: "yes" | "not-yet" | "not-safe"
}

/** Call it inside a commit, of a record that is done. */
export function keepInLog({ vault }: Workstation, { decision, done, told }: ConfidenceRecord): void {
  if (!done) return
  const { ground, to, unsafe, id } = decision
  const tellsWorker = told ? "yes" : unsafe === null ? "not-yet" : "not-safe"
  vault.put(`confidence-log/${id}`, { ...done, ground, to, told: tellsWorker } satisfies LoggedBreach)
}

/** The oldest first. */
export const confidenceLog = ({ vault }: Workstation): LoggedBreach[] =>
  vault
    .list<LoggedBreach>("confidence-log")
    .map(({ value }) => value)
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
