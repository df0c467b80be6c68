import type { Reply } from "./documents/reply.ts"
import type { Roster } from "./documents/roster.ts"
import { encodeIdentity } from "./hybrid.ts"
import { type MailboxKeys, wayBackOf } from "./mailbox.ts"
import { type OpenFailure, openReply } from "./open.ts"
import { checkReply, type ReplyFailure } from "./reply.ts"
import type { SealedReply } from "./sealed.ts"

/** A reply that is not shown. */
export type Unshown = OpenFailure["kind"] | ReplyFailure["kind"]

/** Every reply that waits: to be shown, or why not. */
export type Found<Id> = { shown: { id: Id; reply: Reply }[]; unshown: Unshown[] }

/** Opens what waits with a code's keys and holds it against the roster: whose words they are, and for whom. */
export async function openReplies<Id>(
  waiting: readonly { id: Id; reply: SealedReply }[],
  keys: MailboxKeys,
  roster: Roster,
): Promise<Found<Id>> {
  const found: Found<Id> = { shown: [], unshown: [] }
  const identity = encodeIdentity(keys.seal)
  const { mailbox } = wayBackOf(keys, true)
  for (const { id, reply } of waiting) {
    const opened = await openReply(reply, [identity])
    const checked = opened.ok ? checkReply(opened.value, roster, mailbox, keys.reply) : opened
    if (checked.ok) found.shown.push({ id, reply: checked.value })
    else found.unshown.push(checked.failure.kind)
  }
  return found
}
