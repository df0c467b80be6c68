import { done, type Result, refused } from "../../crypto/result.ts"
import { posting } from "./posting.ts"
import { type Fetch, within } from "./publications.ts"

/** Tor can be slow, and a letter is 72 KB. */
const patienceMilliseconds = 90_000

export type PostFailure = { kind: "perhaps-lost" } | { kind: "busy" } | { kind: "not-taken" }

/** Posts a letter. Kept for sure only on 201; without an answer nobody here knows. */
export async function post(body: Uint8Array, fetch: Fetch): Promise<Result<null, PostFailure>> {
  try {
    const answer = await within(patienceMilliseconds, (signal) => fetch("/letters", { ...posting(body), signal }))
    return answer.status === 201 ? done(null) : refused({ kind: failureOf(answer.status) })
  } catch {
    return refused({ kind: "perhaps-lost" })
  }
}

function failureOf(status: number): PostFailure["kind"] {
  if (status === 503 || status === 429) return "busy"
  // 500, 502, 504: something between us and the disk failed, perhaps after the letter was kept.
  return status >= 500 ? "perhaps-lost" : "not-taken"
}
