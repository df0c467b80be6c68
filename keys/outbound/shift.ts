import { capitalised, numberInWords } from "../casework/words.ts"
import { lookAfterCheckInShift } from "../check/shift.ts"
import { journalWarnings } from "../journal/words.ts"
import type { Progress } from "../post/download.ts"
import { heldReplies } from "../post/outbox.ts"
import { overdueWarnings } from "../post/overdue.ts"
import { type Pulled, pull } from "../post/pull.ts"
import { Refusal } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { adoptList } from "./alerts/adopt.ts"
import { publishDue, type SentBack } from "./alerts/batch.ts"
import { hasToHand } from "./alerts/hand.ts"
import { showAgain } from "./alerts/hidden.ts"
import { renewAlerts } from "./alerts/publish.ts"
import { refreshTasks } from "./alerts/review.ts"
import { finishPublishing } from "./alerts/sending.ts"
import { mayPublishAlone } from "./alerts/signatures.ts"
import { type TakenBack, takeBackWarnings } from "./alerts/take-back.ts"
import { endingUnanswered, forgetListenOnly } from "./listen-only.ts"

/** What was done about warnings. */
export type Warned = TakenBack & {
  /** Numbers of warnings whose day had come. */
  published: string[]
  /** Drafts whose day had come, and that may not go out any more. */
  sentBack: SentBack[]
  /** What must be heard of warnings that the server did not show. */
  hidden: string[]
  /** A list has to be signed by a second person. */
  toHand: boolean
}

export type Shift = Pulled &
  Warned & {
    /** Cases that deleted themselves: their reporters wanted no record. */
    forgotten: string[]
    /** Cases that delete themselves in some days, and that nobody has answered. */
    unanswered: string[]
    /** Replies that are held here: there is an alarm on their cases. */
    held: number
    /** What must be heard of the team's journal. */
    journal: string[]
    /** What is to be heard of the public check. */
    check: string[]
    /** What must be heard of old keys. */
    overdue: string[]
    /** Why the warnings could not be looked after now: the next shift tries again. null: they were. */
    unfinished: string | null
  }

/**
 * What every use of the workstation does: fetch and open what waits, take back what is not allowed any more, forget who
 * only wanted to be heard, and keep the published list from running out.
 */
export async function workShift(workstation: Workstation, progress: Progress): Promise<Shift> {
  const pulled = await pull(workstation, progress)
  const forgotten = forgetListenOnly(workstation)
  const warnings = await lookAfterWarnings(workstation)
  const check = await lookAfterCheckInShift(workstation)
  const unanswered = endingUnanswered(workstation)
  return {
    ...pulled,
    ...warnings,
    forgotten,
    unanswered,
    held: heldReplies(workstation),
    journal: journalWarnings(workstation),
    check,
    overdue: overdueWarnings(workstation),
  }
}

/** What was fetched is told in any case: a refusal here must not hide it. */
export async function lookAfterWarnings(workstation: Workstation): Promise<Warned & Pick<Shift, "unfinished">> {
  const done: Warned = { takenBack: [], left: [], published: [], sentBack: [], hidden: [], toHand: false }
  try {
    await finishPublishing(workstation)
    done.hidden = await showAgain(workstation)
    await adoptList(workstation)
    Object.assign(done, await takeBackWarnings(workstation))
    if (mayPublishAlone(workstation)) {
      const { published, back } = await publishDue(workstation)
      Object.assign(done, { published: published.map(({ number }) => number), sentBack: back })
    }
    await renewAlerts(workstation)
    refreshTasks(workstation)
    return { ...done, toHand: hasToHand(workstation), unfinished: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...done, unfinished: error.message }
  }
}

/** What a shift did besides fetching letters: one sentence each, nothing where it did nothing. */
export function describeShift(shift: Shift): string[] {
  const { repeated, takenBack, left, forgotten, unanswered, held, unfinished, destroyed, overdue } = shift
  return [
    ...(repeated > 0 ? [`Letters that came again in the same words: ${repeated}. Each counts once.`] : []),
    ...(shift.byColleagues.length > 0 ? [`Colleagues did something in: ${shift.byColleagues.join(", ")}.`] : []),
    ...shift.journal,
    ...(shift.apart > 0
      ? [
          `Letters of partner projects that are set apart until somebody looks: ${shift.apart}. See canopy project letters.`,
        ]
      : []),
    ...shift.hidden,
    ...describeBatch(shift),
    ...takenBack.map(
      (number) => `${capitalised(numberInWords(number))} is taken back: its reporter does not allow it any more.`,
    ),
    ...left.map(
      (number) =>
        `${numberInWords(number).toUpperCase()} MUST BE TAKEN BACK: its reporter does not allow it any more, and you may not do it alone. Tell a colleague who can.`,
    ),
    ...(shift.toHand
      ? ["The list of warnings has to be signed by a second person today: canopy alert hand --out FILE."]
      : []),
    ...forgotten.map((id) => `Case ${id} is deleted: its reporter wanted no record, and 30 days are over.`),
    ...(unfinished === null
      ? []
      : [`The warnings could not be looked after now; the next pull tries again. ${unfinished}`]),
    ...unanswered.map(
      (id) => `CASE ${id} DELETES ITSELF SOON, AND NOBODY HAS ANSWERED IT: its reporter wanted no record.`,
    ),
    ...(destroyed > 0
      ? [`Old keys destroyed: ${destroyed}. No copy of a letter that they opened can be opened again.`]
      : []),
    ...shift.check,
    ...overdue,
    ...(held > 0 ? [`${held} replies are held here: there is an alarm on their cases. Talk to the coordinator.`] : []),
  ]
}

export const describeBatch = ({ published, sentBack }: Pick<Warned, "published" | "sentBack">): string[] => [
  ...published.map((number) => `${capitalised(numberInWords(number))} is published, and live: its day had come.`),
  ...sentBack.map(
    ({ case: id, why }) =>
      `A draft from case ${id} was not published, and is at the desk again. ${new Refusal(why).message}`,
  ),
]
