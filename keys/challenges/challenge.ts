import type { Day } from "../../crypto/day.ts"
import type { OpenedLetter } from "../casework/case.ts"
import { usedNumbers } from "../outbound/alerts/published.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { showTasks } from "./task.ts"

/**
 * Somebody says that a warning is wrong. What they wrote is a case of its own, by its own mailbox, and is never joined or
 * linked with the case from which the warning came. Here stands no word of it: which warning it is about, and what
 * became of it. It belongs to its case, and is destroyed with it.
 */

export const challengeOutcomes = ["stands", "changed", "taken-back", "nothing-to-review"] as const
export type ChallengeOutcome = (typeof challengeOutcomes)[number]
export type Decided = { outcome: ChallengeOutcome; day: Day; by: string }

export type KeptChallenge = {
  /** The case that it began. */
  case: string
  /** As it was named; null: they did not know it. It need not be a number that was ever given. */
  number: string | null
  /** On which it came, or came again. */
  day: Day
  decided: Decided | null
}

/** Where one is found without looking at every case: its case's name, and nothing else. */
type Place = { case: string }

export const challengeOf = ({ vault }: Workstation, id: string): KeptChallenge | undefined =>
  vault.get<KeptChallenge>(`challenge/${id}/about`)

/** The place of one that was destroyed with its case leads nowhere. */
export const challengesOf = (workstation: Workstation): KeptChallenge[] =>
  workstation.vault.list<Place>("challenged").flatMap(({ value }) => challengeOf(workstation, value.case) ?? [])

export const openChallenges = (workstation: Workstation): KeptChallenge[] =>
  challengesOf(workstation).filter(({ decided }) => decided === null)

/** Call it inside a commit. */
export function keepChallenge({ vault }: Workstation, challenge: KeptChallenge): KeptChallenge {
  vault.put(`challenge/${challenge.case}/about`, challenge)
  vault.put(`challenged/${challenge.case}`, { case: challenge.case } satisfies Place)
  return challenge
}

/** Where challenges stand together that are about no warning that there ever was. */
export const noWarning = "OTHER"

/** What a challenge is looked at under: its warning. Numbers that were never given are one group, or they could bury the desk. */
export const groupOf = ({ number }: Pick<KeptChallenge, "number">, given: ReadonlySet<string>): string =>
  number !== null && given.has(number) ? number : noWarning

export const givenNumbers = (workstation: Workstation): ReadonlySet<string> => new Set(usedNumbers(workstation))

export function openIn(workstation: Workstation, group: string): KeptChallenge[] {
  const given = givenNumbers(workstation)
  return openChallenges(workstation).filter((each) => groupOf(each, given) === group)
}

/**
 * Call it inside a commit, of a letter that was just kept with its case, and `showTasks` after the last of them. Whoever
 * writes again after it was decided is heard again; a code that was given up says nothing.
 */
export function takeChallenge(workstation: Workstation, { case: id, document, oldCode }: OpenedLetter): void {
  const known = challengeOf(workstation, id)
  const isChallenge = document.kind === "canopy/challenge"
  if (oldCode || (!isChallenge && !known?.decided)) return
  const number = isChallenge ? (document.body.number ?? null) : known!.number
  const day = known && known.decided === null ? known.day : workstation.today
  keepChallenge(workstation, { case: id, number, day, decided: null })
}

/** Says which warning it is about, when the words say what the number did not. Throws `no-such-challenge`, `no-such-number`. */
export function assignChallenge(workstation: Workstation, id: string, number: string): KeptChallenge {
  return workstation.vault.together(() => {
    const known = challengeOf(workstation, id.toUpperCase()) ?? refuse("no-such-challenge")
    const isGiven = givenNumbers(workstation).has(number.toUpperCase())
    const assigned = isGiven ? { ...known, number: number.toUpperCase() } : refuse("no-such-number")
    keepChallenge(workstation, assigned)
    showTasks(workstation)
    return assigned
  })
}
