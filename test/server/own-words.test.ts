import { describe, expect, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import type { Pages } from "../../crypto/documents/pages.ts"
import type { UnsetWords } from "../../crypto/documents/unset-words.ts"
import { publicationText, signPublication } from "../../crypto/publication.ts"
import { textHash } from "../../crypto/trust.ts"
import { mostPagesBytes } from "../../server/desk/pages.ts"
import { caching } from "../../server/headers.ts"
import type { Render } from "../../server/pages.ts"
import { asServed } from "../../server/served.ts"
import { unsetAtStart } from "../../server/unset.ts"
import { secretOf } from "../crypto/cast.ts"
import { documentSecret } from "../support/organisation.ts"
import { ask, jsonBody, nonceFrom } from "./desk-client.ts"
import { type Host, testHost, testStore, usualSite } from "./host.ts"

/** Words of the organisation's own at the server: who may bring them, and what it makes of them. */

type Put = { document: string; signatures: string[] }
const path = "/desk/publications/pages.json"
const asHtml = { "Content-Type": "text/html; charset=utf-8" }

/** Pages that say how many own pages they were given, and the heading of the first. */
const render: Render = async ({ url }, { own }) =>
  url.endsWith("/en/about")
    ? new Response(`<h1>${own?.pages.length ?? "none"} ${own?.pages[0]?.heading ?? ""}</h1>`, { headers: asHtml })
    : new Response("nothing", { status: 404 })

const openHost = (settings: Parameters<typeof testHost>[0] = {}): Host => {
  const host = testHost({ render, ...settings })
  host.store.publish("roster.json", { document: host.signedRoster.document, signatures: [host.signedRoster.minisig] })
  host.shelf.changed()
  return host
}

const aPage = { name: "about", language: "en", title: "Us", heading: "Who we are", lead: "Three.", text: "Words." }
const pagesOf = ({ organisation }: Host, rest: object = {}): Pages =>
  ({
    ...{ kind: "canopy/pages", version: 1, epoch: 1, organisation: organisation.id, previous: null, pages: [aPage] },
    ...rest,
  }) as Pages
const following = (first: Pages): Partial<Pages> => ({
  epoch: first.epoch + 1,
  previous: textHash(publicationText(first)),
})

const signed = (pages: Pages, ...signers: string[]): Put => ({
  document: publicationText(pages),
  signatures: (signers.length > 0 ? signers : ["Ana"]).map((alias) => signPublication(pages, documentSecret(alias))),
})
const put = (host: Host, body: Put, alias = "Ana") => ask(host.desk, alias, "PUT", path, jsonBody(body))
const kindOf = async (answer: Response) => ((await answer.json()) as { kind: string }).kind
const told = async (answer: Response) => [answer.status, await kindOf(answer)]
const textOf = async (host: Host, at: string) => (await host.portal.request(at)).text()

describe("J20: words of the organisation’s own", () => {
  test("N12: are served byte for byte as they were signed, and are on the page with the next request", async () => {
    const host = openHost()
    expect(await textOf(host, "/en/about")).toBe("<h1>none </h1>")
    const words = signed(pagesOf(host))
    expect(await (await put(host, words)).json()).toEqual({ epoch: 1 })
    expect([await textOf(host, "/pages.json"), await textOf(host, "/pages.json.minisig")]).toEqual([
      words.document,
      words.signatures[0],
    ])
    expect(await textOf(host, "/en/about")).toBe("<h1>1 Who we are</h1>")
  })

  test("follow one another, by whoever may publish; the same ones again are no mistake: the line may have broken", async () => {
    const host = openHost()
    const first = pagesOf(host)
    await put(host, signed(first))
    const second = pagesOf(host, { ...following(first), pages: [] })
    expect((await put(host, signed(second, "Cleo"), "Cleo")).status).toBe(200)
    expect((await put(host, signed(second, "Cleo"), "Cleo")).status).toBe(200)
    expect(await textOf(host, "/en/about")).toBe("<h1>0 </h1>")
  })

  test("are taken as they stand by a host that lost everything", async () => {
    const host = openHost()
    const late = pagesOf(host, { epoch: 37, previous: "a".repeat(64) })
    expect(await (await put(host, signed(late))).json()).toEqual({ epoch: 37 })
  })

  test("of two that were made from the same ones, the second is refused, and the first stays", async () => {
    const host = openHost()
    const first = pagesOf(host)
    await put(host, signed(first))
    const [byAna, byCleo] = ["Ana", "Cleo"].map((alias) =>
      signed(pagesOf(host, { ...following(first), pages: [{ ...aPage, heading: alias }] }), alias),
    )
    const answers = await Promise.all([put(host, byAna!), put(host, byCleo!, "Cleo")])
    const statuses = answers.map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 409])
    const winner = statuses[0] === 200 ? byAna : byCleo
    expect(await textOf(host, "/pages.json")).toBe(winner?.document)
  })
})

