import { takeChallenge } from "../../challenges/challenge.ts"
import { showTasks } from "../../challenges/task.ts"
import { dropMembers, isOfMember, takeMembers } from "../../members/take-in.ts"
import { setApart } from "../../projects/apart.ts"
import { projectMark, whyApart } from "../../projects/standing.ts"
import type { Workstation } from "../../workstation.ts"
import type { Arrived, Case, OpenedLetter } from "../case.ts"
import { caseIdFor, isRepeated, keepLetter } from "../intake.ts"
import { notePolice } from "../police.ts"
import { addTask, type TaskKind } from "../tasks.ts"
import { experienceIn, toldIn } from "../told.ts"
import { type Judge, judgeOfSeen } from "./known.ts"
import { repeatsMove, takeMove } from "./move.ts"
import { contestedIn, inOrder, isChange } from "./order.ts"
import { begunCase, isGone } from "./stub.ts"
import { type Answer, withdraw } from "./withdrawal.ts"

/** What a pull did to the cases, by name. */
export type Taken = {
  /** Got something new. */
  cases: string[]
  /** Are gone: their reporters took everything back. */
  withdrawn: string[]
  /** Letters whose words were here already: each counts once. */
  repeated: number
  /** Letters of partner projects that nobody takes for what they say they are, until a caseworker looked (S74). */
  apart: number
}

/**
 * Takes a whole pull, inside one commit. Withdrawals first, so that nothing of what was taken back is ever shown; then
 * all others in their order; letters of members make no case. Every reporter who wants an answer and has a case still gets "we have opened it".
 */
export function takeAll(workstation: Workstation, arrived: readonly Arrived[], answer: Answer): Taken {
  const isUnknown = judgeOfSeen(workstation)
  const isWithdrawal = (each: Arrived) => takesBack(workstation, each)
  const withdrawn = arrived.filter(isWithdrawal).flatMap((each) => takeBack(workstation, each, isUnknown, answer))
  takeMembers(workstation, arrived.filter(isOfMember))
  const rest = arrived.filter((each) => !isWithdrawal(each) && !isOfMember(each))
  const pull: OfPull = { contested: contestedIn(rest), isUnknown, repeated: 0, apart: 0 }
  const changed = new Set(inOrder(rest).flatMap((each) => takeLetter(workstation, each, pull) ?? []))
  const cases = [...changed].flatMap((id) => workstation.vault.get<Case>(`case/${id}`) ?? [])
  showTasks(workstation)
  for (const known of cases) answer(known, "opened")
  return { cases: cases.map(({ id }) => id), withdrawn, repeated: pull.repeated, apart: pull.apart }
}

const caseFor = (workstation: Workstation, { document }: Arrived): Case | undefined =>
  workstation.vault.get<Case>(`case/${caseIdFor(workstation, document.wayBack.mailbox)}`)

/**
 * A withdrawal by a code that was given up deletes nothing: it may be from whoever saw that code. It is kept with the
 * case, and a task.
 */
function takesBack(workstation: Workstation, arrived: Arrived): boolean {
  if (arrived.document.kind !== "canopy/withdrawal") return false
  const known = caseFor(workstation, arrived)
  // Nothing is deleted on the word of a code that counts no more: it is set apart.
  if (known?.project?.revoked) return false
  return !known || known.wayBack.mailbox === arrived.document.wayBack.mailbox
}

function takeBack(workstation: Workstation, arrived: Arrived, isUnknown: Judge, answer: Answer): string[] {
  if (isGone(workstation, arrived.document.wayBack.mailbox)) return []
  dropMembers(workstation, arrived.document.wayBack.mailbox)
  const { id } = withdraw(workstation, caseFor(workstation, arrived), arrived, answer)
  if (isUnknown(arrived.document)) addTask(workstation, "unknown-publications", { case: id, alerts: [] })
  return [id]
}

type OfPull = { contested: ReadonlySet<string>; isUnknown: Judge; repeated: number; apart: number }

/** Puts a letter where it belongs; the name of the case that got it, or null for one that is dropped. */
function takeLetter(workstation: Workstation, arrived: Arrived, pull: OfPull): string | null {
  const { contested, isUnknown } = pull
  const { document } = arrived
  if (isGone(workstation, document.wayBack.mailbox)) return null
  const here = caseFor(workstation, arrived)
  if (isRepeated(workstation, document)) {
    // The same letter may have come through a colleague's workstation: then nobody sent it twice.
    if (!here?.letters.includes(arrived.id)) pull.repeated++
    return null
  }
  const why = whyApart(workstation, document, here)
  if (why) {
    pull.apart++
    setApart(workstation, arrived, why)
    return null
  }
  return keepArrived(workstation, arrived, here ?? begun(workstation, document), { contested, isUnknown })
}

/** A case that begins, with the name of the project that it comes from. */
const begun = (workstation: Workstation, document: Arrived["document"]): Case => ({
  ...begunCase(workstation, document.wayBack),
  ...(document.kind === "canopy/project-report" && { project: projectMark(workstation, document.body) }),
})

/** What a caseworker took in: for the case that it belongs to, as if it had come with this pull. The name of the case. */
export function takeIn(workstation: Workstation, arrived: Arrived): string | null {
  const before = caseFor(workstation, arrived) ?? begun(workstation, arrived.document)
  const pull = { contested: new Set<string>(), isUnknown: judgeOfSeen(workstation) }
  const id = keepArrived(workstation, arrived, before, pull)
  showTasks(workstation)
  return id
}

function keepArrived(
  workstation: Workstation,
  arrived: Arrived,
  before: Case,
  { contested, isUnknown }: Pick<OfPull, "contested" | "isUnknown">,
): string | null {
  const { document } = arrived
  const { mailbox } = document.wayBack
  const { id } = before
  if (isChange(arrived) && repeatsMove(before, arrived)) return null
  const oldCode = before.earlier?.includes(mailbox) ? { oldCode: true as const } : {}
  const letter: OpenedLetter = { ...arrived, case: id, opened: workstation.today, ...oldCode }
  const known = keepLetter(workstation, before, letter)
  for (const kind of tasksIn(letter, before, known)) addTask(workstation, kind, { case: id, alerts: known.alerts })
  if (isUnknown(document)) addTask(workstation, "unknown-publications", { case: id, alerts: [] })
  takeChallenge(workstation, letter)
  notePolice(workstation, known)
  if (isChange(arrived)) takeMove(workstation, known, arrived.document, contested.has(mailbox))
  return id
}

function tasksIn({ document, inside, oldCode }: OpenedLetter, before: Case, known: Case): TaskKind[] {
  const tasks: [TaskKind, boolean][] = [
    ["old-code-used", oldCode === true],
    ["another-way-back", known.anotherWayBack && !before.anotherWayBack],
    ["answers-readable-by-host", inside !== undefined],
    ["consent-changed", document.kind === "canopy/follow-up" && document.body.consents !== undefined],
    ["asks-for-support", asksForSupport(document)],
    ["police-complaint", experienceIn(document)?.complaint === "yes"],
  ]
  return tasks.flatMap(([kind, isSo]) => (isSo ? [kind] : []))
}

function asksForSupport(document: OpenedLetter["document"]): boolean {
  const { support, supportDetail, helpArea } = toldIn(document) ?? {}
  return [support, supportDetail, helpArea].some((wish) => wish !== undefined && wish.length > 0)
}
