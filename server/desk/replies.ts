import type { Month } from "../../crypto/day.ts"
import { publicKeyBytes, sealedReplyBytes } from "../../crypto/lengths.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { asSealedReply } from "../../crypto/sealed.ts"
import { postId } from "../letters.ts"
import { mostRepliesWaiting, type PostId, type StoredReply } from "../store/store.ts"

export type RepliesFailure = { kind: "not-sealed-replies" } | { kind: "mailboxes-full" }

/** A posted reply: `mailbox 32 ‖ sealed reply 9,851`. */
export const replyRecordBytes = publicKeyBytes + sealedReplyBytes
export const mostRepliesAtOnce = 1024

/** The replies in a body of whole records, or a refusal of all of them. Nothing in a body is no reply either. */
export function repliesIn(body: Uint8Array, forgetIn: Month): Result<StoredReply[], RepliesFailure> {
  const count = body.length / replyRecordBytes
  if (count === 0 || !Number.isInteger(count)) return refused({ kind: "not-sealed-replies" })
  const replies = Array.from({ length: count }, (_, at) => replyIn(body.subarray(at * replyRecordBytes), forgetIn))
  return replies.includes(null) ? refused({ kind: "not-sealed-replies" }) : done(replies as StoredReply[])
}

function replyIn(bytes: Uint8Array, forgetIn: Month): StoredReply | null {
  const reply = asSealedReply(bytes.subarray(publicKeyBytes, replyRecordBytes))
  return reply && { id: postId(reply), mailbox: bytes.subarray(0, publicKeyBytes), reply, forgetIn }
}

/** Which of them find room: a mailbox holds 32. One that waits already finds it again. */
export function withRoom(replies: readonly StoredReply[], waitingFor: (mailbox: Uint8Array) => readonly PostId[]) {
  const mailboxes = new Map<string, Set<PostId>>()
  const fits = ({ id, mailbox }: StoredReply): boolean => {
    const name = Buffer.from(mailbox).toString("hex")
    const waiting = mailboxes.get(name) ?? new Set(waitingFor(mailbox))
    mailboxes.set(name, waiting)
    return waiting.size < mostRepliesWaiting || waiting.has(id) ? Boolean(waiting.add(id)) : false
  }
  const placed = replies.map((reply) => ({ reply, fits: fits(reply) }))
  return {
    kept: placed.flatMap(({ reply, fits }) => (fits ? [reply] : [])),
    refused: placed.flatMap(({ reply, fits }) => (fits ? [] : [reply.id])),
  }
}
