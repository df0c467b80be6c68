import { addMonths, monthOf } from "../../../crypto/day.ts"
import { addTask, finishTask, type TaskKind, tasksOfCase } from "../../casework/tasks.ts"
import type { Workstation } from "../../workstation.ts"
import { type AlertRecord, pausedNumbers, publishedInForce, recordOf, standingNumbers } from "./published.ts"
import { dropWaits, type Waiting, waitsOf } from "./waits.ts"

/** What published warnings ask of the caseworkers, as tasks of the cases from which they came. */

/** A warning is looked at again in the third month after somebody last did. */
const reviewMonths = 3

/** Numbers of the warnings that this workstation published and that somebody has to look at again. */
export const toReview = (workstation: Workstation): string[] =>
  publishedInForce(workstation)
    .filter(({ checked }) => addMonths(checked, reviewMonths) <= monthOf(workstation.today))
    .map(({ number }) => number)
    .filter((number) => recordOf(workstation, number) !== undefined)

const kinds = ["review-warning", "withdrawal-waits"] as const satisfies TaskKind[]

/** Puts the tasks about warnings as they stand: call it when another list is published, and at every shift. */
export function refreshTasks(workstation: Workstation): void {
  workstation.vault.together(() => {
    dropWaits(workstation, isDone(workstation))
    dropProposals(workstation)
    const leaving = waitsOf(workstation).flatMap(({ number, what }) => (what === "withdraw" ? [number] : []))
    const due = { "review-warning": toReview(workstation), "withdrawal-waits": leaving }
    for (const kind of kinds) refreshKind(workstation, kind, due[kind])
  })
}

/** Whether the list that is published now did what waited, or cannot do it any more. */
function isDone(workstation: Workstation): (waiting: Waiting) => boolean {
  const standing = standingNumbers(workstation)
  const paused = new Set(pausedNumbers(workstation))
  return ({ number, what }) =>
    !standing.has(number) || (what === "pause" && paused.has(number)) || (what === "resume" && !paused.has(number))
}

/** Somebody proposed to pause a warning that is gone: the reason is kept no longer. */
function dropProposals(workstation: Workstation): void {
  const standing = standingNumbers(workstation)
  for (const { name, value } of workstation.vault.list<{ alert: { number: string } }>("pausing"))
    if (!standing.has(value.alert.number)) workstation.vault.destroy(name)
}

function refreshKind(workstation: Workstation, kind: (typeof kinds)[number], numbers: readonly string[]): void {
  const caseOf = (number: string) => recordOf(workstation, number)?.case
  const due = new Set(numbers.flatMap((number) => caseOf(number) ?? []))
  for (const id of casesWithRecords(workstation)) {
    const listed = tasksOfCase(workstation, id).find((task) => task.kind === kind)
    const alerts = numbers.filter((number) => caseOf(number) === id)
    if (listed && !due.has(id)) finishTask(workstation, listed.id)
    if (due.has(id) && `${listed?.alerts}` !== `${alerts}`) addTask(workstation, kind, { case: id, alerts })
  }
}

/** Names of the cases from which a warning was ever published here. */
const casesWithRecords = ({ vault }: Workstation): Set<string> =>
  new Set(vault.list<AlertRecord>("alert").map(({ value }) => value.case))
