import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http"
import type { AddressInfo } from "node:net"
import type { Duplex } from "node:stream"
import { getRequestListener } from "@hono/node-server"
import type { Hono } from "hono"
import { problem } from "./answers.ts"
import type { Failure } from "./failures.ts"
import { caching, strictHeaders } from "./headers.ts"
import { expectTorsLine, type Naming } from "./onion.ts"

/** Milliseconds that Tor's line, a head and a whole request may take, and how often the latter two are looked at. */
export type Patience = { line: number; head: number; request: number; look: number }

/** A letter of 72 KB takes half a minute on a bad line through Tor. Tor's own line comes from the same machine. */
export const usualPatience: Patience = { line: 5_000, head: 30_000, request: 180_000, look: 5_000 }

export type Listening = { server: Server; port: number }

/**
 * Listens with an app, and sees to it that what Node answers by itself has the strict headers too.
 * @param naming for the port of Tor's onion service, and null for every other
 */
export function listen(
  app: Hono,
  host: string,
  port: number,
  noindex: boolean,
  patience: Patience = usualPatience,
  naming: Naming | null = null,
): Promise<Listening> {
  const circuits = new WeakMap<object, string>()
  const headers = { ...strictHeaders(noindex), "Cache-Control": caching.nothing }
  const server = createServer(
    {
      headersTimeout: patience.head,
      requestTimeout: patience.request,
      connectionsCheckingInterval: patience.look,
      // Node would refuse a request without a host in words and headers of its own.
      requireHostHeader: false,
    },
    getRequestListener((request, env) => app.fetch(request, { circuit: circuits.get(env.incoming.socket) ?? null }), {
      errorHandler: () => bare({ kind: "malformed-request" }, headers),
    }),
  )
  if (naming) expectTorsLine(server, patience.line, (socket, circuit) => circuits.set(socket, naming(circuit)))
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => hangUp(error, socket, headers))
  server.on("checkExpectation", (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(417, { ...headers, Connection: "close" }).end()
  })
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, () => resolve({ server, port: (server.address() as AddressInfo).port }))
  })
}

function bare(failure: Failure, headers: Record<string, string>): Response {
  const answer = problem(failure)
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value)
  return answer
}

const parserStatus: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 }

/** Somebody who does not speak HTTP, or who has fallen silent: a bare answer, with nothing of what was sent. */
function hangUp(error: NodeJS.ErrnoException, socket: Duplex, headers: Record<string, string>) {
  if (error.code === "ECONNRESET" || !socket.writable) return socket.destroy()
  const status = parserStatus[error.code ?? ""] ?? 400
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, "Connection: close", "Content-Length: 0"]
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return socket.end([...head, ...lines, "", ""].join("\r\n"))
}