describe("N12: refused, and the kept words stay:", () => {
  test.each<[string, object, number, string]>([
    ["older words again", { epoch: 1, previous: null, pages: [] }, 409, "pages-chain-broken"],
    ["words that skip an edition", { epoch: 4 }, 409, "pages-chain-broken"],
    ["words made from others", { previous: "0".repeat(64) }, 409, "pages-chain-broken"],
    ["words made from none", { previous: null }, 409, "pages-chain-broken"],
    ["words of another organisation", { organisation: "f".repeat(32) }, 403, "pages-of-others"],
    ["words with a field too many", { by: "Ana" }, 400, "not-pages"],
    ["a page with a field too many", { pages: [{ ...aPage, picture: "us.png" }] }, 400, "not-pages"],
    ["a page with a name that leads elsewhere", { pages: [{ ...aPage, name: "../x" }] }, 400, "not-pages"],
    ["a title on two lines", { pages: [{ ...aPage, title: "Us\nname: x" }] }, 400, "not-pages"],
    ["a text that is too long", { pages: [{ ...aPage, text: "a".repeat(20_001) }] }, 400, "not-pages"],
    ["501 pages", { pages: Array.from({ length: 501 }, () => aPage) }, 400, "not-pages"],
    ["words of another kind", { kind: "canopy/counts" }, 400, "not-pages"],
    ["notes for colleagues", { services: [{ name: "A", kinds: ["health"], notes: "Dee" }] }, 400, "not-pages"],
  ])("%s", async (_title, rest, status, kind) => {
    const host = openHost()
    const first = pagesOf(host)
    await put(host, signed(first))
    const second = pagesOf(host, { ...following(first), ...rest })
    expect(await told(await put(host, signed(second)))).toEqual([status, kind])
    expect(await textOf(host, "/pages.json")).toBe(publicationText(first))
  })

  test("words that another person signed than may publish, that nobody signed, or that two did", async () => {
    const host = openHost()
    const words = pagesOf(host)
    for (const [body, expected] of [
      [signed(words, "Ben"), [403, "signature-does-not-hold"]],
      [signed(words, "a stranger"), [403, "signature-does-not-hold"]],
      [signed(words, "Ana", "Cleo"), [403, "signature-does-not-hold"]],
      [
        { ...signed(words), document: signed(words).document.replace("Three", "Four") },
        [403, "signature-does-not-hold"],
      ],
      [{ ...signed(words), signatures: [] }, [400, "not-the-right-form"]],
      [{ ...signed(words), signatures: ["RWQ"] }, [403, "signature-does-not-hold"]],
    ] as [Put, [number, string]][])
      expect(await told(await put(host, body))).toEqual(expected)
    expect((await host.portal.request("/pages.json")).status).toBe(404)
  })

  test("rightly signed words from somebody who may not publish, or whom nobody knows, or without a signed request", async () => {
    const host = openHost()
    const body = jsonBody(signed(pagesOf(host)))
    expect(await told(await ask(host.desk, "Ben", "PUT", path, body))).toEqual([403, "role-missing"])
    const stranger = { secret: secretOf("a stranger") }
    expect(await told(await ask(host.desk, "Ana", "PUT", path, body, stranger))).toEqual([401, "unknown-key"])
    expect((await ask(host.desk, "Ana", "PUT", path, body, { headers: () => ({}) })).status).toBe(401)
    const nonce = await nonceFrom(host.desk)
    host.clock.now += 10 * 60_000
    expect(await told(await ask(host.desk, "Ana", "PUT", path, body, { nonce }))).toEqual([401, "stale-nonce"])
    const other = { sends: jsonBody(signed(pagesOf(host, { pages: [] }))) }
    expect(await told(await ask(host.desk, "Ana", "PUT", path, body, other))).toEqual([400, "digest-differs"])
  })

  test("what is no JSON, another form, no UTF-8, too much, or broken off", async () => {
    const host = openHost()
    const big = new Uint8Array(mostPagesBytes + 1)
    const answers = await Promise.all(
      [utf8("words"), utf8("{}"), utf8("null"), new Uint8Array([0xff, 0xfe]), new Uint8Array()].map((body) =>
        ask(host.desk, "Ana", "PUT", path, body),
      ),
    )
    for (const answer of answers) expect(answer.status).toBe(400)
    expect(await told(await ask(host.desk, "Ana", "PUT", path, big))).toEqual([413, "too-long"])
    const whole = jsonBody(signed(pagesOf(host)))
    const broken = await ask(host.desk, "Ana", "PUT", path, whole, { sends: whole.subarray(0, 100) })
    expect(await told(broken)).toEqual([400, "digest-differs"])
    expect([(await host.portal.request("/pages.json")).status, host.clock.faults]).toEqual([404, 0])
  })

  test("words for which there is no room", async () => {
    const store = testStore()
    openHost({ store })
    const host = testHost({ render, store: { ...store, publish: () => "full" } })
    expect(await told(await put(host, signed(pagesOf(host))))).toEqual([503, "store-full"])
    expect((await host.portal.request("/pages.json")).status).toBe(404)
  })

  test("a body that breaks off on the way", async () => {
    const host = openHost()
    const body = jsonBody(signed(pagesOf(host)))
    const answer = await host.desk.request(path, { ...(await brokenOff(host, body)) })
    expect([answer.status, (await host.portal.request("/pages.json")).status]).toEqual([400, 404])
  })
})

