import type { Day } from "../../../crypto/day.ts"
import { mostReason } from "../../../crypto/documents/alert.ts"
import { isBlank, tidied } from "../../casework/reply-text.ts"
import { refuse } from "../../refusals/refusal.ts"
import { selfOf, type Workstation } from "../../workstation.ts"
import { isTeamOfOne } from "./signatures.ts"

/** Why something was done with a case's warnings, in a caseworker's words. It belongs to its case, and goes with it. */
export type LogEntry = {
  what: "frozen" | "thawed" | "renewed" | "at-once" | "paused" | "resumed" | "challenge-decided"
  /** Of the warning that it is about, if it is about one. */
  number: string | null
  why: string
  /** Whoever did it first, then whoever approved it. */
  by: string[]
  /** Nobody else could have approved it. */
  teamOfOne: boolean
  day: Day
  /** 0, 1, 2 … within its case: no clock is kept that could tell. */
  place: number
}

/** The reason that was given, without blanks around it. Throws `no-reason`, `reason-too-long`. */
export function reasonIn(words: string): string {
  const why = tidied(words)
  if (why.length > mostReason) return refuse("reason-too-long")
  return isBlank(why) ? refuse("no-reason") : why
}

/** `approvers`: second people who agreed. */
export function writeLog(
  workstation: Workstation,
  caseId: string,
  entry: Pick<LogEntry, "what" | "number" | "why">,
  approvers: readonly string[] = [],
): void {
  const { vault, today } = workstation
  const place = vault.list(`alert-log/${caseId}`).length
  const by = [selfOf(workstation).alias, ...approvers]
  const whole: LogEntry = { ...entry, by, teamOfOne: isTeamOfOne(workstation), day: today, place }
  // Two colleagues may write at the same place at the same time: both stay.
  vault.put(`alert-log/${caseId}/${place}-${by[0]}`, whole)
}

/** Oldest first. */
export const logOf = ({ vault }: Workstation, caseId: string): LogEntry[] =>
  vault
    .list<LogEntry>(`alert-log/${caseId}`)
    .map(({ value }) => value)
    .toSorted((one, other) => one.place - other.place || ((one.by[0] ?? "") < (other.by[0] ?? "") ? -1 : 1))
