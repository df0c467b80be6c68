import { connect } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import { Hono } from "hono"
import { describe, expect, onTestFinished, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import { letterPostBytes } from "../../crypto/lengths.ts"
import { circuitIn, circuitOf, mostLineBytes, namingBy } from "../../server/onion.ts"
import { type Patience, usualPatience } from "../../server/serve.ts"
import { letterPost } from "../support/letters.ts"
import { random } from "../support/random.ts"
import { isOnDisk } from "./disk.ts"
import { testHost } from "./host.ts"
import { startServer, testInstallation } from "./server-process.ts"
import { expectStrict } from "./strict-headers.ts"
import { exchange, headersIn, onWire, statusLine } from "./wire.ts"

/** What C Tor 0.4.8 writes (`export_hs_client_circuit_id`): hex digits without leading zeros, then two ports. */
const torsLine = (circuit: number): string =>
  `PROXY TCP6 fc00:dead:beef:4dad::${(circuit >>> 16).toString(16)}:${(circuit & 0xffff).toString(16)} ::1 ${circuit & 0xffff} 80\r\n`
const line = torsLine(666)

/** Of silence. A busy machine holds an honest visitor up as well: not for this long. */
const impatient: Patience = { line: 600, head: 900, request: 1500, look: 50 }
const name = namingBy(random(32))

/** Says by which circuit it was asked, and the headers that it was asked with. */
function telling(): Hono {
  const app = new Hono()
  app.get("/", (c) => c.json({ circuit: circuitOf(c), headers: c.req.header() }))
  return app
}
const get = (more = "") => `GET / HTTP/1.1\r\nHost: canopy.example\r\n${more}\r\n`
const last = get("Connection: close\r\n")
const circuitsIn = (answers: string): unknown[] =>
  [...answers.matchAll(/\{"circuit".*?\}\}/g)].map(([json]) => (JSON.parse(json) as { circuit: unknown }).circuit)

/** What comes back when these are written one by one, each when the one before has surely arrived. */
function slowly(port: number, pieces: Iterable<string | Uint8Array>): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, async () => {
      for (const piece of pieces) {
        socket.write(piece)
        await pause(2)
      }
    })
    let answer = ""
    socket.on("data", (bytes) => {
      answer += bytes
    })
    socket.on("close", () => resolve(answer)).on("error", reject)
  })
}

describe("N4: the circuit that Tor names", () => {
  test.each([
    [666, "PROXY TCP6 fc00:dead:beef:4dad::0:29a ::1 666 42\r\n"],
    [0xffff_ffff, "PROXY TCP6 fc00:dead:beef:4dad::ffff:ffff ::1 65535 42\r\n"],
    [0x1_0000, "PROXY TCP6 fc00:dead:beef:4dad::1:0 ::1 0 80\r\n"],
  ])("is %i in what Tor's own tests and manual write", (circuit, written) => {
    expect(circuitIn(written)).toBe(circuit)
    expect(torsLine(circuit).split(" ")[2]).toBe(written.split(" ")[2])
  })

  test("gets a name that is the same for this process alone, and tells nothing of the number", () => {
    expect(name(7)).toMatch(/^[0-9a-f]{32}$/)
    expect([name(7), name(8) === name(7)]).toEqual([name(7), false])
    expect(namingBy(random(32))(7)).not.toBe(name(7))
  })

  test("reaches the program under that name, for all that comes over one connection, and no header has it", async () => {
    const port = await onWire(telling(), usualPatience, name)
    const answers = await exchange(port, line + get() + get() + last)
    expect(circuitsIn(answers)).toEqual([name(666), name(666), name(666)])
    expect(answers.replaceAll(name(666), "")).not.toMatch(/fc00|29a|666 80/)
    expect(circuitsIn(await exchange(port, torsLine(0x29a_0001) + last))).toEqual([name(0x29a_0001)])
  })

  test("is none where Tor knows none, and at every other port, whatever a visitor sends", async () => {
    expect(circuitsIn(await exchange(await onWire(telling(), usualPatience, name), torsLine(0) + last))).toEqual([null])
    const other = await onWire(telling())
    expect(circuitsIn(await exchange(other, get("Circuit: 29a\r\n") + last))).toEqual([null, null])
    expect(statusLine(await exchange(other, line + last))).toBe("HTTP/1.1 400 Bad Request")
  })
})

