import { freshReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { fixedRandom } from "../crypto/cast.ts"
import { openCheck } from "../site/support/check-host.ts"
import { openViews } from "../site/support/plain-host.ts"
import { questionId } from "../site/support/plain-views.ts"
import { openPortal } from "../site/support/portal.ts"
import { keysOf, replyTo } from "../site/support/post-office.ts"
import { published } from "./published.ts"

/** Somebody's code, under which answers wait. */
const code = freshReceiptCode(fixedRandom("the gallery's code"))
export const codeWords = wordsOf(code).join(" ")

const answer =
  "Thank you for telling us. You did nothing wrong. We have read it, and Ana looks after it.\n\nIs there a safe time to ring you?"
const question = "You said that nobody may be warned. Something like it happened again. May we warn others now?"

/**
 * The built pages, three times on 127.0.0.1: the real server, which takes reports and checks numbers; the pages over
 * publications and a mailbox that are the same every time; and the answers to forms without scripts.
 */
export async function openHosts() {
  const server = await openCheck()
  const portal = await openPortal()
  const views = await openViews()
  portal.settings.data = published
  const keys = keysOf(code)
  portal.mailboxes.put(
    keys,
    replyTo(keys, { body: { type: "opened" } }),
    replyTo(keys, { number: 2, body: { type: "message", text: answer } }),
    replyTo(keys, { number: 3, body: { type: "question", id: questionId, consent: "alert", text: question } }),
  )
  return {
    server: server.address,
    portal: portal.address,
    views: views.address,
    close: async () => void (await Promise.all([server.close(), portal.close(), views.close()])),
  }
}

export type Hosts = Awaited<ReturnType<typeof openHosts>>
