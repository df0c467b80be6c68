import { sha256 } from "@noble/hashes/sha2.js"
import type { Random } from "../../../crypto/bytes.ts"
import { toHex } from "../../../crypto/bytes.ts"
import { type Blinded, blinded, type Evaluation } from "../../../crypto/check/oprf.ts"
import { leadingZeroBits, solvePuzzle } from "../../../crypto/check/puzzle.ts"
import {
  type CheckAnswer,
  checkAnswerBytes,
  readCheckAnswer,
  writeCheckRequest,
} from "../../../crypto/check/request.ts"
import { done, type Result, refused } from "../../../crypto/result.ts"
import { posting } from "../posting.ts"
import { type Fetch, within } from "../publications.ts"
import { puzzleHash } from "./stretching.ts"

/** The one question of a check: a blinded element, and its evaluation. */

export type AskFailure = { kind: "no-connection" } | { kind: "busy" } | { kind: "offline" } | { kind: "renewed" }

export type Asking = {
  fetch: Fetch
  random: Random
  now: () => number
  subtle: SubtleCrypto | undefined
  /** 16 bytes. */
  organisation: Uint8Array
  /** Of the table. */
  epoch: number
  /** Ed25519 seed of a partner's code, or null. */
  partner: Uint8Array | null
}

const patience = 60_000
/** Milliseconds of work that the server may ask of an old phone. */
const mostWork = 2000

async function post(body: Uint8Array, fetch: Fetch): Promise<CheckAnswer | null> {
  const answer = await within(patience, (signal) => fetch("/check", { ...posting(body), signal }))
  if (answer.status !== 200) return null
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return bytes.length === checkAnswerBytes ? readCheckAnswer(bytes) : null
}

async function solved(element: Uint8Array, bits: number, { subtle, now }: Asking): Promise<Uint8Array> {
  const hash = subtle && puzzleHash(subtle)
  if (!hash) return new Uint8Array(8)
  const [start, salt] = [now(), sha256(element)]
  const worth = async (counter: Uint8Array) => leadingZeroBits(await hash(counter, salt))
  return solvePuzzle(element, bits, worth, () => now() - start < mostWork)
}

/** Asks once; and once more with some work done, if that is what is wanted. `x`: the stretched identifier. */
export async function askFor(
  x: Uint8Array,
  asking: Asking,
): Promise<Result<{ hidden: Blinded; evaluation: Evaluation }, AskFailure>> {
  const hidden = blinded(x, asking.random)
  const { fetch, epoch, organisation, partner } = asking
  const body = (puzzle: Uint8Array) =>
    writeCheckRequest({ epoch, element: hidden.element, puzzle }, organisation, partner)
  try {
    let answer = await post(body(new Uint8Array(8)), fetch)
    if (answer?.outcome === "busy" && answer.bits > 0)
      answer = await post(body(await solved(hidden.element, answer.bits, asking)), fetch)
    if (!answer) return refused({ kind: "no-connection" })
    return answer.outcome === "evaluated" ? done({ hidden, evaluation: answer }) : refused({ kind: answer.outcome })
  } catch {
    return refused({ kind: "no-connection" })
  }
}

/** Whether these are the rows that were signed. A table can be a megabyte: natively, where the browser can. */
export async function rowsFit(rows: Uint8Array, table: string, subtle: SubtleCrypto | undefined): Promise<boolean> {
  const hash = subtle ? new Uint8Array(await subtle.digest("SHA-256", rows as Uint8Array<ArrayBuffer>)) : sha256(rows)
  return toHex(hash) === table
}
