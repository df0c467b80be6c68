import type { Random } from "../../crypto/bytes.ts"
import { repliesAtOnce } from "../../crypto/lengths.ts"
import { allWaiting } from "../../crypto/mailbox-answer.ts"
import { type Action, writeMailboxRequest } from "../../crypto/mailbox-request.ts"
import { done, type Result } from "../../crypto/result.ts"
import { askMailbox, type MailboxFailure } from "./mailbox-post.ts"
import type { Fetch } from "./publications.ts"

/** Whose mailbox, and how to reach it. */
export type Way = { secret: Uint8Array; organisation: Uint8Array; fetch: Fetch; random: Random }

const ask = (action: Action, ids: readonly Uint8Array[], { secret, organisation, fetch, random }: Way) =>
  askMailbox(writeMailboxRequest(action, ids, secret, organisation, random), fetch)

/** All replies that wait. */
export const fetchWaiting = (way: Way) => allWaiting((id) => ask("fetch", [id], way))

/** Asks for something that needs no ids, and brings nothing. Asked again, it does no harm. */
export async function askFor(action: "withdraw" | "empty", way: Way): Promise<Result<null, MailboxFailure>> {
  const answer = await ask(action, [], way)
  return answer.ok ? done(null) : answer
}

/** Deletes these replies at the server, four a request. Asked again after a failure, it does no harm. */
export async function deleteWaiting(ids: readonly Uint8Array[], way: Way): Promise<Result<null, MailboxFailure>> {
  for (let from = 0; from < ids.length; from += repliesAtOnce) {
    const answer = await ask("read", ids.slice(from, from + repliesAtOnce), way)
    if (!answer.ok) return answer
  }
  return done(null)
}
