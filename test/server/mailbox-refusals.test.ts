import { concatBytes } from "@noble/hashes/utils.js"
import { describe, expect, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import { requestBytes } from "../../crypto/mailbox-request.ts"
import { random } from "../support/random.ts"
import { testHost } from "./host.ts"
import { mailboxOf, postRequest, repliesTo, requestBy } from "./reporter.ts"
import { expectStrict } from "./strict-headers.ts"
import { exchange, headersIn, onWire, statusLine } from "./wire.ts"

const whole = requestBy("Mai", "empty")
const changed = (at: number, value: number) => Uint8Array.from(whole, (byte, place) => (place === at ? value : byte))

/** A host with one reply for Mai. */
function hostWithOne() {
  const host = testHost()
  host.store.keepReplies(repliesTo("Mai", 1))
  return host
}

const waiting = ({ store }: ReturnType<typeof testHost>) => store.repliesFor(mailboxOf("Mai")).length

describe("a body that asks for no mailbox is refused, and nothing is changed", () => {
  test.each([
    ["nothing at all", new Uint8Array(), 400, "not-a-mailbox-request"],
    ["half a request", whole.subarray(0, 128), 400, "not-a-mailbox-request"],
    ["a byte too few", whole.subarray(0, -1), 400, "not-a-mailbox-request"],
    ["a byte too many", concatBytes(whole, new Uint8Array(1)), 413, "longer-than-a-request"],
    ["a thousand times too many", random(1000 * requestBytes), 413, "longer-than-a-request"],
    ["garbage of the right length", random(requestBytes), 400, "not-a-mailbox-request"],
    ["zeros", new Uint8Array(requestBytes), 400, "not-a-mailbox-request"],
    ["another version", changed(0, 2), 400, "not-a-mailbox-request"],
    ["no action", changed(1, 0), 400, "not-a-mailbox-request"],
    ["an action that nobody knows", changed(1, 5), 400, "not-a-mailbox-request"],
    ["another action than was signed", changed(1, 2), 400, "not-a-mailbox-request"],
    ["somebody else's key", Uint8Array.from(whole).fill(7, 2, 34), 400, "not-a-mailbox-request"],
    ["a damaged signature", changed(120, (whole[120] ?? 0) ^ 1), 400, "not-a-mailbox-request"],
    ["something behind the signature", changed(255, 1), 400, "not-a-mailbox-request"],
    ["a request to another organisation", requestBy("Mai", "empty", [], "ff".repeat(16)), 400, "not-a-mailbox-request"],
  ])("%s", async (_title, body, status, kind) => {
    const host = hostWithOne()
    const answer = await postRequest(host.portal, body)
    expect(answer.status).toBe(status)
    expect(answer.headers.get("content-type")).toBe("application/problem+json")
    expect(await answer.json()).toMatchObject({ status, kind })
    expect([waiting(host), host.clock.faults]).toEqual([1, 0])
  })

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json"])(
    "a request that comes as %s",
    async (type) => {
      const host = hostWithOne()
      const answer = await postRequest(host.portal, whole, { "Content-Type": type })
      expect([answer.status, ((await answer.json()) as { kind: string }).kind]).toEqual([415, "wrong-type"])
      expect(waiting(host)).toBe(1)
    },
  )
})

test("a body longer than a request is not read to its end", async () => {
  const { portal } = testHost()
  let drawn = 0
  const endless = new ReadableStream({
    pull(controller) {
      drawn += 100
      controller.enqueue(new Uint8Array(100))
    },
  })
  const headers = { "Content-Type": "application/octet-stream" }
  const answer = await portal.request("/mailbox", {
    method: "POST",
    body: endless,
    headers,
    duplex: "half",
  } as RequestInit)
  expect(answer.status).toBe(413)
  expect(drawn).toBeLessThan(1000)
})

test("a refusal never repeats what was sent", async () => {
  const { portal } = testHost()
  const answer = await postRequest(portal, utf8("the sentinel phrase".padEnd(requestBytes)))
  expect([answer.status, await answer.text()]).toEqual([400, expect.not.stringContaining("sentinel")])
})

test("five hundred bodies of garbage change nothing", async () => {
  const host = hostWithOne()
  const statuses = new Set<number>()
  for (let round = 0; round < 500; round++) {
    const body = round % 2 ? random(round) : Uint8Array.from(whole)
    body[round % body.length] = (body[round % body.length] ?? 0) ^ (1 + (round % 255))
    statuses.add((await postRequest(host.portal, body)).status)
  }
  expect([...statuses].toSorted()).toEqual([400, 413])
  expect([waiting(host), host.clock.faults]).toEqual([1, 0])
})

describe("S35: every answer about a mailbox has the strict headers", () => {
  const asked = (method: string, more: string, body: Uint8Array = new Uint8Array()) => {
    const head = `${method} /mailbox HTTP/1.1\r\nHost: canopy.example\r\nConnection: close\r\n`
    return Buffer.concat([Buffer.from(`${head}${more}Content-Length: ${body.length}\r\n\r\n`), body])
  }
  const binary = "Content-Type: application/octet-stream\r\n"
  test.each([
    ["one that was answered", asked("POST", binary, whole), 200],
    ["garbage", asked("POST", binary, random(256)), 400],
    ["one too long", asked("POST", binary, random(257)), 413],
    ["the wrong type", asked("POST", "Content-Type: text/plain\r\n", whole), 415],
    ["one that is read", asked("GET", "Accept: text/html\r\n"), 405],
    ["one that is deleted", asked("DELETE", ""), 405],
  ])("%s", async (_title, bytes, status) => {
    const answer = await exchange(await onWire(testHost().portal), bytes)
    expect(statusLine(answer)).toContain(` ${status} `)
    expectStrict(headersIn(answer))
    if (status === 405) expect(headersIn(answer).get("allow")).toBe("POST")
  })
})
