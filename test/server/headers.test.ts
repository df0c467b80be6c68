import { describe, expect, test } from "vitest"
import { letterPost } from "../support/letters.ts"
import { testHost } from "./host.ts"
import { expectStrict, expectStrictForAnyOrigin } from "./strict-headers.ts"
import { exchange, headersIn, onWire, statusLine } from "./wire.ts"

const asked = (method: string, path: string, more = "", body = "") =>
  `${method} ${path} HTTP/1.1\r\nHost: canopy.example\r\nConnection: close\r\n${more}\r\n${body}`
const page = "Accept: text/html\r\n"

describe("S35: every answer of the portal has the strict headers", () => {
  test.each([
    ["the home page", asked("GET", "/", page), 200],
    ["a built page", asked("GET", "/en/report", page), 200],
    ["a built page with a slash behind it", asked("GET", "/en/report/", page), 200],
    ["a script", asked("GET", "/assets/report.12345678.js"), 200],
    ["a page rendered when asked", asked("GET", "/en/alerts", page), 200],
    ["a page that is not there", asked("GET", "/en/nowhere", page), 404],
    ["an address that is not there, for a program", asked("GET", "/nowhere.json"), 404],
    ["a publication that is not there yet", asked("GET", "/roster.json"), 404],
    ["a language that is not spoken here", asked("GET", "/xx/alerts", page), 404],
    ["the way out", asked("GET", "/leave"), 303],
    ["the sign of life", asked("GET", "/healthz"), 200],
    ["a head only", asked("HEAD", "/en/report"), 200],
    ["a page written to", asked("POST", "/en"), 405],
    ["a form that is none", asked("POST", "/en/report"), 415],
    ["a form's address from a bookmark", asked("GET", "/en/report/send"), 303],
    ["a page deleted", asked("DELETE", "/en"), 405],
    ["a method that nobody knows", asked("PROPFIND", "/en"), 405],
    ["TRACE", asked("TRACE", "/en"), 405],
    ["a path that climbs", asked("GET", "/../../etc/passwd"), 404],
    ["a path that climbs in code", asked("GET", "/%2e%2e/%2e%2e/etc/passwd"), 404],
    ["a path with a zero byte in code", asked("GET", "/en%00"), 404],
    ["a path with broken code", asked("GET", "/%zz"), 404],
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    ["a strange host", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", 400],
    ["an expectation that nobody knows", asked("GET", "/", "Expect: the worst\r\n"), 417],
    ["no HTTP at all", "hello, is anybody there?\r\n\r\n", 400],
    ["a header that is too long", asked("GET", "/", `X: ${"x".repeat(40_000)}\r\n`), 431],
    ["two lengths", asked("POST", "/letters", "Content-Length: 1\r\nContent-Length: 2\r\n", "hi"), 400],
  ])("%s", async (_title, request, status) => {
    const answer = await exchange(await onWire(testHost().portal), request)
    expect(statusLine(answer)).toContain(` ${status} `)
    expectStrict(headersIn(answer))
    expect(answer).not.toMatch(/passwd|nowhere|anybody|the worst/)
  })

  test("not modified", async () => {
    const { portal } = testHost()
    const first = await portal.request("/en")
    const again = await portal.request("/en", { headers: { "If-None-Match": first.headers.get("etag")! } })
    expect([again.status, await again.text()]).toEqual([304, ""])
    expectStrict(again.headers)
  })

  test.each([
    ["the letter box read", asked("GET", "/letters"), 405],
    ["a letter of the wrong type", asked("POST", "/letters", "Content-Length: 2\r\n", "hi"), 415],
    ["what another page asks before it posts one", asked("OPTIONS", "/letters", "Origin: null\r\n"), 204],
  ])("%s", async (_title, request, status) => {
    const answer = await exchange(await onWire(testHost().portal), request)
    expect(statusLine(answer)).toContain(` ${status} `)
    expectStrictForAnyOrigin(headersIn(answer))
  })

  test("a letter that was kept", async () => {
    const head = asked(
      "POST",
      "/letters",
      `Content-Type: application/octet-stream\r\nContent-Length: ${letterPost().length}\r\n`,
    )
    const answer = await exchange(await onWire(testHost().portal), Buffer.concat([Buffer.from(head), letterPost()]))
    expect(statusLine(answer)).toContain(" 201 ")
    expectStrictForAnyOrigin(headersIn(answer))
  })

  test("a fault in a page: a kind page for people, a problem for programs, and not a word of what it was", async () => {
    const host = testHost({ render: () => Promise.reject(new Error("at /en/alerts?town=leeds")) })
    const forPeople = await host.portal.request("/en/alerts", { headers: { Accept: "text/html" } })
    expect([forPeople.status, await forPeople.text()]).toEqual([500, "<h1>Something went wrong</h1>"])
    expectStrict(forPeople.headers)
    const forPrograms = await host.portal.request("/en/alerts")
    expect(await forPrograms.json()).toMatchObject({ status: 500, kind: "fault" })
    expectStrict(forPrograms.headers)
    expect(host.clock.faults).toBe(2)
  })
})

describe("every answer of the desk's port has the strict headers", () => {
  test.each([
    ["a nonce", asked("GET", "/desk/nonce"), 200],
    ["letters for nobody", asked("GET", "/desk/letters"), 409],
    ["an address that is not there", asked("GET", "/en"), 404],
    ["no HTTP at all", "hello\r\n\r\n", 400],
  ])("%s", async (_title, request, status) => {
    const answer = await exchange(await onWire(testHost().desk), request)
    expect(statusLine(answer)).toContain(` ${status} `)
    expectStrict(headersIn(answer))
  })
})

describe("what may be kept by a browser", () => {
  test.each([
    ["the report page: nothing", "/en/report", "no-store"],
    ["an error: nothing", "/en/nowhere", "no-store"],
    ["the way out: nothing", "/leave", "no-store"],
    ["what everybody reads: until it is asked for again", "/en", "no-cache"],
    ["warnings: until they are asked for again", "/en/alerts", "no-cache"],
    ["a file named by its content: for good", "/assets/report.12345678.js", "public, max-age=31536000, immutable"],
  ])("%s", async (_title, path, expected) => {
    expect((await testHost().portal.request(path)).headers.get("cache-control")).toBe(expected)
  })
})
