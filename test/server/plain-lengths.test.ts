import { describe, expect, test } from "vitest"
import { freshReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { codeAnswerLengths, padded, paddedLength, wordsAnswerLengths } from "../../server/plain-answer.ts"
import { mostRepliesWaiting } from "../../server/store/store.ts"
import { random } from "../support/random.ts"
import type { Host } from "./host.ts"
import { answerTo, asPerson, formOf, formType, mailboxOf, plainHost, postForm } from "./plain-client.ts"
import { repliesTo } from "./reporter.ts"
import { exchange, onWire } from "./wire.ts"

const kib = 1024
const freshCode = () => wordsOf(freshReceiptCode(random)).join(" ")
const says = (text: string) => ({ body: { type: "message", text } }) as const

/** Codes for which something else waits each. */
const mailboxes: [string, (host: Host) => string][] = [
  ["a code that nobody knows", freshCode],
  ["one reply", (host) => withReplies(host, 1, "We have read it.")],
  ["as many replies as there can be", (host) => withReplies(host, mostRepliesWaiting, "We have read it.")],
  ["many long replies", (host) => withReplies(host, 20, "<&\"'> ".repeat(700))],
  [
    "replies that do not open",
    (host) => {
      const code = freshCode()
      host.store.keepReplies(repliesTo("Mai", 5).map((reply) => ({ ...reply, mailbox: mailboxOf(code) })))
      return code
    },
  ],
]

function withReplies(host: Host, count: number, text: string): string {
  const code = freshCode()
  for (let number = 1; number <= count; number++) answerTo(host, code, { number, ...says(text) })
  return code
}

/** Every question that a code can be asked, in the order in which somebody might. */
const questions = (code: string): [path: string, fields: Record<string, string>][] => [
  ["messages", { code }],
  ["messages", { _code: code, _page: "1" }],
  ["messages/write", { _code: code }],
  ["messages/write", { _code: code, text: "I moved" }],
  ["messages/read", { _code: code, ids: "0".repeat(32) }],
  ["messages/withdraw", { _code: code }],
  ["messages/withdraw", { _code: code, _step: "yes" }],
  ["messages", { code }],
]

describe("N3: every answer to a code is as long as any other", () => {
  test.each(mailboxes)("with %s", async (_title, codeIn) => {
    const host = plainHost()
    const code = codeIn(host)
    for (const [path, fields] of questions(code)) {
      const answer = await postForm(host.portal, path, fields)
      const { byteLength } = await answer.arrayBuffer()
      expect([path, answer.status, byteLength]).toEqual([path, 200, 128 * kib])
    }
  })

  test("whether or not the code is one, and whether or not anybody can be trusted", async () => {
    const lengths: number[] = []
    for (const roster of [true, false])
      for (const code of ["", "abandon", "wort ".repeat(2000), freshCode()]) {
        const answer = await postForm(plainHost({}, { roster, keys: true }).portal, "messages", { code })
        lengths.push((await answer.arrayBuffer()).byteLength)
      }
    expect(lengths).toEqual(lengths.map(() => 128 * kib))
  })

  test("also in its headers and in the bytes on the line, which are never compressed", async () => {
    const host = plainHost()
    const port = await onWire(host.portal)
    const wholes = new Map<string, number>()
    for (const [title, codeIn] of mailboxes.slice(0, 3)) {
      const code = codeIn(host)
      for (const [path, fields] of questions(code)) {
        const body = formOf(Object.entries(fields))
        const lines = {
          Host: "canopy.example",
          Connection: "close",
          "Accept-Encoding": "gzip, br",
          ...formType,
          ...asPerson,
        }
        const head = Object.entries({ ...lines, "Content-Length": body.length }).map((line) => line.join(": "))
        const answer = await exchange(port, [`POST /en/${path} HTTP/1.1`, ...head, "", body].join("\r\n"))
        expect(answer).not.toMatch(/content-encoding|transfer-encoding/i)
        wholes.set(`${title}: ${path}`, answer.length)
      }
    }
    expect(new Set(wholes.values()).size).toBe(1)
  })

  test("a receipt is as long with a code as without, for a report as for a block", async () => {
    const { portal } = plainHost()
    const lengths: number[] = []
    for (const contactPreference of ["none", "portal"]) {
      const answer = await postForm(portal, "report/send", { story: "x", contactPreference })
      lengths.push((await answer.arrayBuffer()).byteLength)
    }
    expect(lengths).toEqual([128 * kib, 128 * kib])
  })
})

describe("a page with somebody's own words is as long as one of three", () => {
  const lengthOf = async (path: string, fields: Record<string, string>) =>
    (await (await postForm(plainHost().portal, path, fields)).arrayBuffer()).byteLength

  test.each([
    ["a word", "x", 128],
    ["a long story", "x".repeat(10_000), 128],
    ["a story that is too long", "x".repeat(130 * kib), 256],
    ["one as long as a form can hold", "x".repeat(255 * kib), 256],
  ])("%s", async (_title, story, kibibytes) => {
    expect(await lengthOf("report", { story })).toBe(kibibytes * kib)
    expect(await lengthOf("report", { story, _step: "change" })).toBe(kibibytes * kib)
    expect(await lengthOf("report/send", { story: "" })).toBe(128 * kib)
  })

  test("whether the words can be sent or not", async () => {
    const story = "x".repeat(10_000)
    expect(new Set([await lengthOf("report", { story }), await lengthOf("report", { story: `${story}x` })]).size).toBe(
      1,
    )
  })

  test("the page for a block as well", async () => {
    expect(await lengthOf("sealed", { block: "x" })).toBe(128 * kib)
    expect(await lengthOf("sealed", { block: "x".repeat(120 * kib) })).toBe(128 * kib)
  })
})

test.each([
  [1, 128],
  [128 * kib, 128],
  [128 * kib + 1, 256],
  [256 * kib + 1, 512],
  [512 * kib, 512],
  [512 * kib + 1, 1024],
  [1024 * kib + 1, 1536],
])("%i bytes of words take %i KiB", (bytes, kibibytes) => {
  expect(paddedLength(bytes, wordsAnswerLengths)).toBe(kibibytes * kib)
})

test.each([0, 1, 128 * kib - 8, 128 * kib - 7, 128 * kib - 6, 128 * kib])(
  "a page of %i bytes is sent whole, and behind it stands a comment of spaces alone",
  (length) => {
    const html = new Uint8Array(length).fill(0x61)
    const page = padded(html, codeAnswerLengths)
    expect(page.length % (128 * kib)).toBe(0)
    expect(page.length).toBe(length <= 128 * kib - 7 ? 128 * kib : 256 * kib)
    expect(Buffer.from(page.subarray(0, length)).equals(html)).toBe(true)
    expect(Buffer.from(page.subarray(length)).toString()).toMatch(/^<!-- *-->$/)
  },
)

test("no browser keeps an answer, and nothing in its headers tells it from another", async () => {
  const { portal } = plainHost()
  const answers = await Promise.all([
    postForm(portal, "messages", { code: freshCode() }),
    postForm(portal, "messages", { code: "" }),
    postForm(portal, "report/send", { story: "x" }),
  ])
  expect(new Set(answers.map(({ headers }) => JSON.stringify([...headers]))).size).toBe(1)
  expect(answers[0]!.headers.get("cache-control")).toBe("no-store")
  expect(answers[0]!.headers.get("content-type")).toBe("text/html; charset=utf-8")
  for (const name of ["etag", "vary", "last-modified", "content-encoding", "set-cookie"])
    expect(answers[0]!.headers.get(name)).toBeNull()
})
