import type { LetterContent } from "../../crypto/documents/letter.ts"
import type { Ready } from "./form-steps.ts"
import { need, type Page } from "./page.ts"
import { Sender } from "./sender.ts"

const receipt = () => import("./receipt.ts")

/**
 * Carries letters that begin a conversation: each has a code of its own, made here and shown in the receipt. What that
 * takes is fetched when somebody begins to type.
 */
export function withFreshCode(form: HTMLElement, page: Page): (content: LetterContent, answerWanted: boolean) => Ready {
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
  const sender = new Sender({
    page,
    fetch: (...request) => fetch(...request),
    random,
    now: Date.now,
    firstOfCode: true,
    freshCode: async () => (await receipt()).freshReceiptCode(random),
  })
  function prepare(): void {
    sender.prepare()
    void receipt().catch(() => null)
  }
  form.addEventListener("input", prepare, { once: true })
  return (content, answerWanted) => ({
    content,
    answerWanted,
    sender,
    tell: async (code) => {
      if (answerWanted) (await receipt()).showCode(code)
      need("with-code").hidden = !answerWanted
      need("without-code").hidden = answerWanted
    },
  })
}
