import type { Result } from "../../crypto/result.ts"
import type { Mailbox } from "./mailbox.ts"
import type { MailboxFailure } from "./mailbox-post.ts"
import type { Attempt, Sender } from "./sender.ts"

/** What stands in the way of a letter. */
export type LetterStopped = Exclude<Attempt, { kind: "sent" }>

/** How far it came: everything is done, or which step was not, and why. */
export type Withdrawing =
  | { kind: "done" }
  | { kind: "not-begun" | "not-emptied"; failure: MailboxFailure["kind"] }
  | { kind: "not-told"; attempt: LetterStopped }

/**
 * "Delete everything", in the order that helps most if it breaks off: the first letter leaves the server if it still
 * waits (protocol §5, action 3), the desk is told, the answers are deleted. Pressed again, it goes on where it stopped.
 */
export class Withdrawal {
  readonly #mailbox: Pick<Mailbox, "withdraw" | "empty">
  readonly #sender: Pick<Sender, "send">
  #taken = false
  #told = false

  constructor(mailbox: Pick<Mailbox, "withdraw" | "empty">, sender: Pick<Sender, "send">) {
    this.#mailbox = mailbox
    this.#sender = sender
  }

  async go(): Promise<Withdrawing> {
    const taken = await this.#takeBack()
    if (!taken.ok) return { kind: "not-begun", failure: taken.failure.kind }
    const stopped = await this.#tell()
    if (stopped) return { kind: "not-told", attempt: stopped }
    const emptied = await this.#mailbox.empty()
    return emptied.ok ? { kind: "done" } : { kind: "not-emptied", failure: emptied.failure.kind }
  }

  async #takeBack(): Promise<Result<null, MailboxFailure>> {
    if (this.#taken) return { ok: true, value: null }
    const taken = await this.#mailbox.withdraw()
    this.#taken = taken.ok
    return taken
  }

  async #tell(): Promise<LetterStopped | null> {
    if (this.#told) return null
    const attempt = await this.#sender.send({ kind: "canopy/withdrawal", body: {} }, true)
    this.#told = attempt.kind === "sent"
    return attempt.kind === "sent" ? null : attempt
  }
}
