import { describe, expect, test } from "vitest"
import type { Outgoing, Texter } from "../../../keys/members/line/line.ts"
import { plainGateway } from "../../../keys/members/line/plain-gateway.ts"
import { twilio } from "../../../keys/members/line/twilio.ts"
import { Refusal } from "../../../keys/refusals/refusal.ts"
import { aDay } from "../workstation.ts"

/** Text companies that fail in every way: what became of a message is never guessed (S38). */

const message: Outgoing = {
  channel: "text",
  to: "+447700900123",
  key: "ab".repeat(16),
  from: "Notices",
  subject: "Notice",
  body: "New notice 26-0143, North West. Reply STOP. notes.example/n",
}
const account = `AC${"0".repeat(32)}`

type Asked = { url: string; init: RequestInit }
type Answers = (asked: Asked) => Response | Promise<Response>

function gateways(answers: Answers): { asked: Asked[]; plain: Texter; twilio: Texter } {
  const asked: Asked[] = []
  const fetcher = (async (url: string, init: RequestInit) => {
    asked.push({ url, init })
    return answers({ url, init })
  }) as typeof fetch
  return {
    asked,
    plain: plainGateway({ kind: "plain", url: "https://texts.example/v1/", token: "a token" }, fetcher),
    twilio: twilio({ kind: "twilio", account, token: "a token", from: "+447700900000" }, fetcher, aDay),
  }
}

const json = (status: number, value: unknown): Response => new Response(JSON.stringify(value), { status })
const kindOr = async <Value>(value: Promise<Value>): Promise<Value | string> => {
  try {
    return await value
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
}
/** The headers come, and half of the words. */
const half = (): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"state":'))
        controller.error(new Error("the line broke"))
      },
    }),
    { status: 201 },
  )
const broken = (): never => {
  throw new TypeError("fetch failed")
}

const failures: [string, Answers, plain: string, twilio: string][] = [
  ["a line that broke", broken, "unsure", "unsure"],
  ["a timeout", () => Promise.reject(new DOMException("slow", "TimeoutError")), "unsure", "unsure"],
  ["half an answer", half, "unsure", "unsure"],
  ["an error of theirs", () => json(500, {}), "unsure", "unsure"],
  ["a page in place of an answer", () => new Response("<h1>Welcome</h1>", { status: 200 }), "unsure", "unsure"],
  ["an answer without end", () => new Response("x".repeat(1_000_001), { status: 201 }), "unsure", "unsure"],
  [
    "a way to another place",
    () => new Response("", { status: 307, headers: { Location: "http://elsewhere.example" } }),
    "unsure",
    "unsure",
  ],
  ["another state than there is", () => json(201, { state: "perhaps" }), "unsure", "unsure"],
  ["too many at once", () => json(429, {}), "later", "later"],
  ["not now", () => json(503, {}), "later", "later"],
  ["a wrong key", () => json(401, {}), "gateway-login", "gateway-login"],
  ["no money", () => json(402, {}), "gateway-refused", "gateway-refused"],
  ["a No that is not about the number", () => json(400, { code: 21_603 }), "gateway-refused", "gateway-refused"],
]

describe("S38: a text is handed over", () => {
  test("by the small interface: number, words and a key, over https, followed nowhere", async () => {
    const { asked, plain } = gateways(() => json(201, { state: "accepted" }))
    expect(await plain.send(message)).toBe("sent")
    const { url, init } = asked[0]!
    expect([url, init.method, init.redirect]).toEqual(["https://texts.example/v1/messages", "POST", "manual"])
    expect(init.headers).toMatchObject({ Authorization: "Bearer a token", "Idempotency-Key": message.key })
    expect(JSON.parse(`${init.body}`)).toEqual({ to: message.to, text: message.body })
  })

  test("by Twilio’s Messages resource: To, From and Body, as a form", async () => {
    const { asked, twilio } = gateways(() =>
      json(201, {
        sid: "SM1",
        to: message.to,
        from: "+447700900000",
        body: message.body,
        direction: "outbound-api",
        status: "queued",
      }),
    )
    expect(await twilio.send(message)).toBe("sent")
    const { url, init } = asked[0]!
    expect([url, init.redirect]).toEqual([
      `https://api.twilio.com/2010-04-01/Accounts/${account}/Messages.json`,
      "manual",
    ])
    expect(Object.fromEntries(new URLSearchParams(`${init.body}`))).toEqual({
      To: message.to,
      From: "+447700900000",
      Body: message.body,
    })
  })

  test.each(failures)("%s", async (_, answers, plainly, twilioly) => {
    const { plain, twilio } = gateways(answers)
    expect([await kindOr(plain.send(message)), await kindOr(twilio.send(message))]).toEqual([plainly, twilioly])
  })

  test("a number that takes no texts, or whose owner stopped, is refused", async () => {
    expect(await gateways(() => json(422, {})).plain.send(message)).toBe("refused")
    for (const code of [21_211, 21_610, 21_614])
      expect(await gateways(() => json(400, { code })).twilio.send(message)).toBe("refused")
  })

  test("nothing is asked over http", async () => {
    const asked: unknown[] = []
    const plain = plainGateway({ kind: "plain", url: "http://texts.example", token: "t" }, (async (url: unknown) =>
      asked.push(url)) as never)
    expect([await kindOr(plain.send(message)), asked]).toEqual(["gateway-unreachable", []])
  })
})

