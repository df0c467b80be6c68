import { type Case, isClosed, type Summary } from "../casework/case.ts"
import { repliesOf } from "../casework/intake.ts"
import { openCase } from "../casework/open-case.ts"
import { isBlank, tidied } from "../casework/reply-text.ts"
import { whyNoReply } from "../casework/way-back.ts"
import { type RefusalKind, refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { type Delivered, deliver, describeDelivery, lastWritten, writtenOnce } from "./reply.ts"

/** `told` is null where there was no way to reply: the summary is kept here. */
export type Closed = { case: string; told: Delivered | null }

/**
 * S17: a case closes only with a summary of what was done, which is sent to the reporter; kept here where there is no
 * way to reply. Closed again with the same words, it is the same closing. Throws the refusals that say why not; then
 * the case is as open as it was.
 */
export async function closeCase(workstation: Workstation, id: string, words: string): Promise<Closed> {
  const text = tidied(words)
  const known = workstation.vault.together(() => closed(workstation, openCase(workstation, id), text))
  const number = known.whatWeDid?.at(-1)?.reply ?? null
  const told = repliesOf(workstation, known).findLast((reply) => reply.number === number)
  return { case: known.id, told: told ? await deliver(workstation, known, told) : null }
}

/** Why this case cannot be closed, whatever the words; null when it can. */
export function whyNotClose(known: Case): RefusalKind | null {
  if (known.state === "withdrawn") return "case-withdrawn"
  return isClosed(known) ? "already-closed" : null
}

function closed(workstation: Workstation, known: Case, text: string): Case {
  if (isBlank(text)) return refuse("no-summary")
  if (known.state === "withdrawn") return refuse("case-withdrawn")
  if (isClosed(known)) return known.whatWeDid?.at(-1)?.text === text ? known : refuse("already-closed")
  const canTell = whyNoReply(known) === null
  const told = canTell ? writtenOnce(workstation, known, text) : known
  const summary: Summary = {
    day: workstation.today,
    letters: told.letters.length,
    reply: canTell ? lastWritten(workstation, told).number : null,
    text,
  }
  const done: Case = {
    ...told,
    state: canTell ? "closed" : "closed-no-way-to-reply",
    whatWeDid: [...(told.whatWeDid ?? []), summary],
  }
  workstation.vault.put(`case/${done.id}`, done)
  return done
}

export const describeClosing = ({ case: id, told }: Closed): string =>
  told
    ? `Case ${id} is closed. ${describeDelivery(told)}`
    : `Case ${id} is closed: no way to reply. What was done is kept here.`
