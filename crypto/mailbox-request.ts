import { concatBytes } from "@noble/hashes/utils.js"
import { type Random, utf8 } from "./bytes.ts"
import { publicKeyBytes, repliesAtOnce, signatureBytes } from "./lengths.ts"
import { publicKeyOf, sign, verify } from "./statement.ts"

/**
 * What a browser asks of a mailbox: `version 1 ‖ action 1 ‖ public key 32 ‖ 4 × reply id 16 ‖ random 16 ‖ signature 64 ‖
 * zeros`, 256 bytes whatever is asked. No nonce: every action can be repeated without harm.
 */
export const requestBytes = 256
export const replyIdBytes = 16
const version = 1
const randomBytes = 16
const signedBytes = 2 + publicKeyBytes + repliesAtOnce * replyIdBytes + randomBytes

/** `read` deletes the replies named; `withdraw` is signed with the `letter` key, the others with the `mailbox` key. */
export const actions = ["fetch", "read", "withdraw", "empty"] as const
export type Action = (typeof actions)[number]

export type MailboxRequest = { action: Action; publicKey: Uint8Array; ids: Uint8Array[] }

const statementOf = (organisation: Uint8Array, signed: Uint8Array): Uint8Array =>
  concatBytes(utf8("canopy/request/v1"), organisation, signed)

/** At most four ids of 16 bytes; the rest are zeros. `secret`: Ed25519 seed. Draws 16 bytes. */
export function writeMailboxRequest(
  action: Action,
  ids: readonly Uint8Array[],
  secret: Uint8Array,
  organisation: Uint8Array,
  random: Random,
): Uint8Array {
  const request = new Uint8Array(requestBytes)
  request.set([version, actions.indexOf(action) + 1])
  request.set(publicKeyOf(secret), 2)
  for (const [at, id] of ids.slice(0, repliesAtOnce).entries()) request.set(id, 2 + publicKeyBytes + at * replyIdBytes)
  request.set(random(randomBytes), signedBytes - randomBytes)
  request.set(sign(statementOf(organisation, request.slice(0, signedBytes)), secret), signedBytes)
  return request
}

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

/** The request in a body, if it has the right length and form and its own key signed it for this organisation. */
export function readMailboxRequest(body: Uint8Array, organisation: Uint8Array): MailboxRequest | null {
  const action = actions[(body[1] ?? 0) - 1]
  if (body.length !== requestBytes || body[0] !== version || !action) return null
  const signed = body.subarray(0, signedBytes)
  const publicKey = body.slice(2, 2 + publicKeyBytes)
  const signature = body.subarray(signedBytes, signedBytes + signatureBytes)
  if (!isZero(body.subarray(signedBytes + signatureBytes))) return null
  if (!verify(signature, statementOf(organisation, signed), publicKey)) return null
  const ids = Array.from({ length: repliesAtOnce }, (_, at) => {
    const from = 2 + publicKeyBytes + at * replyIdBytes
    return body.slice(from, from + replyIdBytes)
  })
  return { action, publicKey, ids: action === "fetch" ? ids.slice(0, 1) : ids.filter((id) => !isZero(id)) }
}
