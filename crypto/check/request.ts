import { concatBytes } from "@noble/hashes/utils.js"
import { u32be, utf8 } from "../bytes.ts"
import { publicKeyBytes, puzzleBytes, signatureBytes } from "../lengths.ts"
import { publicKeyOf, sign, verify } from "../statement.ts"
import { type Evaluation, elementBytes, proofBytes } from "./oprf.ts"

/**
 * The body of `POST /check`, 256 bytes whoever asks: `version 1 ‖ epoch 4 ‖ blinded element 32 ‖ puzzle 8 ‖ public key 32 ‖
 * signature 64 ‖ zeros`. The key and its signature are those of a partner project's code; zeros for everybody else.
 */
export const checkRequestBytes = 256
const version = 1
const epochBytes = 4
const signedBytes = 1 + epochBytes + elementBytes + puzzleBytes + publicKeyBytes

export type CheckRequest = {
  /** Of the table that was loaded. */
  epoch: number
  element: Uint8Array
  /** 8 bytes: see puzzle.ts. */
  puzzle: Uint8Array
  /** Ed25519, 32 bytes: the partner's key that signed; null for everybody else. */
  partner: Uint8Array | null
}

const statementOf = (organisation: Uint8Array, signed: Uint8Array): Uint8Array =>
  concatBytes(utf8("canopy/check-request/v1"), organisation, signed)

/** `organisation`: 16 bytes. `secret`: Ed25519 seed of a partner's code, or null. */
export function writeCheckRequest(
  { epoch, element, puzzle }: Omit<CheckRequest, "partner">,
  organisation: Uint8Array,
  secret: Uint8Array | null,
): Uint8Array {
  const request = new Uint8Array(checkRequestBytes)
  request.set(concatBytes(Uint8Array.of(version), u32be(epoch), element, puzzle))
  if (!secret) return request
  request.set(publicKeyOf(secret), signedBytes - publicKeyBytes)
  request.set(sign(statementOf(organisation, request.slice(0, signedBytes)), secret), signedBytes)
  return request
}

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

/** The request in a body; null for another length or form, and for a signature that does not hold. */
export function readCheckRequest(body: Uint8Array, organisation: Uint8Array): CheckRequest | null {
  if (body.length !== checkRequestBytes || body[0] !== version) return null
  const [key, signature] = [
    body.slice(signedBytes - publicKeyBytes, signedBytes),
    body.slice(signedBytes, signedBytes + signatureBytes),
  ]
  const isPartner = !isZero(key)
  if (!isZero(body.subarray(signedBytes + signatureBytes)) || (!isPartner && !isZero(signature))) return null
  if (isPartner && !verify(signature, statementOf(organisation, body.subarray(0, signedBytes)), key)) return null
  const afterElement = 1 + epochBytes + elementBytes
  return {
    epoch: new DataView(body.buffer, body.byteOffset).getUint32(1),
    element: body.slice(1 + epochBytes, afterElement),
    puzzle: body.slice(afterElement, afterElement + puzzleBytes),
    partner: isPartner ? key : null,
  }
}

/**
 * The answer, 128 bytes whatever came of it: `version 1 ‖ outcome 1 ‖ bits 1 ‖ zero 1 ‖ evaluated 32 ‖ proof 64 ‖ zeros`.
 * `busy`: the budget is used up for now, or the puzzle is worth fewer than `bits`. `offline`: the evaluator has no key.
 * `renewed`: the table was published anew, and must be loaded again.
 */
export const checkAnswerBytes = 128
const outcomes = ["evaluated", "busy", "offline", "renewed"] as const
export type CheckAnswer = ({ outcome: "evaluated" } & Evaluation) | { outcome: "busy"; bits: number } | Without
type Without = { outcome: "offline" | "renewed" }

export function writeCheckAnswer(answer: CheckAnswer): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(checkAnswerBytes)
  bytes.set([version, outcomes.indexOf(answer.outcome), answer.outcome === "busy" ? answer.bits : 0])
  if (answer.outcome === "evaluated") bytes.set(concatBytes(answer.evaluated, answer.proof), 4)
  return bytes
}

/** Null for anything else. Whether the proof holds is for `unblinded` to say. */
export function readCheckAnswer(bytes: Uint8Array): CheckAnswer | null {
  const outcome = outcomes[bytes[1] ?? -1]
  if (bytes.length !== checkAnswerBytes || bytes[0] !== version || !outcome) return null
  if (outcome === "busy") return { outcome, bits: bytes[2] ?? 0 }
  if (outcome !== "evaluated") return { outcome }
  const evaluated = bytes.slice(4, 4 + elementBytes)
  return { outcome, evaluated, proof: bytes.slice(4 + elementBytes, 4 + elementBytes + proofBytes) }
}
