import type { Published } from "../../crypto/documents/alert.ts"
import { reasonIn } from "../outbound/alerts/log.ts"
import { lastList, pausedNumbers, publishedInForce, recordOf, standingNumbers } from "../outbound/alerts/published.ts"
import { type Withdrawn, withdrawAlert } from "../outbound/alerts/withdraw.ts"
import { type RefusalKind, refuse } from "../refusals/refusal.ts"
import { selfOf, type Workstation } from "../workstation.ts"
import {
  type ChallengeOutcome,
  challengeOf,
  challengeOutcomes,
  givenNumbers,
  groupOf,
  type KeptChallenge,
  keepChallenge,
  openChallenges,
} from "./challenge.ts"
import { type Review, writeReview } from "./review.ts"
import { showTasks } from "./task.ts"

/** What becomes of a warning that was challenged: said once, for all who challenged it. */

export type Settled = { review: Review; challenges: KeptChallenge[]; withdrawn: Withdrawn }

const outcomeOf = (typed: string): ChallengeOutcome =>
  challengeOutcomes.find((known) => known === typed) ?? refuse("no-such-review")

/** The open challenges of a warning; or one alone, by the name of its case. Throws `no-such-challenge`. */
function meant(workstation: Workstation, typed: string): { group: string; challenges: KeptChallenge[] } {
  const target = typed.toUpperCase()
  const given = givenNumbers(workstation)
  const open = openChallenges(workstation)
  const ofWarning = open.filter((each) => groupOf(each, given) === target)
  const challenges = ofWarning.length > 0 ? ofWarning : open.filter((each) => each.case === target)
  const [first] = challenges
  return first ? { group: groupOf(first, given), challenges } : refuse("no-such-challenge")
}

/** A newer warning in force of the same case: the corrected one. */
function correctedOf(workstation: Workstation, number: string): Published | undefined {
  const record = recordOf(workstation, number)
  return publishedInForce(workstation).find((each) => {
    const isNewer = each.number > number && each.number.length === number.length
    return isNewer && record !== undefined && recordOf(workstation, each.number)?.case === record.case
  })
}

const stands = (workstation: Workstation, group: string): boolean => standingNumbers(workstation).has(group)

/** Why a warning cannot end like this; null when it can. One that is gone already may have gone for this reason. */
function whyNot(workstation: Workstation, group: string, outcome: ChallengeOutcome): RefusalKind | null {
  const isThere = stands(workstation, group)
  if (outcome === "nothing-to-review") return isThere ? "still-published" : null
  const isGone = lastList(workstation)?.withdrawn.includes(group) && outcome !== "stands"
  if (!isThere && !isGone) return "no-such-alert"
  if (outcome === "stands") return pausedNumbers(workstation).includes(group) ? "still-paused" : null
  return outcome === "changed" && !correctedOf(workstation, group) ? "no-corrected-warning" : null
}

const nothingWithdrawn: Withdrawn = { withdrawn: [], waits: [] }

/**
 * Says what becomes of a warning, and why. `changed`: the corrected warning is published already, in the ordinary way, and
 * the old one goes now. Throws the refusals that say why not; then nothing was changed.
 */
export async function decideChallenge(
  workstation: Workstation,
  typed: string,
  outcomeTyped: string,
  reason: string,
): Promise<Settled> {
  const outcome = outcomeOf(outcomeTyped)
  const { group, challenges } = meant(workstation, typed)
  const why = whyNot(workstation, group, outcome)
  if (why) return refuse(why)
  const words = reasonIn(reason)
  const goes = (outcome === "taken-back" || outcome === "changed") && stands(workstation, group)
  const withdrawn = goes ? await withdrawAlert(workstation, group) : nothingWithdrawn
  return { ...settle(workstation, group, challenges, outcome, words), withdrawn }
}

function settle(
  workstation: Workstation,
  group: string,
  challenges: readonly KeptChallenge[],
  outcome: ChallengeOutcome,
  why: string,
): Omit<Settled, "withdrawn"> {
  const decided = { outcome, day: workstation.today, by: selfOf(workstation).alias }
  return workstation.vault.together(() => {
    // One that took everything back in between is gone, and stays gone.
    const there = challenges.filter((each) => challengeOf(workstation, each.case))
    const kept = there.map((each) => keepChallenge(workstation, { ...each, decided }))
    const review = writeReview(workstation, { group, outcome, challenges: kept.length, why })
    showTasks(workstation)
    return { review, challenges: kept }
  })
}
