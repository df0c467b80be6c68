import { beforeAll, describe, expect, test } from "vitest"
import { mostPoliceWordsBytes } from "../../crypto/documents/police-words.ts"
import type { Entry } from "../../crypto/form-tree.ts"
import { freshReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { bodiesFor } from "../../crypto/reply-parts.ts"
import type { Render } from "../../server/pages.ts"
import { mostRepliesWaiting } from "../../server/store/store.ts"
import { builtRender } from "../site/support/build.ts"
import { random } from "../support/random.ts"
import type { Host } from "./host.ts"
import { answerTo, plainHost, postForm, type Written } from "./plain-client.ts"

/** The pages that are really built, as this server sends them. */

let render: Render
beforeAll(async () => {
  render = await builtRender()
})

const kib = 1024
const freshCode = () => wordsOf(freshReceiptCode(random)).join(" ")
const page = async (host: Host, path: string, fields: Record<string, string> | Iterable<Entry>) => {
  const answer = await postForm(host.portal, path, fields)
  expect(answer.status).toBe(200)
  return answer.text()
}

/** What stands in a hidden field, as a browser would send it on. */
const hidden = (html: string, name: string): string =>
  new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? ""
/** What a person reads: no tags, no hidden fields. */
const readable = (html: string): string =>
  html
    .replaceAll(/<(style|script|title)\b.*?<\/\1>/gs, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")

const story = "He took the phone."

describe("S30: the receipt code", () => {
  test("travels hidden with the answers to be checked, and is shown only when they were sent", async () => {
    const host = plainHost({ render })
    const check = await page(host, "report", { story })
    const code = hidden(check, "_code")
    expect(code.split(" ")).toHaveLength(8)
    expect(readable(check)).toContain(story)
    expect(readable(check)).not.toContain(code.split(" ").slice(0, 3).join(" "))
    const sent = await page(host, "report/send", { story, _code: code, _day: hidden(check, "_day") })
    for (const word of code.split(" ")) expect(readable(sent)).toContain(word)
    expect(readable(sent)).not.toContain(story)
  })
})

const alertWords = {
  level: "danger",
  types: ["threat"],
  region: "wales",
  setting: "indoors",
  approach: "phone",
  people: [],
  weapons: [],
  watchFor: "He is kind at first.",
  advice: "Meet in public.",
  reports: "one",
} as const
const question = (at: number) => `${at}`.padStart(32, "0")

const shortFile = [{ heading: "Report", rows: [{ label: "Reference", value: "PF-0123456789" }] }]

const bodies: [string, (at: number) => Written["body"]][] = [
  ["that they were opened", () => ({ type: "opened" })],
  ["a word each", () => ({ type: "message", text: "Yes." })],
  ["thousands of words each", () => ({ type: "message", text: '<Nobody> & "nothing" 他\n\n'.repeat(150) })],
  ["a question each", (at) => ({ type: "question", id: question(at), consent: "policeTalk", text: "May we?" })],
  [
    "a warning to look at each",
    (at) => ({
      type: "alert-words",
      id: question(at),
      alert: { ...alertWords, types: [...alertWords.types], people: [], weapons: [] },
      text: "Is this right?",
    }),
  ],
  [
    "a police file to look at each",
    (at) => ({ type: "police-words", id: question(at), to: "a police intelligence hub", file: shortFile, text: "" }),
  ],
]

describe("N3: every built page that answers a code is as long as any other", () => {
  test.each(bodies)(`with as many replies as there can be, which say %s`, async (_title, bodyOf) => {
    const host = plainHost({ render })
    const code = freshCode()
    for (let number = 1; number <= mostRepliesWaiting; number++)
      answerTo(host, code, { number: 2 * number, body: bodyOf(number) })
    // What cannot be sent comes back beside the replies.
    const words = { _code: code, text: '"'.repeat(9999), supportDetail: "x".repeat(301) }
    const lengths = [Buffer.byteLength(await page(host, "messages/write", words))]
    for (let at = 1; at <= 5; at++)
      lengths.push(Buffer.byteLength(await page(host, "messages", { code, _page: `${at}` })))
    expect(lengths).toEqual(lengths.map(() => 128 * kib))
  })

  test("N9: with the longest police file to look at, in letters that take the most room in a page", async () => {
    const host = plainHost({ render })
    const code = freshCode()
    const rows = Array.from({ length: 100 }, () => ({ label: "x", value: "&".repeat(90) }))
    const file = [{ heading: "Report", rows }]
    const bytes = Buffer.byteLength(JSON.stringify(file))
    expect(bytes).toBeGreaterThan(mostPoliceWordsBytes - 500)
    expect(bytes).toBeLessThanOrEqual(mostPoliceWordsBytes)
    const parts = bodiesFor({
      type: "police-words",
      id: question(1),
      to: "&".repeat(120),
      file,
      text: "&".repeat(2000),
    })
    for (const [at, body] of (parts ?? []).entries()) answerTo(host, code, { number: at + 1, body })
    const shown = await page(host, "messages", { code })
    expect([Buffer.byteLength(shown), shown.split("<dt>x</dt>").length]).toEqual([128 * kib, 101])
  })

  test("with nothing, and for everything that can be asked", async () => {
    const host = plainHost({ render })
    const code = freshCode()
    const asked: [string, Record<string, string>][] = [
      ["messages", { code }],
      ["messages", { code: "not a code" }],
      ["messages/write", { _code: code, text: "I moved" }],
      ["messages/read", { _code: code, ids: question(1) }],
      ["messages/withdraw", { _code: code }],
      ["messages/withdraw", { _code: code, _step: "yes" }],
      ["report/send", { story }],
      ["report/send", { story, contactPreference: "none" }],
    ]
    for (const [path, fields] of asked)
      expect([path, Buffer.byteLength(await page(host, path, fields))]).toEqual([path, 128 * kib])
  })
})

describe("a built page with somebody's own words is as long as one of three", () => {
  test.each([
    ["a word", "x", 128],
    ["the longest story, in letters that a page must write out", '"'.repeat(10_000), 256],
  ])("%s", async (_title, words, most) => {
    const host = plainHost({ render })
    const forms: Record<string, string>[] = [{}, { _long: "1" }, { _step: "change" }]
    for (const fields of forms.map((form) => ({ ...form, story: words })))
      expect([128 * kib, most * kib]).toContain(Buffer.byteLength(await page(host, "report", fields)))
  })
})

test("S30: somebody whose browser runs no script reports, comes back, reads, writes, deletes and takes all back", async () => {
  const host = plainHost({ render })
  const check = await page(host, "report", { story })
  const code = hidden(check, "_code")
  await page(host, "report/send", { story, _code: code, _day: hidden(check, "_day") })
  const id = answerTo(host, code, { body: { type: "message", text: "We have read it." } })
  const read = await page(host, "messages", { code: code.toUpperCase() })
  expect(readable(read)).toContain("We have read it.")
  expect([hidden(read, "_code"), hidden(read, "ids")]).toEqual([code, id])
  expect(readable(await page(host, "messages/write", { _code: code, text: "I moved" }))).toContain("We have read it.")
  expect(readable(await page(host, "messages/read", { _code: code, ids: id }))).not.toContain("We have read it.")
  expect(host.store.letterIds()).toHaveLength(2)
  expect(await page(host, "messages/withdraw", { _code: code })).toContain('value="yes"')
  await page(host, "messages/withdraw", { _code: code, _step: "yes" })
  expect(host.store.letterIds()).toHaveLength(2) // the first is gone, and a letter says so
})

test("where it is switched off a page says so, and what to do", async () => {
  const host = plainHost({ render, decided: { withoutScripts: "off" } })
  const answer = await postForm(host.portal, "report", { story })
  expect(answer.status).toBe(403)
  const html = await answer.text()
  expect(readable(html)).not.toContain(story)
  expect(html).toContain('href="/en/contact"')
})

test("the page that answers a form is not there for who has not sent one", async () => {
  expect((await plainHost({ render }).portal.request("/en/plain")).status).toBe(404)
})
