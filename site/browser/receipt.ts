import { digitsOf, type ReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { element, need } from "./page.ts"

// With the word list, 6 KB that nobody needs in order to type: loaded when somebody begins.
export { freshReceiptCode } from "../../crypto/receipt-code.ts"

/** Writes the code into the receipt, as words and as numbers. */
export function showCode(code: ReceiptCode): void {
  need("code-words").replaceChildren(...wordsOf(code).map((word) => element("li", word)))
  need("code-digits").replaceChildren(...digitsOf(code).flatMap((digits) => [element("span", digits), " "]))
}
