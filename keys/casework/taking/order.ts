import type { LetterOf } from "../../../crypto/documents/letter.ts"
import { newMailboxAgrees } from "../../../crypto/new-mailbox.ts"
import type { Arrived } from "../case.ts"

/** In which order the letters of one pull are taken: they arrive in none, and what they do to each other must have one. */

type Change = Arrived & { document: LetterOf<"canopy/new-mailbox"> }
export const isChange = (arrived: Arrived): arrived is Change => arrived.document.kind === "canopy/new-mailbox"

const agreed = (letters: readonly Arrived[]): Change[] =>
  letters.filter(isChange).filter(({ document }) => newMailboxAgrees(document))

/**
 * A mailbox's letters, then its change to another, then that one's letters: so what an old code wrote before the change
 * is not taken for something written after it. Withdrawals are not among these.
 */
export function inOrder(letters: readonly Arrived[]): Arrived[] {
  const before = new Map(agreed(letters).map(({ document }) => [document.body.next.mailbox, document.wayBack.mailbox]))
  const place = (arrived: Arrived): number =>
    2 * changesBefore(arrived.document.wayBack.mailbox, before) + (isChange(arrived) ? 1 : 0)
  return letters.toSorted((one, other) => place(one) - place(other))
}

/** How many changes lead to a mailbox. Mailboxes may lead to each other in a ring. */
function changesBefore(mailbox: string, before: ReadonlyMap<string, string>): number {
  const passed = new Set([mailbox])
  for (let at = before.get(mailbox); at !== undefined && !passed.has(at); at = before.get(at)) passed.add(at)
  return passed.size - 1
}

/** Mailboxes whose change to two different ones came in this pull: nobody knows which is the reporter's. */
export function contestedIn(letters: readonly Arrived[]): Set<string> {
  const first = new Map<string, string>()
  return new Set(
    agreed(letters).flatMap(({ document: { wayBack, body } }) => {
      const next = [body.next.mailbox, body.next.recipient, body.next.replyKey].join(" ")
      if (!first.has(wayBack.mailbox)) first.set(wayBack.mailbox, next)
      return first.get(wayBack.mailbox) === next ? [] : [wayBack.mailbox]
    }),
  )
}
