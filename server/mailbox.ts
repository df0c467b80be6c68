import { type Random, toHex } from "../crypto/bytes.ts"
import { mailboxAnswerBytes, sealedReplyBytes } from "../crypto/lengths.ts"
import type { Action, MailboxRequest } from "../crypto/mailbox-request.ts"
import { done, type Result, refused } from "../crypto/result.ts"
import type { SealedReply } from "../crypto/sealed.ts"
import type { Kept, PostId, Store } from "./store/store.ts"

export type MailboxFailure =
  | { kind: "not-a-mailbox-request" }
  | { kind: "longer-than-a-request" }
  | { kind: "not-forgotten" }

type Act = (store: Store, request: MailboxRequest) => SealedReply[] | Kept

const postIds = (ids: readonly Uint8Array[]): PostId[] => ids.map((id) => toHex(id) as PostId)

/** No act asks first whether there is such a mailbox: one that nobody knows costs what any other does. */
const acts: Record<Action, Act> = {
  fetch: (store, { publicKey, ids }) => store.repliesAfter(publicKey, postIds(ids)[0]!),
  read: (store, { publicKey, ids }) => store.forgetReplies(publicKey, postIds(ids)),
  withdraw: (store, { publicKey }) => store.withdrawLetters(publicKey),
  empty: (store, { publicKey }) => store.emptyMailbox(publicKey),
}

/**
 * Does what is asked and gives the answer of the one length: the replies, then random bytes, which look like nothing
 * sealed. `mailboxAnswerBytes` are drawn each time, however few places they fill. Refused only when the disk has no room
 * to forget safely; then nothing has changed.
 */
export function answerTo(
  request: MailboxRequest,
  store: Store,
  random: Random,
): Result<Uint8Array<ArrayBuffer>, MailboxFailure> {
  const came = acts[request.action](store, request)
  if (came === "full") return refused({ kind: "not-forgotten" })
  const answer = new Uint8Array(random(mailboxAnswerBytes))
  if (came !== "kept") for (const [at, reply] of came.entries()) answer.set(reply, at * sealedReplyBytes)
  return done(answer)
}
