import type { DeleteTrouble } from "./message-names.ts"
import { need, say } from "./page.ts"
import { whoIsHere } from "./visit.ts"

/** "I have read these: delete them." True when they are deleted; otherwise the page says what is in the way. */
export async function deleteRead(): Promise<boolean> {
  const here = whoIsHere()
  if (!here) return false
  need("delete-status").textContent = say("deleting")
  need("delete-trouble").hidden = true
  const button = need<HTMLButtonElement>("read")
  button.disabled = true
  const deleted = await here.visit.mailbox.delete(here.readIds)
  button.disabled = false
  need("delete-status").textContent = ""
  if (!deleted.ok && here.visit.isOpen()) tellNotDeleted(`delete-${deleted.failure.kind}`)
  return deleted.ok && here.visit.isOpen()
}

function tellNotDeleted(kind: DeleteTrouble): void {
  need("delete-trouble-text").textContent = say(kind)
  const box = need("delete-trouble")
  box.hidden = false
  box.focus()
}
