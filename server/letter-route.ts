import type { Context, Hono, MiddlewareHandler } from "hono"
import type { Day } from "../crypto/day.ts"
import type { Organisation } from "../crypto/documents/organisation.ts"
import { letterPostBytes } from "../crypto/lengths.ts"
import { readBody } from "./body.ts"
import type { Failure } from "./failures.ts"
import { receive } from "./letters.ts"
import type { Store } from "./store/store.ts"
import { together } from "./together.ts"

export type LetterParts = { organisation: Organisation; store: Store; today: () => Day }

/** The same three words whatever was in it, and whether or not it had been here before. */
const accepted = () => new Response("kept until opened", { status: 201, headers: { "Content-Type": "text/plain" } })

/**
 * The form that works offline is a file, so its origin is "null" (HTML, "Opaque origins"): a letter may come from any
 * page, and it learns whether the letter was kept. Nothing goes along that a browser knows of its owner (Fetch, "CORS
 * protocol and credentials"). To be added before the strict headers, which say the opposite for everything else.
 */
export const fromAnyOrigin: MiddlewareHandler = async (c, next) => {
  await next()
  c.res.headers.set("Access-Control-Allow-Origin", "*")
  c.res.headers.set("Cross-Origin-Resource-Policy", "cross-origin")
}

/** What a browser asks before it posts bytes to another origin. Seconds for which it need not ask again. */
const mayPost = {
  "Access-Control-Allow-Methods": "POST",
  "Access-Control-Allow-Headers": "content-type",
  "Access-Control-Max-Age": "600",
}

/** `POST /letters`: the only way in. 201 only when the letter is on the disk. */
export function letterRoute(
  app: Hono,
  { organisation, store, today }: LetterParts,
  refuse: (c: Context, failure: Failure) => Response,
) {
  const { recipients, retention } = organisation
  const keep = together(store.keepLetters)
  app.options("/letters", () => new Response(null, { status: 204, headers: mayPost }))
  app.post("/letters", async (c) => {
    if (c.req.header("content-type") !== "application/octet-stream") return refuse(c, { kind: "wrong-type" })
    const body = await readBody(c.req.raw, letterPostBytes(recipients))
    if (!body.ok) return refuse(c, body.failure)
    const received = receive(body.value, recipients, today(), retention.letters)
    if (!received.ok) return refuse(c, received.failure)
    return (await keep(received.value)) === "kept" ? accepted() : refuse(c, { kind: "store-full" })
  })
}
