import { concatBytes } from "@noble/hashes/utils.js"
import { describe, expect, test } from "vitest"
import { toHex } from "../../crypto/bytes.ts"
import { blockBytes, sealedBytes } from "../../crypto/lengths.ts"
import { sealBlock } from "../../crypto/seal.ts"
import { postId } from "../../server/letters.ts"
import { recipientOf } from "../crypto/cast.ts"
import { random } from "../support/random.ts"
import { ask, jsonBody } from "./desk-client.ts"
import { type Host, testHost } from "./host.ts"

/** `/desk/journal`: what this host does for a team of workstations whose entries it cannot read. */

const entryBytes = sealedBytes(blockBytes, 4)

function anEntry(words = "what was done"): Uint8Array {
  const sealed = sealBlock({ words }, [recipientOf("Ana"), recipientOf("Ben")], 4, random)
  if (!sealed.ok) throw new Error(sealed.failure.kind)
  return sealed.value
}

async function openHost(...settings: Parameters<typeof testHost>): Promise<Host> {
  const host = testHost(...settings)
  const { document, minisig } = host.signedRoster
  const body = jsonBody({ document, signatures: [minisig] })
  await ask(host.desk, "Ana", "PUT", "/desk/publications/roster.json", body)
  return host
}

const post = ({ desk }: Host, body: Uint8Array, alias = "Ana") => ask(desk, alias, "POST", "/desk/journal", body)
const have = ({ desk }: Host, alias: string, said: { have?: string[]; held?: string[]; notOurs?: string[] }) =>
  ask(desk, alias, "POST", "/desk/journal/have", jsonBody({ have: [], held: [], notOurs: [], ...said }))
const kindOf = async (answer: Response) => ((await answer.json()) as { kind: string }).kind
const waiting = async ({ desk }: Host) =>
  ((await (await ask(desk, "Ben", "GET", "/desk/journal")).json()) as { waiting: string[] }).waiting

describe("posting entries", () => {
  test("keeps each once, and gives them to whoever opens letters", async () => {
    const host = await openHost()
    const entries = [anEntry("one"), anEntry("two")]
    for (let times = 0; times < 2; times++) expect((await post(host, concatBytes(...entries))).status).toBe(200)
    const ids = await waiting(host)
    expect(ids.toSorted()).toEqual(entries.map(postId).toSorted())
    const answer = await ask(
      host.desk,
      "Ben",
      "POST",
      "/desk/journal/read",
      jsonBody({ ids: [ids[0], "00".repeat(16)] }),
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(bytes.length).toBe(16 + entryBytes)
    expect(toHex(bytes.subarray(0, 16))).toBe(ids[0])
  })

  test.each([
    ["nothing", new Uint8Array()],
    ["half an entry", anEntry().subarray(0, 100)],
    ["one and a half", concatBytes(anEntry(), anEntry().subarray(1))],
    ["something else of that length", random(entryBytes)],
    ["an entry and something else", concatBytes(anEntry(), random(entryBytes))],
  ])("refuses %s, and keeps none of it", async (_, body) => {
    const host = await openHost()
    const answer = await post(host, body)
    expect([answer.status, await kindOf(answer)]).toEqual([400, "not-sealed-entries"])
    expect(await waiting(host)).toEqual([])
  })

  test("refuses more than 256 at once before it reads them", async () => {
    const host = await openHost()
    const answer = await post(host, new Uint8Array(257 * entryBytes))
    expect(answer.status).toBe(413)
  })

  test("keeps all or none when there is no room", async () => {
    const host = await openHost()
    const many = Array.from({ length: 10 }, (_, at) => anEntry(`${at}`))
    const room = host.store.keepEntries
    let left = 5
    host.store.keepEntries = (list) => (list.length > left ? "full" : room(list))
    const answer = await post(host, concatBytes(...many))
    expect([answer.status, await kindOf(answer)]).toEqual([503, "store-full"])
    left = 10
    expect((await post(host, concatBytes(...many))).status).toBe(200)
  })

  test("takes nothing from a stranger, and nothing of another form", async () => {
    const host = await openHost()
    for (const [path, method] of [
      ["/desk/journal", "GET"],
      ["/desk/journal", "POST"],
      ["/desk/journal/read", "POST"],
      ["/desk/journal/have", "POST"],
    ] as const)
      expect((await host.desk.request(path, { method })).status).toBe(401)
    const odd = await ask(host.desk, "Ana", "POST", "/desk/journal/read", jsonBody({ ids: ["../roster"] }))
    expect(await kindOf(odd)).toBe("not-the-right-form")
  })
})

describe("an entry is forgotten", () => {
  async function withEntry() {
    const host = await openHost()
    const entry = anEntry()
    await post(host, entry)
    return { host, id: postId(entry) }
  }

  test("when all who open letters have it and a backup of one holds it, and not before", async () => {
    const { host, id } = await withEntry()
    await have(host, "Ana", { have: [id] })
    await have(host, "Ben", { have: [id] })
    expect(await waiting(host)).toEqual([id])
    await have(host, "Ben", { have: [id], held: [id] })
    expect(await waiting(host)).toEqual([])
  })

  test("not when one has it in a backup and the other has said nothing", async () => {
    const { host, id } = await withEntry()
    await have(host, "Ana", { have: [id], held: [id] })
    expect(await waiting(host)).toEqual([id])
  })

  test("when nobody can open it", async () => {
    const { host, id } = await withEntry()
    for (const alias of ["Ana", "Ben"]) await have(host, alias, { notOurs: [id] })
    expect(await waiting(host)).toEqual([])
  })

  test("on the first of its last month, whatever was said", async () => {
    const { host } = await withEntry()
    host.store.forgetUntil("2030-01" as never)
    expect(await waiting(host)).toEqual([])
  })
})
