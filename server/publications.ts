import type { Hono } from "hono"
import { utf8 } from "../crypto/bytes.ts"
import type { Day } from "../crypto/day.ts"
import { shortText } from "../crypto/short-alerts.ts"
import { caching } from "./headers.ts"
import { latest } from "./latest.ts"
import { answerWith, asServed, type Served } from "./served.ts"
import type { Shelf } from "./shelf.ts"
import { type PublicationName, publicationNames, type Store } from "./store/store.ts"

export type PublicationParts = { store: Store; shelf: Shelf; today: () => Day }

const signatureSuffixes = [".minisig", ".2.minisig"]
const keyAddresses = {
  "/keys.json": "message",
  "/standing.json": "standing",
  "/approvers.json": "approvers",
} as const

/** What stands at `/<name>`, `/<name>.minisig`, and `/<name>.2.minisig` where two people sign; null for nothing. */
function textAt(store: Store, name: PublicationName, suffix: string): string | null {
  const kept = store.publication(name)
  const text = suffix === "" ? kept?.document : kept?.signatures[signatureSuffixes.indexOf(suffix)]
  return text ?? null
}

/** What belongs to the published list of warnings; null while there is none. */
function shortOf(shelf: Shelf): string | null {
  const kept = shelf.alerts()
  return kept && shortText(kept.list)
}

/** Signed publications, byte for byte as they were signed, and the keys that hold today. */
export function publicationRoutes(app: Hono, { store, shelf, today }: PublicationParts) {
  for (const name of publicationNames)
    for (const suffix of ["", ...signatureSuffixes])
      serveText(app, `/${name}${suffix}`, () => textAt(store, name, suffix))
  serveText(app, "/alerts/short.json", () => shortOf(shelf))
  serveText(app, "/check/table.json", () => store.checkTable()?.document ?? null)
  serveText(app, "/check/table.json.minisig", () => store.checkTable()?.minisig ?? null)
  serveRows(app, store)
  for (const [address, kind] of Object.entries(keyAddresses)) serveText(app, address, () => shelf.keys(kind, today()))
}

function serveText(app: Hono, address: string, current: () => string | null) {
  const type = address.endsWith(".json") ? "application/json" : "text/plain; charset=utf-8"
  const served = latest<string, Served>()
  app.get(address, (c) => {
    const text = current()
    if (text === null) return c.notFound()
    return answerWith(
      served(text, () => asServed(utf8(text), type, caching.asked)),
      c.req.raw.headers,
    )
  })
}

/** The rows of the check's table, whole: whoever asks for a part of them would say what they look for. */
function serveRows(app: Hono, store: Store) {
  const served = latest<string, Served>()
  app.get("/check/table", (c) => {
    const table = store.checkTable()
    if (table === null) return c.notFound()
    const answer = served(table.document, () => asServed(table.rows, "application/octet-stream", caching.asked))
    return answerWith(answer, c.req.raw.headers)
  })
}
