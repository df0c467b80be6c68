import { readFileSync } from "node:fs"
import { wordlist } from "@scure/bip39/wordlists/english.js"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fromHex, toBase64, toHex } from "../../crypto/bytes.ts"
import { encodeRecipient, hybridPublicKey } from "../../crypto/hybrid.ts"
import { mailboxKeys, wayBackOf, withdrawalKeyOf } from "../../crypto/mailbox.ts"
import { digitsOf, freshReceiptCode, placesOf, type ReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { organisationId, realRandom } from "./cast.ts"

type Golden = {
  random: string
  code: string
  words: string[]
  digits: string[]
  keys: { mailbox: string; seal: string; replyKey: string; withdrawal: string }
}
const file = readFileSync(new URL("../vectors/receipt-codes.json", import.meta.url), "utf8")
const { organisation, codes } = JSON.parse(file) as { organisation: string; codes: Golden[] }

const freshFrom = (hex: string): ReceiptCode => freshReceiptCode(() => fromHex(hex))
const anyCode = fc.uint8Array({ minLength: 11, maxLength: 11 }).map((bytes) => freshReceiptCode(() => bytes))

describe.each(codes)("N3: the receipt code $words", ({ random, code, words, digits, keys }) => {
  test("comes from its random bytes", () => {
    expect(toHex(freshFrom(random))).toBe(code)
  })

  test("reads the same in words and in numbers as it always did", () => {
    expect(wordsOf(freshFrom(random))).toEqual(words)
    expect(digitsOf(freshFrom(random))).toEqual(digits)
  })

  test("leads to the mailbox it always led to", () => {
    const made = mailboxKeys(freshFrom(random), fromHex(organisation))
    expect(toHex(made.seal)).toBe(keys.seal)
    expect(toBase64(withdrawalKeyOf(made))).toBe(keys.withdrawal)
    expect(wayBackOf(made, true)).toEqual({
      mailbox: keys.mailbox,
      recipient: encodeRecipient(hybridPublicKey(fromHex(keys.seal))),
      replyKey: keys.replyKey,
      answerWanted: true,
    })
  })
})

describe("any receipt code", () => {
  test("is eight words of the list, and eight groups of four digits", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(wordsOf(code)).toHaveLength(8)
        for (const word of wordsOf(code)) expect(wordlist).toContain(word)
        for (const [at, group] of digitsOf(code).entries()) {
          expect(group).toMatch(/^[01]\d{3}$|^20[0-4]\d$/)
          expect(wordlist[Number(group)]).toBe(wordsOf(code)[at])
        }
      }),
    )
  })

  test("comes back whole from its words' places: nothing of it is lost", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const bits = placesOf(code).map((place) => place.toString(2).padStart(11, "0"))
        expect(
          BigInt(`0b${bits.join("")}`)
            .toString(16)
            .padStart(22, "0"),
        ).toBe(toHex(code))
      }),
    )
  })

  test("ends in a checksum that 15 of 16 slips of one word do not pass", () => {
    const passes = (code: Uint8Array) => toHex(freshReceiptCode(() => code)) === toHex(code)
    const code = freshFrom("0123456789abcdef012345")
    expect(passes(code)).toBe(true)
    const slips = Array.from({ length: 2047 }, (_, at) => {
      const slip = Uint8Array.from(code)
      // Another first word: its 11 bits are the first byte and three bits of the second.
      slip[0] = (slip[0] ?? 0) ^ ((at + 1) >> 3)
      slip[1] = (slip[1] ?? 0) ^ (((at + 1) & 7) << 5)
      return slip
    })
    const passed = slips.filter(passes).length / slips.length
    expect(passed).toBeGreaterThan(0.04)
    expect(passed).toBeLessThan(0.085)
  })

  test("is drawn from 84 random bits: the random bytes handed in are left as they were", () => {
    const random = fromHex("5a827999c6ef372fe94f82")
    const code = freshReceiptCode(() => random)
    expect(toHex(random)).toBe("5a827999c6ef372fe94f82")
    expect(toHex(code).slice(0, 21)).toBe("5a827999c6ef372fe94f8")
  })

  test("is another each time", () => {
    expect(new Set(Array.from({ length: 100 }, () => toHex(freshReceiptCode(realRandom)))).size).toBe(100)
  })
})

describe("the word list", () => {
  test("needs no more than four letters of a word, and three-letter words stand whole", () => {
    expect(new Set(wordlist.map((word) => word.slice(0, 4))).size).toBe(2048)
    for (const word of wordlist) expect(word).toMatch(/^[a-z]{3,8}$/)
  })
})

describe("N3: the keys of a code", () => {
  const code = freshFrom("0123456789abcdef012345")
  const keys = mailboxKeys(code, fromHex(organisationId))

  test("are four different secrets", () => {
    const all = Object.values(keys).map(toHex)
    expect(all.map((hex) => hex.length)).toEqual([64, 64, 64, 64])
    expect(new Set(all).size).toBe(4)
  })

  test("are others at another organisation, so that two of them cannot compare", () => {
    const elsewhere = mailboxKeys(code, fromHex("f".repeat(32)))
    for (const name of ["mailbox", "seal", "reply", "letter"] as const) expect(elsewhere[name]).not.toEqual(keys[name])
  })

  test("N5: show a letter's withdrawal key that does not tell its mailbox", () => {
    expect(toBase64(withdrawalKeyOf(keys))).not.toBe(wayBackOf(keys, false).mailbox)
  })

  test("say whether an answer is wanted, and hold no secret but the reply key", () => {
    const back = wayBackOf(keys, false)
    expect(back.answerWanted).toBe(false)
    const written = JSON.stringify(back)
    for (const name of ["mailbox", "seal", "letter"] as const) {
      expect(written).not.toContain(toBase64(keys[name]))
      expect(written).not.toContain(toHex(keys[name]))
    }
  })
})
