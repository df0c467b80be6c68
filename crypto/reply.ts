import { hmac } from "@noble/hashes/hmac.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { fromBase64, fromHex, toBase64, u32be, utf8 } from "./bytes.ts"
import { openedReply, type Reply } from "./documents/reply.ts"
import type { Roster } from "./documents/roster.ts"
import { done, type Result, refused } from "./result.ts"
import { bytesOrNull, canonicalBytes, sign, statement, verify } from "./statement.ts"

type Unsigned = Omit<Reply, "signature" | "hmac">

const signedBytes = (reply: Unsigned): Uint8Array =>
  statement("canopy/reply", fromHex(reply.organisation), [
    utf8(reply.from),
    utf8(reply.mailbox),
    utf8(reply.recipient),
    u32be(reply.number),
    utf8(reply.day),
    u32be(reply.letters),
    canonicalBytes(reply.body),
  ])

/** Signed by the caseworker (32-byte Ed25519 seed) and bound under the reporter's reply key (32 bytes). */
export function signReply(reply: Unsigned, caseworker: Uint8Array, replyKey: Uint8Array): Reply {
  const bytes = signedBytes(reply)
  return {
    ...reply,
    signature: toBase64(sign(bytes, caseworker)),
    hmac: toBase64(hmac(sha256, replyKey, bytes)),
  }
}

export type ReplyFailure =
  | { kind: "not-a-reply" }
  | { kind: "another-mailbox" }
  | { kind: "unknown-caseworker" }
  | { kind: "not-signed-by-caseworker" }
  | { kind: "not-bound-to-code" }

/** The reply in an opened JSON value, if a current or retired caseworker wrote it for this mailbox and this code. */
export function checkReply(
  value: unknown,
  roster: Roster,
  mailbox: string,
  replyKey: Uint8Array,
): Result<Reply, ReplyFailure> {
  const parsed = openedReply.safeParse(value)
  if (!parsed.success) return refused({ kind: "not-a-reply" })
  const reply = parsed.data
  if (reply.mailbox !== mailbox || reply.organisation !== roster.organisation.id)
    return refused({ kind: "another-mailbox" })
  const writer = roster.people.find((person) => person.alias === reply.from && person.state !== "revoked")
  if (!writer) return refused({ kind: "unknown-caseworker" })
  const bytes = bytesOrNull(() => signedBytes(reply))
  const signature = fromBase64(reply.signature)
  // A reply can wait for longer than its writer keeps a key.
  const keys = [writer, ...(writer.earlier ?? [])].map((each) => fromBase64(each.reply))
  if (!bytes || !signature || !keys.some((key) => key && verify(signature, bytes, key)))
    return refused({ kind: "not-signed-by-caseworker" })
  if (toBase64(hmac(sha256, replyKey, bytes)) !== reply.hmac) return refused({ kind: "not-bound-to-code" })
  return done(reply)
}
