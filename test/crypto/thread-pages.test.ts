import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Message, Reply } from "../../crypto/documents/reply.ts"
import { bodiesFor } from "../../crypto/reply-parts.ts"
import type { Line } from "../../crypto/thread.ts"
import { threadPages } from "../../crypto/thread-pages.ts"
import { day } from "./cast.ts"

type Found = { id: string; reply: Reply }

/** What a thread looks at, and nothing that only a signature needs. */
const found = (id: string, number: number, body: Reply["body"], from = "Ana"): Found => ({
  id,
  reply: { from, number, day: day("2026-06-17"), letters: 1, body } as Reply,
})
const says = (text: string): Message => ({ type: "message", text })
const several = (texts: readonly string[]): Found[] => texts.map((text, at) => found(`${at}`, at + 1, says(text)))

const linesIn = (pages: ReturnType<typeof threadPages>): Line[] =>
  pages.flatMap(({ threads }) => threads.flatMap(({ lines }) => lines))
const numbersIn = (pages: ReturnType<typeof threadPages>): number[] =>
  linesIn(pages).flatMap((line) => (line.kind === "reply" ? [line.reply.number] : []))

const room = 10_000

describe("on pages of one length", () => {
  test("nothing at all is one empty page", () => {
    expect(threadPages([], room)).toEqual([{ threads: [], ids: [] }])
  })

  test("few words stand on one, each caseworker's under their name", () => {
    const pages = threadPages([found("a", 1, says("hello")), found("b", 1, says("hi"), "Ben")], room)
    expect(pages).toHaveLength(1)
    expect(pages[0]!.threads.map(({ from }) => from)).toEqual(["Ana", "Ben"])
    expect(pages[0]!.ids).toEqual(["a", "b"])
  })

  test("every answer stands once, in its order, and its id where it stands", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3000 }), { maxLength: 32 }), (texts) => {
        const all = several(texts)
        const pages = threadPages(all, room)
        expect(numbersIn(pages)).toEqual(all.map(({ reply }) => reply.number))
        expect(pages.flatMap(({ ids }) => ids)).toEqual(all.map(({ id }) => id))
        for (const page of pages) expect(page.ids).toEqual(numbersIn([page]).map((number) => `${number - 1}`))
      }),
      { numRuns: 50 },
    )
  })

  test("the newest is filled first, and the oldest holds what is left", () => {
    const pages = threadPages(several(Array(5).fill("x".repeat(2000))), room)
    expect(pages.map(({ ids }) => ids)).toEqual([["0"], ["1", "2"], ["3", "4"]])
  })

  test("an answer longer than a page has one to itself, whole", () => {
    const pages = threadPages(several(["short", "x".repeat(15_000), "short"]), room)
    expect(pages.map(({ ids }) => ids)).toEqual([["0"], ["1"], ["2"]])
  })

  test("what takes more bytes in a page than it has letters is counted as what it takes", () => {
    const pagesOf = (text: string) => threadPages(several([text, text]), room).length
    expect(pagesOf("x".repeat(1500))).toBe(1)
    for (const text of ['"'.repeat(1500), "你".repeat(1500), "😶".repeat(1500)]) expect(pagesOf(text)).toBe(2)
  })
})

describe("what may be deleted after reading a page", () => {
  test("are all parts of an answer that stands on it", () => {
    const bodies = bodiesFor(says("x".repeat(12_000)))!
    const parts = bodies.map((body, at) => found(`part ${at}`, at + 1, body))
    const pages = threadPages([...parts, found("next", bodies.length + 1, says("y".repeat(9000)))], room)
    expect(pages.map(({ ids }) => ids)).toEqual([parts.map(({ id }) => id), ["next"]])
  })

  test("is no part of an answer of which others are missing", () => {
    const [first] = bodiesFor(says("x".repeat(12_000)))!
    expect(threadPages([found("part", 1, first!)], room)[0]!.ids).toEqual([])
  })

  test("is no answer of another caseworker with the same number on another page", () => {
    const long = says("x".repeat(9000))
    const pages = threadPages([found("a", 1, long), found("b", 1, long, "Ben")], room)
    expect(pages.map(({ ids }) => ids)).toEqual([["a"], ["b"]])
  })
})

test("two answers with one number stand together with the word about it, however long they are", () => {
  const long = says("x".repeat(6000))
  const pages = threadPages([found("a", 1, long), found("b", 2, long), found("c", 2, long), found("d", 3, long)], room)
  expect(pages.map(({ ids }) => ids)).toEqual([["a"], ["b", "c"], ["d"]])
  expect(linesIn([pages[1]!]).map(({ kind }) => kind)).toEqual(["reply", "repeated", "reply"])
})
