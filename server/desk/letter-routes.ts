import type { Hono } from "hono"
import * as z from "zod/mini"
import type { Roster } from "../../crypto/documents/roster.ts"
import { json, problem } from "../answers.ts"
import type { Store } from "../store/store.ts"
import { type Acknowledgements, acknowledge, mayForget } from "./acknowledgements.ts"
import { asked, formOf } from "./asked.ts"
import type { DeskParts } from "./desk-parts.ts"
import { idsAfter, letterStream } from "./letter-stream.ts"
import { ids } from "./post-ids.ts"

const mostAcknowledgementBytes = 4 * 1024 * 1024

const acknowledgement = z.strictObject({ safe: ids, notOurs: ids })

export function letterRoutes(app: Hono, parts: DeskParts) {
  const { store, acknowledgements } = parts

  app.get("/desk/letters", async (c) => {
    const request = await asked(c, parts, "open", 0)
    if (!request.ok) return problem(request.failure)
    const waiting = idsAfter(store.letterIds(), c.req.query("after"))
    if (!waiting) return problem({ kind: "start-again" })
    const headers = { "Content-Type": "application/octet-stream", "Letters-Waiting": `${waiting.length}` }
    return new Response(letterStream(waiting, store.letter), { headers })
  })

  app.post("/desk/acknowledge", async (c) => {
    const request = await asked(c, parts, "open", mostAcknowledgementBytes)
    if (!request.ok) return problem(request.failure)
    const form = formOf(request.value.body, acknowledgement)
    if (!form) return problem({ kind: "not-the-right-form" })
    acknowledge(acknowledgements, request.value.person.alias, form.safe, "safe")
    acknowledge(acknowledgements, request.value.person.alias, form.notOurs, "not-ours")
    const forgotten = forgetAcknowledged(store, acknowledgements, request.value.kept.roster)
    return forgotten === null ? problem({ kind: "store-full" }) : json({ forgotten, waiting: store.letterIds().length })
  })
}

/** How many went, or null when the disk would not let go of them. What is said of letters that do not wait is dropped. */
function forgetAcknowledged(store: Store, said: Acknowledgements, roster: Roster): number | null {
  const waiting = new Set(store.letterIds())
  for (const id of said.keys()) if (!waiting.has(id)) said.delete(id)
  const may = [...said].flatMap(([id, verdicts]) => (mayForget(verdicts, roster) ? [id] : []))
  if (may.length > 0 && store.forgetLetters(may) === "full") return null
  for (const id of may) said.delete(id)
  return may.length
}
