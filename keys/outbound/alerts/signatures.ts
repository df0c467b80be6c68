import { fromBase64 } from "../../../crypto/bytes.ts"
import { type Alerts, openedAlerts } from "../../../crypto/documents/alert.ts"
import { holds, type RosterPerson } from "../../../crypto/documents/roster.ts"
import { mostListBytes } from "../../../crypto/lengths.ts"
import { openPublication, publicationText, signPublication } from "../../../crypto/publication.ts"
import { jsonBody } from "../../post/server.ts"
import { refuse } from "../../refusals/refusal.ts"
import { rosterOf, selfOf, type Workstation } from "../../workstation.ts"

/** Who signed a list of warnings, and whether they are as many as the roster asks. */

/** A list's exact text and its signatures, one or two. */
export type SignedList = { document: string; signatures: string[] }

const maySign = (person: RosterPerson): boolean => holds(person, "publish") || holds(person, "approve")

/** Whether this caseworker's signature under a list counts. */
export function maySignLists(workstation: Workstation): boolean {
  const { alias } = selfOf(workstation)
  return rosterOf(workstation).people.some((person) => person.alias === alias && maySign(person))
}

/** Whether one person does all the publishing: then the record says so. */
export const isTeamOfOne = (workstation: Workstation): boolean =>
  rosterOf(workstation).people.filter(maySign).length < 2

/** How many different people sign a list. */
export const signersNeeded = (workstation: Workstation): number => rosterOf(workstation).thresholds.publish

/** Whether this person alone may put out a list. */
export function mayPublishAlone(workstation: Workstation): boolean {
  const { people, thresholds } = rosterOf(workstation)
  const { alias } = selfOf(workstation)
  return thresholds.publish === 1 && people.some((person) => person.alias === alias && holds(person, "publish"))
}

/** More than two signatures take beside the document. */
const signaturesBytes = 2048

/** This caseworker's signature. Throws `list-too-long` for one that no server takes: then nothing is signed or sent. */
export function signList(workstation: Workstation, list: Alerts): { document: string; minisig: string } {
  const seed = fromBase64(selfOf(workstation).document) ?? refuse("damaged-vault")
  const document = publicationText(list)
  if (jsonBody({ document }).bytes.length + signaturesBytes > mostListBytes) refuse("list-too-long")
  return { document, minisig: signPublication(list, seed) }
}

/** The current person of the roster who may sign and whose signature this is, and what the list says; else null. */
export function signerOf(
  workstation: Workstation,
  document: string,
  minisig: string,
): { alias: string; list: Alerts } | null {
  for (const person of rosterOf(workstation).people.filter(maySign)) {
    const opened = openPublication(document, minisig, person.document, openedAlerts)
    if (opened.ok) return { alias: person.alias, list: opened.value }
  }
  return null
}