describe("S38: what became of one is asked, and not guessed", () => {
  const had = (status: string) => ({
    sid: "SM1",
    to: message.to,
    from: "+447700900000",
    body: message.body,
    direction: "outbound-api",
    status,
  })

  test("by its key, or by its number and words", async () => {
    for (const [state, status, receipt] of [
      ["accepted", "queued", "accepted"],
      ["delivered", "delivered", "delivered"],
      ["failed", "undelivered", "failed"],
    ] as const) {
      expect(await gateways(() => json(200, { state })).plain.look(message)).toBe(receipt)
      expect(await gateways(() => json(200, { messages: [had(status)] })).twilio.look(message)).toBe(receipt)
    }
    expect(await gateways(() => json(404, {})).plain.look(message)).toBe("never")
    expect(
      await gateways(() => json(200, { messages: [{ ...had("sent"), body: "another" }] })).twilio.look(message),
    ).toBe("never")
  })

  test("a list of several pages is read to its end; half a list tells nothing", async () => {
    const next = `/2010-04-01/Accounts/${account}/Messages.json?Page=1`
    const paged: Answers = ({ url }) =>
      url.includes("Page=1") ? json(200, { messages: [had("sent")] }) : json(200, { messages: [], next_page_uri: next })
    expect(await gateways(paged).twilio.look(message)).toBe("accepted")
    const cut: Answers = ({ url }) =>
      url.includes("Page=1") ? json(500, {}) : json(200, { messages: [], next_page_uri: next })
    expect(await kindOr(gateways(cut).twilio.look(message))).toBe("gateway-unreachable")
    const away: Answers = () => json(200, { messages: [], next_page_uri: "//elsewhere.example/" })
    const { asked, twilio } = gateways(away)
    expect([await kindOr(twilio.look(message)), asked.length]).toEqual(["gateway-unreachable", 1])
    expect(await kindOr(gateways(() => json(200, { messages: [], next_page_uri: next })).twilio.look(message))).toBe(
      "gateway-unreachable",
    )
  })

  test.each(failures.filter(([, , plainly]) => plainly === "unsure"))(
    "%s: neither “never” nor “had” is believed",
    async (_, answers) => {
      const { plain, twilio } = gateways(answers)
      expect([await kindOr(plain.look(message)), await kindOr(twilio.look(message))]).toEqual([
        "gateway-unreachable",
        "gateway-unreachable",
      ])
      expect([await kindOr(plain.stops(undefined)), await kindOr(twilio.stops(undefined))]).toEqual([
        "gateway-unreachable",
        "gateway-unreachable",
      ])
    },
  )
})

describe("S38: who answered “stop” is asked for, and not told to us", () => {
  test("by the small interface, from where it was read last", async () => {
    const { asked, plain } = gateways(() => json(200, { numbers: ["+447700900123"], next: "b" }))
    expect(await plain.stops(undefined)).toMatchObject({ numbers: ["+447700900123"], next: "b" })
    await plain.stops("a&b")
    expect(asked.map(({ url }) => url)).toEqual([
      "https://texts.example/v1/stops",
      "https://texts.example/v1/stops?after=a%26b",
    ])
  })

  test("from Twilio’s list of what came in: each once, and only what says stop", async () => {
    const came = (sid: string, from: string, body: string) => ({
      sid,
      to: "+447700900000",
      from,
      body,
      direction: "inbound",
      status: "received",
    })
    const messages = [
      came("SM1", "+447700900123", " Stop please"),
      came("SM2", "+447700900124", "Who is this? Dont stop"),
      came("SM3", "+447700900125", "UNSUBSCRIBE"),
    ]
    const { asked, twilio } = gateways(() => json(200, { messages }))
    const first = await twilio.stops(undefined)
    expect(first.numbers).toEqual(["+447700900123", "+447700900125"])
    expect((await twilio.stops(first.next)).numbers).toEqual([])
    expect(new URL(asked[1]!.url).searchParams.get("DateSent>")).toBe("2026-06-16")
  })
})
