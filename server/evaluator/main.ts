import { pbkdf2Sync, randomBytes } from "node:crypto"
import { rmdirSync } from "node:fs"
import { createServer } from "node:http"
import { dirname } from "node:path"
import { getRequestListener } from "@hono/node-server"
import { fromHex } from "../../crypto/bytes.ts"
import { dayOf } from "../../crypto/day.ts"
import * as field from "../../crypto/documents/field.ts"
import { say, silenceLibraries } from "../quiet.ts"
import { evaluatorApp } from "./app.ts"
import { Evaluator } from "./evaluator.ts"
import { madeRoomFor } from "./socket.ts"

/**
 * The evaluator's own process: `npm run evaluator -- SOCKET ORGANISATION-ID [--with-parent]`. It reads no file and writes
 * none but its socket. Whoever starts it for a machine (a unit, docs/check.md) gives it no swap and no core file; a server
 * that starts its own does the latter. `--with-parent`: it ends when the pipe at its standard input does, and the socket's
 * folder, which is its own, goes with it.
 */
const [socket = "", organisation = "", withParent] = process.argv.slice(2)

function refuse(sentence: string): never {
  say(sentence)
  process.exit(1)
}
const sentences = {
  use: "Say where the socket is to be, and the id in organisation.json: npm run evaluator -- SOCKET ORGANISATION-ID",
  noSocket: "The socket cannot be there: its folder is missing or not ours, or something else stands at that place.",
  crash: "The evaluator met a fault that it cannot go on with, and stops.",
} as const

// The socket is for the user of the evaluator alone, to read and write: 0600.
process.umask(0o177)
silenceLibraries()
process.on("uncaughtException", () => refuse(sentences.crash))

if (!socket || !field.organisationId.safeParse(organisation).success) refuse(sentences.use)
if (!(await madeRoomFor(socket))) refuse(sentences.noSocket)

const evaluator = new Evaluator({
  organisation: fromHex(organisation),
  now: () => performance.now(),
  today: () => dayOf(Date.now()),
  random: (length) => new Uint8Array(randomBytes(length)),
  derive: (password, salt, iterations, bytes) =>
    new Uint8Array(pbkdf2Sync(password, salt, iterations, bytes, "sha256")),
})
setInterval(() => evaluator.forget(), 60_000).unref()

const server = createServer(getRequestListener(evaluatorApp(evaluator).fetch))
server.once("error", () => refuse(sentences.noSocket))
server.listen(socket, () => process.stdout.write("evaluator\n"))

function end() {
  if (withParent) removeFolder()
  process.exit(0)
}

/** A server that was killed cannot do so; one that was not may have been quicker. */
function removeFolder() {
  try {
    rmdirSync(dirname(socket))
  } catch {
    // It is gone.
  }
}

const stop = () => server.close(end).closeAllConnections()
process.once("SIGTERM", stop)
process.once("SIGINT", stop)
if (withParent) process.stdin.resume().once("close", stop)
