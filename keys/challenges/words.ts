import { relativeDay } from "../casework/relative-day.ts"
import { capitalised, numberInWords } from "../casework/words.ts"
import type { Workstation } from "../workstation.ts"
import { noWarning } from "./challenge.ts"
import type { Challenged } from "./groups.ts"
import type { Review } from "./review.ts"

/** "warning 26-0143" */
export const groupInWords = (group: string): string =>
  group === noWarning ? "no warning that is known here" : numberInWords(group)

export const outcomeWords = {
  stands: "it stands as it is",
  changed: "a corrected warning is out, and this one goes",
  "taken-back": "it is taken back",
  "nothing-to-review": "there is nothing to look at",
  paused: "paused",
  resumed: "brought back",
} as const satisfies Record<Review["outcome"], string>

/** What to look at, and in which order. It follows the rules for warnings (docs/alerts.md). */
export const checklist = [
  "Read the warning as everybody reads it. Then read the report behind it, on its own page. Did you write the warning? Let a colleague look.",
  "Could it be about somebody else? Look at what makes sure who it is: a number can be handed on, a plate copied, a description fit many.",
  "Does it say more than we were told, or “did” for “reported as”? Is it too old to be of use?",
  "Could it show who told us, or who anybody is? Then take it back today.",
  "May we ask the person who told us? Ask about the warning. Never say that somebody challenged it, or who.",
  "Then answer whoever challenged it: what you decided. Never who told us, how many, when, or a word of what they said. A name or number that they give is neither confirmed nor denied.",
  "Do they ask what we hold about them, or name a court or a solicitor? That is a legal demand as well.",
] as const

const counted = (count: number): string => (count === 1 ? "1 challenge" : `${count} challenges`)

/** One line a warning. */
export function describeChallenged({ group, open, due, paused }: Challenged, { today }: Workstation): string {
  const parts = [
    capitalised(groupInWords(group)),
    ...(paused ? ["PAUSED"] : []),
    ...(open.length > 0 ? [counted(open.length)] : []),
    due ? `to be decided: ${relativeDay(due, today)}` : "decided",
  ]
  return parts.join(" · ")
}

/** One line of the record. The reason stands here where there is no case that could keep it. */
export function describeReview({ outcome, day, by, challenges, why }: Review): string {
  const about = challenges > 0 ? ` (${counted(challenges)})` : ""
  return `${day}: ${outcomeWords[outcome]}${about}, by ${by.join(" and ")}${why ? `. ${why}` : ""}`
}
