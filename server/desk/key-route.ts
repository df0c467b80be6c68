import type { Hono } from "hono"
import { keyList } from "../../crypto/documents/message-key.ts"
import { json, problem } from "../answers.ts"
import { asked, formOf } from "./asked.ts"
import type { DeskParts } from "./desk-parts.ts"
import { acceptKeys } from "./keys.ts"

/** Both kinds of key for a hundred people and more. */
const mostKeyBytes = 1024 * 1024

/** `PUT /desk/keys`: message and standing keys, made ahead; each day's are chosen when they are asked for. */
export function keyRoute(app: Hono, parts: DeskParts) {
  const { store, shelf, today } = parts
  app.put("/desk/keys", async (c) => {
    const request = await asked(c, parts, "open", mostKeyBytes)
    if (!request.ok) return problem(request.failure)
    const put = formOf(request.value.body, keyList)
    if (!put) return problem({ kind: "not-the-right-form" })
    const keys = acceptKeys(put, store.keys(), request.value.kept.roster, today())
    if (!keys.ok) return problem(keys.failure)
    if (store.replaceKeys(keys.value) === "full") return problem({ kind: "store-full" })
    shelf.changed()
    const kept = new Set(keys.value.map(({ document }) => document))
    return json({ kept: put.filter(({ document }) => kept.has(document)).length })
  })
}
