import { daysBetween } from "../../crypto/day.ts"
import { type Case, isClosed, type OpenedLetter } from "../casework/case.ts"
import { permissionFor } from "../casework/consent.ts"
import { casesOf, lettersOf, repliesOf } from "../casework/intake.ts"
import { questionsOf } from "../casework/questions.ts"
import { forgetCase } from "../casework/taking/forget.ts"
import { hasWaiting } from "../post/outbox.ts"
import type { Workstation } from "../workstation.ts"

/** S3: who wants no record is heard, and then forgotten. The report's words: "If No, we delete it 30 days after our last message." */

/** Days after the last letter or reply. */
export const listenOnlyDays = 30

/** What a letter says to "May we keep a record of this?"; undefined when it says nothing. */
const recordIn = ({ document }: OpenedLetter): string | undefined =>
  document.kind === "canopy/report" || document.kind === "canopy/follow-up" ? document.body.consents?.record : undefined

/**
 * Whether no record may be kept: the answer is No, or was left blank. Deleting cannot be undone, so a later letter that
 * says something else keeps the case until a caseworker has asked, though it allows nothing by itself.
 */
export function isListenOnly(workstation: Workstation, known: Case): boolean {
  const letters = lettersOf(workstation, known)
  const last = letters.map(recordIn).findLast((said) => said !== undefined)
  return last === "no" && permissionFor("record", letters, questionsOf(workstation, known)) === "no"
}

/** Read, with no reply that still has to leave. A question without an answer is a message of ours like any other. */
const isQuiet = (workstation: Workstation, known: Case): boolean =>
  (known.state === "read" || isClosed(known)) && !hasWaiting(workstation, known)

/** Days since the last letter was opened or the last reply written, whichever is later. */
function quietDays(workstation: Workstation, known: Case): number {
  const days = [
    ...lettersOf(workstation, known).map(({ opened }) => opened),
    ...repliesOf(workstation, known).map(({ day }) => day),
  ]
  return Math.min(...days.map((day) => daysBetween(day, workstation.today)))
}

/** Days before the end from which a shift says that nobody has answered yet. */
const noticeDays = 9

/** Whether a caseworker still owes this reporter a word about what was done (S17), and there is a way to say it. */
const isOwedAnAnswer = (known: Case): boolean =>
  !isClosed(known) && known.wayBack.answerWanted && !known.anotherWayBack && known.answered < known.letters.length

/** Names of listen-only cases that end soon and that nobody has answered. Their end does not wait: that was promised. */
export const endingUnanswered = (workstation: Workstation): string[] =>
  casesOf(workstation)
    .filter((known) => isOwedAnAnswer(known) && isListenOnly(workstation, known))
    .filter((known) => quietDays(workstation, known) >= listenOnlyDays - noticeDays)
    .map(({ id }) => id)

/** Forgets every listen-only case whose days are over. Call it after a whole pull: a letter may have come. Gives their names. */
export function forgetListenOnly(workstation: Workstation): string[] {
  const isDue = (known: Case): boolean =>
    isListenOnly(workstation, known) && isQuiet(workstation, known) && quietDays(workstation, known) >= listenOnlyDays
  return workstation.vault.together(() => {
    const due = casesOf(workstation).filter(isDue)
    for (const known of due) forgetCase(workstation, known, "listen-only")
    return due.map(({ id }) => id)
  })
}
