import { connect } from "node:net"
import type { Hono } from "hono"
import { onTestFinished } from "vitest"
import type { Naming } from "../../server/onion.ts"
import { listen, type Patience, usualPatience } from "../../server/serve.ts"

/** The app behind a real socket; its port. `naming`: as Tor's onion service finds it. */
export async function onWire(
  app: Hono,
  patience: Patience = usualPatience,
  naming: Naming | null = null,
): Promise<number> {
  const { server, port } = await listen(app, "127.0.0.1", 0, true, patience, naming)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return port
}

/** Everything that comes back when these bytes are written, until the other end hangs up. */
export function exchange(port: number, bytes: string | Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes))
    let answer = ""
    socket.setEncoding("latin1")
    socket.on("data", (text) => {
      answer += text
    })
    socket.on("close", () => resolve(answer))
    socket.on("error", reject)
  })
}

export const statusLine = (answer: string): string => answer.slice(0, answer.indexOf("\r\n"))

export function headersIn(answer: string): Headers {
  const head = answer.slice(answer.indexOf("\r\n") + 2, answer.indexOf("\r\n\r\n"))
  return new Headers(
    head.split("\r\n").map((line): [string, string] => {
      const colon = line.indexOf(":")
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  )
}
