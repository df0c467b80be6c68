import type { LetterOf, MailboxAddress } from "../../../crypto/documents/letter.ts"
import { newMailboxAgrees } from "../../../crypto/new-mailbox.ts"
import { challengeOf } from "../../challenges/challenge.ts"
import type { Workstation } from "../../workstation.ts"
import { type Case, isSameWayBack, mailboxesOf } from "../case.ts"
import { caseIdFor } from "../intake.ts"
import { addTask } from "../tasks.ts"
import { joined } from "./join.ts"
import { isGone } from "./stub.ts"
import { takeBackUnsent } from "./unsent.ts"
import { forgetWithTask } from "./withdrawal.ts"

/** "Somebody saw my code": a case goes on under another mailbox, once, and only if that one agrees (§5). */

type Change = LetterOf<"canopy/new-mailbox">

/**
 * Follows a change of mailbox that was just kept with its case. What cannot be accepted is an alarm, and nothing more is
 * written to the case. `contested`: two different changes of this mailbox came together, and nobody knows which is the
 * reporter's.
 */
export function takeMove(workstation: Workstation, known: Case, letter: Change, contested: boolean): void {
  const { next } = letter.body
  if (contested || !isAcceptable(workstation, known, letter)) raiseAlarm(workstation, known)
  // The new mailbox took everything back before we knew that it belongs to this case.
  else if (isGone(workstation, next.mailbox)) forgetWithTask(workstation, known)
  else moveTo(workstation, known, { ...next, answerWanted: letter.wayBack.answerWanted })
}

/** The same change once more, on another day: there is nothing in it that the case does not have. */
export const repeatsMove = (known: Case, { document }: { document: Change }): boolean =>
  known.earlier?.includes(document.wayBack.mailbox) === true && isSameWayBack(known.wayBack, document.body.next)

function raiseAlarm(workstation: Workstation, known: Case): void {
  workstation.vault.put(`case/${known.id}`, { ...known, anotherWayBack: true } satisfies Case)
  addTask(workstation, "second-new-mailbox", { case: known.id, alerts: [] })
}

function isAcceptable(workstation: Workstation, known: Case, letter: Change): boolean {
  const { next } = letter.body
  return (
    newMailboxAgrees(letter) &&
    letter.wayBack.mailbox === known.wayBack.mailbox &&
    !mailboxesOf(known).includes(next.mailbox) &&
    isFree(workstation, next)
  )
}

const caseAt = (workstation: Workstation, { mailbox }: MailboxAddress): Case | undefined =>
  workstation.vault.get<Case>(`case/${caseIdFor(workstation, mailbox)}`)

/**
 * Nobody writes from it yet, or somebody who began there and of whom there is no doubt. A challenge of a warning becomes
 * no part of another case.
 */
function isFree(workstation: Workstation, next: MailboxAddress): boolean {
  const other = caseAt(workstation, next)
  if (!other) return true
  const isOther = other.earlier || other.anotherWayBack || challengeOf(workstation, other.id)
  return !isOther && isSameWayBack(other.wayBack, next)
}

function moveTo(workstation: Workstation, known: Case, wayBack: Case["wayBack"]): void {
  const { vault } = workstation
  takeBackUnsent(workstation, [known.wayBack.mailbox], "moved")
  const { cannotBeAnswered: _, ...rest } = known
  const moved: Case = { ...rest, wayBack, earlier: mailboxesOf(known), before: known.replies }
  const other = caseAt(workstation, wayBack)
  vault.put(`case/${known.id}`, other ? joined(workstation, moved, other) : moved)
  vault.put(`moved/${wayBack.mailbox}`, known.id)
}
