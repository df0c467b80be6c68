import { describe, expect, test } from "vitest"
import type { Counts } from "../../crypto/documents/counts.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { publicationText, signPublication } from "../../crypto/publication.ts"
import { secretOf, signedBy } from "../crypto/cast.ts"
import { documentSecret } from "../support/organisation.ts"
import { ask, jsonBody } from "./desk-client.ts"
import { type Host, testHost, testStore } from "./host.ts"

/** `/counts.json`: what an organisation tells everybody about itself, and nobody else can tell in its name. */

type Put = { document: string; signatures: string[] }

const put = (host: Host, alias: string, publication: unknown) =>
  ask(host.desk, alias, "PUT", "/desk/publications/counts.json", jsonBody(publication))
const said = async (answer: Response) => [answer.status, ((await answer.json()) as { kind?: string }).kind]
const served = async (host: Host, suffix = "") => {
  const answer = await host.portal.request(`/counts.json${suffix}`)
  return answer.ok ? answer.text() : null
}

async function openHost(...settings: Parameters<typeof testHost>): Promise<Host> {
  const host = testHost(...settings)
  const { document, minisig } = host.signedRoster
  const roster = jsonBody({ document, signatures: [minisig] })
  expect((await ask(host.desk, "Ana", "PUT", "/desk/publications/roster.json", roster)).status).toBe(200)
  return host
}

const countsOf = ({ roster }: Host, rest: Partial<Counts> = {}): Counts => ({
  kind: "canopy/counts",
  version: 1,
  epoch: 1,
  organisation: roster.organisation.id,
  month: "2026-06" as Counts["month"],
  years: [{ year: 2026, reports: null, warnings: { issued: 2, withdrawn: 1 }, policeFiles: 0, demands: [] }],
  ...rest,
})

const signed = (document: Counts, ...signers: string[]): Put => ({
  document: publicationText(document),
  signatures: signers.map((alias) => signPublication(document, documentSecret(alias))),
})

