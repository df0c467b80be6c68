import type { CodeFailure } from "../../crypto/typed-code.ts"
import { filled } from "../browser/page.ts"
import { codeProblem, endsOf, readReceiptCode } from "../browser/typed-code.ts"
import type { Words } from "../words/words.ts"

/** What is wrong with a typed code. Words of its own: where no script ran, "Nothing was sent" would not be true. */
export function codeSentence(failure: CodeFailure, typed: string, { plain }: Words): string {
  const { name, parts } = codeProblem(failure, typed)
  return filled(plain.code.problems[name], parts)
}

/** "Check your code: its first word is X, its last Y." `code`: eight words, as the server read them. */
export function checkEnds(code: string, { comeBack }: Words): string {
  const read = readReceiptCode(code)
  return read.ok ? filled(comeBack.nothing.check, endsOf(read.value)) : ""
}
