import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { digitsOf, freshReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { readReceiptCode } from "../../crypto/typed-code.ts"

const anyCode = fc.uint8Array({ minLength: 11, maxLength: 11 }).map((bytes) => freshReceiptCode(() => bytes))
const code = freshReceiptCode((length) => Uint8Array.from({ length }, (_, at) => 37 * at + 11))
const words = wordsOf(code)
const digits = digitsOf(code)

describe("a code is taken however it is typed", () => {
  test("any code, as words and as digits", () => {
    fc.assert(
      fc.property(anyCode, (made) => {
        expect(readReceiptCode(wordsOf(made).join(" "))).toEqual({ ok: true, value: made })
        expect(readReceiptCode(digitsOf(made).join(" "))).toEqual({ ok: true, value: made })
      }),
    )
  })

  test.each([
    ["in capitals", words.join(" ").toUpperCase()],
    ["with commas and line ends", words.join(",\n")],
    ["numbered as on the page", words.map((word, at) => `${at + 1}. ${word}`).join("\n")],
    ["by the first four letters of each word", words.map((word) => word.slice(0, 4)).join(" ")],
    ["by five letters", words.map((word) => word.slice(0, 5)).join("-")],
    ["as digits without a gap", digits.join("")],
    ["as digits with dots", digits.join(".")],
    ["in full-width letters", words.map(fullWidth).join(" ")],
  ])("%s", (_, typed) => {
    expect(readReceiptCode(typed)).toEqual({ ok: true, value: code })
  })
})

describe("a slip is told on the page", () => {
  test.each([
    [
      "a word that no code has",
      [...words.slice(0, 2), "lantern-quokka", ...words.slice(3)].join(" "),
      { kind: "not-in-list", at: 3 },
    ],
    [
      "three letters of a longer word",
      [words[0]?.slice(0, 3), ...words.slice(1)].join(" "),
      { kind: "not-in-list", at: 1 },
    ],
    ["a word with a letter too many", [`${words[0]}s`, ...words.slice(1)].join(" "), { kind: "not-in-list", at: 1 }],
    ["a number above 2047", ["2048", ...digits.slice(1)].join(" "), { kind: "not-in-list", at: 1 }],
    ["a digit too few", digits.join("").slice(0, -1), { kind: "not-in-list", at: 8 }],
    ["a word too few", words.slice(1).join(" "), { kind: "wrong-count", count: 7 }],
    ["a word too many", [...words, words[0]].join(" "), { kind: "wrong-count", count: 9 }],
    ["nothing", "", { kind: "wrong-count", count: 0 }],
  ])("%s", (_, typed, failure) => {
    expect(readReceiptCode(typed)).toEqual({ ok: false, failure })
  })

  test("of other words, fifteen in sixteen are told at once", () => {
    const tries = 2000
    const taken = Array.from({ length: tries }, (_, at) => {
      const other = digitsOf(
        freshReceiptCode((length) => Uint8Array.from({ length }, (__, byte) => (at * 31 + byte * 17) % 256)),
      )
      return readReceiptCode([other[0], ...digits.slice(1)].join(" ")).ok && other[0] !== digits[0]
    }).filter(Boolean).length
    expect(taken / tries).toBeLessThan(0.12)
  })

  test("no text makes it throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (typed) => readReceiptCode(typed).ok === false))
  })
})

function fullWidth(word: string): string {
  return Array.from(word, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join("")
}
