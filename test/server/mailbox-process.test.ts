import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import { mailboxAnswerBytes } from "../../crypto/lengths.ts"
import { actions } from "../../crypto/mailbox-request.ts"
import { usualSlots } from "../../server/store/sqlite.ts"
import type { StoredReply } from "../../server/store/store.ts"
import { filesIn, isOnDisk } from "./disk.ts"
import { testStore } from "./host.ts"
import { idsIn, mailboxOf, repliesTo, requestBy } from "./reporter.ts"
import { startServer, testInstallation } from "./server-process.ts"
import { fill, mayMount, smallDisk } from "./small-disk.ts"

/** Puts replies into a folder in which no server runs yet. */
function keepIn(folder: string, replies: StoredReply[]) {
  mkdirSync(folder, { recursive: true })
  const store = testStore(folder, usualSlots.letters, usualSlots.replies)
  expect(store.keepReplies(replies)).toBe("kept")
  store.close()
}

function waitingIn(folder: string, name: string): string[] {
  const store = testStore(folder, usualSlots.letters, usualSlots.replies)
  const ids = store.repliesFor(mailboxOf(name))
  store.close()
  return ids
}

const send = (portal: string, body: Uint8Array, headers: Record<string, string> = {}) =>
  fetch(`${portal}/mailbox`, {
    method: "POST",
    body: body as BodyInit,
    headers: { "Content-Type": "application/octet-stream", ...headers },
  })

/** Months are judged by the real clock here: a reply that waits long enough for any test. */
const longWaiting = (name: string, count: number): StoredReply[] =>
  repliesTo(name, count).map((reply) => ({ ...reply, forgetIn: "9999-12" as StoredReply["forgetIn"] }))

test("N7: nothing of a request to a mailbox is in any file or in any output", async () => {
  const installation = testInstallation()
  keepIn(installation.CANOPY_DATA, longWaiting("Mai", 1))
  const server = startServer(installation)
  const { portal, desk } = await server.ready
  const telling = { "User-Agent": "SentinelBrowser", "X-Forwarded-For": "198.51.100.77" }
  const requests = actions.map((action) => requestBy("nobody's", action))
  for (const request of requests) {
    const answer = await send(portal, request, telling)
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, mailboxAnswerBytes])
  }
  await send(portal, utf8("sentinel words"), telling)
  server.child.kill("SIGTERM")
  expect(await server.ended).toEqual({ code: 0, stdout: `portal ${portal} desk ${desk}\n`, stderr: "" })
  const drawnAndSigned = requests.flatMap((request) => [request.subarray(98, 114), request.subarray(114, 178)])
  for (const trace of [mailboxOf("nobody's"), ...drawnAndSigned, utf8("entinel"), utf8("198.51.100.77")])
    expect(isOnDisk(installation.CANOPY_DATA, trace)).toBe(false)
  expect(filesIn(installation.CANOPY_DATA)).toHaveLength(1)
})

test("what was read stays forgotten when the power is cut right after the answer", async () => {
  const installation = testInstallation()
  const replies = longWaiting("Mai", 3)
  keepIn(installation.CANOPY_DATA, replies)
  const server = startServer(installation)
  const { portal } = await server.ready
  expect((await send(portal, requestBy("Mai", "read", [replies[0]!.id]))).status).toBe(200)
  server.child.kill("SIGKILL")
  await server.ended
  expect(waitingIn(installation.CANOPY_DATA, "Mai")).toEqual([replies[1]!.id, replies[2]!.id].toSorted())
})

describe.skipIf(!mayMount)("on a full disk (needs root, for a file system of its own)", () => {
  test("nothing is deleted by halves: 503 for every mailbox alike, and all goes once there is room", async () => {
    const disk = smallDisk()
    const installation = { ...testInstallation(), CANOPY_DATA: join(disk, "data") }
    const replies = longWaiting("Mai", 5)
    keepIn(installation.CANOPY_DATA, replies)
    const server = startServer(installation)
    const { portal } = await server.ready
    const filler = fill(disk)
    const first = replies
      .map(({ id }) => id)
      .toSorted()
      .slice(0, 4)
    for (const name of ["Mai", "nobody's"])
      for (const action of ["read", "empty", "withdraw"] as const) {
        const refused = await send(portal, requestBy(name, action, first))
        expect([refused.status, ((await refused.json()) as { kind: string }).kind]).toEqual([503, "not-forgotten"])
      }
    expect(await idsIn(await send(portal, requestBy("Mai", "fetch")))).toEqual(first)
    rmSync(filler)
    expect((await send(portal, requestBy("Mai", "read", first))).status).toBe(200)
    server.child.kill("SIGKILL")
    await server.ended
    expect(waitingIn(installation.CANOPY_DATA, "Mai")).toHaveLength(1)
  })
})
