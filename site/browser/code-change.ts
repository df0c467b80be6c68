import { fromHex, type Random } from "../../crypto/bytes.ts"
import { mailboxKeys } from "../../crypto/mailbox.ts"
import { newMailboxBody } from "../../crypto/new-mailbox.ts"
import { freshReceiptCode, type ReceiptCode } from "../../crypto/receipt-code.ts"
import type { Attempt, Sender } from "./sender.ts"

/**
 * "Somebody saw my code": a letter of the old mailbox names a new one. One fresh code for all attempts: two different
 * changes of one mailbox are an alarm at the desk (protocol §5).
 */
export class CodeChange {
  readonly next: ReceiptCode
  readonly #old: ReceiptCode
  readonly #organisation: string
  readonly #sender: Pick<Sender, "send">

  /** `organisation` in hex. Draws 11 bytes. */
  constructor(old: ReceiptCode, organisation: string, sender: Pick<Sender, "send">, random: Random) {
    this.next = freshReceiptCode(random)
    this.#old = old
    this.#organisation = organisation
    this.#sender = sender
  }

  /** Nothing is changed before this was sent. */
  tell(): Promise<Attempt> {
    const keysOf = (code: ReceiptCode) => mailboxKeys(code, fromHex(this.#organisation))
    const body = newMailboxBody(keysOf(this.#old), keysOf(this.next), this.#organisation)
    return this.#sender.send({ kind: "canopy/new-mailbox", body }, true)
  }
}
