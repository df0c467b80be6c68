import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { fromBase64, toBase64 } from "../../../crypto/bytes.ts"
import { addDays, type Day } from "../../../crypto/day.ts"
import { freshReceiptCode, type ReceiptCode } from "../../../crypto/receipt-code.ts"
import { signReply } from "../../../crypto/reply.ts"
import { Mailbox } from "../../../site/browser/mailbox.ts"
import { readReceiptCode } from "../../../site/browser/typed-code.ts"
import { fixedRandom, secretOf, signedBy } from "../../crypto/cast.ts"
import { replySecret, testOrganisation } from "../../support/organisation.ts"
import { random } from "../../support/random.ts"
import { keysOf, postOffice, replyTo, sealedFor, unsignedReply } from "../support/post-office.ts"

const start = "2026-06-01" as Day
const { organisation, roster, signedRoster } = testOrganisation({
  today: start,
  people: { Ana: ["open"], Ben: ["open"] },
})
const { id, key, epoch, recipients } = organisation
const code = freshReceiptCode(fixedRandom("Sam's code"))
const keys = keysOf(code)
const others = keysOf(freshReceiptCode(fixedRandom("somebody else's code")))

type Answers = Record<string, string | number | Uint8Array | null>

/** A server in memory: mailboxes, and paths with what they answer instead. */
function server(answers: Answers = {}, today: Day = start) {
  const office = postOffice()
  const requests: [path: string, init: RequestInit][] = []
  const usual: Answers = { "/roster.json": signedRoster.document, "/roster.json.minisig": signedRoster.minisig }
  const fetch = async (path: string, init: RequestInit = {}) => {
    requests.push([path, init])
    const answer = { ...usual, ...answers }[path]
    const headers = { Date: new Date(`${today}T12:00:00Z`).toUTCString() }
    if (answer === null) throw new TypeError("Failed to fetch")
    if (typeof answer === "number") return new Response(null, { status: answer })
    if (answer !== undefined) return new Response(answer as string, { headers })
    if (path !== "/mailbox") return new Response("", { status: 404, headers })
    const body = new Uint8Array(await (init.body as Blob).arrayBuffer())
    return new Response(office.answer(body) as Uint8Array<ArrayBuffer> | null)
  }
  return { ...office, requests, fetch: fetch as typeof globalThis.fetch }
}

const mailboxAt = ({ fetch }: ReturnType<typeof server>, ofCode: ReceiptCode = code, device: Day = start) =>
  new Mailbox(
    {
      page: {
        pins: { organisation: id, organisationKey: key, epoch },
        build: start,
        recipients,
        language: "en-GB",
        consentText: { version: 1, language: "en" },
      },
      fetch,
      random,
      now: () => Date.parse(`${device}T12:00:00Z`),
    },
    ofCode,
  )

async function found(at: ReturnType<typeof server>) {
  const reading = await mailboxAt(at).read(null)
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading))
  return reading.found
}

describe("N3: reading answers", () => {
  test.each([0, 1, 3, 4, 5, 8, 9])("brings all of %d, four at a time, and deletes none", async (count) => {
    const at = server()
    at.put(keys, ...Array.from({ length: count }, (_, before) => replyTo(keys, { number: before + 1 })))
    const { shown, unshown } = await found(at)
    expect(shown.map(({ reply }) => reply.number).sort()).toEqual(Array.from({ length: count }, (_, at) => at + 1))
    expect([unshown, at.waitingFor(keys)]).toEqual([[], count])
    expect(at.asked.map(({ action }) => action)).toEqual(Array(Math.floor(count / 4) + 1).fill("fetch"))
  })

  test("asks with a body of 256 bytes that takes nothing of the visitor along", async () => {
    const at = server()
    await found(at)
    const [path, init] = at.requests.at(-1)!
    expect([path, (init.body as Blob).size]).toEqual(["/mailbox", 256])
    expect(init).toMatchObject({
      method: "POST",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
    })
    expect(init.headers).toEqual({ "content-type": "application/octet-stream" })
  })

  test("of a host that hands out the same four for ever comes to an end, and shows each once", async () => {
    const honest = server()
    honest.put(keys, ...[1, 2, 3, 4].map((number) => replyTo(keys, { number })))
    const { shown } = await found(honest)
    const first = await (
      await honest.fetch("/mailbox", honest.requests.find(([path]) => path === "/mailbox")![1])
    ).arrayBuffer()
    const again = await found(server({ "/mailbox": new Uint8Array(first) }))
    expect(again.shown).toHaveLength(shown.length)
  })

  test("of somebody whose keys were removed shows none of theirs", async () => {
    const removal = signedBy(secretOf("Ben's document key"), {
      kind: "canopy/removal",
      version: 1,
      epoch,
      organisation: id,
      by: "Ben",
      person: "Ana",
    } as never)
    const at = server({ "/keys.json": JSON.stringify([removal]) })
    at.put(keys, replyTo(keys))
    expect(await found(at)).toEqual({ shown: [], unshown: ["unknown-caseworker"] })
  })

  test("of nobody's mailbox brings nothing, like one that is empty", async () => {
    const at = server()
    at.put(others, replyTo(others))
    expect(await found(at)).toEqual({ shown: [], unshown: [] })
  })

  test("deletes, when asked to, just what it is given, four a request", async () => {
    const at = server()
    at.put(keys, ...[1, 2, 3, 4, 5, 6].map((number) => replyTo(keys, { number })))
    const { shown } = await found(at)
    const ids = shown.map(({ id }) => id).slice(0, 5)
    expect(await mailboxAt(at).delete(ids)).toEqual({ ok: true, value: null })
    expect(at.waitingFor(keys)).toBe(1)
    expect(at.asked.filter(({ action }) => action === "read").map(({ ids }) => ids.length)).toEqual([4, 1])
    expect(await mailboxAt(at).delete(ids)).toEqual({ ok: true, value: null })
    expect(at.waitingFor(keys)).toBe(1)
  })
})

