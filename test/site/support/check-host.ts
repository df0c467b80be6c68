import { Hono } from "hono"
import { fromBase64 } from "../../../crypto/bytes.ts"
import type { Listing } from "../../../crypto/check/listing.ts"
import { freshCheckKeys, outputOf } from "../../../crypto/check/oprf.ts"
import { stretch } from "../../../crypto/check/stretch.ts"
import { buildTable } from "../../../crypto/check/table.ts"
import type { Alert } from "../../../crypto/documents/alert.ts"
import { keyOf } from "../../../crypto/identifier/identifier.ts"
import { publicationText, signPublication } from "../../../crypto/publication.ts"
import { withShort } from "../../../crypto/short-alerts.ts"
import { portal } from "../../../server/app.ts"
import { listen } from "../../../server/serve.ts"
import { shelfOver } from "../../../server/shelf.ts"
import { readSiteFiles } from "../../../server/site-files.ts"
import { openStore } from "../../../server/store/sqlite.ts"
import { aTable, keyFor } from "../../server/check/tables.ts"
import { evaluationsBy, evaluatorFor } from "../../support/evaluations.ts"
import { quickFolder } from "../../support/folder.ts"
import { alertsOf, documentSecret } from "../../support/organisation.ts"
import { random } from "../../support/random.ts"
import { builtEntry, builtSite } from "./build.ts"
import { scheme, today } from "./scheme.ts"

/** The real server with the built pages on 127.0.0.1, and a table of three numbers that are listed. */

export const listed = { warned: "07700 900123", level: "07700 900124", gone: "07700 900125", nobody: "07700 900126" }

export const warning: Alert = {
  number: "26-0143",
  level: "danger",
  types: ["threat"],
  region: "wales",
  setting: "indoors",
  approach: "phone",
  people: [],
  weapons: [],
  watchFor: "Reported as polite at first, then blocks the door.",
  advice: "Have somebody on the phone.",
  reports: "more-than-one",
  published: today.slice(0, 7) as Alert["published"],
  checked: today.slice(0, 7) as Alert["checked"],
  expires: "2099-01" as Alert["expires"],
}

const listings: [number: string, listing: Listing][] = [
  ["+447700900123", { alert: warning.number }],
  ["+447700900124", { level: "danger" }],
  ["+447700900125", { alert: "26-0001" }],
]
const stretched = Promise.all(listings.map(([number]) => stretch(keyOf("tel", number), crypto.subtle)))

/** What one request was, and how long it and its answer were. The order in which they came is the order of the list. */
export type Seen = { asked: string; sent: number; status: number; answered: number }

/** `strangers`: how many others are listed, whom nobody looks for. */
export async function openCheck(strangers = 0) {
  const folder = quickFolder("canopy-check-")
  const few = { first: 16, most: 64 }
  const opened = openStore({ folder, recipients: 4, letters: few, replies: few, random, today: () => today })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const store = opened.value
  const { organisation, signedRoster, messageKeys } = scheme
  const list = withShort({ ...alertsOf(signedRoster, today), alerts: [warning] })
  store.publish("roster.json", { document: signedRoster.document, signatures: [signedRoster.minisig] })
  store.publish("alerts.json", {
    document: publicationText(list),
    signatures: [signPublication(list, documentSecret("Ana"))],
  })
  store.replaceKeys(messageKeys)

  const keys = freshCheckKeys(random)
  const xs = await stretched
  const known = listings.map(([, listing], at) => ({ output: outputOf(keys.secretKey, xs[at]!), listings: [listing] }))
  const others = Array.from({ length: strangers }, () => ({ output: random(64), listings: [listings[0]![1]] }))
  const rows = buildTable([...known, ...others], random)
  const table = aTable(scheme, today, { keys, rows })
  const bytes = fromBase64(table.put.rows)!
  store.publishTable({ document: table.put.document, minisig: table.put.minisig, rows: bytes })
  const clock = { now: Date.now() }
  const evaluator = evaluatorFor(organisation.id, clock)
  evaluator.hold(keyFor(keys, 1, today))

  const seen: Seen[] = []
  const site = readSiteFiles(builtSite())
  const shared = { organisation, store, shelf: shelfOver(store, organisation), site, today: () => today, random }
  const parts = { ...shared, ...(await builtEntry()), evaluations: evaluationsBy(evaluator), fault: () => {} }
  const app = new Hono()
  app.use(async (c, next) => {
    const one: Seen = { asked: `${c.req.method} ${c.req.path}`, sent: 0, status: 0, answered: 0 }
    seen.push(one)
    one.sent = Number(c.req.header("content-length") ?? 0)
    await next()
    one.status = c.res.status
    one.answered = (await c.res.clone().arrayBuffer()).byteLength
  })
  app.route("/", portal(parts))
  const { server, port } = await listen(app, "127.0.0.1", 0, true)
  return {
    address: `http://127.0.0.1:${port}`,
    store,
    table,
    evaluator,
    seen,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
        store.close()
      }),
  }
}
export type CheckHost = Awaited<ReturnType<typeof openCheck>>
