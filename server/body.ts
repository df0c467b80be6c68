import { done, type Result, refused } from "../crypto/result.ts"

export type BodyFailure = { kind: "too-long" } | { kind: "broken-off" }

/**
 * The whole body, if it is at most this many bytes. One that says beforehand that it is longer is not read at all; one
 * that does not say (chunked) is read no further than that.
 */
export async function readBody(request: Request, most: number): Promise<Result<Uint8Array, BodyFailure>> {
  try {
    const said = saidLength(request.headers)
    if (said === null) return await readUntil(request, most)
    if (said > most) return refused({ kind: "too-long" })
    // The HTTP parser gives no more than was said, so this needs no second count.
    return done(new Uint8Array(await request.arrayBuffer()))
  } catch {
    return refused({ kind: "broken-off" })
  }
}

/** The length that the head promises, or null when it does not: a transfer encoding outweighs it (RFC 9112 §6.3). */
function saidLength(headers: Headers): number | null {
  const length = headers.get("content-length")
  return length === null || headers.has("transfer-encoding") ? null : Number(length)
}

async function readUntil(request: Request, most: number): Promise<Result<Uint8Array, BodyFailure>> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length
    if (length > most) {
      await reader?.cancel()
      return refused({ kind: "too-long" })
    }
    chunks.push(next.value)
  }
  return done(new Uint8Array(Buffer.concat(chunks)))
}