describe("N3: an answer that somebody tampered with is not shown, and its reason is known", () => {
  const good = signReply(unsignedReply(keys), replySecret("Ana"), keys.reply)
  const flipped = Uint8Array.from(replyTo(keys))
  flipped[9000]! ^= 1
  test.each([
    ["with one bit changed", flipped, "damaged"],
    ["sealed for another code", replyTo(others), "sealed-for-another-key"],
    ["that is something else", sealedFor(keys, { kind: "canopy/alert" }), "not-a-reply"],
    [
      "moved here from another mailbox",
      sealedFor(keys, signReply(unsignedReply(others), replySecret("Ana"), others.reply)),
      "another-mailbox",
    ],
    ["by nobody in the list", replyTo(keys, { from: "Zoe" }), "unknown-caseworker"],
    [
      "by Ben in Ana's name",
      sealedFor(keys, signReply(unsignedReply(keys), replySecret("Ben"), keys.reply)),
      "not-signed-by-caseworker",
    ],
    [
      "by one who never had the code's key",
      sealedFor(keys, signReply(unsignedReply(keys), replySecret("Ana"), secretOf("x"))),
      "not-bound-to-code",
    ],
  ])("%s", async (_, sealed, kind) => {
    const at = server()
    at.put(keys, sealed as ReturnType<typeof replyTo>, sealedFor(keys, good))
    const { shown, unshown } = await found(at)
    expect(unshown).toEqual([kind])
    expect(shown.map(({ reply }) => reply)).toEqual([good])
  })

  test("by a caseworker whose keys were revoked", async () => {
    const people = roster.people.map((person) => ({ ...person, state: "revoked" as const, roles: [] }))
    const later = testOrganisation({ today: start, people: { Ana: ["open"] }, roster: { people } }).signedRoster
    const at = server({ "/roster.json": later.document, "/roster.json.minisig": later.minisig })
    at.put(keys, replyTo(keys))
    expect((await found(at)).unshown).toEqual(["unknown-caseworker"])
  })
})

describe("what keeps answers from being fetched", () => {
  const expired = addDays(start, 800)
  test.each([
    ["no connection", { "/roster.json": null }, "no-connection"],
    ["no list of caseworkers", { "/roster.json": 404 }, "nothing-published"],
    ["a changed list", { "/roster.json": signedRoster.document.replace("Ana", "Eve") }, "damaged-roster"],
    ["a connection that breaks off", { "/mailbox": null }, "no-connection"],
    ["a busy server", { "/mailbox": 503 }, "busy"],
    ["too many requests", { "/mailbox": 429 }, "busy"],
    ["a server that refuses", { "/mailbox": 400 }, "not-taken"],
    ["a server that breaks", { "/mailbox": 500 }, "not-taken"],
    ["an answer of another length", { "/mailbox": "short" }, "not-taken"],
  ])("%s is told apart", async (_, answers, trouble) => {
    expect(await mailboxAt(server(answers)).read(null)).toEqual({ kind: "trouble", trouble })
  })

  test("a list that is refused: then the mailbox is not asked for at all", async () => {
    const at = server({}, expired)
    expect(await mailboxAt(at, code, expired).read(null)).toEqual({ kind: "trouble", trouble: "expired-roster" })
    expect(at.asked).toEqual([])
  })

  test("a phone whose clock is far off: the person is asked for the day, and a yes goes on", async () => {
    const at = server()
    at.put(keys, replyTo(keys))
    expect(await mailboxAt(at, code, expired).read(null)).toEqual({ kind: "ask-day", day: start })
    expect(await mailboxAt(at, code, expired).read(start)).toMatchObject({ kind: "read", found: { unshown: [] } })
  })

  test.each([
    [null, "no-connection"],
    [503, "busy"],
    [500, "not-taken"],
  ])("a deletion answered with %s is told apart too", async (answer, kind) => {
    const deleted = await mailboxAt(server({ "/mailbox": answer })).delete([new Uint8Array(16)])
    expect(deleted).toEqual({ ok: false, failure: { kind } })
  })
})

type Golden = { words: string[]; digits: string[]; keys: { mailbox: string } }
const file = readFileSync(new URL("../../vectors/receipt-codes.json", import.meta.url), "utf8")
const golden = (JSON.parse(file) as { codes: Golden[] }).codes

describe.each(golden)("N3: the code $words", ({ words, digits, keys }) => {
  test.each([words.join(" "), words.map((word) => word.slice(0, 4)).join("  "), digits.join("")])(
    "typed as “%s” leads the page to the mailbox it always led to",
    async (typed) => {
      const read = readReceiptCode(typed)
      const at = server()
      await mailboxAt(at, read.ok ? read.value : code).read(null)
      expect(at.asked.map(({ publicKey }) => toBase64(publicKey))).toEqual([keys.mailbox])
      expect(fromBase64(keys.mailbox)).toHaveLength(32)
    },
  )
})
