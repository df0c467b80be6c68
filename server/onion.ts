import { createHmac } from "node:crypto"
import type { Server } from "node:http"
import type { Socket } from "node:net"
import type { Context } from "hono"

/**
 * The port for Tor's onion service, where each connection begins with a line that names its circuit: Tor's manual,
 * `HiddenServiceExportCircuitID haproxy`; The PROXY protocol, §2.1 (version 1). Of the line nothing is kept but the circuit,
 * under a name that only this process can make, and that only as long as the connection is open.
 */

/** What a line can take with its CRLF (The PROXY protocol §2.1). Tor's are 60 bytes at most. */
export const mostLineBytes = 107

// Only what Tor writes: the line of another proxy would hold a visitor's address, which nobody here wants to read.
const torsLine = /^PROXY TCP6 fc00:dead:beef:4dad::([0-9a-f]{1,4}):([0-9a-f]{1,4}) ::1 \d{1,5} \d{1,5}\r\n$/

/** The circuit in a line of Tor's, a number of 32 bits; 0 where Tor knows none, null where it is no such line. */
export function circuitIn(line: string): number | null {
  const [, high, low] = torsLine.exec(line) ?? []
  return high && low ? Number.parseInt(high, 16) * 0x1_0000 + Number.parseInt(low, 16) : null
}

/** A circuit's name, 32 hex digits. Tor's number cannot be found from it without the key. */
export type Naming = (circuit: number) => string

/** @param key 32 random bytes that never leave this process */
export const namingBy =
  (key: Uint8Array): Naming =>
  (circuit) =>
    createHmac("sha256", key).update(`${circuit}`).digest("hex").slice(0, 32)

/** Reads the line and hands the connection on as if it had begun after it. Whoever sends no such line is cut off unanswered. */
function afterTorsLine(socket: Socket, patience: number, then: (circuit: number) => void) {
  const held: Buffer[] = []
  const cut = () => socket.destroy()
  const late = setTimeout(cut, patience)
  socket.on("error", cut).on("end", cut).on("data", read)
  socket.once("close", () => clearTimeout(late))

  function read(chunk: Buffer) {
    held.push(chunk)
    const bytes = Buffer.concat(held)
    const length = bytes.subarray(0, mostLineBytes).indexOf("\n") + 1
    if (length === 0 && bytes.length < mostLineBytes) return
    const circuit = circuitIn(bytes.toString("latin1", 0, length))
    if (circuit === null) cut()
    else handOn(circuit, bytes.subarray(length))
  }

  function handOn(circuit: number, rest: Buffer) {
    clearTimeout(late)
    socket.off("error", cut).off("end", cut).off("data", read).pause()
    if (rest.length > 0) socket.unshift(rest)
    then(circuit)
    socket.resume()
  }
}

/** From now on this server's connections begin with Tor's line. `keep` is told each one's circuit, where Tor knows it. */
export function expectTorsLine(server: Server, patience: number, keep: (socket: Socket, circuit: number) => void) {
  const [serve] = server.listeners("connection")
  server.removeAllListeners("connection").on("connection", (socket: Socket) =>
    afterTorsLine(socket, patience, (circuit) => {
      if (circuit !== 0) keep(socket, circuit)
      serve?.call(server, socket)
    }),
  )
}

/** The name of the circuit by which this request came; null where there is none: every other port, and tests. */
export const circuitOf = ({ env }: Context): string | null => (env as { circuit?: string | null })?.circuit ?? null
