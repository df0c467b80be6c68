import type { ReceiptCode } from "../../crypto/receipt-code.ts"
import type { Mailbox, World } from "./mailbox.ts"
import { need } from "./page.ts"
import { clearProblems } from "./problems.ts"

/** All that the page for coming back knows about anybody, from a good code until "Close". */
export type Visit = {
  readonly world: World
  readonly code: ReceiptCode
  readonly mailbox: Mailbox
  /** False once the page has forgotten it: what comes later is shown to nobody. */
  readonly isOpen: () => boolean
  /** Keys, code and words leave the page. */
  readonly forget: () => void
}

/** The view that answers are read in, or the one that says that there are none. */
export type Home = "replies" | "nothing"

let here: { visit: Visit; home: Home; readIds: readonly Uint8Array[] } | null = null
/** Rises when the page forgets: whatever was on its way then is dropped. */
let forgotten = 0

/** Somebody with a good code, whose answers are not there yet. */
export function comingWith(world: World, code: ReceiptCode, mailbox: Mailbox): Visit {
  const since = forgotten
  return { world, code, mailbox, isOpen: () => since === forgotten, forget }
}

/** `readIds`: what "I have read these" deletes. */
export function arrive(visit: Visit, home: Home, readIds: readonly Uint8Array[]): void {
  here = { visit, home, readIds }
}

export const whoIsHere = () => here

const form = need<HTMLFormElement>("follow-up")

/** Everything that a visit left in the page. Buttons that were bound to it hold its keys, too. */
export function forget(): void {
  forgotten++
  here = null
  form.reset()
  // The field for browsers without scripts, too: somebody may have begun in it before this script was here.
  for (const typed of document.querySelectorAll("textarea")) typed.value = ""
  clearProblems()
  for (const id of ["nothing", "follow-up-sent", "emptied"]) need(id).textContent = ""
  for (const id of ["replies", "code-words", "code-digits"]) need(id).replaceChildren()
  for (const id of ["use-standing", "day-yes", "day-no", "empty-old"]) need(id).onclick = null
}
