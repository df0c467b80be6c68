import { addDays, type Day } from "../../crypto/day.ts"
import { addTask, dropTasks, type KeptTask, tasksOfCase } from "../casework/tasks.ts"
import { pausedNumbers } from "../outbound/alerts/published.ts"
import type { Workstation } from "../workstation.ts"
import { givenNumbers, groupOf, noWarning, openChallenges } from "./challenge.ts"
import { reviewsOf } from "./review.ts"

/** Days from when a challenge is opened to when it is to be decided: 48 hours, told in days. */
export const daysToReview = 2

/**
 * One task a warning, however many challenge it, due with the first of them; also while it is paused, whoever took a
 * challenge back. Call it inside a commit.
 */
export function showTasks(workstation: Workstation): void {
  const due = dueByGroup(workstation)
  for (const group of listed(workstation)) if (!due.has(group)) dropTasks(workstation, group)
  for (const [group, day] of due) {
    const alerts = group === noWarning ? [] : [group]
    if (tasksOfCase(workstation, group)[0]?.due !== day)
      addTask(workstation, "challenge", { case: group, alerts, due: day })
  }
}

function dueByGroup(workstation: Workstation): Map<string, Day> {
  const given = givenNumbers(workstation)
  const paused = new Set(pausedNumbers(workstation))
  const due = new Map<string, Day>()
  for (const challenge of openChallenges(workstation)) {
    const group = groupOf(challenge, given)
    const day = addDays(challenge.day, daysToReview)
    if (day < (due.get(group) ?? "9")) due.set(group, day)
  }
  for (const { group, outcome, day } of reviewsOf(workstation))
    if (outcome === "paused" && paused.has(group) && !due.has(group)) due.set(group, addDays(day, daysToReview))
  return due
}

/** What stands on the list of tasks. */
const listed = ({ vault }: Workstation): string[] =>
  vault.list<KeptTask>("task").flatMap(({ value }) => (value.kind === "challenge" ? value.case : []))
