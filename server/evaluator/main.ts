import { pbkdf2Sync, randomBytes } from "node:crypto"
import { rmSync } from "node:fs"
import { createServer } from "node:http"
import { getRequestListener } from "@hono/node-server"
import { fromHex } from "../../crypto/bytes.ts"
import { dayOf } from "../../crypto/day.ts"
import { silenceLibraries } from "../quiet.ts"
import { evaluatorApp } from "./app.ts"
import { Evaluator } from "./evaluator.ts"

/**
 * The evaluator's own process: `main.ts SOCKET ORGANISATION-ID [--with-parent]`. It reads no file and writes none but its
 * socket. Whoever starts it for a machine (a unit) gives it no swap and no core file; a server that starts its own does the
 * latter. `--with-parent`: it ends when the pipe at its standard input does.
 */
const [socket = "", organisation = "", withParent] = process.argv.slice(2)

process.umask(0o077)
silenceLibraries()
process.on("uncaughtException", () => process.exit(1))

const evaluator = new Evaluator({
  organisation: fromHex(organisation),
  now: () => performance.now(),
  today: () => dayOf(Date.now()),
  random: (length) => new Uint8Array(randomBytes(length)),
  derive: (password, salt, iterations, bytes) =>
    new Uint8Array(pbkdf2Sync(password, salt, iterations, bytes, "sha256")),
})

// One that died left its socket behind.
rmSync(socket, { force: true })
const server = createServer(getRequestListener(evaluatorApp(evaluator).fetch))
server.listen(socket, () => process.stdout.write("evaluator\n"))

const stop = () => server.close(() => process.exit(0)).closeAllConnections()
process.once("SIGTERM", stop)
process.once("SIGINT", stop)
if (withParent) process.stdin.resume().once("close", stop)
