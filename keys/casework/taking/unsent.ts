import type { Workstation } from "../../workstation.ts"
import type { NotSent, WrittenReply } from "../case.ts"

/** A row of the outbox, as far as it matters here. */
type Waiting = { mailbox: string; written: string }

/** Takes every reply to these mailboxes that has not left yet out of the outbox, and says so in its thread. */
export function takeBackUnsent({ vault }: Workstation, mailboxes: readonly string[], why: NotSent): void {
  for (const { name, value } of vault.list<Waiting>("outbox")) {
    if (!mailboxes.includes(value.mailbox)) continue
    vault.remove(name)
    const written = vault.get<WrittenReply>(value.written)
    if (written) vault.put(value.written, { ...written, notSent: why } satisfies WrittenReply)
  }
}
