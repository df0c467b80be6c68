import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import * as z from "zod/mini"
import { fromBase64, toBase64, toHex } from "../../crypto/bytes.ts"
import { shuffled } from "../../crypto/chance.ts"
import type { Reply } from "../../crypto/documents/reply.ts"
import { replyBytes } from "../../crypto/lengths.ts"
import { documentBytes } from "../../crypto/pad.ts"
import { signReply } from "../../crypto/reply.ts"
import { sealReply } from "../../crypto/seal.ts"
import type { Case, WrittenReply } from "../casework/case.ts"
import { charactersOver } from "../casework/reply-text.ts"
import { Refusal, refuse } from "../refusal.ts"
import { homeOf, selfOf, type Workstation } from "../workstation.ts"
import type { Server } from "./server.ts"

/** A sealed reply that has not left yet: kept with what caused it, so that a crash neither loses nor doubles it. */
type Waiting = { mailbox: string; number: number; sealed: string }

/**
 * Seals a reply to a case, puts it into the outbox and remembers it with the case; call it inside the commit that causes
 * it. Gives the case with its reply counted. Throws `cannot-be-answered` and `reply-too-long`; then nothing is in the outbox.
 */
export function writeReply(workstation: Workstation, to: Case, body: Reply["body"]): Case {
  const self = selfOf(workstation)
  const number = to.replies + 1
  const reply = signReply(
    {
      kind: "canopy/reply",
      version: 1,
      organisation: homeOf(workstation).id,
      from: self.alias,
      mailbox: to.wayBack.mailbox,
      recipient: to.wayBack.recipient,
      number,
      day: workstation.today,
      letters: to.letters.length,
      body,
    },
    fromBase64(self.reply) ?? refuse("damaged-vault"),
    fromBase64(to.wayBack.replyKey) ?? refuse("damaged-vault"),
  )
  const waiting: Waiting = { mailbox: to.wayBack.mailbox, number, sealed: sealedFor(to, reply, workstation) }
  workstation.vault.put(`outbox/${toHex(workstation.random(16))}`, waiting)
  return remembered(workstation, to, { number, day: reply.day, letters: reply.letters, body })
}

function remembered({ vault }: Workstation, to: Case, written: WrittenReply): Case {
  const answered = written.body.type === "message" ? written.letters : to.answered
  const counted = { ...to, replies: written.number, answered }
  vault.put(`reply/${to.id}/${written.number}`, written)
  vault.put(`case/${to.id}`, counted)
  return counted
}

/** The numbers of the replies to this case that have not left yet. */
export const waitingFor = ({ vault }: Workstation, { wayBack }: Case): Set<number> =>
  new Set(
    vault.list<Waiting>("outbox").flatMap(({ value }) => (value.mailbox === wayBack.mailbox ? [value.number] : [])),
  )

/** Both limits count: what the seal takes, and what the reporter's page takes. */
function refuseIfTooLong(reply: Reply): void {
  if (reply.body.type !== "message") return
  const count = charactersOver(reply.body.text, documentBytes(reply) - replyBytes)
  if (count > 0) throw new Refusal("reply-too-long", count)
}

/** Whoever writes a letter chooses its recipient, and can choose one that is no key at all: sealing to it throws. */
function sealedFor(to: Case, reply: Reply, { random }: Workstation): string {
  refuseIfTooLong(reply)
  let sealed: ReturnType<typeof sealReply>
  try {
    sealed = sealReply(reply, to.wayBack.recipient, random)
  } catch {
    return refuse("cannot-be-answered")
  }
  return sealed.ok ? toBase64(sealed.value) : refuse("cannot-be-answered")
}

/** In an order of no meaning: the server must not learn which letter a reply answers. */
const mixed = <Item>(items: readonly Item[], random: Workstation["random"]): Item[] =>
  shuffled(items.length, random).map((at) => items[at]!)

const most = 1024

export type Sent = {
  sent: number
  /** Replies that wait on here: their mailbox holds as many as it can. */
  waiting: number
}

/** Sends what waits in the outbox, in shuffled batches; what the server has kept leaves the outbox. */
export async function sendReplies(workstation: Workstation, server: Server): Promise<Sent> {
  const { vault } = workstation
  const all = mixed(vault.list<Waiting>("outbox"), workstation.random)
  let sent = 0
  for (let at = 0; at < all.length; at += most) {
    const batch = all.slice(at, at + most)
    const noRoom = await postReplies(
      server,
      batch.map(({ value }) => value),
    )
    const kept = batch.filter(({ value }) => !noRoom.has(replyId(bytesOf(value.sealed))))
    vault.together(() => {
      for (const { name } of kept) vault.remove(name)
    })
    sent += kept.length
  }
  return { sent, waiting: all.length - sent }
}

const bytesOf = (base64: string): Uint8Array => fromBase64(base64) ?? refuse("damaged-vault")
const replyIdBytes = 16
/** As the server names it: the first 16 bytes of SHA-256 of the sealed bytes, in hex. */
const replyId = (sealed: Uint8Array): string => toHex(sha256(sealed).subarray(0, replyIdBytes))

const answer = z.looseObject({ refused: z.array(z.string()) })

/** Posts a batch; the ids of those for which their mailbox had no room. */
async function postReplies(server: Server, batch: readonly Waiting[]): Promise<Set<string>> {
  const bytes = concatBytes(...batch.flatMap(({ mailbox, sealed }) => [bytesOf(mailbox), bytesOf(sealed)]))
  try {
    const response = await server.ask("POST", "/desk/replies", { type: "application/octet-stream", bytes })
    const parsed = answer.safeParse(await response.json().catch(() => null))
    return parsed.success ? new Set(parsed.data.refused) : refuse("server-speaks-another-tongue")
  } catch (error) {
    if (!(error instanceof Refusal && error.kind === "mailboxes-full")) throw error
    return new Set(batch.map(({ sealed }) => replyId(bytesOf(sealed))))
  }
}
