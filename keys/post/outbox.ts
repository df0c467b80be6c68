import { concatBytes } from "@noble/hashes/utils.js"
import { fromBase64, toBase64, toHex } from "../../crypto/bytes.ts"
import type { Reply } from "../../crypto/documents/reply.ts"
import { signReply } from "../../crypto/reply.ts"
import { sealReply } from "../../crypto/seal.ts"
import type { Case } from "../casework/case.ts"
import { refuse } from "../refusal.ts"
import { homeOf, selfOf, type Workstation } from "../workstation.ts"
import type { Server } from "./server.ts"

/** A sealed reply that has not left yet: kept with what caused it, so that a crash neither loses nor doubles it. */
type Waiting = { mailbox: string; sealed: string }

/**
 * Seals a reply to a case and puts it into the outbox; call it inside the commit that causes it. Gives the case with
 * its reply counted.
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
  const sealed = sealReply(reply, to.wayBack.recipient, workstation.random)
  if (!sealed.ok) return refuse("reply-too-long")
  const waiting: Waiting = { mailbox: to.wayBack.mailbox, sealed: toBase64(sealed.value) }
  workstation.vault.put(`outbox/${toHex(workstation.random(16))}`, waiting)
  const counted = { ...to, replies: number }
  workstation.vault.put(`case/${to.id}`, counted)
  return counted
}

/** In an order of no meaning (Fisher–Yates): the server must not learn which letter a reply answers. */
function shuffled<Item>(items: readonly Item[], random: Workstation["random"]): Item[] {
  const mixed = [...items]
  for (let at = mixed.length - 1; at > 0; at--) {
    const bytes = random(4)
    const other = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) % (at + 1)
    ;[mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item]
  }
  return mixed
}

const most = 1024

/** Sends what waits in the outbox, in shuffled batches; each batch leaves the outbox once the server has it. */
export async function sendReplies(workstation: Workstation, server: Server): Promise<number> {
  const waiting = shuffled(workstation.vault.list<Waiting>("outbox"), workstation.random)
  for (let at = 0; at < waiting.length; at += most) {
    const batch = waiting.slice(at, at + most)
    const records = batch.flatMap(({ value }) => [fromBase64(value.mailbox), fromBase64(value.sealed)])
    const bytes = concatBytes(...records.map((record) => record ?? refuse("damaged-vault")))
    await server.ask("POST", "/desk/replies", { type: "application/octet-stream", bytes })
    workstation.vault.together(() => {
      for (const { name } of batch) workstation.vault.remove(name)
    })
  }
  return waiting.length
}
