import { armor } from "age-encryption"
import { describe, expect, test } from "vitest"
import { armored, blockIn } from "../../crypto/block.ts"
import {
  ageOverheadBytes,
  blockBytes,
  mostBlockCharacters,
  recipientCounts,
  stanzaBytes,
} from "../../crypto/lengths.ts"
import { openBlock } from "../../crypto/open.ts"
import { sealBlock } from "../../crypto/seal.ts"
import { identityOf, realRandom, recipientOf } from "./cast.ts"
import { letterOf, mailboxOf } from "./letters.ts"

const letter = letterOf(mailboxOf("the reporter"))

function blockFor(count: (typeof recipientCounts)[number] = 4) {
  const sealed = sealBlock(letter, [recipientOf("Ana")], count, realRandom)
  if (!sealed.ok) throw new Error(sealed.failure.kind)
  return sealed.value
}
const text = armored(blockFor())
const changedNearItsEnd = text.replace(
  /(.)(.{63}\n.+\n-----END)/,
  (_, letter, rest) => (letter === "A" ? "B" : "A") + rest,
)

describe("N13: a block", () => {
  test.each(recipientCounts)("for %i recipients is of one length, and short enough to paste", (count) => {
    const block = blockFor(count)
    expect(block).toHaveLength(blockBytes + ageOverheadBytes + count * stanzaBytes)
    expect(armored(block).length).toBeLessThanOrEqual(mostBlockCharacters)
  })

  test("reads in typage's armor as the same bytes", () => {
    const block = blockFor()
    expect(armor.decode(armored(block))).toEqual(Uint8Array.from(block))
    expect(armored(block)).toBe(armor.encode(block))
  })

  test("opens to its letter, for the person it was sealed to and nobody else", async () => {
    const opened = await openBlock(text, [identityOf("Ana")])
    expect(opened.ok && JSON.parse(opened.value)).toEqual(letter)
    expect(opened.ok && /\s$/.test(opened.value)).toBe(false)
    expect(await openBlock(text, [identityOf("Ben")])).toEqual({
      ok: false,
      failure: { kind: "sealed-for-another-key" },
    })
  })

  test("takes no report that is longer than it is", () => {
    const long = { ...letter, body: { ...letter.body, story: "x".repeat(blockBytes) } }
    expect(sealBlock(long, [recipientOf("Ana")], 4, realRandom)).toEqual({ ok: false, failure: { kind: "too-long" } })
  })
})

describe("N13: what somebody pasted", () => {
  test("is taken with what a mail program or a messenger put around it", () => {
    const dressed = `Hello!\r\n\r\n  ${text.trim().replaceAll("\n", "\r\n  ")}\r\n\r\nSent from a phone`
    expect(blockIn(dressed)).toEqual({ block: text })
  })

  test.each<[string, string, string]>([
    ["nothing", "", "no-block"],
    ["words", "He hurt me.", "no-block"],
    ["a block of another kind", text.replaceAll("AGE ENCRYPTED FILE", "PGP MESSAGE"), "no-block"],
    ["a block without its end", text.slice(0, -60), "block-not-whole"],
    ["a block without its middle", text.split("\n").toSpliced(1, 400).join("\n"), "block-not-whole"],
    ["a block with something in it", text.replace("\n", "\nHello, "), "block-not-whole"],
    [
      "a block longer than any",
      text.replace("\n-----END", `\n${`${"A".repeat(64)}\n`.repeat(1000)}-----END`),
      "block-too-long",
    ],
  ])("is refused when it is %s", (_, pasted, kind) => {
    expect(blockIn(pasted)).toEqual({ kind })
  })

  test.each([
    ["no armor", "words"],
    ["changed by one letter of its words", changedNearItsEnd],
    ["cut short", `${text.split("\n").slice(0, 60).join("\n")}\n-----END AGE ENCRYPTED FILE-----\n`],
  ])("is damaged for who opens it when it is %s", async (_, pasted) => {
    expect(await openBlock(pasted, [identityOf("Ana")])).toEqual({ ok: false, failure: { kind: "damaged" } })
  })
})
