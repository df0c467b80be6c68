import { digitsOf, type ReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { element, need } from "./page.ts"

/** Writes a code into its place on the page, as words and as numbers. */
export function writeCode(code: ReceiptCode): void {
  need("code-words").replaceChildren(...wordsOf(code).map((word) => element("li", word)))
  need("code-digits").replaceChildren(...digitsOf(code).flatMap((digits) => [element("span", digits), " "]))
}
