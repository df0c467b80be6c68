import { daysBetween } from "../../crypto/day.ts"
import { type Case, isClosed } from "../casework/case.ts"
import { allRepliesOf, caseOf, lettersOf } from "../casework/intake.ts"
import { forgetCase } from "../casework/taking/forget.ts"
import { hasWaiting } from "../post/outbox.ts"
import { casesThat } from "../register/asking.ts"
import type { Workstation } from "../workstation.ts"

/** S3: who wants no record is heard, and then forgotten. The report's words: "If No, we delete it 30 days after our last message." */

/** Days after the last letter or reply. */
export const listenOnlyDays = 30

/** The cases of which no record may be kept. */
const listeningTo = (workstation: Workstation): Case[] =>
  casesThat(workstation, "listen-only").flatMap((id) => caseOf(workstation, id) ?? [])

/** Read, with no reply that still has to leave. A question without an answer is a message of ours like any other. */
const isQuiet = (workstation: Workstation, known: Case): boolean =>
  known.state !== "new" && !hasWaiting(workstation, known)

/** Days since the last letter was opened or the last reply written, whichever is later. */
function quietDays(workstation: Workstation, known: Case): number {
  const days = [
    ...lettersOf(workstation, known).map(({ opened }) => opened),
    ...allRepliesOf(workstation, known).map(({ day }) => day),
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
  listeningTo(workstation)
    .filter(isOwedAnAnswer)
    .filter((known) => quietDays(workstation, known) >= listenOnlyDays - noticeDays)
    .map(({ id }) => id)

/** Forgets every listen-only case whose days are over. Call it after a whole pull: a letter may have come. Gives their names. */
export function forgetListenOnly(workstation: Workstation): string[] {
  const isDue = (known: Case): boolean => isQuiet(workstation, known) && quietDays(workstation, known) >= listenOnlyDays
  const listening = listeningTo(workstation)
  return workstation.vault.together(() => {
    const due = listening.flatMap(({ id }) => caseOf(workstation, id) ?? []).filter(isDue)
    for (const known of due) forgetCase(workstation, known, "listen-only")
    return due.map(({ id }) => id)
  })
}
