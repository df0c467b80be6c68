import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { fromHex, toBase64, toHex } from "../../../crypto/bytes.ts"
import type { Day } from "../../../crypto/day.ts"
import type { Reply } from "../../../crypto/documents/reply.ts"
import { repliesAtOnce, sealedReplyBytes } from "../../../crypto/lengths.ts"
import { type MailboxKeys, mailboxKeys, wayBackOf } from "../../../crypto/mailbox.ts"
import { type MailboxRequest, readMailboxRequest } from "../../../crypto/mailbox-request.ts"
import type { ReceiptCode } from "../../../crypto/receipt-code.ts"
import { signReply } from "../../../crypto/reply.ts"
import { sealReply } from "../../../crypto/seal.ts"
import type { SealedReply } from "../../../crypto/sealed.ts"
import { organisationId } from "../../crypto/cast.ts"
import { replySecret } from "../../support/organisation.ts"
import { random } from "../../support/random.ts"

const organisation = fromHex(organisationId)
const idOf = (reply: Uint8Array): string => toHex(sha256(reply).subarray(0, 16))

export const keysOf = (code: ReceiptCode): MailboxKeys => mailboxKeys(code, organisation)

type Unsigned = Omit<Reply, "signature" | "hmac">

/** What Ana writes to this mailbox, if nothing else is said. */
export const unsignedReply = (keys: MailboxKeys, rest: Partial<Unsigned> = {}): Unsigned => {
  const { mailbox, recipient } = wayBackOf(keys, true)
  return {
    kind: "canopy/reply",
    version: 1,
    organisation: organisationId,
    from: "Ana",
    mailbox,
    recipient,
    number: 1,
    day: "2026-06-11" as Day,
    letters: 1,
    body: { type: "message", text: "Hello." },
    ...rest,
  }
}

export function sealedFor(keys: MailboxKeys, document: unknown): SealedReply {
  const sealed = sealReply(document, wayBackOf(keys, true).recipient, random)
  if (!sealed.ok) throw new Error(sealed.failure.kind)
  return sealed.value
}

/** A reply as it waits: signed by whose name it bears, bound to the code, sealed. */
export const replyTo = (keys: MailboxKeys, rest: Partial<Unsigned> = {}): SealedReply =>
  sealedFor(keys, signReply(unsignedReply(keys, rest), replySecret(rest.from ?? "Ana"), keys.reply))

/** Mailboxes in memory, which answer as the server does: always four places, unused ones random. */
export function postOffice() {
  const waiting = new Map<string, SealedReply[]>()
  const asked: MailboxRequest[] = []

  function places({ publicKey, ids }: MailboxRequest): Uint8Array {
    const after = toHex(ids[0] ?? new Uint8Array(16))
    const found = (waiting.get(toBase64(publicKey)) ?? [])
      .filter((reply) => idOf(reply) > after)
      .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
      .slice(0, repliesAtOnce)
    const unused = Array.from({ length: repliesAtOnce - found.length }, () => random(sealedReplyBytes))
    return concatBytes(...found, ...unused)
  }

  function forget({ publicKey, ids }: MailboxRequest): void {
    const name = toBase64(publicKey)
    const read = ids.map(toHex)
    waiting.set(
      name,
      (waiting.get(name) ?? []).filter((reply) => !read.includes(idOf(reply))),
    )
  }

  return {
    asked,
    put: (keys: MailboxKeys, ...replies: SealedReply[]) => {
      const name = wayBackOf(keys, true).mailbox
      waiting.set(name, [...(waiting.get(name) ?? []), ...replies])
    },
    waitingFor: (keys: MailboxKeys): number => waiting.get(wayBackOf(keys, true).mailbox)?.length ?? 0,
    /** The answer to a body that was posted, or null when it is no request. */
    answer: (body: Uint8Array): Uint8Array | null => {
      const request = readMailboxRequest(body, organisation)
      if (!request) return null
      asked.push(request)
      if (request.action === "read") forget(request)
      if (request.action === "empty") waiting.delete(toBase64(request.publicKey))
      return places(request.action === "fetch" ? request : { ...request, ids: [] })
    },
  }
}

export type PostOffice = ReturnType<typeof postOffice>
