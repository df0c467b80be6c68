import { spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { getRequestListener } from "@hono/node-server"
import { expect, onTestFinished, test } from "vitest"
import { lookAfterCheckInShift } from "../../../keys/check/shift.ts"
import { keptStretch } from "../../../keys/check/stretches.ts"
import type { Host } from "../host.ts"
import { openWorkstation, passphrase } from "../workstation.ts"
import { aListedNumber, key, tableShown, visitorLearns } from "./checked.ts"

/** A workstation that is killed between the table and its key, in a process of its own. */

const publisher = join(import.meta.dirname, "dying-publisher.ts")

async function portOf(host: Host): Promise<number> {
  const handed = async (request: Request): Promise<Response> => {
    const body = request.method === "GET" ? null : new Uint8Array(await request.arrayBuffer())
    return host.fetch(request.url, { method: request.method, headers: request.headers, body })
  }
  const server = createServer(getRequestListener(handed)).listen(0, "127.0.0.1")
  await once(server, "listening")
  onTestFinished(() => void server.close().closeAllConnections())
  return (server.address() as AddressInfo).port
}

test.each([
  ["the table is out, and it has not heard so", "/desk/check/table", null],
  ["the evaluator has the key, and it has not heard so", "/desk/check/key", 1],
])("S42 N4: killed when %s, the next pull makes the check well again", async (_title, path, epoch) => {
  const { host, team, workstation, id } = await aListedNumber()
  const x = keptStretch(workstation, { key, cases: [id], listings: [] }) ?? new Uint8Array()
  workstation.vault.close()
  const args = [publisher, team.home, passphrase, workstation.today, String(await portOf(host)), path]
  const [, signal] = await once(spawn(process.execPath, args, { stdio: "ignore" }), "exit")
  expect([signal, (await tableShown(host))?.epoch, host.evaluator.epoch()]).toEqual(["SIGKILL", 1, epoch])

  const again = await openWorkstation(team.home, workstation.today, host.fetch)
  await lookAfterCheckInShift(again)
  expect(host.evaluator.epoch()).toBe((await tableShown(host))?.epoch)
  expect(await visitorLearns(host, team.pins.id, x)).toEqual([{ level: "danger" }])
  // And is quiet from then on.
  expect(await lookAfterCheckInShift(again)).toEqual([])
})
