import type { Hono } from "hono"
import { fromHex } from "../../crypto/bytes.ts"
import { mailboxAnswerBytes, repliesAtOnce, sealedReplyBytes } from "../../crypto/lengths.ts"
import { type Action, writeMailboxRequest } from "../../crypto/mailbox-request.ts"
import { asSealedReply, type SealedReply } from "../../crypto/sealed.ts"
import { publicKeyOf } from "../../crypto/statement.ts"
import { postId } from "../../server/letters.ts"
import type { PostId, StoredReply } from "../../server/store/store.ts"
import { organisationId, secretOf } from "../crypto/cast.ts"
import { sealedReply } from "../support/letters.ts"
import { random } from "../support/random.ts"

/** A reporter as the portal meets one: a name stands for the secret that a receipt code would give. */

export const mailboxOf = (name: string): Uint8Array => publicKeyOf(secretOf(name))

export const requestBy = (
  name: string,
  action: Action,
  ids: readonly PostId[] = [],
  organisation = organisationId,
): Uint8Array => writeMailboxRequest(action, ids.map(fromHex), secretOf(name), fromHex(organisation), random)

export const postRequest = (app: Hono, body: BodyInit | Uint8Array, headers: Record<string, string> = {}) =>
  app.request("/mailbox", {
    method: "POST",
    body: body as BodyInit,
    headers: { "Content-Type": "application/octet-stream", ...headers },
  })

export const askAs = (app: Hono, name: string, action: Action, ids: readonly PostId[] = []) =>
  postRequest(app, requestBy(name, action, ids))

/** The ids of the replies in an answer, in its order. Throws on one that is not as every answer is. */
export async function idsIn(answer: Response): Promise<PostId[]> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (answer.status !== 200 || bytes.length !== mailboxAnswerBytes) throw new Error("not the answer of a mailbox")
  const places = Array.from({ length: repliesAtOnce }, (_, at) =>
    bytes.subarray(at * sealedReplyBytes, (at + 1) * sealedReplyBytes),
  )
  return places.flatMap((place) => (asSealedReply(place) ? [postId(place)] : []))
}

export const waitingFor = async (app: Hono, name: string) => idsIn(await askAs(app, name, "fetch"))

/** Different replies that look sealed, made from one seal: their words do not open. */
export function repliesTo(name: string, count: number): StoredReply[] {
  const one = sealedReply()
  return Array.from({ length: count }, () => {
    const reply = Uint8Array.from(one) as SealedReply
    reply.set(random(8192), reply.length - 8192)
    return { id: postId(reply), mailbox: mailboxOf(name), reply, forgetIn: "2026-12" as StoredReply["forgetIn"] }
  })
}
