import { wordsHash } from "../../../crypto/letter.ts"
import { dropLinks } from "../../linking/link-store.ts"
import { dropApart } from "../../projects/apart.ts"
import { destroyCopy } from "../../register/copy.ts"
import type { Workstation } from "../../workstation.ts"
import { type Case, mailboxesOf } from "../case.ts"
import { destroyIdentity } from "../chains/identity-note.ts"
import { leaveOpenChains } from "../chains/open-chains.ts"
import { lettersOf } from "../intake.ts"
import { notePoliceTakenBack } from "../police.ts"
import { dropTasks } from "../tasks.ts"
import { dropAside } from "./aside.ts"
import { leaveStub, rememberWarnings } from "./stub.ts"

/**
 * Destroys the key of all that belongs to a case, so that nothing opens its letters, our replies and questions any more:
 * not in an old copy of the database either, unless somebody has the key file of that time and the passphrase as well. `withdrawn`: a stub stays, and no later letter of its mailboxes is read.
 * `listen-only`: no stub; a later letter begins the case anew. The hashes of its words stay then, so that nobody can
 * bring the deleted letters back by sending them again.
 */
export function forgetCase(workstation: Workstation, known: Case, why: "withdrawn" | "listen-only"): void {
  const { vault, today } = workstation
  vault.together(() => {
    const mailboxes = mailboxesOf(known)
    if (why === "withdrawn") {
      for (const { document } of lettersOf(workstation, known)) vault.remove(`words/${wordsHash(document)}`)
      dropAside(workstation, mailboxes)
      dropApart(workstation, mailboxes)
      const police = notePoliceTakenBack(workstation, known)
      const sent = police.length > 0 ? { police } : {}
      leaveStub(workstation, { id: known.id, alerts: known.alerts, day: today, ...sent }, mailboxes)
    } else rememberWarnings(workstation, mailboxes, known.alerts)
    for (const mailbox of mailboxes) vault.remove(`moved/${mailbox}`)
    vault.remove(`challenged/${known.id}`)
    dropTasks(workstation, known.id)
    destroyCopy(workstation)
    dropLinks(workstation, known.id)
    leaveOpenChains(workstation, known.id)
    destroyIdentity(workstation, known.id)
    vault.destroy(`case/${known.id}`)
  })
}
