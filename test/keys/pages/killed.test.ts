import { spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { getRequestListener } from "@hono/node-server"
import { expect, onTestFinished, test } from "vitest"
import { draftsOf, saveDraft } from "../../../keys/pages/drafts.ts"
import { publishChecked, rollBack } from "../../../keys/pages/publish.ts"
import { openWorkstation, passphrase } from "../workstation.ts"
import { aDeskWithSite, aPage, publishes, type Site } from "./desk-and-site.ts"

/** A workstation that is killed between the draft and the site, in a process of its own. */

async function portOf(site: Site): Promise<number> {
  const handed = async (request: Request): Promise<Response> => {
    const body = request.method === "GET" ? null : new Uint8Array(await request.arrayBuffer())
    return site.fetch(request.url, { method: request.method, headers: request.headers, body })
  }
  const server = createServer(getRequestListener(handed)).listen(0, "127.0.0.1")
  await once(server, "listening")
  onTestFinished(() => void server.close().closeAllConnections())
  return (server.address() as AddressInfo).port
}

test.each([
  ["before the server has the page", "before", "First"],
  ["when the server has it, and it has not heard so", "after", "Second"],
])(
  "J20: killed %s, the draft is there, publishing again ends well, and the way back is known",
  async (_title, when, live) => {
    const { ana, team, site } = await aDeskWithSite()
    await publishes(ana, aPage({ heading: "First" }))
    saveDraft(ana, aPage({ heading: "Second" }))
    ana.vault.close()
    const program = join(import.meta.dirname, "dying-publisher.ts")
    const args = [program, team.home, passphrase, ana.today, String(await portOf(site)), when, "en/about"]
    const [, signal] = await once(spawn(process.execPath, args, { stdio: "ignore" }), "exit")
    expect(signal).toBe("SIGKILL")
    expect(await site.read("/en/about")).toContain(`<h1>${live}</h1>`)

    const again = await openWorkstation(team.home, ana.today, site.fetch)
    expect(draftsOf(again)).toHaveLength(1)
    await publishChecked(again, "en/about")
    expect([await site.read("/en/about"), draftsOf(again)]).toEqual([expect.stringContaining("<h1>Second</h1>"), []])
    await rollBack(again, "en/about")
    expect(await site.read("/en/about")).toContain("<h1>First</h1>")
    await rollBack(again, "en/about")
    expect(await site.read("/en/about")).toContain("Three principles")
  },
)
