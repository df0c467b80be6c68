import { describe, expect, test } from "vitest"
import { fromBase64, utf8 } from "../../../crypto/bytes.ts"
import { freshCheckKeys } from "../../../crypto/check/oprf.ts"
import { writeCheckAnswer } from "../../../crypto/check/request.ts"
import { stretch } from "../../../crypto/check/stretch.ts"
import { addDays } from "../../../crypto/day.ts"
import { removal } from "../../../crypto/documents/removal.ts"
import { signPublication } from "../../../crypto/publication.ts"
import { shortText, withShort } from "../../../crypto/short-alerts.ts"
import { checkMessages } from "../../../site/words/en/check.ts"
import { fixedRandom, signedBy } from "../../crypto/cast.ts"
import { aTable, keyFor } from "../../server/check/tables.ts"
import { noon, someDay } from "../../server/host.ts"
import { documentSecret } from "../../support/organisation.ts"
import { random } from "../../support/random.ts"
import { aHost, type CheckHost, check, him, nobody, scheme, subtle, warning } from "./checker-host.ts"

/** A check in a browser, without the browser: whatever a host serves or answers, nothing wrong passes for an answer. */

const questions = (host: CheckHost) => host.asked.filter((line) => line === "POST /check").length
const flipped = (bytes: Uint8Array | number | undefined, at: number): Uint8Array => {
  if (!(bytes instanceof Uint8Array)) throw new Error("nothing is served there")
  return bytes.map((byte, place) => (place === at ? byte ^ 1 : byte))
}

describe("S42 N4: a check says", () => {
  test("the warning that was loaded before, for him; and nothing, for nobody; by the same requests", async () => {
    const host = await aHost()
    const { number, level, region, watchFor, advice, reports } = warning
    expect(await check(host)).toEqual({
      kind: "answer",
      shown: [{ warning: { number, level, region, watchFor, advice, reports } }],
    })
    const asked = host.asked.splice(0)
    expect(await check(host, nobody)).toEqual({ kind: "answer", shown: [] })
    expect(host.asked).toEqual(asked)
    expect(asked.at(-1)).toBe("POST /check")
  })

  test("a level alone where that is all, also before any warning was published", async () => {
    const host = await aHost([{ level: "risk" }])
    for (const path of ["/alerts/short.json", "/alerts.json.minisig"]) host.served.delete(path)
    expect(await check(host)).toEqual({ kind: "answer", shown: [{ level: "risk" }] })
  })

  test("the same after a new table came between loading and asking: it loads once more", async () => {
    const host = await aHost()
    const next = aTable(scheme, someDay, { epoch: 3, x: await stretch(him, subtle), listings: [{ level: "danger" }] })
    const old = host.answers
    host.answers = (body) => {
      host.serve(next.put)
      host.evaluator.hold(keyFor(freshCheckKeys(random), 2, someDay))
      host.evaluator.hold(keyFor(next.keys, 3, someDay))
      return old(body)
    }
    expect(await check(host)).toEqual({ kind: "answer", shown: [{ level: "danger" }] })
    expect(questions(host)).toBe(2)
  })

  test("the same when the server wants some work for it", async () => {
    const host = await aHost()
    const { answers } = host
    host.answers = (body) => (questions(host) === 1 ? writeCheckAnswer({ outcome: "busy", bits: 2 }) : answers(body))
    expect(await check(host)).toMatchObject({ kind: "answer" })
    expect(questions(host)).toBe(2)
  })
})

type Wrong = [title: string, trouble: keyof typeof checkMessages, questions: number, make: (host: CheckHost) => void]

const answering = (answers: CheckHost["answers"]) => (host: CheckHost) => {
  host.answers = answers
}
const otherTable = (made: Parameters<typeof aTable>[2]) => aTable(scheme, someDay, made).put

