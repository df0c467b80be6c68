import type { Hono } from "hono"
import * as z from "zod/mini"
import { fromHex } from "../../crypto/bytes.ts"
import { monthAfter } from "../../crypto/day.ts"
import { blockBytes, type RecipientCount, sealedBytes } from "../../crypto/lengths.ts"
import { asSealedBlock, type SealedBlock } from "../../crypto/sealed.ts"
import { json, problem } from "../answers.ts"
import { postId } from "../letters.ts"
import type { PostId, Store } from "../store/store.ts"
import { asked, formOf } from "./asked.ts"
import type { DeskParts } from "./desk-parts.ts"
import { forgetSaid, say } from "./forget-said.ts"
import { mayForgetEntry } from "./journal-said.ts"
import { ids } from "./post-ids.ts"

/** Entries in one request, and the bytes that name as many as there may be. */
const mostAtOnce = 256
const mostSaidBytes = 4 * 1024 * 1024

const wanted = z.strictObject({ ids: ids.check(z.maxLength(mostAtOnce)) })
const saidForm = z.strictObject({ have: ids, notOurs: ids, held: ids })

/** The team's journal: sealed entries of one length that this host cannot read, until every workstation has them. */
export function journalRoutes(app: Hono, parts: DeskParts) {
  const { store, organisation, saidOfEntries, random, today } = parts
  const waiting = { ids: store.entryIds, forget: store.forgetEntries }
  const length = sealedBytes(blockBytes, organisation.recipients)

  app.get("/desk/journal", async (c) => {
    const request = await asked(c, parts, "open", 0)
    return request.ok ? json({ waiting: store.entryIds() }) : problem(request.failure)
  })

  app.post("/desk/journal/read", async (c) => {
    const request = await asked(c, parts, "open", mostSaidBytes)
    if (!request.ok) return problem(request.failure)
    const form = formOf(request.value.body, wanted)
    if (!form) return problem({ kind: "not-the-right-form" })
    return new Response(records(form.ids, store), { headers: { "Content-Type": "application/octet-stream" } })
  })

  app.post("/desk/journal", async (c) => {
    const request = await asked(c, parts, "open", mostAtOnce * length)
    if (!request.ok) return problem(request.failure)
    const entries = entriesIn(request.value.body, length, organisation.recipients)
    if (!entries) return problem({ kind: "not-sealed-entries" })
    const forgetIn = monthAfter(today(), organisation.retention.letters)
    const stored = entries.map((entry) => ({ id: postId(entry), label: random(32), entry, forgetIn }))
    return store.keepEntries(stored) === "full" ? problem({ kind: "store-full" }) : json({ kept: stored.length })
  })

  app.post("/desk/journal/have", async (c) => {
    const request = await asked(c, parts, "open", mostSaidBytes)
    if (!request.ok) return problem(request.failure)
    const form = formOf(request.value.body, saidForm)
    if (!form) return problem({ kind: "not-the-right-form" })
    const { alias } = request.value.person
    say(saidOfEntries, alias, form.notOurs, "not-ours")
    say(saidOfEntries, alias, form.have, "have")
    say(saidOfEntries, alias, form.held, "held")
    const forgotten = forgetSaid(waiting, saidOfEntries, mayForgetEntry, request.value.kept.roster)
    return forgotten === null ? problem({ kind: "store-full" }) : json({ forgotten, waiting: store.entryIds().length })
  })
}

/** Each as `id 16 ‖ age file`, in the order asked for; those that are not there are passed over. */
const records = (wantedIds: readonly PostId[], { entry }: Store): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat(
      wantedIds.flatMap((id) => {
        const kept = entry(id)
        return kept ? [fromHex(id), kept] : []
      }),
    ),
  )

/** The entries in a body of whole records; null when one of them is none. */
function entriesIn(body: Uint8Array, length: number, recipients: RecipientCount): SealedBlock[] | null {
  if (body.length === 0 || body.length % length !== 0) return null
  const entries = Array.from({ length: body.length / length }, (_, at) =>
    asSealedBlock(body.subarray(at * length, (at + 1) * length), recipients),
  )
  return entries.includes(null) ? null : (entries as SealedBlock[])
}
