import { digitsOf, type ReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import type { CodeFailure } from "../../crypto/typed-code.ts"
import type { CodeProblem } from "./message-names.ts"

// With the word list, 6 KB that nobody needs who only looks: loaded when somebody begins to type.
export { readReceiptCode } from "../../crypto/typed-code.ts"

type Named = { name: CodeProblem; parts: { at?: number; part?: string; count?: number } }

/** What was typed, cut as `readReceiptCode` cuts it, so that the page can show the part that it names. */
function partsOf(text: string): { words: boolean; parts: string[] } {
  const folded = text.normalize("NFKC").toLowerCase()
  const words: string[] = folded.match(/\p{L}+/gu) ?? []
  return words.length > 0
    ? { words: true, parts: words }
    : { words: false, parts: folded.replaceAll(/\D/g, "").match(/\d{1,4}/g) ?? [] }
}

/** The sentence for what is wrong with a typed code, and what fills its gaps. */
export function codeProblem(failure: CodeFailure, typed: string): Named {
  const { words, parts } = partsOf(typed)
  switch (failure.kind) {
    case "mistyped":
      return { name: "mistyped", parts: {} }
    case "not-in-list":
      return {
        name: words ? "word-not-in-list" : "number-not-in-list",
        parts: { at: failure.at, part: parts[failure.at - 1] ?? "" },
      }
    case "wrong-count":
      if (failure.count === 0) return { name: "no-code", parts: {} }
      return { name: words ? "words-wrong-count" : "numbers-wrong-count", parts: { count: failure.count } }
  }
}

/** "abandon (0000)", first and last: enough to see whether it is the code that was written down. */
export function endsOf(code: ReceiptCode): { first: string; last: string } {
  const digits = digitsOf(code)
  const both = wordsOf(code).map((word, at) => `${word} (${digits[at]})`)
  return { first: both[0] ?? "", last: both.at(-1) ?? "" }
}
