import { concatBytes } from "@noble/hashes/utils.js"
import * as z from "zod/mini"
import { fromBase64, toHex } from "../../crypto/bytes.ts"
import { shuffled } from "../../crypto/chance.ts"
import type { MailboxAddress } from "../../crypto/documents/letter.ts"
import type { Message } from "../../crypto/documents/reply.ts"
import { type Case, nextNumber, type WrittenReply } from "../casework/case.ts"
import { caseOf } from "../casework/intake.ts"
import { afterWriting } from "../casework/states.ts"
import { fateOf } from "../casework/way-back.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { replyId } from "./reply-id.ts"
import { sealedReplies } from "./sealed-reply.ts"
import type { Server } from "./server.ts"

/**
 * A sealed reply that has not left yet: kept with what caused it, so that a crash neither loses nor doubles it. `written`
 * names what its case remembers of the message.
 */
type Waiting = {
  /** "" for what goes to a partner project's inbox. */
  case: string
  written: string
  isLastWord: boolean
  mailbox: string
  number: number
  sealed: string
}

/**
 * Seals a message to a case as one reply or as its parts, puts them into the outbox and remembers the message with the
 * case; call it inside the commit that causes it. Gives the case with its replies counted. Throws `cannot-be-answered`
 * and `reply-too-long`; then nothing is in the outbox.
 */
export function writeReply(workstation: Workstation, to: Case, message: Message): Case {
  const number = nextNumber(to)
  const parts = sealedReplies(workstation, to, number, message)
  const written = `reply/${to.id}/${to.replies + 1}`
  const isLastWord = message.type === "withdrawn"
  for (const part of parts) {
    const waiting: Waiting = { case: to.id, written, isLastWord, mailbox: to.wayBack.mailbox, ...part }
    workstation.vault.put(`outbox/${toHex(workstation.random(16))}`, waiting)
  }
  const last = parts.length > 1 ? { last: number + parts.length - 1 } : {}
  const reply: WrittenReply = { number, ...last, day: workstation.today, letters: to.letters.length, body: message }
  workstation.vault.put(written, reply)
  return counted(workstation, to, message, parts.length)
}

/**
 * The same to an inbox that belongs to no case. Gives how many replies it takes; whoever calls counts them. Throws
 * `cannot-be-answered` and `reply-too-long`.
 */
export function writeToInbox(workstation: Workstation, to: MailboxAddress, first: number, message: Message): number {
  const parts = sealedReplies(workstation, { wayBack: to, letters: [] }, first, message)
  for (const part of parts) {
    const waiting: Waiting = { case: "", written: "", isLastWord: false, mailbox: to.mailbox, ...part }
    workstation.vault.put(`outbox/${toHex(workstation.random(16))}`, waiting)
  }
  return parts.length
}

/** What the desk writes by itself is no answer. */
const byItself = new Set<Message["type"]>(["opened", "withdrawn"])

/** A person wrote: what came until now is answered. */
const answeredBy = (to: Case, type: Message["type"]): Pick<Case, "answered" | "state"> => ({
  answered: to.letters.length,
  state: afterWriting(to, type !== "message"),
})

function counted({ vault }: Workstation, to: Case, { type }: Message, parts: number): Case {
  const known: Case = { ...to, replies: to.replies + parts, ...(byItself.has(type) ? {} : answeredBy(to, type)) }
  vault.put(`case/${to.id}`, known)
  return known
}

/** The numbers of the replies to this case that have not left yet. */
export const waitingFor = ({ vault }: Workstation, { wayBack }: Case): Set<number> =>
  new Set(
    vault.list<Waiting>("outbox").flatMap(({ value }) => (value.mailbox === wayBack.mailbox ? [value.number] : [])),
  )

/** Whether anything written to this case, to whatever mailbox, still waits here. */
export const hasWaiting = ({ vault }: Workstation, { id }: Case): boolean =>
  vault.list<Waiting>("outbox").some(({ value }) => value.case === id)

/** In an order of no meaning: the server must not learn which letter a reply answers. */
const mixed = <Item>(items: readonly Item[], random: Workstation["random"]): Item[] =>
  shuffled(items.length, random).map((at) => items[at]!)

const most = 1024

export type Sent = {
  sent: number
  /** Replies that wait on here: their mailbox holds as many as it can. */
  waiting: number
}

/**
 * Sends what waits in the outbox, in shuffled batches; what the server has kept leaves the outbox. What must not go any
 * more, since letters came after it was written, is held or taken out first.
 */
export async function sendReplies(workstation: Workstation, server: Server): Promise<Sent> {
  const { vault } = workstation
  const all = mixed(
    vault.together(() => takeOut(workstation)),
    workstation.random,
  )
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

const fate = (workstation: Workstation, waiting: Waiting) =>
  // "Everything is deleted" is the one thing that is still said to a case that is gone.
  waiting.isLastWord || waiting.case === "" ? "goes" : fateOf(waiting.mailbox, caseOf(workstation, waiting.case))

/** Removes what must never leave, and marks it so in its thread. Gives what goes; what is held stays and is not given. */
function takeOut(workstation: Workstation): { name: string; value: Waiting }[] {
  const { vault } = workstation
  return vault.list<Waiting>("outbox").filter(({ name, value }) => {
    const becomes = fate(workstation, value)
    if (becomes === "goes" || becomes === "held") return becomes === "goes"
    vault.remove(name)
    const written = vault.get<WrittenReply>(value.written)
    if (written) vault.put(value.written, { ...written, notSent: becomes } satisfies WrittenReply)
    return false
  })
}

/** How many replies are held here: there is an alarm on their cases. */
export const heldReplies = (workstation: Workstation): number =>
  workstation.vault.list<Waiting>("outbox").filter(({ value }) => fate(workstation, value) === "held").length

/** Takes replies out that are at the server, as a carried file tells. Says how many. */
export const confirmSent = ({ vault }: Workstation, ids: ReadonlySet<string>): number =>
  vault.together(() => {
    const sent = vault.list<Waiting>("outbox").filter(({ value }) => ids.has(replyId(bytesOf(value.sealed))))
    for (const { name } of sent) vault.remove(name)
    return sent.length
  })

const bytesOf = (base64: string): Uint8Array => fromBase64(base64) ?? refuse("damaged-vault")

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
