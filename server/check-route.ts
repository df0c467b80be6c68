import type { Context, Hono } from "hono"
import { checkRequestBytes } from "../crypto/check/request.ts"
import { readBody } from "./body.ts"
import type { Evaluations } from "./evaluator/client.ts"
import type { Failure } from "./failures.ts"
import { circuitOf } from "./onion.ts"

export type CheckFailure = { kind: "not-a-check-request" } | { kind: "longer-than-a-check" }

export type CheckParts = { evaluations: Evaluations }

/** 128 bytes whatever came of it, never compressed. */
const answered = (body: Uint8Array<ArrayBuffer>) =>
  new Response(body, { headers: { "Content-Type": "application/octet-stream", "Content-Length": `${body.length}` } })

/** `POST /check`: a blinded element goes to the evaluator, and what comes back goes to the browser as it is. */
export function checkRoute(app: Hono, { evaluations }: CheckParts, refuse: (c: Context, failure: Failure) => Response) {
  app.post("/check", async (c) => {
    if (c.req.header("content-type") !== "application/octet-stream") return refuse(c, { kind: "wrong-type" })
    const body = await readBody(c.req.raw, checkRequestBytes)
    if (!body.ok) return refuse(c, body.failure.kind === "too-long" ? { kind: "longer-than-a-check" } : body.failure)
    const answer = await evaluations.answer(body.value, "scripts", circuitOf(c))
    return answer ? answered(answer) : refuse(c, { kind: "not-a-check-request" })
  })
}
