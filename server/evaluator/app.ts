import { Hono } from "hono"
import { writeCheckAnswer } from "../../crypto/check/request.ts"
import { checkKey } from "../../crypto/documents/check-key.ts"
import { circuitHeader } from "./circuits.ts"
import type { Evaluator } from "./evaluator.ts"

const nameOfCircuit = /^[0-9a-f]{32}$/

/** What portals on this machine ask of the evaluator, over a socket that nobody else may open. */
export function evaluatorApp(evaluator: Evaluator): Hono {
  const app = new Hono()
  /** Behind the answer's own writing: nobody waits for it. */
  const prepare = () => setImmediate(() => evaluator.prepare())
  const nothing = (status: 204 | 400) => new Response(null, { status })
  app.get("/key", (c) => c.json({ epoch: evaluator.epoch() }))
  app.put("/key", async (c) => {
    const parsed = checkKey.safeParse(await c.req.json().catch(() => null))
    if (!parsed.success) return nothing(400)
    evaluator.hold(parsed.data)
    prepare()
    return nothing(204)
  })
  for (const asked of ["scripts", "plain"] as const)
    app.post(`/${asked}`, async (c) => {
      const circuit = c.req.header(circuitHeader) ?? null
      if (circuit !== null && !nameOfCircuit.test(circuit)) return nothing(400)
      const answer = evaluator.answer(new Uint8Array(await c.req.arrayBuffer()), asked, circuit)
      if (answer?.outcome === "evaluated") prepare()
      return answer ? new Response(writeCheckAnswer(answer)) : nothing(400)
    })
  app.onError(() => nothing(400))
  return app
}
