import { pbkdf2Sync } from "node:crypto"
import { beforeAll, describe, expect, test } from "vitest"
import { fromBase64 } from "../../../crypto/bytes.ts"
import type { Listing } from "../../../crypto/check/listing.ts"
import { freshCheckKeys } from "../../../crypto/check/oprf.ts"
import { stretchIterations, stretchSalt } from "../../../crypto/check/stretch.ts"
import type { PlainPage } from "../../../crypto/page-data.ts"
import { builtRender } from "../../site/support/build.ts"
import { random } from "../../support/random.ts"
import { type Host, someDay } from "../host.ts"
import { plainHost, postForm } from "../plain-client.ts"
import { aTable, keyFor, question } from "./tables.ts"

/** The check where no script runs: what the server makes of what was typed, and what it says when it cannot. */

const him = "tel:+447700900123"
const nobody = "tel:+447700900126"
const x = new Uint8Array(pbkdf2Sync(him, stretchSalt, stretchIterations, 32, "sha256"))

/** A host whose table lists him, and whose evaluator has its key, unless told otherwise. */
function checkHost(
  settings: Parameters<typeof plainHost>[0] = {},
  key: Parameters<typeof keyFor>[3] | null = {},
  listings: Listing[] = [{ level: "danger" }],
) {
  const host = plainHost(settings)
  const table = aTable(host, someDay, { x, listings })
  const { document, minisig, rows } = table.put
  host.store.publishTable({ document, minisig, rows: fromBase64(rows) ?? new Uint8Array() })
  if (key) host.evaluator.hold(keyFor(table.keys, 1, someDay, key))
  return host
}
const post = async (host: Host, fields: Record<string, string>): Promise<PlainPage> => {
  const text = await (await postForm(host.portal, "check", fields)).text()
  return JSON.parse(text.slice(0, text.lastIndexOf("<!--"))) as PlainPage
}
const looked = (host: Host, key = nobody) => post(host, { _key: key })

describe("S42 N4: with scripts off", () => {
  test("what was typed is said as it was understood, and nothing is looked up yet", async () => {
    const host = checkHost({}, { rows: 19_999_744 })
    expect(await post(host, { value: "07700 900123" })).toMatchObject({
      view: "understood",
      readings: [{ key: him, shown: "+44 7700 900123" }],
      trouble: null,
    })
    // The one check of the day is still there.
    expect(await looked(host, him)).toMatchObject({ view: "answer", shown: [{ level: "danger" }] })
    expect(await looked(host, him)).toMatchObject({ view: "understood", trouble: "busy" })
  })

  test("somebody who is not listed is not", async () => {
    expect(await looked(checkHost())).toMatchObject({ view: "answer", shown: [] })
  })

  test.each<[string, (host: Host) => unknown, string]>([
    ["an evaluator without a key is 'offline'", () => null, "offline"],
    [
      "an evaluation under another key than the table's is 'offline'",
      (host) => host.evaluator.hold(keyFor(freshCheckKeys(random), 1, someDay)),
      "offline",
    ],
    [
      "an evaluator with the key of another table is 'offline'",
      (host) => host.evaluator.hold(keyFor(freshCheckKeys(random), 2, someDay)),
      "offline",
    ],
    [
      "a budget that is used up is 'busy'",
      (host) => host.evaluator.hold(keyFor(freshCheckKeys(random), 1, someDay, { rows: 1_024_000_000 })),
      "busy",
    ],
  ])("%s, and never 'not listed'", async (_title, make, trouble) => {
    const host = checkHost({}, null)
    make(host)
    expect(await looked(host)).toMatchObject({ view: "understood", readings: [{ key: nobody }], trouble })
  })

  test("before there is a table the check says so", async () => {
    expect(await looked(plainHost())).toMatchObject({ view: "understood", trouble: "nothing-published" })
  })

  test.each([
    ["of a kind that nobody knows", "xyz:1"],
    ["longer than any", `user:any:${"a".repeat(400)}`],
    ["none", ""],
  ])("a key %s is taken for nothing that was understood", async (_title, key) => {
    expect(await post(checkHost(), { _key: key })).toMatchObject({ view: "value", why: "empty" })
  })

  test("it draws from a part of the budget of its own: pages with scripts go on", async () => {
    const host = checkHost({}, { rows: 19_999_744 })
    await looked(host)
    expect(await looked(host)).toMatchObject({ trouble: "busy" })
    expect(host.evaluator.answer(question(host.organisation.id).body, "scripts")?.outcome).toBe("evaluated")
  })
})

describe("S30 S42: the pages that are really built", () => {
  let render: Awaited<ReturnType<typeof builtRender>>
  beforeAll(async () => {
    render = await builtRender()
  })

  test("have one length for a hit, a miss, a warning that was paused, 'busy', 'offline', what was understood and what was not", async () => {
    const ways: [Host, Record<string, string>][] = [
      [checkHost({ render }), { _key: him }],
      [checkHost({ render }), { _key: nobody }],
      [checkHost({ render }, { rows: 1_024_000_000 }), { _key: him }],
      [checkHost({ render }, null), { _key: him }],
      [checkHost({ render }), { value: "07700 900123" }],
      [checkHost({ render }), { value: "he was very rude to me" }],
      // J18: of a table that is older than the pause of the warning.
      [checkHost({ render }, {}, [{ alert: "26-0143" }]), { _key: him }],
    ]
    const pages = await Promise.all(
      ways.map(async ([host, fields]) => (await postForm(host.portal, "check", fields)).text()),
    )
    expect(new Set(pages.map((page) => Buffer.byteLength(page)))).toEqual(new Set([131_072]))
    const [hit = "", miss = "", busy = "", offline = ""] = pages
    const paused = pages.at(-1) ?? ""
    for (const said of ["This is listed here", "A warning belongs to it that we cannot show now. Ask a caseworker."])
      expect(paused).toContain(said)
    expect(paused).not.toContain("Not listed here")
    expect(hit).toContain("This is listed here")
    expect(miss).toContain("That does not mean safe")
    for (const page of [hit, miss])
      for (const words of ["Before you meet", "Talk to a caseworker", "0161 496 0000"]) expect(page).toContain(words)
    for (const page of [busy, offline]) {
      expect(page).toContain("That does not mean that nothing is listed")
      expect(page).toContain("0161 496 0000")
      expect(page).not.toContain("Not listed here")
    }
  })
})