describe("N4: whoever brings no such line to Tor's port is cut off without a word", () => {
  test.each([
    ["no line, but a request", last],
    ["an address of IPv4", `PROXY TCP4 198.51.100.7 127.0.0.1 666 80\r\n${last}`],
    ["a visitor's address, by another proxy", `PROXY TCP6 2001:db8::7 ::1 666 80\r\n${last}`],
    ["'unknown'", `PROXY UNKNOWN\r\n${last}`],
    ["version 2, which is no text", `\r\n\r\n\0\r\nQUIT\n\x21\x21\0\x24${last}`],
    ["a line without its carriage return", `${line.replace("\r", "")}${last}`],
    ["a space too many", line.replace(" ::1", "  ::1") + last],
    ["a word too many", line.replace("\r", " x\r") + last],
    ["an address too long", line.replace(":29a", ":0029a") + last],
    ["small letters", line.replace("PROXY", "proxy") + last],
    ["something before it", ` ${line}${last}`],
    ["an empty line before it", `\r\n${line}${last}`],
    ["one byte more than a line may have", "P".repeat(mostLineBytes)],
    ["a megabyte without an end", "P".repeat(1 << 20)],
    ["half a line, then silence", line.slice(0, 30)],
    ["all but the last byte, then silence", line.slice(0, -1)],
    ["nothing, then silence", ""],
  ])("%s", async (_title, bytes) => {
    const port = await onWire(telling(), impatient, name)
    expect(await exchange(port, bytes).catch(() => "")).toBe("")
    expect(circuitsIn(await exchange(port, line + last))).toEqual([name(666)])
  })

  test("half a line, then the end", async () => {
    const port = await onWire(telling(), { ...impatient, line: 60_000 }, name)
    const ended = new Promise<string>((resolve) => {
      let answer = ""
      const socket = connect(port, "127.0.0.1", () => socket.end(line.slice(0, 30)))
      socket.on("data", (bytes) => {
        answer += bytes
      })
      socket.on("close", () => resolve(answer))
    })
    expect(await ended).toBe("")
  })

  test("a second line is no request", async () => {
    const answer = await exchange(await onWire(testHost().portal, usualPatience, name), line + line + last)
    expect(statusLine(answer)).toBe("HTTP/1.1 400 Bad Request")
    expectStrict(headersIn(answer))
  })
})

describe("N4: behind Tor's line all is as at any port", () => {
  const letter = `POST /letters HTTP/1.1\r\nHost: canopy.example\r\nContent-Type: application/octet-stream\r\n`
  const closing = `${letter}Connection: close\r\n`

  test("a request is read whose bytes come one by one, and those after it", async () => {
    const port = await onWire(telling(), usualPatience, name)
    expect(circuitsIn(await slowly(port, line + get() + last))).toEqual([name(666), name(666)])
    expect(circuitsIn(await slowly(port, [line, get(), get(), last]))).toHaveLength(3)
  })

  test("a letter is kept, with line and head in one piece or in two, and strict headers stand on the answer", async () => {
    const host = testHost()
    const port = await onWire(host.portal, usualPatience, name)
    const head = `${closing}Content-Length: ${letterPostBytes(4)}\r\n\r\n`
    const answer = await exchange(port, Buffer.concat([Buffer.from(line + head), letterPost()]))
    expect(statusLine(answer)).toBe("HTTP/1.1 201 Created")
    expect(headersIn(answer).get("x-content-type-options")).toBe("nosniff")
    expect(statusLine(await slowly(port, [line, head, letterPost()]))).toBe("HTTP/1.1 201 Created")
    expect(host.store.letterIds()).toHaveLength(2)
  })

  test("a body that is too long is refused before it is sent", async () => {
    const port = await onWire(testHost().portal, usualPatience, name)
    expect(statusLine(await exchange(port, `${line}${closing}Content-Length: 99999999\r\n\r\n`))).toContain("413")
  })

  test.each([
    ["after the line", line],
    ["in the middle of a head", `${line}GET / HTTP/1.1\r\nHost: can`],
    ["in the middle of a body", `${line}${letter}Content-Length: ${letterPostBytes(4)}\r\n\r\nhalf`],
  ])("who falls silent %s is answered and cut off", async (_title, bytes) => {
    const answer = await exchange(await onWire(testHost().portal, impatient, name), bytes)
    expect(statusLine(answer)).toBe("HTTP/1.1 408 Request Timeout")
    expectStrict(headersIn(answer))
  })

  test("who hangs up on the line does no harm", async () => {
    const port = await onWire(telling(), usualPatience, name)
    const socket = connect(port, "127.0.0.1", () => socket.write("PROXY", () => socket.resetAndDestroy()))
    onTestFinished(() => void socket.destroy())
    await new Promise((resolve) => socket.on("close", resolve))
    expect(circuitsIn(await exchange(port, line + last))).toEqual([name(666)])
  })
})

test("N4 N7: a server that has such a port says so, and leaves no trace of a circuit anywhere", async () => {
  const installation = { ...testInstallation(), CANOPY_ONION_PORT: "0" }
  const server = startServer(installation)
  const { portal, desk } = await server.ready
  const [, onion = ""] = / onion http:\/\/127\.0\.0\.1:(\d+)\n$/.exec(server.said.stdout) ?? []
  const health = "GET /healthz HTTP/1.1\r\nHost: canopy.example\r\nConnection: close\r\n\r\n"
  expect(statusLine(await exchange(Number(onion), torsLine(0x5e47_1e1a) + health))).toBe("HTTP/1.1 200 OK")
  expect(await exchange(Number(onion), health).catch(() => "")).toBe("")
  expect((await fetch(`${portal}/healthz`)).status).toBe(200)
  server.child.kill("SIGTERM")
  const stdout = `portal ${portal} desk ${desk} onion http://127.0.0.1:${onion}\n`
  expect(await server.ended).toEqual({ code: 0, stdout, stderr: "" })
  for (const trace of ["5e47:1e1a", "5e471e1a", "fc00:dead", `${0x5e47_1e1a}`])
    expect(isOnDisk(installation.CANOPY_DATA, utf8(trace))).toBe(false)
})
