import type { Day } from "../../crypto/day.ts"
import { caseOf } from "../casework/intake.ts"
import { writeLog } from "../outbound/alerts/log.ts"
import { recordOf } from "../outbound/alerts/published.ts"
import { selfOf, type Workstation } from "../workstation.ts"
import type { ChallengeOutcome } from "./challenge.ts"

/**
 * What became of a challenged warning, kept for the record and for the numbers. It outlives the challenges and the case,
 * so the reason stands here only where there is no case that could keep it: a caseworker's reason may tell of a report.
 */
export type Review = {
  /** A number, or "OTHER". */
  group: string
  outcome: ChallengeOutcome | "paused" | "resumed"
  day: Day
  /** Whoever did it first, then whoever agreed. */
  by: string[]
  /** How many challenges it answered; of "paused" and "resumed", how many were open. */
  challenges: number
  why: string | null
  /** 0, 1, 2 … within its group: no clock is kept that could tell. */
  place: number
}

/** The oldest first. */
export const reviewsOf = ({ vault }: Workstation): Review[] =>
  vault
    .list<Review>("review")
    .map(({ value }) => value)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.place - other.place))

type Said = Pick<Review, "group" | "outcome" | "challenges"> & { why: string; approvers?: readonly string[] }

/** Call it inside a commit. */
export function writeReview(workstation: Workstation, said: Said): Review {
  const { group, outcome, challenges, why, approvers = [] } = said
  const { vault, today } = workstation
  const by = [selfOf(workstation).alias, ...approvers]
  const known = caseOf(workstation, recordOf(workstation, group)?.case ?? "")
  const hasCase = known !== undefined && known.state !== "withdrawn"
  if (hasCase) {
    const what = outcome === "paused" || outcome === "resumed" ? outcome : "challenge-decided"
    writeLog(workstation, known.id, { what, number: group, why }, approvers)
  }
  const place = reviewsOf(workstation).filter((each) => each.group === group).length
  const review: Review = { group, outcome, day: today, by, challenges, why: hasCase ? null : why, place }
  // Two colleagues may write at the same place at the same time: both stay.
  vault.put(`review/${group}/${place}-${by[0]}`, review)
  return review
}
