import type { Context, Hono } from "hono"
import { fromHex, type Random } from "../crypto/bytes.ts"
import type { Organisation } from "../crypto/documents/organisation.ts"
import { readMailboxRequest, requestBytes } from "../crypto/mailbox-request.ts"
import { readBody } from "./body.ts"
import type { Failure } from "./failures.ts"
import { answerTo } from "./mailbox.ts"
import type { Store } from "./store/store.ts"

export type MailboxParts = { organisation: Organisation; store: Store; random: Random }

/** Always of one length, and never compressed: a place filled with a reply must look like one that is not. */
const answered = (body: Uint8Array<ArrayBuffer>) =>
  new Response(body, { headers: { "Content-Type": "application/octet-stream", "Content-Length": `${body.length}` } })

/** `POST /mailbox`: the way back. Every question that its own key signed is answered 200, whether or not anything waits. */
export function mailboxRoute(
  app: Hono,
  { organisation, store, random }: MailboxParts,
  refuse: (c: Context, failure: Failure) => Response,
) {
  const id = fromHex(organisation.id)
  app.post("/mailbox", async (c) => {
    if (c.req.header("content-type") !== "application/octet-stream") return refuse(c, { kind: "wrong-type" })
    const body = await readBody(c.req.raw, requestBytes)
    if (!body.ok) return refuse(c, body.failure.kind === "too-long" ? { kind: "longer-than-a-request" } : body.failure)
    const request = readMailboxRequest(body.value, id)
    if (!request) return refuse(c, { kind: "not-a-mailbox-request" })
    const answer = answerTo(request, store, random)
    return answer.ok ? answered(answer.value) : refuse(c, answer.failure)
  })
}
