import { fromHex } from "../../crypto/bytes.ts"
import type { PostId, Store } from "../store/store.ts"

/** Some at a time, so that a backlog of thousands takes no more memory than this many letters. */
const atOnce = 8

/** Each waiting letter as `id 16 ‖ age file`. One that was forgotten in the meantime is left out. */
function* records(ids: readonly PostId[], letter: Store["letter"]): Generator<Uint8Array> {
  for (let next = 0; next < ids.length; next += atOnce) {
    const some = ids.slice(next, next + atOnce).flatMap((id) => {
      const waiting = letter(id)
      return waiting ? [fromHex(id), waiting] : []
    })
    if (some.length > 0) yield new Uint8Array(Buffer.concat(some))
  }
}

export function letterStream(ids: readonly PostId[], letter: Store["letter"]): ReadableStream<Uint8Array> {
  const source = records(ids, letter)
  return new ReadableStream({
    pull(controller) {
      const next = source.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
  })
}

/** The ids after this one, all of them when none is named, or null when it is not there any more. */
export function idsAfter(ids: readonly PostId[], last: string | undefined): readonly PostId[] | null {
  if (last === undefined) return ids
  const at = ids.indexOf(last as PostId)
  return at < 0 ? null : ids.slice(at + 1)
}
