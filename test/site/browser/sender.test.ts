import { describe, expect, test } from "vitest"
import { fromHex } from "../../../crypto/bytes.ts"
import { wantsAnswer } from "../../../crypto/compose.ts"
import { addDays, type Day } from "../../../crypto/day.ts"
import { openedLetter } from "../../../crypto/documents/letter.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { letterPostBytes, puzzleBytes } from "../../../crypto/lengths.ts"
import { isSigned } from "../../../crypto/letter.ts"
import { mailboxKeys, withdrawalKeyOf } from "../../../crypto/mailbox.ts"
import { openLetter } from "../../../crypto/open.ts"
import { freshReceiptCode } from "../../../crypto/receipt-code.ts"
import { asSealedLetter } from "../../../crypto/sealed.ts"
import { textHash } from "../../../crypto/trust.ts"
import { Sender } from "../../../site/browser/sender.ts"
import { identityOf, realRandom } from "../../crypto/cast.ts"
import { aReport } from "../../crypto/reports.ts"
import { messageSeedOf, testOrganisation } from "../../support/organisation.ts"

const start = "2026-06-01" as Day
const { organisation, signedRoster, messageKeys, standingKeys } = testOrganisation({
  today: start,
  people: { Ana: ["open"], Ben: ["open"] },
})

type Answers = Record<string, string | number | null>

/** A portal in memory: paths and what they answer; every body that `/letters` was given. */
function portal(answers: Answers = {}, today: Day = start) {
  const all: Answers = {
    "/roster.json": signedRoster.document,
    "/roster.json.minisig": signedRoster.minisig,
    "/keys.json": JSON.stringify(messageKeys),
    "/standing.json": JSON.stringify(standingKeys),
    "/letters": 201,
    ...answers,
  }
  const posted: Uint8Array[] = []
  const requests: RequestInit[] = []
  const fetch = async (path: string, request: RequestInit = {}) => {
    requests.push(request)
    if (request.body) posted.push(new Uint8Array(await (request.body as Blob).arrayBuffer()))
    const answer = all[path]
    if (answer === null) throw new TypeError("Failed to fetch")
    const headers = { Date: new Date(`${today}T12:00:00Z`).toUTCString() }
    if (answer === undefined) return new Response("", { status: 404, headers })
    return typeof answer === "number" ? new Response(null, { status: answer }) : new Response(answer, { headers })
  }
  return { fetch: fetch as typeof globalThis.fetch, all, posted, requests }
}

const { id, key, epoch, recipients } = organisation
const senderAt = (fetch: typeof globalThis.fetch, device: Day = start) =>
  new Sender({
    page: {
      pins: { organisation: id, organisationKey: key, epoch },
      build: start,
      recipients,
      language: "en-GB",
      consentText: { version: 1, language: "en" },
    },
    fetch,
    random: realRandom,
    now: () => Date.parse(`${device}T12:00:00Z`),
    freshCode: async () => freshReceiptCode(realRandom),
    firstOfCode: true,
  })

const saying = (body: Report) => [{ kind: "canopy/report", body }, wantsAnswer(body)] as const

async function opened(post: Uint8Array, alias: "Ana" | "Ben") {
  const letter = asSealedLetter(post.subarray(1 + 32 + puzzleBytes), 4)
  const value = letter && (await openLetter(letter, [identityOf(messageSeedOf(alias, start))]))
  return openedLetter.parse(value?.ok && value.value)
}