/** Everything that a host can serve or answer wrongly; what the page says of it; and how often it asked. */
const wrongs: Wrong[] = [
  ["a proof in which one bit is another", "wrong-evaluation", 1, (host) => tamper(host, (bytes) => flipped(bytes, 40))],
  [
    "an evaluation in which one bit is another",
    "wrong-evaluation",
    1,
    (host) => tamper(host, (bytes) => flipped(bytes, 5)),
  ],
  [
    "an evaluation, rightly proved, by another key than the table's",
    "wrong-evaluation",
    1,
    ({ evaluator }) => evaluator.hold(keyFor(freshCheckKeys(random), 1, someDay)),
  ],
  ["an answer that is one byte short", "no-connection", 1, (host) => tamper(host, (bytes) => bytes.slice(1))],
  [
    "an answer that is one byte long",
    "no-connection",
    1,
    (host) => tamper(host, (bytes) => Uint8Array.of(...bytes, 0)),
  ],
  ["an answer of another version", "no-connection", 1, (host) => tamper(host, (bytes) => flipped(bytes, 0))],
  ["an answer that says that something went wrong", "no-connection", 1, answering(() => 500)],
  [
    "an evaluator that has the key of another table for good",
    "offline",
    2,
    ({ evaluator }) => {
      for (const epoch of [2, 3]) evaluator.hold(keyFor(freshCheckKeys(random), epoch, someDay))
    },
  ],
  ["an evaluator without a key", "offline", 1, answering(() => writeCheckAnswer({ outcome: "offline" }))],
  ["a budget that is used up", "busy", 1, answering(() => writeCheckAnswer({ outcome: "busy", bits: 0 }))],
  ["work that is never enough", "busy", 2, answering(() => writeCheckAnswer({ outcome: "busy", bits: 1 }))],
  ["no table at all", "nothing-published", 0, ({ served }) => void served.delete("/check/table.json")],
  ["a table without its rows", "nothing-published", 0, ({ served }) => void served.delete("/check/table")],
  [
    "a table without its signature",
    "nothing-published",
    0,
    ({ served }) => void served.delete("/check/table.json.minisig"),
  ],
  [
    "rows that were cut",
    "table-not-signed",
    0,
    ({ served }) => void served.set("/check/table", (served.get("/check/table") as Uint8Array).slice(0, -10)),
  ],
  [
    "rows in which one bit is another",
    "table-not-signed",
    0,
    ({ served }) => void served.set("/check/table", flipped(served.get("/check/table"), 77)),
  ],
  [
    "the rows of another table that we signed",
    "table-not-signed",
    0,
    ({ served }) => void served.set("/check/table", fromBase64(otherTable({ epoch: 2 }).rows) ?? 404),
  ],
  [
    "the document of another table that we signed",
    "table-not-signed",
    0,
    ({ served }) => {
      const { document, minisig } = otherTable({ epoch: 2 })
      served.set("/check/table.json", utf8(document)).set("/check/table.json.minisig", utf8(minisig))
    },
  ],
  [
    "a document in which one sign is another",
    "table-not-signed",
    0,
    ({ served }) => void served.set("/check/table.json", flipped(served.get("/check/table.json"), 60)),
  ],
  ["a table by somebody who may not publish", "table-not-signed", 0, ({ serve }) => serve(otherTable({ by: "Ben" }))],
  [
    "a table of another organisation",
    "table-not-signed",
    0,
    ({ serve }) => serve(otherTable({ rest: { organisation: "f".repeat(32) } })),
  ],
  [
    "a table by somebody who was removed since",
    "table-not-signed",
    0,
    ({ served }) => {
      const { epoch } = scheme.roster
      const said = { kind: "canopy/removal", version: 1, epoch, organisation: scheme.organisation.id }
      const signed = signedBy(documentSecret("Ben"), removal.parse({ ...said, by: "Ben", person: "Ana" }))
      served.set("/keys.json", utf8(JSON.stringify([...scheme.messageKeys, signed])))
    },
  ],
  [
    "a table whose last day is over",
    "table-old",
    0,
    ({ serve }) => serve(otherTable({ rest: { until: addDays(someDay, -1) } })),
  ],
  [
    "a table by later rules of spelling",
    "table-newer",
    0,
    ({ serve }) => serve(otherTable({ rest: { normaliser: 99 } })),
  ],
  [
    "short warnings in which one sign is another",
    "table-not-signed",
    0,
    ({ served }) => void served.set("/alerts/short.json", flipped(served.get("/alerts/short.json"), 200)),
  ],
  [
    "short warnings whose list has run out",
    "table-old",
    0,
    ({ served, list }) => {
      const old = withShort({ ...list, validUntil: addDays(someDay, -1) })
      served.set("/alerts/short.json", utf8(shortText(old)))
      served.set("/alerts.json.minisig", utf8(signPublication(old, documentSecret("Ana"))))
    },
  ],
  [
    "short warnings that fewer people signed than the roster asks",
    "table-not-signed",
    0,
    ({ served, list }) => void served.set("/alerts.json.minisig", utf8(signPublication(list, documentSecret("Ben")))),
  ],
  [
    "a roster that is not ours",
    "roster-not-trusted",
    0,
    ({ served }) => {
      const other = signedBy(fixedRandom("somebody")(32), scheme.roster)
      served.set("/roster.json.minisig", utf8(other.minisig))
    },
  ],
  ["a host that is sorry", "no-connection", 0, ({ served }) => void served.set("/keys.json", 503)],
]

function tamper(host: CheckHost, change: (bytes: Uint8Array) => Uint8Array): void {
  const { answers } = host
  host.answers = (body) => change(answers(body) as Uint8Array)
}

describe("N4: never passes for an answer, listed or not, and the page says so:", () => {
  test.each(wrongs)("%s (%s)", async (_title, trouble, times, make) => {
    const host = await aHost()
    make(host)
    expect(await check(host, nobody)).toEqual({ kind: "trouble", trouble })
    expect(questions(host)).toBe(times)
  })

  test("the network going away", async () => {
    const host = await aHost()
    const gone = { ...host, fetch: (() => Promise.reject(new TypeError("gone"))) as typeof fetch }
    expect(await check(gone)).toEqual({ kind: "trouble", trouble: "no-connection" })
  })

  test("a phone whose clock is a year ahead, which is asked what day it is before anything is asked of the server", async () => {
    const host = await aHost()
    const ahead = { now: () => noon + 400 * 86_400_000 }
    expect(await check(host, him, ahead)).toEqual({ kind: "ask-day", day: someDay })
    expect(questions(host)).toBe(0)
  })

  test("a browser that would take minutes, which is told so at once", async () => {
    const host = await aHost()
    let clock = noon
    const slow = { subtle: undefined, now: () => (clock += 50) }
    expect(await check(host, him, slow)).toEqual({ kind: "trouble", trouble: "too-slow" })
    expect(questions(host)).toBe(0)
  })
})

test("N4: no sentence of what keeps a check from an answer can be read as 'not listed', and each says what to do", () => {
  const { problem: _problem, error: _error, ...sentences } = checkMessages
  for (const [kind, sentence] of Object.entries(sentences)) {
    expect([kind, sentence]).toEqual([
      kind,
      expect.not.stringMatching(/not listed|not reported|nothing was found|safe\b/i),
    ])
    expect([kind, sentence]).toEqual([
      kind,
      expect.stringMatching(/ask a caseworker|ring us|try again|load the page again|type |look at it again/i),
    ])
  }
  for (const kind of ["busy", "offline"] as const)
    expect(checkMessages[kind]).toContain("That does not mean that nothing is listed")
})
