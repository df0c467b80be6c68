import type { Day } from "../../../crypto/day.ts"
import { relativeDay } from "../relative-day.ts"
import { type Chain, type Step, stepIdOf } from "./chains.ts"

/** One line: its name, where it stands, what it asks. */
export const describeStep = (chain: Chain, step: Step, today: Day): string =>
  `${stepIdOf(chain, step)}, ${standing(chain, step, today)}: ${step.text}`

export function standing({ ended }: Chain, { state, day }: Step, today: Day): string {
  if (state === "done" || state === "skipped") return `${state} on ${day}`
  if (ended) return "never done"
  return day ? relativeDay(day, today) : "later"
}
