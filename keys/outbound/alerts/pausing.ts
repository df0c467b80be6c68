import { monthOf } from "../../../crypto/day.ts"
import type { Alert, Published } from "../../../crypto/documents/alert.ts"
import { caseOf } from "../../casework/intake.ts"
import { type RefusalKind, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { whyNotPublish } from "./drafts.ts"
import { isWarning, nextList } from "./list.ts"
import { bindingOf, lastList, pausedNumbers, pausedWords, publishedInForce, recordOf, wordsIn } from "./published.ts"
import { finishPublishing, publishList } from "./sending.ts"
import { signersNeeded } from "./signatures.ts"
import { letWait } from "./waits.ts"

/**
 * A warning that is not shown while it is looked at again: its number stays in the list, its words stay here. Who may
 * pause is decided by keys/challenges/pause.ts; here it is done, by the ordinary signed list.
 */

/** Why this does not pause, whoever agrees; null when it may. */
export function whyNotPause(published: Published): RefusalKind | null {
  if (!isWarning(published)) return "only-warnings-pause"
  // Whoever is warned about could otherwise switch off his own warning for as long as somebody looks.
  return published.level === "danger" ? "danger-stays-up" : null
}

/** The warning of this number in force, if it may be paused. Throws `no-such-alert`, and what `whyNotPause` says. */
export function pausable(workstation: Workstation, number: string): Alert {
  const published = publishedInForce(workstation).find((each) => each.number === number) ?? refuse("no-such-alert")
  const why = whyNotPause(published)
  return why === null && isWarning(published) ? published : refuse(why ?? "only-warnings-pause")
}

export type Pausing = { /** For a second person's signature under the list. */ waits: boolean }

/** Takes it off the list. Throws what `pausable` does. */
export async function takeOff(workstation: Workstation, number: string): Promise<Pausing> {
  await finishPublishing(workstation)
  if (pausedNumbers(workstation).includes(number)) return { waits: false }
  pausable(workstation, number)
  if (signersNeeded(workstation) > 1) return wait(workstation, number, "pause")
  await publishList(workstation, () => {
    pausable(workstation, number)
    return { list: nextList(lastList(workstation), { paused: [number] }, bindingOf(workstation)), news: [] }
  })
  return { waits: false }
}

function wait(workstation: Workstation, number: string, what: "pause" | "resume"): Pausing {
  letWait(workstation, { number, what, newEnd: false })
  return { waits: true }
}

/** Why a paused warning cannot come back now; null when it can. */
export function whyNotResume(workstation: Workstation, number: string): RefusalKind | null {
  if (!pausedNumbers(workstation).includes(number)) return "not-paused"
  const alert = pausedWords(workstation, number)
  if (!alert) return "paused-words-not-here"
  if (alert.expires < monthOf(workstation.today)) return "warning-ran-out"
  const known = caseOf(workstation, recordOf(workstation, number)?.case ?? "")
  return known ? whyNotPublish(workstation, known.id, wordsIn(alert)) : "warning-without-case"
}

/**
 * The words as they were paused, if they may be shown again. They were looked at this month: a feed would otherwise tell of
 * them with an earlier month than of the pause, and a reader could keep the pause (RFC 4287 §4.2.15).
 */
export function resumable(workstation: Workstation, number: string): Alert | null {
  const kept = whyNotResume(workstation, number) === null ? pausedWords(workstation, number) : undefined
  return kept ? { ...kept, checked: monthOf(workstation.today) } : null
}

/** Brings the same words back. Throws what `whyNotResume` says. */
export async function bringBack(workstation: Workstation, number: string): Promise<Pausing> {
  await finishPublishing(workstation)
  const why = whyNotResume(workstation, number)
  if (why) return refuse(why)
  if (signersNeeded(workstation) > 1) return wait(workstation, number, "resume")
  await publishList(workstation, () => {
    const resumed = [resumable(workstation, number) ?? refuse("not-paused")]
    return { list: nextList(lastList(workstation), { resumed }, bindingOf(workstation)), news: [] }
  })
  return { waits: false }
}
