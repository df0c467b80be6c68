import { fromBase64, toBase64 } from "../../crypto/bytes.ts"
import type { MailboxAddress } from "../../crypto/documents/letter.ts"
import { type Message, mostReplyText, type Reply } from "../../crypto/documents/reply.ts"
import { signReply } from "../../crypto/reply.ts"
import { bodiesFor } from "../../crypto/reply-parts.ts"
import { sealReply } from "../../crypto/seal.ts"
import { charactersOver } from "../casework/reply-text.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import { homeOf, selfOf, type Workstation } from "../workstation.ts"

/** A message as replies: signed, bound to one code, sealed. */

/** Whom it goes to, and how many letters we have from them. */
type ReplyTo = { wayBack: MailboxAddress; letters: readonly unknown[] }

/** One reply, ready to leave: `sealed` in base64. */
export type SealedPart = { number: number; sealed: string }

/**
 * The replies that carry a message to a case, numbered on from `first`: one, or its parts. Throws `reply-too-long` and
 * `cannot-be-answered`.
 */
export const sealedReplies = (workstation: Workstation, to: ReplyTo, first: number, message: Message): SealedPart[] =>
  bodiesThatFit(message).map((body, at) => ({
    number: first + at,
    sealed: sealedFor(to, signed(workstation, to, first + at, body), workstation),
  }))

/** Both limits count: what the most parts take, and what the reporter's page takes. */
function bodiesThatFit(message: Message): Reply["body"][] {
  const fits = (text: string): boolean => text.length <= mostReplyText && bodiesFor({ type: "message", text }) !== null
  const over = message.type === "message" ? charactersOver(message.text, fits) : 0
  if (over > 0) throw new Refusal("reply-too-long", over)
  const bodies = bodiesFor(message)
  if (!bodies) throw new Error("a question is longer than its schema allows")
  return bodies
}

function signed(workstation: Workstation, to: ReplyTo, number: number, body: Reply["body"]): Reply {
  const self = selfOf(workstation)
  const { mailbox, recipient, replyKey } = to.wayBack
  return signReply(
    {
      kind: "canopy/reply",
      version: 1,
      organisation: homeOf(workstation).id,
      from: self.alias,
      mailbox,
      recipient,
      number,
      day: workstation.today,
      letters: to.letters.length,
      body,
    },
    fromBase64(self.reply) ?? refuse("damaged-vault"),
    fromBase64(replyKey) ?? refuse("damaged-vault"),
  )
}

/** Whoever writes a letter chooses its recipient, and can choose one that is no key at all: sealing to it throws. */
function sealedFor(to: Pick<ReplyTo, "wayBack">, reply: Reply, { random }: Workstation): string {
  let sealed: ReturnType<typeof sealReply>
  try {
    sealed = sealReply(reply, to.wayBack.recipient, random)
  } catch {
    return refuse("cannot-be-answered")
  }
  return sealed.ok ? toBase64(sealed.value) : refuse("cannot-be-answered")
}
