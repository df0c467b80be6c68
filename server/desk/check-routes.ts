import type { Hono } from "hono"
import * as z from "zod/mini"
import { checkKey } from "../../crypto/documents/check-key.ts"
import { json, problem } from "../answers.ts"
import { asked, formOf } from "./asked.ts"
import { acceptTable } from "./check-table.ts"
import type { DeskParts } from "./desk-parts.ts"

/** A table of 200,000 rows, in base64. */
const mostTableBytes = 4 * 1024 * 1024
const mostKeyBytes = 128 * 1024

const tableForm = z.strictObject({
  document: z.string(),
  minisig: z.string().check(z.maxLength(1000)),
  /** Base64. */
  rows: z.string(),
})

/**
 * `GET` and `PUT /desk/check/key`: whether the evaluator has a key, and a key for it, which goes to its memory and nowhere
 * else. `PUT /desk/check/table`: a signed table with its rows, live when the answer is there.
 */
export function checkRoutes(app: Hono, parts: DeskParts) {
  const { store, shelf, today, evaluations } = parts
  app.get("/desk/check/key", async (c) => {
    const request = await asked(c, parts, "publish", 0)
    return request.ok ? json({ epoch: await evaluations.epoch() }) : problem(request.failure)
  })
  app.put("/desk/check/key", async (c) => {
    const request = await asked(c, parts, "publish", mostKeyBytes)
    if (!request.ok) return problem(request.failure)
    const key = formOf(request.value.body, checkKey)
    if (!key) return problem({ kind: "not-the-right-form" })
    return (await evaluations.hold(key)) ? json({ epoch: key.epoch }) : problem({ kind: "no-evaluator" })
  })
  app.put("/desk/check/table", async (c) => {
    const request = await asked(c, parts, "publish", mostTableBytes)
    if (!request.ok) return problem(request.failure)
    const put = formOf(request.value.body, tableForm)
    if (!put) return problem({ kind: "not-the-right-form" })
    const table = acceptTable(put, store.checkTable(), request.value.kept, today())
    if (!table.ok) return problem(table.failure)
    if (store.publishTable(table.value) === "full") return problem({ kind: "store-full" })
    shelf.changed()
    return json({})
  })
}
