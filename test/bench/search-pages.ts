import { dayOf } from "../../crypto/day.ts"
import type { Alerts } from "../../crypto/documents/alert.ts"
import { publicationText } from "../../crypto/publication.ts"
import { portal } from "../../server/app.ts"
import { caching } from "../../server/headers.ts"
import { listen } from "../../server/serve.ts"
import { asServed, type Served } from "../../server/served.ts"
import { shelfOver } from "../../server/shelf.ts"
import { builtEntry } from "../site/support/build.ts"
import { noEvaluations } from "../support/evaluations.ts"
import { alertsOf, testOrganisation } from "../support/organisation.ts"
import { random } from "../support/random.ts"
import { inFolder } from "./folder.ts"
import { during } from "./leftovers.ts"
import { answersPerSecond } from "./loaded.ts"
import { type Row, row } from "./row.ts"
import { storeIn } from "./store.ts"
import { listOf } from "./warnings.ts"

const connections = 8
const many = 10_000
const pages = [
  { name: "the list", path: "/en/alerts", requests: 800 },
  { name: "one warning", path: `/en/alerts/${listOf(1).alerts[0]!.number}`, requests: 800 },
  { name: "the sheet of an area", path: "/en/alerts/wales/sheet", requests: 80 },
] as const
const today = () => dayOf(Date.now())

/** The real server over this list, on a port of its own; `site` can be added to while it runs. */
async function served(folder: string, warnings: Alerts["alerts"]) {
  const store = storeIn(folder, today)
  const { organisation, signedRoster } = testOrganisation({ today: today(), people: { Ana: ["open", "publish"] } })
  store.publish("roster.json", { document: signedRoster.document, signatures: [signedRoster.minisig] })
  const list: Alerts = { ...alertsOf(signedRoster, today()), alerts: warnings }
  store.publish("alerts.json", { document: publicationText(list), signatures: ["signed"] })
  const site = new Map<string, Served>()
  const shared = { organisation, store, shelf: shelfOver(store, organisation), site, today, random }
  const app = portal({ ...shared, ...(await builtEntry()), evaluations: noEvaluations, fault: () => {} })
  const { server, port } = await listen(app, "127.0.0.1", 0, true)
  const stop = () => {
    server.closeAllConnections()
    server.close()
    store.close()
  }
  return { address: `http://127.0.0.1:${port}`, site, stop }
}

/** Pages a second: rendered at each request, beside a file of the same bytes. */
export const servedPages = (): Promise<Row[]> =>
  inFolder(async (folder) => {
    const host = await served(folder, listOf(many).alerts)
    return during(host, host.stop, async ({ address, site }) => {
      const rows: Row[] = []
      for (const { name, path, requests } of pages) {
        const answer = await fetch(address + path)
        const bytes = new Uint8Array(await answer.arrayBuffer())
        site.set("/en/same", asServed(bytes, "text/html; charset=utf-8", caching.asked))
        const job = { connections, status: 200 }
        const rendered = await answersPerSecond({ ...job, address: address + path, requests })
        const file = await answersPerSecond({ ...job, address: `${address}/en/same`, requests: 4 * requests })
        const note = `${Math.round(bytes.length / 1000)} KB, among ${many.toLocaleString("en")} warnings; ${connections} connections from another process on the same cores; the file is sent as gzip`
        rows.push(row(`${name}, rendered`, rendered, "pages/s", { peer: ["a file of the same bytes", file], note }))
      }
      return rows
    })
  })
