import { createServer } from "node:http"
import type { Socket } from "node:net"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { checkAnswerBytes, readCheckAnswer, writeCheckAnswer } from "../../../crypto/check/request.ts"
import { evaluationsAt } from "../../../server/evaluator/client.ts"
import { testFolder } from "../host.ts"

/** An evaluator that closes each connection at this request of it, unread, and answers "renewed" to others. */
async function closingAt(request: number) {
  const asked = new Map<Socket, number>()
  const server = createServer(({ socket }, answer) => {
    const count = (asked.get(socket) ?? 0) + 1
    asked.set(socket, count)
    if (count >= request) socket.destroy()
    else answer.writeHead(200, { "Content-Length": checkAnswerBytes }).end(writeCheckAnswer({ outcome: "renewed" }))
  })
  const socket = join(testFolder(), "socket")
  await new Promise<void>((ready) => server.listen(socket, ready))
  onTestFinished(() => void server.close().closeAllConnections())
  const { answer } = evaluationsAt(socket)
  return async () => readCheckAnswer((await answer(new Uint8Array(256), "scripts")) ?? new Uint8Array())?.outcome
}

test("N4: a connection that the evaluator closed meanwhile does not make the check 'offline'", async () => {
  const ask = await closingAt(2)
  expect([await ask(), await ask(), await ask()]).toEqual(["renewed", "renewed", "renewed"])
})

test("N4: an evaluator that closes every connection at once is 'offline'", async () => {
  const ask = await closingAt(1)
  expect(await ask()).toBe("offline")
})
