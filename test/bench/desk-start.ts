import { fromHex } from "../../crypto/bytes.ts"
import { deskApp } from "../../keys/desk/app.ts"
import { freshSession } from "../../keys/desk/shell/session.ts"
import { queueOf } from "../../keys/register/asking.ts"
import { openVault } from "../../keys/ring/vault.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { random } from "../support/random.ts"
import { firstDay } from "./desk-cases.ts"
import { median } from "./row.ts"

/**
 * A desk that starts, its ring key given: `node desk-start.ts FOLDER RINGKEY WORDS…`. Says how long it took until the
 * first list, how much memory it holds, and how long each page takes.
 */

const [folder = "", ringKey = "", ...searches] = process.argv.slice(2)
const vault = await openVault(folder, "", random, async () => fromHex(ringKey))
const workstation: Workstation = { folder, vault, today: firstDay, random, fetch }
const [first] = queueOf(workstation, "open", 0).rows
// Since the process began, loading the program included.
const start = performance.now()
const port = 8090
const session = freshSession(random, port, () => 0)
const app = deskApp(() => workstation, session)
const host = `127.0.0.1:${port}`
const entered = await app.request(session.link, { headers: { host } })
const cookie = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? ""

/** Milliseconds until the page is there; the middle of five. */
async function timeOf(path: string, fields?: Record<string, string>): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < 5; at++) {
    const before = performance.now()
    const headers = { host, cookie, ...(fields && { origin: `http://${host}` }) }
    const answer = await app.request(`http://${host}${path}`, {
      headers,
      ...(fields && { method: "POST", body: new URLSearchParams(fields) }),
    })
    await answer.text()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    times.push(performance.now() - before)
  }
  return median(times)
}

const pages: { [name: string]: number } = {
  "the inbox": await timeOf("/"),
  "its last page of closed cases": await timeOf("/?group=closed&page=1700"),
  "a case": await timeOf(`/cases/${first?.id}`),
  "reports about the same person": await timeOf(`/cases/${first?.id}/links`),
  "numbers for funders": await timeOf("/numbers"),
}
for (const words of searches) pages[`search: ${words.length} characters`] = await timeOf("/search", { words })
const memory = { now: process.memoryUsage.rss() / 1e6, most: process.resourceUsage().maxRSS / 1e3 }
process.stdout.write(JSON.stringify({ start, memory, pages }))
