import { fromBase64 } from "../../../crypto/bytes.ts"
import { type CarriedDrill, drill } from "../../../crypto/documents/drill.ts"
import { publicationText, signPublication } from "../../../crypto/publication.ts"
import { freshPassphrase } from "../../passphrase.ts"
import { refuse } from "../../refusals/refusal.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../../workstation.ts"
import { writeWhole } from "../files.ts"
import type { Heading } from "./form.ts"
import { type Restored, type Restoring, restoreForPractice } from "./restore.ts"
import { rememberDrill } from "./state.ts"

/** The restore drill: a backup of this workstation is opened and restored for practice, and a signed word of it kept. */

/** The signed drill and the roster that names its signer: what a server needs to see before it starts. */
function carried(workstation: Workstation): CarriedDrill {
  const self = selfOf(workstation)
  const document = drill.parse({
    kind: "canopy/drill",
    version: 1,
    epoch: rosterOf(workstation).epoch,
    organisation: homeOf(workstation).id,
    person: self.alias,
    day: workstation.today,
  })
  const seed = fromBase64(self.document) ?? refuse("damaged-vault")
  const signed = { document: publicationText(document), minisig: signPublication(document, seed) }
  return { drill: signed, roster: homeOf(workstation).roster }
}

/**
 * Throws what a restore throws, and `foreign-backup`. Only when the restored folder was checked and is gone does the
 * drill count; `out` is where the server's proof goes, over an earlier one.
 */
export async function drillWith(
  workstation: Workstation,
  restoring: Pick<Restoring, "backup" | "by" | "workFactor">,
  out: string,
): Promise<Restored> {
  const [{ id }, { alias }] = [homeOf(workstation), selfOf(workstation)]
  const accept = ({ organisation, person }: Heading) => {
    if (organisation !== id || person !== alias) refuse("foreign-backup")
  }
  const { random, folder } = workstation
  const restored = await restoreForPractice(folder, {
    ...restoring,
    random,
    accept,
    passphrase: freshPassphrase(random),
  })
  writeWhole(out, Buffer.from(`${JSON.stringify(carried(workstation))}\n`))
  rememberDrill(workstation)
  return restored
}
