import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { toBase64 } from "../../crypto/bytes.ts"
import { type Reply, reply as replySchema } from "../../crypto/documents/reply.ts"
import { encodeIdentity } from "../../crypto/hybrid.ts"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { openReply } from "../../crypto/open.ts"
import { checkReply, signReply } from "../../crypto/reply.ts"
import { sealReply } from "../../crypto/seal.ts"
import type { SealedReply } from "../../crypto/sealed.ts"
import { caseworker, day, organisationId, realRandom, rosterOf, secretOf } from "./cast.ts"
import { asJson, everyChange, mailboxOf } from "./letters.ts"

const mine = mailboxOf("the reporter")
const { mailbox, recipient } = wayBackOf(mine, true)
const roster = rosterOf([caseworker("Ana"), caseworker("Ben")])
const replySecret = (alias: string) => secretOf(`${alias}'s reply key`)

type Unsigned = Omit<Reply, "signature" | "hmac">
const words: Unsigned = {
  kind: "canopy/reply",
  version: 1,
  organisation: organisationId,
  from: "Ana",
  mailbox,
  recipient,
  number: 1,
  day: day("2026-06-11"),
  letters: 1,
  body: { type: "message", text: "Hello. We read what you wrote. 我们在听。" },
}
const reply = signReply(words, replySecret("Ana"), mine.reply)
const check = (value: unknown, known = roster, keys = mine) =>
  checkReply(value, known, wayBackOf(keys, true).mailbox, keys.reply)
const refused = (kind: string) => ({ ok: false, failure: { kind } })

describe("N3 S17: an answer to a reporter", () => {
  test("is shown when a caseworker signed it and it is bound to the code", () => {
    expect(check(reply)).toEqual({ ok: true, value: reply })
    expect(replySchema.parse(reply)).toEqual(reply)
  })

  test("of the desk's own, that the letter was opened, is shown as well", () => {
    const opened = signReply({ ...words, body: { type: "opened" } }, replySecret("Ana"), mine.reply)
    expect(check(opened)).toEqual({ ok: true, value: opened })
  })

  test("from somebody who has since retired is shown", () => {
    expect(check(reply, rosterOf([caseworker("Ana", { state: "retired" })])).ok).toBe(true)
  })

  test("from somebody whose keys were revoked is refused", () => {
    expect(check(reply, rosterOf([caseworker("Ana", { state: "revoked" })]))).toEqual(refused("unknown-caseworker"))
  })

  test("from nobody in the roster is refused", () => {
    expect(check(reply, rosterOf([caseworker("Ben")]))).toEqual(refused("unknown-caseworker"))
  })

  test("that Ben signed in Ana's name is refused", () => {
    const forged = signReply(words, replySecret("Ben"), mine.reply)
    expect(check(forged)).toEqual(refused("not-signed-by-caseworker"))
  })

  test("signed with a caseworker's key for documents is refused: each key has one use", () => {
    const misused = signReply(words, secretOf("Ana's document key"), mine.reply)
    expect(check(misused)).toEqual(refused("not-signed-by-caseworker"))
  })

  test("for another mailbox is refused, even when rightly signed", () => {
    expect(check(reply, roster, mailboxOf("somebody else"))).toEqual(refused("another-mailbox"))
  })

  test("from another organisation is refused", () => {
    const theirs = signReply({ ...words, organisation: "f".repeat(32) }, replySecret("Ana"), mine.reply)
    expect(check(theirs)).toEqual(refused("another-mailbox"))
  })

  test("by a caseworker who never had the reply key is refused", () => {
    const unbound = signReply(words, replySecret("Ana"), secretOf("not the reply key"))
    expect(check(unbound)).toEqual(refused("not-bound-to-code"))
    expect(check({ ...reply, hmac: toBase64(new Uint8Array(32)) })).toEqual(refused("not-bound-to-code"))
  })

  const changes = everyChange(asJson(reply)).filter(([where]) => where !== "/more")
  test.each(changes)("with something changed at %s is refused", (_, changed) => {
    expect(check(changed).ok).toBe(false)
  })

  const others = wayBackOf(mailboxOf("somebody else"), true)
  test.each([
    ["recipient", { recipient: others.recipient }, "not-signed-by-caseworker"],
    ["mailbox", { mailbox: others.mailbox }, "another-mailbox"],
    ["number", { number: 2 }, "not-signed-by-caseworker"],
    ["day", { day: "2026-06-12" }, "not-signed-by-caseworker"],
    ["count of letters", { letters: 2 }, "not-signed-by-caseworker"],
    ["writer", { from: "Ben" }, "not-signed-by-caseworker"],
    ["kind of words", { body: { type: "opened" } }, "not-signed-by-caseworker"],
  ])("with another %s that might be right is refused", (_, rest, kind) => {
    expect(check({ ...reply, ...rest })).toEqual(refused(kind))
  })

  test.each([
    ["null", null],
    ["a list", []],
    ["a report", { story: "…" }],
    ["a letter", { ...reply, kind: "canopy/report" }],
    ["of a newer version", { ...reply, version: 2 }],
    ["number zero", { ...reply, number: 0 }],
    ["longer than any message", { ...reply, body: { type: "message", text: "x".repeat(20_001) } }],
    ["of a type that nobody knows", { ...reply, body: { type: "picture" } }],
  ])("that is %s is no reply", (_, value) => {
    expect(check(value)).toEqual(refused("not-a-reply"))
  })

  test("that holds half a character is refused, and does not stop the page", () => {
    const hostile = { ...reply, body: { type: "message", text: "\ud83d" } }
    expect(check(hostile)).toEqual(refused("not-signed-by-caseworker"))
  })
})

describe("N3: an answer on its way", () => {
  const sealed = sealReply(reply, recipient, realRandom)
  if (!sealed.ok) throw new Error(sealed.failure.kind)
  const open = (file: SealedReply) => openReply(file, [encodeIdentity(mine.seal)])

  test("opens with the keys of the receipt code, and holds", async () => {
    const opened = await open(sealed.value)
    expect(opened.ok && check(opened.value)).toEqual({ ok: true, value: reply })
  })

  test("does not open when one bit was flipped, whichever", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.value.length - 1), fc.nat(7), async (place, bit) => {
        const flipped = Uint8Array.from(sealed.value, (byte, at) => (at === place ? byte ^ (1 << bit) : byte))
        expect((await open(flipped as SealedReply)).ok).toBe(false)
      }),
      { numRuns: 100 },
    )
  })
})
