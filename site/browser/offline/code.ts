import type { ReceiptCode } from "../../../crypto/receipt-code.ts"
import { writeCode } from "../code-shown.ts"

/** Writes the code into the page, as words and as numbers. (The receipt of the site fetches things; this one must not.) */
export function showCode(code: ReceiptCode): void {
  writeCode(code)
  document.body.dataset.prints = "words"
}

/** Eight words or eight numbers on paper, under a title that tells nothing: printers keep lists of what they printed. */
export function printOnly(part: "words" | "digits"): void {
  document.body.dataset.prints = part
  print()
}
