import { describe, expect, test } from "vitest"
import { toBase64 } from "../../../crypto/bytes.ts"
import { addDays } from "../../../crypto/day.ts"
import { ask, jsonBody } from "../desk-client.ts"
import { someDay, testHost } from "../host.ts"
import { aTable, keyFor, outcomeOf, question } from "./tables.ts"

const bytes = { "Content-Type": "application/octet-stream" }
type Host = ReturnType<typeof testHost>

async function hostWithRoster(): Promise<Host> {
  const host = testHost()
  const { document, minisig } = host.signedRoster
  await ask(host.desk, "Ana", "PUT", "/desk/publications/roster.json", jsonBody({ document, signatures: [minisig] }))
  return host
}
const put = (host: Host, what: "key" | "table", body: unknown, alias = "Ana") =>
  ask(host.desk, alias, "PUT", `/desk/check/${what}`, jsonBody(body))
const kindOf = async (answer: Response) => ((await answer.json()) as { kind?: string }).kind
const check = (host: Host, body: Uint8Array) =>
  host.portal.request("/check", { method: "POST", headers: bytes, body: body as BodyInit })

describe("N4 S42: the table", () => {
  test("is served as it was signed, with all its rows", async () => {
    const host = await hostWithRoster()
    const made = aTable(host, someDay)
    expect((await put(host, "table", made.put)).status).toBe(200)
    const got = async (path: string) => (await host.portal.request(path)).text()
    expect(await got("/check/table.json")).toBe(made.put.document)
    expect(await got("/check/table.json.minisig")).toBe(made.put.minisig)
    const rows = await host.portal.request("/check/table")
    expect(toBase64(new Uint8Array(await rows.arrayBuffer()))).toBe(made.put.rows)
  })

  test("is not there before one was published", async () => {
    const host = await hostWithRoster()
    for (const path of ["/check/table", "/check/table.json", "/check/table.json.minisig"])
      expect((await host.portal.request(path)).status).toBe(404)
  })

  test("the same again passes, and the next one takes its place", async () => {
    const host = await hostWithRoster()
    const [first, next] = [aTable(host, someDay), aTable(host, someDay, { epoch: 2 })]
    for (const made of [first, first, next]) expect((await put(host, "table", made.put)).status).toBe(200)
    expect(await kindOf(await put(host, "table", first.put))).toBe("older-table")
    expect(await (await host.portal.request("/check/table.json")).text()).toBe(next.put.document)
  })

  test.each([
    ["by somebody who may not publish", { by: "Ben" }, "signature-does-not-hold"],
    ["of another organisation", { rest: { organisation: "f".repeat(32) } }, "table-of-others"],
    ["of another roster", { rest: { roster: "0".repeat(64) } }, "table-of-others"],
    ["whose time is over", { rest: { until: addDays(someDay, -1) } }, "table-expired"],
    ["whose rows are others", { rest: { table: "0".repeat(64) } }, "rows-differ"],
    ["with fewer rows than it says", { rest: { rows: 2048 } }, "rows-differ"],
    ["with a number of rows that tells something", { rest: { rows: 1000 } }, "not-a-check-table"],
  ] as const)("one %s is refused", async (_title, made, kind) => {
    const host = await hostWithRoster()
    expect(await kindOf(await put(host, "table", aTable(host, someDay, made).put))).toBe(kind)
    expect((await host.portal.request("/check/table")).status).toBe(404)
  })

  test("one that was cut on its way is refused, and so is what is no table at all", async () => {
    const host = await hostWithRoster()
    const made = aTable(host, someDay)
    expect(await kindOf(await put(host, "table", { ...made.put, rows: made.put.rows.slice(0, -40) }))).toBe(
      "rows-differ",
    )
    expect(await kindOf(await put(host, "table", { ...made.put, rows: "%" }))).toBe("rows-differ")
    expect(await kindOf(await put(host, "table", { ...made.put, document: `${made.put.document} ` }))).toBe(
      "signature-does-not-hold",
    )
    expect(await kindOf(await put(host, "table", { rows: made.put.rows }))).toBe("not-the-right-form")
  })

  test("whoever may not publish brings neither table nor key", async () => {
    const host = await hostWithRoster()
    const made = aTable(host, someDay)
    expect(await kindOf(await put(host, "table", made.put, "Ben"))).toBe("role-missing")
    expect(await kindOf(await put(host, "key", keyFor(made.keys, 1, someDay), "Ben"))).toBe("role-missing")
    expect((await host.desk.request("/desk/check/key")).status).toBe(401)
  })
})

describe("N4: the key", () => {
  test("goes to the evaluator, which then says its epoch, and stands in no row of the store", async () => {
    const host = await hostWithRoster()
    const made = aTable(host, someDay)
    expect(await (await ask(host.desk, "Ana", "GET", "/desk/check/key")).json()).toEqual({ epoch: null })
    expect((await put(host, "key", keyFor(made.keys, 1, someDay))).status).toBe(200)
    expect(await (await ask(host.desk, "Cleo", "GET", "/desk/check/key")).json()).toEqual({ epoch: 1 })
    expect(await outcomeOf(await check(host, question(host.organisation.id).body))).toBe("evaluated")
  })

  test("of another form is refused", async () => {
    const host = await hostWithRoster()
    const { keys } = aTable(host, someDay)
    for (const rest of [{ rows: 7 }, { secretKey: "AAAA" }, { partners: ["x"] }])
      expect(await kindOf(await put(host, "key", { ...keyFor(keys, 1, someDay), ...rest }))).toBe("not-the-right-form")
  })
})

describe("N4 S30: POST /check", () => {
  test("answers 200 and 128 bytes whatever came of it, and nobody keeps the answer", async () => {
    const host = await hostWithRoster()
    const before = await check(host, question(host.organisation.id).body)
    host.evaluator.hold(keyFor(aTable(host, someDay).keys, 1, someDay))
    const after = await check(host, question(host.organisation.id).body)
    for (const answer of [before, after]) {
      expect([answer.status, answer.headers.get("content-length")]).toEqual([200, "128"])
      expect(answer.headers.get("cache-control")).toBe("no-store")
    }
    expect([await outcomeOf(before), await outcomeOf(after)]).toEqual(["offline", "evaluated"])
  })

  test.each([
    ["nothing", new Uint8Array(), 400],
    ["one byte too few", new Uint8Array(255), 400],
    ["zeros", new Uint8Array(256), 400],
    ["one byte too many", new Uint8Array(257), 413],
  ])("refuses %s", async (_title, body, status) => {
    const host = await hostWithRoster()
    host.evaluator.hold(keyFor(aTable(host, someDay).keys, 1, someDay))
    expect((await check(host, body)).status).toBe(status)
  })

  test("refuses another type, and another method", async () => {
    const host = await hostWithRoster()
    const asForm = { method: "POST", headers: { "Content-Type": "text/plain" }, body: "x" }
    expect((await host.portal.request("/check", asForm)).status).toBe(415)
    const read = await host.portal.request("/check")
    expect([read.status, read.headers.get("allow")]).toEqual([405, "POST"])
  })
})
