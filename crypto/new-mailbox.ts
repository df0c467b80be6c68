import { fromBase64, fromHex, toBase64, utf8 } from "./bytes.ts"
import type { LetterOf, MailboxAddress } from "./documents/letter.ts"
import { type MailboxKeys, wayBackOf } from "./mailbox.ts"
import { canonicalBytes, sign, statement, verify } from "./statement.ts"

/** "Somebody saw my code": the old mailbox key signs the letter, the new one that it takes the old one's place. */

const statementOf = (organisation: string, old: string, next: MailboxAddress): Uint8Array =>
  statement("canopy/new-mailbox", fromHex(organisation), [utf8(old), canonicalBytes(next)])

/** The body of the letter that names the new mailbox. `organisation` in hex. */
export function newMailboxBody(
  old: MailboxKeys,
  next: MailboxKeys,
  organisation: string,
): LetterOf<"canopy/new-mailbox">["body"] {
  const { answerWanted: _, ...address } = wayBackOf(next, true)
  const { mailbox } = wayBackOf(old, true)
  return { next: address, proof: toBase64(sign(statementOf(organisation, mailbox, address), next.mailbox)) }
}

/** Whether the new mailbox agrees. Without it somebody could lead answers into a mailbox that is not theirs. */
export function newMailboxAgrees({ organisation, wayBack, body }: LetterOf<"canopy/new-mailbox">): boolean {
  const { mailbox, recipient, replyKey } = body.next
  const key = fromBase64(mailbox)
  const proof = fromBase64(body.proof)
  if (!key || !proof) return false
  return verify(proof, statementOf(organisation, wayBack.mailbox, { mailbox, recipient, replyKey }), key)
}