/** Begins as it was signed, and then the line breaks. */
async function brokenOff(host: Host, body: Uint8Array): Promise<RequestInit> {
  let headers: Record<string, string> = {}
  const remember = (made: typeof headers) => {
    headers = made
    return {}
  }
  await ask(host.desk, "Ana", "PUT", path, body, { headers: remember })
  const stream = new ReadableStream({
    start: (controller) => {
      controller.enqueue(body.subarray(0, 50))
      controller.error(new Error("the line broke"))
    },
  })
  return { method: "PUT", headers, body: stream, duplex: "half" } as RequestInit
}

describe("what is still to be written is said when the server starts", () => {
  const unset: UnsetWords = {
    kind: "canopy/unset-words",
    version: 1,
    languages: ["en", "ro"],
    consentsInEnglish: ["ro"],
    hoursInEnglish: ["pl"],
    pages: [
      { name: "about", yours: "Write who you are.", checkBefore: null },
      { name: "law", yours: null, checkBefore: "A solicitor reads it." },
    ],
  }
  const site = (text = JSON.stringify(unset)) =>
    new Map([...usualSite, ["/words.json", asServed(utf8(text), "application/json", caching.asked)]])
  const consents = /^Consents are asked for in English in ro: /
  const hours = /^The hours of the phone stand in English in pl: /

  test("a sentence for each page, one for consents that are asked for in English, and one for hours that are", () => {
    const { parts } = openHost({ site: site() })
    expect(unsetAtStart(parts.site, parts.shelf)).toEqual([
      "Page “about”: Write who you are.",
      "Page “law”: A solicitor reads it.",
      expect.stringMatching(consents),
      expect.stringMatching(hours),
    ])
  })

  test("and no longer after it was published; a Romanian page does not make the English one", async () => {
    const host = openHost({ site: site() })
    const romanian = pagesOf(host, { pages: [{ ...aPage, language: "ro" }] })
    await put(host, signed(romanian))
    expect(unsetAtStart(host.parts.site, host.shelf)).toHaveLength(4)
    await put(host, signed(pagesOf(host, { ...following(romanian), pages: [aPage] })))
    expect(unsetAtStart(host.parts.site, host.shelf)).toEqual([
      "Page “law”: A solicitor reads it.",
      expect.stringMatching(consents),
      expect.stringMatching(hours),
    ])
  })

  test.each(["", "{}", "garbage", '{"kind":"canopy/unset-words","version":2}'])(
    "nothing for a site that says %j of itself",
    (text) => {
      const { parts } = openHost({ site: site(text) })
      expect(unsetAtStart(parts.site, parts.shelf)).toEqual([])
    },
  )
})