describe("a report on its way", () => {
  test("N1 N5: is sealed to every caseworker, in one length, signed, with what the browser was shown", async () => {
    const { fetch, posted } = portal({ "/release.json": '{"kind":"canopy/release"}' })
    const attempt = await senderAt(fetch).send(...saying(aReport))
    expect(attempt.kind).toBe("sent")
    const [post] = posted
    expect(post).toHaveLength(letterPostBytes(4))
    for (const alias of ["Ana", "Ben"] as const) {
      const letter = await opened(post!, alias)
      expect(letter.body).toEqual(aReport)
      expect(isSigned(letter, id)).toBe(true)
      expect(letter).toMatchObject({ day: start, wayBack: { answerWanted: true } })
      expect(letter.seen).toEqual({
        by: "page",
        roster: textHash(signedRoster.document),
        messageKeys: messageKeys.map(({ document }) => textHash(document)),
        release: textHash('{"kind":"canopy/release"}'),
      })
    }
  })

  test("N3: is bound to the code that the person is shown, and can be taken back with it", async () => {
    const { fetch, posted } = portal()
    const attempt = await senderAt(fetch).send(...saying(aReport))
    if (attempt.kind !== "sent") throw new Error("not sent")
    const keys = mailboxKeys(attempt.code, fromHex(id))
    expect(posted[0]?.subarray(1, 33)).toEqual(withdrawalKeyOf(keys))
  })

  test("without a wish for an answer says so inside", async () => {
    const { fetch, posted } = portal()
    await senderAt(fetch).send(...saying({ ...aReport, contactPreference: "none" }))
    expect((await opened(posted[0]!, "Ana")).wayBack.answerWanted).toBe(false)
  })

  test("sends nothing of the visitor along, and lets nothing be kept", async () => {
    const { fetch, requests } = portal()
    await senderAt(fetch).send(...saying(aReport))
    for (const request of requests)
      expect(request).toMatchObject({ cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" })
  })
})

describe("after a failure", () => {
  test("the same words go out as the same letter, byte for byte", async () => {
    const { fetch, all, posted } = portal({ "/letters": null })
    const sender = senderAt(fetch)
    expect(await sender.send(...saying(aReport))).toMatchObject({ kind: "trouble", trouble: "perhaps-lost" })
    all["/letters"] = 503
    expect(await sender.send(...saying(aReport))).toMatchObject({ trouble: "busy" })
    all["/letters"] = 201
    expect((await sender.send(...saying(aReport))).kind).toBe("sent")
    expect(posted[1]).toEqual(posted[0])
    expect(posted[2]).toEqual(posted[0])
  })

  test("changed words are a new letter of the same mailbox, whose outside does not tell that", async () => {
    const { fetch, all, posted } = portal({ "/letters": null })
    const sender = senderAt(fetch)
    await sender.send(...saying(aReport))
    all["/letters"] = 201
    await sender.send(...saying({ ...aReport, story: "Something else." }))
    const [first, second] = await Promise.all(posted.map((post) => opened(post, "Ana")))
    expect(second?.wayBack.mailbox).toBe(first?.wayBack.mailbox)
    expect(posted[1]?.subarray(1, 33)).not.toEqual(posted[0]?.subarray(1, 33))
  })

  test("roster and keys are fetched again when the person tries again", async () => {
    const { fetch, all } = portal({ "/roster.json": null })
    const sender = senderAt(fetch)
    sender.prepare()
    expect(await sender.send(...saying(aReport))).toMatchObject({ trouble: "no-connection" })
    all["/roster.json"] = signedRoster.document
    expect((await sender.send(...saying(aReport))).kind).toBe("sent")
  })

  test.each<[Answers, string]>([
    [{ "/roster.json": undefined as never }, "nothing-published"],
    [{ "/roster.json": signedRoster.document.replace("Ana", "Eve") }, "damaged-roster"],
    [{ "/roster.json.minisig": messageKeys[0]!.minisig }, "another-organisation-key"],
    [{ "/keys.json": "not json" }, "too-few-keys"],
    [{ "/keys.json": JSON.stringify(standingKeys) }, "not-a-key"],
    [{ "/letters": 413 }, "not-taken"],
    [{ "/letters": 502 }, "perhaps-lost"],
  ])("%o is told as “%s”", async (answers, trouble) => {
    expect(await senderAt(portal(answers).fetch).send(...saying(aReport))).toMatchObject({ kind: "trouble", trouble })
  })

  test("nothing leaves the page while it is not sure who would read it", async () => {
    const { fetch, posted } = portal({ "/roster.json": signedRoster.document.replace("Ana", "Eve") })
    await senderAt(fetch).send(...saying(aReport))
    expect(posted).toEqual([])
  })
})

describe("when the clocks disagree", () => {
  test("the person is asked once, and a yes is enough", async () => {
    const { fetch, posted } = portal()
    const sender = senderAt(fetch, addDays(start, 400))
    expect(await sender.send(...saying(aReport))).toEqual({ kind: "ask-day", day: start })
    expect(posted).toEqual([])
    sender.confirmDay(start)
    expect((await sender.send(...saying(aReport))).kind).toBe("sent")
    expect((await opened(posted[0]!, "Ana")).day).toBe(start)
  })
})

describe("when no message key holds", () => {
  test("longer-lasting keys are offered, and used only when chosen", async () => {
    const late = addDays(start, 60)
    const { fetch, posted } = portal({}, late)
    const sender = senderAt(fetch, late)
    expect(await sender.send(...saying(aReport))).toMatchObject({ trouble: "key-outside-window", offerStanding: true })
    expect(posted).toEqual([])
    sender.useStandingKeys()
    expect((await sender.send(...saying(aReport))).kind).toBe("sent")
  })

  test("they are not offered where nobody can be trusted at all", async () => {
    const { fetch } = portal({ "/roster.json": signedRoster.document.replace("Ana", "Eve") })
    expect(await senderAt(fetch).send(...saying(aReport))).toMatchObject({ offerStanding: false })
  })
})
