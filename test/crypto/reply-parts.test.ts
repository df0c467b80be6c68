import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import { type Message, mostParts, mostReplyText, type Reply } from "../../crypto/documents/reply.ts"
import { replyBytes } from "../../crypto/lengths.ts"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { pad } from "../../crypto/pad.ts"
import { signReply } from "../../crypto/reply.ts"
import { bodiesFor, joined, pieceBytes } from "../../crypto/reply-parts.ts"
import { threadsOf, unfinishedIn } from "../../crypto/thread.ts"
import { organisationId, secretOf } from "./cast.ts"
import { mailboxOf } from "./letters.ts"

const words = (text: string): Message => ({ type: "message", text })
const long = words("Zoë said: “no”.\n🌧️ ขอบคุณ ".repeat(500))
/** The longest name there can be: forty letters, each of the most bytes. */
const from = `${"𝒜".repeat(40)}`

const repliesWith = (message: Message, first = 1): Reply[] =>
  (bodiesFor(message) ?? []).map((body, at) => {
    const { mailbox, recipient } = wayBackOf(mailboxOf("the reporter"), true)
    return signReply(
      {
        kind: "canopy/reply",
        version: 1,
        organisation: organisationId,
        from,
        mailbox,
        recipient,
        number: first + at,
        day: "2026-11-21" as Day,
        letters: 1_000_000,
        body,
      },
      secretOf("Ana's reply key"),
      mailboxOf("the reporter").reply,
    )
  })

describe("N3: a message longer than one reply", () => {
  test("goes as parts whose pieces are within their bytes, and every reply is of the one size", () => {
    const replies = repliesWith(long)
    expect(replies.length).toBeGreaterThan(2)
    for (const reply of replies) {
      expect(pad(reply, replyBytes)).toHaveLength(replyBytes)
      if (reply.body.type === "part")
        expect(utf8(JSON.stringify(reply.body.piece)).length - 2).toBeLessThanOrEqual(pieceBytes)
    }
  })

  test("is joined when all parts are there, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 6000 }), (text) => {
        const bodies = bodiesFor(words(text))
        const numbered = bodies?.map((body, at) => ({ number: 7 + at, body })) ?? []
        expect(joined(numbered)).toEqual(words(text))
      }),
      { numRuns: 40 },
    )
  })

  test("that takes more than the most parts is not cut, but refused", () => {
    expect(bodiesFor(words("\u0000".repeat(mostReplyText)))).toBeNull()
    expect(bodiesFor(words("x".repeat(mostReplyText)))?.length).toBeLessThanOrEqual(mostParts)
  })

  test("that is short goes whole", () => {
    expect(bodiesFor(words("We have read it."))).toEqual([words("We have read it.")])
  })
})

describe("N3: parts are not joined", () => {
  const replies = repliesWith(long, 4)

  test.each<[string, Reply[]]>([
    ["when one is missing", replies.slice(1)],
    ["when the last is missing", replies.slice(0, -1)],
    ["when two changed places", [replies[1]!, replies[0]!, ...replies.slice(2)]],
    ["when one is there twice", [replies[0]!, replies[0]!, ...replies.slice(2)]],
    ["when one is of another message", [...replies.slice(0, -1), repliesWith(words("y".repeat(16_000)), 4).at(-1)!]],
    ["when their numbers do not follow each other", replies.map((reply, at) => ({ ...reply, number: 4 + 2 * at }))],
    [
      "when a piece was changed",
      [{ ...replies[0]!, body: { type: "part", at: 1, of: replies.length, piece: "[" } }, ...replies.slice(1)],
    ],
    ["when there are none", []],
  ])("%s", (_, parts) => {
    expect(joined(parts)).toBeNull()
  })

  test("when together they are something else than a message", () => {
    const body = (at: number, piece: string) => ({ number: at, body: { type: "part" as const, at, of: 2, piece } })
    expect(joined([body(1, '{"type":'), body(2, '"message","text":"hello"}')])).toEqual(words("hello"))
    expect(joined([body(1, '{"type":'), body(2, '"picture"}')])).toBeNull()
  })
})

describe("N3: in the thread", () => {
  const parts = repliesWith(long, 2)
  const before = repliesWith(words("First."))
  const after = repliesWith(words("Last."), 2 + parts.length)
  const all = [...before, ...parts, ...after]

  test("a joined message stands once, from its first number to its last", () => {
    const [thread] = threadsOf(all.toReversed())
    expect(thread?.lines.map((line) => line.kind)).toEqual(["reply", "reply", "reply"])
    expect(thread?.lines[1]).toMatchObject({ reply: { number: 2, last: 1 + parts.length, message: long } })
    expect(unfinishedIn(all)).toEqual([])
  })

  test("two long ones in a row stand apart, each whole", () => {
    const [thread] = threadsOf([...repliesWith(long), ...repliesWith(long, 1 + parts.length)])
    expect(thread?.lines).toMatchObject([
      { reply: { number: 1, last: parts.length, message: long } },
      { reply: { number: 1 + parts.length, last: 2 * parts.length, message: long } },
    ])
  })

  test("an unfinished one is said, with what is missing, and kept from being deleted", () => {
    const some = [...before, parts[0]!, ...parts.slice(2), ...after]
    const [thread] = threadsOf(some)
    expect(thread?.lines).toContainEqual({ kind: "unfinished", first: 2, of: parts.length })
    expect(thread?.lines).toContainEqual({ kind: "missing", first: 3, last: 3 })
    expect(unfinishedIn(some)).toEqual([parts[0], ...parts.slice(2)])
  })
})
