import { connect } from "node:net"
import { describe, expect, test } from "vitest"
import { letterPostBytes } from "../../crypto/lengths.ts"
import type { Patience } from "../../server/serve.ts"
import { letterPost, manyPosts } from "../support/letters.ts"
import { random } from "../support/random.ts"
import { type Host, post, testHost } from "./host.ts"
import { exchange, onWire, statusLine } from "./wire.ts"

const impatient: Patience = { line: 150, head: 300, request: 600, look: 50 }

const head = (more: string) =>
  `POST /letters HTTP/1.1\r\nHost: canopy.example\r\nContent-Type: application/octet-stream\r\n${more}\r\n`

/** Nothing came of it, and the next reporter is served. */
async function expectUnharmed(host: Host) {
  expect(host.store.letterIds()).toEqual([])
  expect(host.clock.faults).toBe(0)
  expect((await post(host.portal, letterPost())).status).toBe(201)
}

describe("who falls silent is answered, nothing is kept, and the next reporter is served", () => {
  test("half a body, then silence", async () => {
    const host = testHost()
    const half = letterPost().subarray(0, 30_000)
    const bytes = Buffer.concat([Buffer.from(head(`Content-Length: ${letterPostBytes(4)}\r\n`)), half])
    const answer = await exchange(await onWire(host.portal, impatient), bytes)
    expect(statusLine(answer)).toBe("HTTP/1.1 408 Request Timeout")
    await expectUnharmed(host)
  })

  test("half a chunked body, then silence", async () => {
    const host = testHost()
    const bytes = `${head("Transfer-Encoding: chunked\r\n")}5\r\nhello\r\n`
    const answer = await exchange(await onWire(host.portal, impatient), bytes)
    expect(statusLine(answer)).toBe("HTTP/1.1 408 Request Timeout")
    await expectUnharmed(host)
  })

  test("half a head, then silence", async () => {
    const host = testHost()
    const answer = await exchange(await onWire(host.portal, impatient), "POST /letters HTTP/1.1\r\nHost: can")
    expect(statusLine(answer)).toBe("HTTP/1.1 408 Request Timeout")
    await expectUnharmed(host)
  })

  test("nothing at all, then silence", async () => {
    const host = testHost()
    expect(statusLine(await exchange(await onWire(host.portal, impatient), ""))).toContain("408")
    await expectUnharmed(host)
  })

  test("half a body, then the line is cut", async () => {
    const host = testHost()
    const port = await onWire(host.portal)
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(head(`Content-Length: ${letterPostBytes(4)}\r\n`))
        socket.write(random(10_000), () => setTimeout(() => socket.resetAndDestroy(), 50))
      })
      socket.on("close", () => setTimeout(resolve, 100))
    })
    await expectUnharmed(host)
  })
})

describe("a body that is longer than a letter is refused", () => {
  test("before it is sent, when its head says so", async () => {
    const host = testHost()
    const answer = await exchange(await onWire(host.portal), head("Connection: close\r\nContent-Length: 99999999\r\n"))
    expect(statusLine(answer)).toBe("HTTP/1.1 413 Payload Too Large")
    await expectUnharmed(host)
  })

  test("as soon as it is, when its head does not say", async () => {
    const host = testHost()
    const chunk = Buffer.concat([Buffer.from("10000\r\n"), random(0x10000), Buffer.from("\r\n")])
    const bytes = Buffer.concat([
      Buffer.from(head("Connection: close\r\nTransfer-Encoding: chunked\r\n")),
      chunk,
      chunk,
    ])
    const answer = await exchange(await onWire(host.portal), bytes)
    expect(statusLine(answer)).toBe("HTTP/1.1 413 Payload Too Large")
    await expectUnharmed(host)
  })

  test("a chunked letter of the right length is a letter like any other", async () => {
    const host = testHost()
    const [body] = manyPosts(1)
    const size = body!.length.toString(16)
    const bytes = Buffer.concat([
      Buffer.from(`${head("Connection: close\r\nTransfer-Encoding: chunked\r\n")}${size}\r\n`),
      body!,
      Buffer.from("\r\n0\r\n\r\n"),
    ])
    expect(statusLine(await exchange(await onWire(host.portal), bytes))).toBe("HTTP/1.1 201 Created")
    expect(host.store.letterIds()).toHaveLength(1)
  })
})

test("a thousand bodies of garbage leave nothing behind", async () => {
  const host = testHost()
  const port = await onWire(host.portal)
  const lengths = [0, 1, 41, 5000, letterPostBytes(4) - 1, letterPostBytes(4), letterPostBytes(4) + 1]
  const statuses = new Set<number>()
  for (let round = 0; round < 50; round++) {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        fetch(`http://127.0.0.1:${port}/letters`, {
          method: "POST",
          body: random(lengths[(round + at) % lengths.length]!) as BodyInit,
          headers: { "Content-Type": "application/octet-stream" },
        }),
      ),
    )
    for (const answer of answers) {
      statuses.add(answer.status)
      await answer.arrayBuffer()
    }
  }
  expect([...statuses].toSorted()).toEqual([400, 413])
  await expectUnharmed(host)
})
