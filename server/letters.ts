import { hash } from "node:crypto"
import { toHex } from "../crypto/bytes.ts"
import { type Day, monthAfter } from "../crypto/day.ts"
import { letterPostBytes, letterVersion, publicKeyBytes, puzzleBytes, type RecipientCount } from "../crypto/lengths.ts"
import { done, type Result, refused } from "../crypto/result.ts"
import { asSealedLetter } from "../crypto/sealed.ts"
import { idBytes } from "./store/slot-table.ts"
import type { PostId, StoredLetter } from "./store/store.ts"

export type ReceiveFailure =
  | { kind: "too-short" }
  | { kind: "too-long" }
  | { kind: "another-version" }
  | { kind: "not-a-sealed-letter" }

const withdrawalKeyAt = 1
const puzzleAt = withdrawalKeyAt + publicKeyBytes
const letterAt = puzzleAt + puzzleBytes

/** The first 16 bytes of SHA-256, in hex: the same bytes sent again have the same name. */
export const postId = (posted: Uint8Array): PostId =>
  toHex(hash("sha256", posted, "buffer").subarray(0, idBytes)) as PostId

/**
 * A posted body, `version u8 ‖ withdrawal key 32 ‖ puzzle 8 ‖ age file`, as it is kept: without its puzzle, and with the
 * month in which it is forgotten. Version, length and the shape of the age header are all there is to check with.
 */
export function receive(
  body: Uint8Array,
  recipients: RecipientCount,
  today: Day,
  keepDays: number,
): Result<StoredLetter, ReceiveFailure> {
  if (body.length < letterPostBytes(recipients)) return refused({ kind: "too-short" })
  if (body.length > letterPostBytes(recipients)) return refused({ kind: "too-long" })
  if (body[0] !== letterVersion) return refused({ kind: "another-version" })
  const letter = asSealedLetter(body.subarray(letterAt), recipients)
  if (!letter) return refused({ kind: "not-a-sealed-letter" })
  const withdrawalKey = body.subarray(withdrawalKeyAt, puzzleAt)
  return done({ id: postId(body), withdrawalKey, letter, forgetIn: monthAfter(today, keepDays) })
}
