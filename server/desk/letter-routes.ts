import type { Hono } from "hono"
import * as z from "zod/mini"
import { json, problem } from "../answers.ts"
import { mayForget } from "./acknowledgements.ts"
import { asked, formOf } from "./asked.ts"
import type { DeskParts } from "./desk-parts.ts"
import { forgetSaid, say } from "./forget-said.ts"
import { idsAfter, letterStream } from "./letter-stream.ts"
import { ids } from "./post-ids.ts"

const mostAcknowledgementBytes = 4 * 1024 * 1024

const acknowledgement = z.strictObject({ safe: ids, notOurs: ids })

export function letterRoutes(app: Hono, parts: DeskParts) {
  const { store, acknowledgements } = parts
  const letters = { ids: store.letterIds, forget: store.forgetLetters }

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
    say(acknowledgements, request.value.person.alias, form.safe, "safe")
    say(acknowledgements, request.value.person.alias, form.notOurs, "not-ours")
    const forgotten = forgetSaid(letters, acknowledgements, mayForget, request.value.kept.roster)
    return forgotten === null ? problem({ kind: "store-full" }) : json({ forgotten, waiting: store.letterIds().length })
  })
}
