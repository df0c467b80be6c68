import type { Case } from "../casework/case.ts"
import { whyNoReply } from "../casework/way-back.ts"
import { Refusal } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { writeReply } from "./outbox.ts"

/**
 * The answers that the desk gives by itself. "We have opened it": a reporter whose letter the host dropped never gets
 * it, and rings. "Everything is deleted": the last word to a mailbox. Not where somebody else may hold the code, and not
 * where the way back is none: one bad letter must not stop the others.
 */
export function answerByItself(workstation: Workstation, to: Case, type: "opened" | "withdrawn"): void {
  if (whyNoReply(to)) return
  try {
    writeReply(workstation, to, { type })
  } catch (error) {
    if (!(error instanceof Refusal && error.kind === "cannot-be-answered")) throw error
    workstation.vault.put(`case/${to.id}`, { ...to, cannotBeAnswered: true })
  }
}
