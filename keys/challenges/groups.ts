import type { Day } from "../../crypto/day.ts"
import type { Published } from "../../crypto/documents/alert.ts"
import { caseOf } from "../casework/intake.ts"
import { tasksOfCase } from "../casework/tasks.ts"
import { pausedNumbers, pausedWords, publishedInForce, recordOf } from "../outbound/alerts/published.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { challengesOf, givenNumbers, groupOf, type KeptChallenge } from "./challenge.ts"
import { type PauseAsked, proposalOf } from "./pause.ts"
import { type Review, reviewsOf } from "./review.ts"

/** What a reviewer sees: one warning, and all that is said of it. Never a word of the report behind it. */
export type Challenged = {
  /** A number, or "OTHER". */
  group: string
  /** As everybody reads it, or as it was paused. null: it ended, was taken back, or never was. */
  published: Published | null
  paused: boolean
  /** What this person proposed, and nobody has done yet. */
  proposal: PauseAsked | null
  /** By when it is to be decided; null: nothing is open. */
  due: Day | null
  open: KeptChallenge[]
  decided: KeptChallenge[]
  /** What was done before, the oldest first. */
  reviews: Review[]
  /** The case from which the warning came, if it is here: a page of its own. */
  caseBehind: string | null
}

function challengedAt(workstation: Workstation, group: string, all: readonly KeptChallenge[]): Challenged {
  const paused = pausedNumbers(workstation).includes(group)
  const id = recordOf(workstation, group)?.case
  return {
    group,
    published:
      (paused
        ? pausedWords(workstation, group)
        : publishedInForce(workstation).find((each) => each.number === group)) ?? null,
    paused,
    proposal: proposalOf(workstation, group) ?? null,
    due: tasksOfCase(workstation, group).find(({ kind }) => kind === "challenge")?.due ?? null,
    open: all.filter(({ decided }) => decided === null),
    decided: all.filter(({ decided }) => decided !== null),
    reviews: reviewsOf(workstation).filter((each) => each.group === group),
    caseBehind: id !== undefined && caseOf(workstation, id) ? id : null,
  }
}

/** All warnings that were ever challenged or paused; what is to be decided stands first, the most pressing of it first. */
export function challengedOf(workstation: Workstation): Challenged[] {
  const given = givenNumbers(workstation)
  const byGroup = new Map<string, KeptChallenge[]>()
  for (const { group } of reviewsOf(workstation)) byGroup.set(group, [])
  for (const number of pausedNumbers(workstation)) byGroup.set(number, [])
  for (const each of challengesOf(workstation)) {
    const group = groupOf(each, given)
    byGroup.set(group, [...(byGroup.get(group) ?? []), each])
  }
  return [...byGroup]
    .map(([group, all]) => challengedAt(workstation, group, all))
    .toSorted((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1))
}

const rankOf = ({ due, group }: Challenged): string => `${due ?? "9"} ${group}`

/** Also a warning that nobody challenged, if there ever was one of this number. Throws `no-such-challenge`. */
export function openChallenged(workstation: Workstation, typed: string): Challenged {
  const group = typed.toUpperCase()
  const known = challengedOf(workstation).find((each) => each.group === group)
  if (known) return known
  return givenNumbers(workstation).has(group) ? challengedAt(workstation, group, []) : refuse("no-such-challenge")
}
