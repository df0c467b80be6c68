import { jsonOf } from "../../../crypto/publication.ts"
import { refuse } from "../../refusals/refusal.ts"

/** Requests to a text company: over https, followed nowhere else, and an answer of a bounded length. */

export type Ask = { method: "GET" | "POST"; url: string; headers: { [name: string]: string }; body?: string }
/** `json`: undefined when the answer is none. */
export type Answer = { status: number; json: unknown }

const patience = 30_000
const mostAnswer = 1_000_000

/** Null when no whole answer came: the other side may have read the question all the same. */
export async function asked(fetcher: typeof fetch, { url, ...ask }: Ask): Promise<Answer | null> {
  if (!url.startsWith("https://")) return refuse("gateway-unreachable")
  try {
    const answer = await fetcher(url, { ...ask, redirect: "manual", signal: AbortSignal.timeout(patience) })
    const text = await answer.text()
    return { status: answer.status, json: text.length > mostAnswer ? undefined : jsonOf(text) }
  } catch {
    return null
  }
}
