import type { ReceiptCode } from "../../crypto/receipt-code.ts"
import { writeCode } from "./code-shown.ts"
import { need } from "./page.ts"

// With the word list, 6 KB that nobody needs in order to type: loaded when somebody begins.
export { freshReceiptCode } from "../../crypto/receipt-code.ts"

/** Writes the code into the receipt, and makes its two prints ready. */
export function showCode(code: ReceiptCode): void {
  writeCode(code)
  choosePrint("words")
  need("print").onclick = () => printOnly("words")
  need("print-digits").onclick = () => printOnly("digits")
}

type Part = "words" | "digits"

/** What stands on paper, however somebody prints: eight words or eight numbers, and nothing that tells what they are. */
function choosePrint(part: Part): void {
  const view = need("code-words").closest<HTMLElement>("[data-view]")
  if (view) view.dataset.prints = part
}

/** Under a title that tells nothing: printers keep lists of what they printed. */
function printOnly(part: Part): void {
  const { title } = document
  choosePrint(part)
  document.title = need("print").dataset.title ?? ""
  addEventListener("afterprint", () => (document.title = title), { once: true })
  print()
}

/**
 * The ways to keep a code, out of the page that holds them. XMLHttpRequest reads HTML without running any of it, and
 * needs no exception from Trusted Types. What fails leaves the sentence that the receipt has by itself.
 */
function fetchWays(): void {
  const request = new XMLHttpRequest()
  request.open("GET", need("keep").dataset.page ?? "")
  request.responseType = "document"
  request.addEventListener("load", () => {
    const ways = request.response?.getElementById("keep")
    if (ways) need("keep").replaceChildren(...ways.children)
  })
  request.send()
}

fetchWays()
