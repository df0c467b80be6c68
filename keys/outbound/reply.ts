import type { Case, WrittenReply } from "../casework/case.ts"
import { repliesOf } from "../casework/intake.ts"
import { openCase } from "../casework/open-case.ts"
import { isBlank, tidied } from "../casework/reply-text.ts"
import { whyNoReply } from "../casework/way-back.ts"
import { refuseIfTells } from "../challenges/reply-check.ts"
import { sendReplies, waitingFor, writeReply } from "../post/outbox.ts"
import { checkRosterAtServer } from "../post/roster-check.ts"
import { serverOf } from "../post/server.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import { offersIn } from "../services/offers.ts"
import type { Workstation } from "../workstation.ts"

/** A message that is sealed and kept: sent, or why it, or a part of it, still waits here. `number`: of its first reply. */
export type Delivered = { case: string; number: number; sent: boolean; why: string | null }

/**
 * Writes to the reporter of a case and sends it at once; where the server cannot be reached, it leaves at the next pull.
 * The same words given again, after a crash or a page loaded anew, are the same reply. Throws the refusals that say why
 * not; then nothing was written.
 */
export async function replyTo(workstation: Workstation, id: string, words: string): Promise<Delivered> {
  const text = tidied(words)
  const known = workstation.vault.together(() => {
    const to = openCase(workstation, id)
    refuseUnlessAnswerable(to)
    return isBlank(text) ? refuse("empty-reply") : writtenOnce(workstation, to, text)
  })
  return deliver(workstation, known, lastWritten(workstation, known))
}

/** Throws the refusals that say why nothing can be written to this case. */
export function refuseUnlessAnswerable(known: Case): void {
  const why = whyNoReply(known)
  if (why) refuse(why)
}

/** What was written to this case last. Call it of a case to which something was. */
export const lastWritten = (workstation: Workstation, known: Case): WrittenReply =>
  repliesOf(workstation, known).at(-1) ?? refuse("damaged-vault")

/** What was written after the last letter, and has left or still can: none of it need be written again. */
export const writtenSince = (workstation: Workstation, to: Case): WrittenReply[] =>
  repliesOf(workstation, to).filter(({ letters, notSent }) => letters === to.letters.length && !notSent)

/**
 * Call it inside a commit. The case as it is when these words were the last thing written to it, after its last letter.
 * Services that they pass on are offered with them. Throws `challenge-reply-tells`.
 */
export function writtenOnce(workstation: Workstation, to: Case, text: string): Case {
  refuseIfTells(workstation, to, text)
  const last = writtenSince(workstation, to).at(-1)
  const isSame = last?.body.type === "message" && last.body.text === text
  if (isSame) return to
  offersIn(workstation, to, text)
  return writeReply(workstation, to, { type: "message", text })
}

/** Sends the outbox, and says what became of this message. */
export async function deliver(workstation: Workstation, known: Case, written: WrittenReply): Promise<Delivered> {
  const failure = await sendNow(workstation)
  const { number, last = number } = written
  const sent = [...waitingFor(workstation, known)].every((waits) => waits < number || waits > last)
  return { case: known.id, number, sent, why: sent ? null : (failure ?? new Refusal("mailboxes-full")).message }
}

/** Why it did not leave: a refusal by now costs nothing, for the reply is kept. */
async function sendNow(workstation: Workstation): Promise<Refusal | null> {
  try {
    await checkRosterAtServer(workstation)
    await sendReplies(workstation, serverOf(workstation))
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

export const describeDelivery = ({ number, sent, why }: Delivered): string =>
  sent
    ? `Reply ${number} is at the server. The reporter finds it with the code.`
    : `Reply ${number} is kept here and not sent yet: it leaves at the next pull. ${why}`
