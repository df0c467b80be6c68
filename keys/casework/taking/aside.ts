import type { Workstation } from "../../workstation.ts"
import type { UnreadableLetter } from "../case.ts"
import { isGone } from "./stub.ts"

/** Letters that came out of their seal and that this version cannot read: kept as they are, each under a key of its own. */

type Aside = Omit<UnreadableLetter, "opened">

/** The mailbox that it says it is from. Nothing proves it: enough to delete by, and for nothing else. */
function mailboxIn(document: unknown): string | null {
  const { wayBack } = (document ?? {}) as { wayBack?: { mailbox?: unknown } }
  return typeof wayBack?.mailbox === "string" ? wayBack.mailbox : null
}

/** Keeps it, unless its mailbox took everything back. Call it when withdrawals of the same pull have been followed. */
export function setAside(workstation: Workstation, aside: Aside): void {
  const mailbox = mailboxIn(aside.document)
  if (mailbox !== null && isGone(workstation, mailbox)) return
  const letter: UnreadableLetter = { ...aside, opened: workstation.today }
  workstation.vault.put(`unreadable/${aside.id}`, letter)
}

/** "Delete everything" means what nobody could read, too. */
export function dropAside({ vault }: Workstation, mailboxes: readonly string[]): void {
  for (const { name, value } of vault.list<UnreadableLetter>("unreadable")) {
    const mailbox = mailboxIn(value.document)
    if (mailbox !== null && mailboxes.includes(mailbox)) vault.destroy(name)
  }
}
