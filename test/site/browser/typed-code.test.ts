import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { freshReceiptCode, wordsOf } from "../../../crypto/receipt-code.ts"
import type { CodeFailure } from "../../../crypto/typed-code.ts"
import { codeProblem, endsOf, readReceiptCode } from "../../../site/browser/typed-code.ts"
import { fixedRandom } from "../../crypto/cast.ts"

const code = freshReceiptCode(fixedRandom("a code"))
const words = wordsOf(code)

function problemWith(typed: string) {
  const read = readReceiptCode(typed)
  if (read.ok) throw new Error("this code is good")
  return codeProblem(read.failure, typed)
}

describe("a code that was typed wrongly", () => {
  test.each([
    ["nothing", " ", { name: "no-code", parts: {} }],
    ["only marks", "–, .", { name: "no-code", parts: {} }],
    ["a word of no code", "abandon, Lantarn ability", { name: "word-not-in-list", parts: { at: 2, part: "lantarn" } }],
    [
      "a word after a number in front",
      "1. abandon 2. zzz",
      { name: "word-not-in-list", parts: { at: 2, part: "zzz" } },
    ],
    ["a number above the list", "0000-2048", { name: "number-not-in-list", parts: { at: 2, part: "2048" } }],
    ["half a number", "0000 00", { name: "number-not-in-list", parts: { at: 2, part: "00" } }],
    ["too few words", "abandon ability", { name: "words-wrong-count", parts: { count: 2 } }],
    ["too many words", `${words.join(" ")} zoo`, { name: "words-wrong-count", parts: { count: 9 } }],
    ["too few numbers", "0000 0001", { name: "numbers-wrong-count", parts: { count: 2 } }],
    ["words in another order", [...words].reverse().join(" "), { name: "mistyped", parts: {} }],
  ])("%s is said so", (_, typed, problem) => {
    expect(problemWith(typed)).toEqual(problem)
  })

  test("has a sentence for each way to be wrong", () => {
    const kinds: CodeFailure[] = [
      { kind: "not-in-list", at: 1 },
      { kind: "wrong-count", count: 1 },
      { kind: "mistyped" },
    ]
    expect(kinds.map((failure) => codeProblem(failure, "x").name)).toEqual([
      "word-not-in-list",
      "words-wrong-count",
      "mistyped",
    ])
  })

  test("is named by the very part that is wrong, whatever surrounds it", () => {
    const separator = fc.stringMatching(/^[\s,.;:–-]{1,3}$/)
    fc.assert(
      fc.property(fc.nat(7), separator, fc.constantFrom("Xyz", "ＸＹＺ", "слово", "词"), (at, between, wrong) => {
        const typed = words.with(at, wrong).join(between)
        expect(problemWith(typed).parts).toEqual({ at: at + 1, part: wrong.normalize("NFKC").toLowerCase() })
      }),
    )
  })
})

test("a good code is recognised by its ends, in words and numbers", () => {
  const { first, last } = endsOf(code)
  expect(first).toMatch(new RegExp(`^${words[0]} \\(\\d{4}\\)$`))
  expect(last).toMatch(new RegExp(`^${words[7]} \\(\\d{4}\\)$`))
})
