import { mailboxAnswerBytes } from "../../crypto/lengths.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { posting } from "./posting.ts"
import { type Fetch, within } from "./publications.ts"

/** Tor can be slow, and an answer is 39 KB. */
const patienceMilliseconds = 90_000

export type MailboxFailure = { kind: "no-connection" } | { kind: "busy" } | { kind: "not-taken" }

/** Posts one request of 256 bytes. Whatever was asked, and of whichever mailbox, the answer has one length. */
export async function askMailbox(request: Uint8Array, fetch: Fetch): Promise<Result<Uint8Array, MailboxFailure>> {
  try {
    return await within(patienceMilliseconds, async (signal) => {
      const answer = await fetch("/mailbox", { ...posting(request), signal })
      if (!answer.ok) return refused({ kind: failureOf(answer.status) })
      const places = new Uint8Array(await answer.arrayBuffer())
      return places.length === mailboxAnswerBytes ? done(places) : refused({ kind: "not-taken" })
    })
  } catch {
    return refused({ kind: "no-connection" })
  }
}

const failureOf = (status: number): MailboxFailure["kind"] => (status === 503 || status === 429 ? "busy" : "not-taken")
