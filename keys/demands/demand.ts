import type { Day } from "../../crypto/day.ts"
import { addDays } from "../../crypto/day.ts"
import type { DemandKind, DemandOutcome } from "../../crypto/documents/counts.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"

/** The register of legal demands (J18): what somebody wants of us by law, or wants gone, and what they got. */

/** Whether the worker whom it is about was told: `not-safe` when telling would put them in danger. */
export const toldAnswers = ["yes", "no", "not-safe"] as const
export type Told = (typeof toldAnswers)[number]

export type Decision = {
  day: Day
  outcome: DemandOutcome
  reason: string
  /** Aliases: who wrote it down, and the second person. */
  by: string[]
  told: Told
  /** Something was given, and there is nobody else in the roster. */
  teamOfOne?: true
}

export type Demand = {
  /** "D26-001" */
  id: string
  received: Day
  kind: DemandKind
  /** A role: "a solicitor for a landlord", never a name. */
  from: string
  /** What was asked, in a few words of ours. */
  about: string
  /** By when it is to be decided. */
  due: Day
  decision: Decision | null
}

/**
 * Days in which we decide when no day was given. A request for somebody's data: within a month (UK GDPR, Art. 12(3)). A
 * challenge of a warning: it waits two days at most. The others are our own.
 */
export const daysToDecide = {
  "court-order": 7,
  "police-request": 14,
  "counselling-notes": 14,
  "data-request": 28,
  takedown: 2,
  other: 14,
} as const satisfies Record<DemandKind, number>

export const usualDue = (kind: DemandKind, received: Day): Day => addDays(received, daysToDecide[kind])

const nameOf = (id: string): string => `demand/${id}`

/** Open ones first, the most pressing of them first; then what was decided, the newest first. */
export const demandsOf = ({ vault }: Workstation): Demand[] =>
  vault
    .list<Demand>("demand")
    .map(({ value }) => value)
    .toSorted(inOrder)

function inOrder(one: Demand, other: Demand): number {
  if ((one.decision === null) !== (other.decision === null)) return one.decision === null ? -1 : 1
  return one.decision === null ? compare(one.due, other.due) || compare(one.id, other.id) : compare(other.id, one.id)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** In any case of letters. Throws `no-such-demand`. */
export const demandOf = ({ vault }: Workstation, id: string): Demand =>
  vault.get<Demand>(nameOf(id.toUpperCase())) ?? refuse("no-such-demand")

export const keepDemand = ({ vault }: Workstation, demand: Demand): void => vault.put(nameOf(demand.id), demand)

/** The year's next: "D26-001". */
export function nextDemandId(workstation: Workstation): string {
  const begins = `D${workstation.today.slice(2, 4)}-`
  const serials = demandsOf(workstation).flatMap(({ id }) => (id.startsWith(begins) ? [Number(id.slice(4))] : []))
  return `${begins}${String(Math.max(0, ...serials) + 1).padStart(3, "0")}`
}
