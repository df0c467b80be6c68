import type { Workstation } from "../../workstation.ts"
import { type Arrived, type Case, isSameWayBack, mailboxesOf } from "../case.ts"
import { addTask } from "../tasks.ts"
import { forgetCase } from "./forget.ts"
import { begunCase, stubOf } from "./stub.ts"
import { takeBackUnsent } from "./unsent.ts"

/** Writes the answer that the desk gives by itself; handed in by whoever may write. */
export type Answer = (to: Case, type: "opened" | "withdrawn") => void

/**
 * "Delete everything": what waits to leave is stopped, the mailbox is told once more, and then the case is gone. Whoever
 * never had a case here has one that is gone: the report may come later, and is dropped unread too.
 */
export function withdraw(
  workstation: Workstation,
  known: Case | undefined,
  { id, document }: Arrived,
  answer: Answer,
): Case {
  const gone = withLastLetter(known ?? begunCase(workstation, document.wayBack), id, document.wayBack)
  takeBackUnsent(workstation, mailboxesOf(gone), "withdrawn")
  answer(gone, "withdrawn")
  forgetWithTask(workstation, gone)
  return gone
}

/**
 * Warnings that came of it are named: they are taken back, and what was read or copied is not. So are police files that
 * went out: nobody can call them back.
 */
export function forgetWithTask(workstation: Workstation, known: Case): void {
  forgetCase(workstation, known, "withdrawn")
  const { police } = stubOf(workstation, known.id) ?? {}
  addTask(workstation, "withdrawn", { case: known.id, alerts: known.alerts, police })
}

/** Counted, and its word on whether an answer is wanted; it is not kept. */
function withLastLetter(known: Case, letter: string, wayBack: Case["wayBack"]): Case {
  const same = isSameWayBack(known.wayBack, wayBack)
  return {
    ...known,
    letters: [...known.letters, letter],
    wayBack: same ? wayBack : known.wayBack,
    anotherWayBack: known.anotherWayBack || !same,
  }
}
