import { type Day, daysBetween } from "../../crypto/day.ts"
import type { DemandKind, DemandOutcome } from "../../crypto/documents/counts.ts"
import type { Demand, Told } from "./demand.ts"

export const kindWords = {
  "court-order": "a court order",
  "police-request": "a request by the police",
  "counselling-notes": "the police ask for counselling notes",
  "data-request": "somebody asks for the data about them",
  takedown: "somebody challenges a warning, or wants it gone",
  other: "something else",
} as const satisfies Record<DemandKind, string>

export const outcomeWords = {
  "nothing-held": "we hold nothing of it",
  refused: "refused",
  "given-in-part": "given in part",
  given: "given",
  withdrawn: "they took it back",
} as const satisfies Record<DemandOutcome, string>

export const toldWords = {
  yes: "the worker was told",
  no: "the worker was not told",
  "not-safe": "the worker was not told: it is not safe",
} as const satisfies Record<Told, string>

const dueWords = (due: Day, today: Day): string => {
  const days = daysBetween(today, due)
  if (days < 0) return `TO BE DECIDED BY ${due}: THAT IS OVER`
  return `to be decided by ${due}`
}

/** One line a demand. */
export function describeDemand({ id, received, kind, from, due, decision }: Demand, today: Day): string {
  const begins = `${id} · ${received} · ${kindWords[kind]} · from ${from}`
  if (!decision) return `${begins} · ${dueWords(due, today)}`
  const { outcome, day, by, told, teamOfOne } = decision
  const who = `${by.join(" and ")}${teamOfOne ? ", a team of one" : ""}`
  return `${begins} · ${outcomeWords[outcome]}, ${day}, by ${who} · ${toldWords[told]}`
}
