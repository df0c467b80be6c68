import { sha256 } from "@noble/hashes/sha2.js"
import type { Random } from "../../crypto/bytes.ts"
import { repliesAtOnce, sealedReplyBytes } from "../../crypto/lengths.ts"
import { type Action, replyIdBytes, writeMailboxRequest } from "../../crypto/mailbox-request.ts"
import { done, type Result } from "../../crypto/result.ts"
import { asSealedReply, type SealedReply } from "../../crypto/sealed.ts"
import { askMailbox, type MailboxFailure } from "./mailbox-post.ts"
import type { Fetch } from "./publications.ts"

/** A sealed reply as it waits, under the name by which it is deleted: the first 16 bytes of its SHA-256. */
export type Waiting = { id: Uint8Array; reply: SealedReply }

/** Whose mailbox, and how to reach it. */
export type Way = { secret: Uint8Array; organisation: Uint8Array; fetch: Fetch; random: Random }

const ask = (action: Action, ids: readonly Uint8Array[], { secret, organisation, fetch, random }: Way) =>
  askMailbox(writeMailboxRequest(action, ids, secret, organisation, random), fetch)

/** The replies in an answer. A place that is no sealed reply is one that nobody used. */
export const repliesIn = (answer: Uint8Array): Waiting[] =>
  Array.from({ length: repliesAtOnce }, (_, at) => answer.slice(at * sealedReplyBytes, (at + 1) * sealedReplyBytes))
    .map(asSealedReply)
    .flatMap((reply) => (reply ? [{ id: sha256(reply).slice(0, replyIdBytes), reply }] : []))

const isLater = (one: Uint8Array, other: Uint8Array): boolean => {
  const at = one.findIndex((byte, place) => byte !== other[place])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}

/** All replies that wait, four at a time in the order of their ids. A host that sends the same again is not asked on. */
export async function fetchWaiting(way: Way): Promise<Result<Waiting[], MailboxFailure>> {
  const found: Waiting[] = []
  let last: Uint8Array = new Uint8Array(replyIdBytes)
  for (;;) {
    const answer = await ask("fetch", [last], way)
    if (!answer.ok) return answer
    const here = repliesIn(answer.value)
    const fresh = here.filter(({ id }) => isLater(id, last))
    found.push(...fresh)
    if (here.length < repliesAtOnce || fresh.length < here.length) return done(found)
    last = fresh.reduce((latest, { id }) => (isLater(id, latest) ? id : latest), last)
  }
}

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