describe("J18 N12: the counts at the server", () => {
  test("there are none before they are published", async () => {
    expect(await served(await openHost())).toBeNull()
    expect(await served(await openHost(), ".minisig")).toBeNull()
  })

  test("are served byte for byte as they were signed, with the signature beside them", async () => {
    const host = await openHost()
    const first = signed(countsOf(host), "Cleo")
    expect(await (await put(host, "Cleo", first)).json()).toEqual({ epoch: 1 })
    expect([await served(host), await served(host, ".minisig")]).toEqual([first.document, first.signatures[0]])
    const answer = await host.portal.request("/counts.json")
    expect(answer.headers.get("content-type")).toBe("application/json")
  })

  test("may be brought by another person than the one who signed them", async () => {
    const host = await openHost()
    expect((await put(host, "Ana", signed(countsOf(host), "Cleo"))).status).toBe(200)
  })

  test("rise: later ones take their place, and the same ones again are no mistake", async () => {
    const host = await openHost()
    const later = signed(countsOf(host, { epoch: 9 }), "Ana")
    for (const each of [signed(countsOf(host), "Ana"), later, later])
      expect((await put(host, "Ana", each)).status).toBe(200)
    expect(await served(host)).toBe(later.document)
  })

  test.each([
    ["of the same number, with other words", { epoch: 5, years: [] }, 409, "older-counts"],
    ["of an earlier number", { epoch: 4 }, 409, "older-counts"],
    ["of another organisation", { epoch: 6, organisation: "f".repeat(32) }, 403, "counts-of-others"],
    ["of another kind", { epoch: 6, kind: "canopy/alerts" }, 400, "not-counts"],
    ["that say more than counts may", { epoch: 6, story: "he took the phone" }, 400, "not-counts"],
    [
      "that tell of one report",
      {
        epoch: 6,
        years: [{ year: 2026, reports: 1, warnings: { issued: 0, withdrawn: 0 }, policeFiles: 0, demands: [] }],
      },
      400,
      "not-counts",
    ],
  ])("%s are refused, and the kept ones stay", async (_title, rest, status, kind) => {
    const host = await openHost()
    const kept = signed(countsOf(host, { epoch: 5 }), "Ana")
    await put(host, "Ana", kept)
    expect(await said(await put(host, "Ana", signed(countsOf(host, rest as Partial<Counts>), "Ana")))).toEqual([
      status,
      kind,
    ])
    expect(await served(host)).toBe(kept.document)
  })

  test.each([
    ["nobody", () => [], 400, "not-the-right-form"],
    ["a stranger", () => ["a stranger"], 403, "signature-does-not-hold"],
    ["somebody who may not publish", () => ["Ben"], 403, "signature-does-not-hold"],
    ["two people", () => ["Ana", "Cleo"], 403, "signature-does-not-hold"],
  ])("signed by %s are refused", async (_title, signers, status, kind) => {
    const host = await openHost()
    expect(await said(await put(host, "Ana", signed(countsOf(host), ...signers())))).toEqual([status, kind])
    expect(await served(host)).toBeNull()
  })

  test.each(["retired", "revoked"] as const)("signed by somebody who is %s are refused", async (state) => {
    const host = await openHost()
    const people = host.roster.people.map((each) => (each.alias === "Cleo" ? { ...each, state } : each))
    const next: Roster = { ...host.roster, epoch: 8, people }
    const { document, minisig } = signedBy(secretOf("organisation"), next)
    await ask(host.desk, "Ana", "PUT", "/desk/publications/roster.json", jsonBody({ document, signatures: [minisig] }))
    expect(await said(await put(host, "Ana", signed(countsOf(host), "Cleo")))).toEqual([403, "signature-does-not-hold"])
    expect(await said(await put(host, "Cleo", signed(countsOf(host), "Ana")))).toEqual([401, "unknown-key"])
    expect(await served(host)).toBeNull()
  })

  test.each(["Ben", "a stranger"])("%s may not bring them", async (alias) => {
    const host = await openHost()
    const answer = await put(host, alias, signed(countsOf(host), "Ana"))
    expect((await said(answer))[1]).toBe(alias === "Ben" ? "role-missing" : "unknown-key")
    expect(await served(host)).toBeNull()
  })

  test("whose text was changed after it was signed are refused", async () => {
    const host = await openHost()
    const { document, signatures } = signed(countsOf(host), "Ana")
    const changed = { document: document.replace('"issued":2', '"issued":9'), signatures }
    expect(await said(await put(host, "Ana", changed))).toEqual([403, "signature-does-not-hold"])
  })

  test.each([
    ["nothing", ""],
    ["no JSON", "counts"],
    ["null", null],
    ["a list", []],
    ["a document without signatures", { document: "{}" }],
    ["a signature that is none", { document: "{}\n", signatures: ["untrusted comment: x\nAAAA\n"] }],
  ])("%s is refused", async (_title, garbage) => {
    const host = await openHost()
    const answer = await put(host, "Ana", garbage)
    expect([400, 403]).toContain(answer.status)
    expect(await served(host)).toBeNull()
  })

  test("that are longer than a hundred years of counts are refused", async () => {
    const host = await openHost()
    const answer = await put(host, "Ana", { document: " ".repeat(300_000), signatures: ["x"] })
    expect(answer.status).toBe(413)
    expect(await served(host)).toBeNull()
  })

  test("a hundred years of them have room", async () => {
    const host = await openHost()
    const kinds = ["court-order", "police-request", "counselling-notes", "data-request", "takedown", "other"] as const
    const none = { "nothing-held": 0, refused: 0, "given-in-part": 0, given: 0, withdrawn: 0 }
    const demands = kinds.map((kind) => ({ kind, received: 99, open: 99, ...none }))
    const years = Array.from({ length: 100 }, (_, at) => ({
      year: 2026 + at,
      reports: 99_999,
      warnings: { issued: 999, withdrawn: 99 },
      policeFiles: 999,
      demands,
    }))
    expect((await put(host, "Ana", signed(countsOf(host, { years }), "Ana"))).status).toBe(200)
  })

  test("are there after the server was started again", async () => {
    const store = testStore()
    const host = await openHost({ store })
    const first = signed(countsOf(host), "Ana")
    await put(host, "Ana", first)
    expect(await served(testHost({ store }))).toBe(first.document)
  })
})
