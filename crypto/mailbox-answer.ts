import { sha256 } from "@noble/hashes/sha2.js"
import { repliesAtOnce, sealedReplyBytes } from "./lengths.ts"
import { replyIdBytes } from "./mailbox-request.ts"
import { done, type Result } from "./result.ts"
import { asSealedReply, type SealedReply } from "./sealed.ts"

/** A sealed reply as it waits, under the name by which it is deleted: the first 16 bytes of its SHA-256. */
export type Waiting = { id: Uint8Array; reply: SealedReply }

/** The replies in an answer. A place that is no sealed reply is one that nobody used. */
export const repliesIn = (answer: Uint8Array): Waiting[] =>
  Array.from({ length: repliesAtOnce }, (_, at) => answer.slice(at * sealedReplyBytes, (at + 1) * sealedReplyBytes))
    .map(asSealedReply)
    .flatMap((reply) => (reply ? [{ id: sha256(reply).slice(0, replyIdBytes), reply }] : []))

const isLater = (one: Uint8Array, other: Uint8Array): boolean => {
  const at = one.findIndex((byte, place) => byte !== other[place])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}

/**
 * All replies that wait, four at a time in the order of their ids: `fetchAfter` asks for those after an id (16 bytes) and
 * gives the whole answer. A host that sends the same again is not asked on.
 */
export async function allWaiting<Failure>(
  fetchAfter: (id: Uint8Array) => Promise<Result<Uint8Array, Failure>>,
): Promise<Result<Waiting[], Failure>> {
  const found: Waiting[] = []
  let last: Uint8Array = new Uint8Array(replyIdBytes)
  for (;;) {
    const answer = await fetchAfter(last)
    if (!answer.ok) return answer
    const here = repliesIn(answer.value)
    const fresh = here.filter(({ id }) => isLater(id, last))
    found.push(...fresh)
    if (here.length < repliesAtOnce || fresh.length < here.length) return done(found)
    last = fresh.reduce((latest, { id }) => (isLater(id, latest) ? id : latest), last)
  }
}
