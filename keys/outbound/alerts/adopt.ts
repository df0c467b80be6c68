import type { Alerts } from "../../../crypto/documents/alert.ts"
import { publicText } from "../../post/server.ts"
import { refuse } from "../../refusals/refusal.ts"
import { homeOf, selfOf, type Workstation } from "../../workstation.ts"
import { keepList, lastList, publishedAlerts } from "./published.ts"
import { type SignedList, signerOf, signersNeeded } from "./signatures.ts"

/** A list that a colleague published from another workstation. Without it, whatever is published here breaks the chain. */

const suffixes = [".minisig", ".2.minisig"]

/** What the server shows, or null when it has no list. */
export async function listAtServer(workstation: Workstation): Promise<SignedList | null> {
  const document = await publicText(workstation, "/alerts.json")
  if (document === null) return null
  const signatures = await Promise.all(suffixes.map((suffix) => publicText(workstation, `/alerts.json${suffix}`)))
  return { document, signatures: signatures.filter((minisig) => minisig !== null) }
}

/**
 * Takes over the list at the server when it is a newer one of this organisation, signed by as many current people as the
 * roster asks, a colleague among them. Says whether it did; an older list is left to whoever publishes next. Throws
 * `chain-broken` for any other list that is not the one known here: one that only this person signed, and that this
 * workstation does not know, was made with a copy of these keys.
 */
export async function adoptList(workstation: Workstation): Promise<boolean> {
  const shown = await listAtServer(workstation)
  if (!shown || shown.document === publishedAlerts(workstation)?.document) return false
  const list = trustedList(workstation, shown) ?? refuse("chain-broken")
  const known = lastList(workstation)?.epoch ?? 0
  if (list.epoch < known) return false
  if (list.epoch === known) return refuse("chain-broken")
  keepList(workstation, shown, list)
  return true
}

/**
 * Takes over the list at the server though only this person signed it: after a restore it is what they published since
 * the backup. They have to have read it: a thief of these keys could have signed it too. Gives what is in force, or null
 * when it is not newer than what is known. Throws `chain-broken` for a list that nobody of the roster signed.
 */
export async function takeOverOwnList(workstation: Workstation): Promise<Alerts | null> {
  const shown = await listAtServer(workstation)
  if (!shown) return null
  const signed = shown.signatures.flatMap((minisig) => signerOf(workstation, shown.document, minisig) ?? [])
  const list = signed[0]?.list
  const people = new Set(signed.map(({ alias }) => alias)).size
  if (!list || people < signersNeeded(workstation) || list.organisation !== homeOf(workstation).id)
    return refuse("chain-broken")
  if (list.epoch <= (lastList(workstation)?.epoch ?? 0)) return null
  keepList(workstation, shown, list)
  return list
}

function trustedList(workstation: Workstation, { document, signatures }: SignedList) {
  const signed = signatures.flatMap((minisig) => signerOf(workstation, document, minisig) ?? [])
  const signers = new Set(signed.map(({ alias }) => alias))
  const enough =
    signers.size >= signersNeeded(workstation) && [...signers].some((each) => each !== selfOf(workstation).alias)
  const list = signed[0]?.list
  return enough && list?.organisation === homeOf(workstation).id ? list : null
}
