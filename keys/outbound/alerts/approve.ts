import { fromBase64 } from "../../../crypto/bytes.ts"
import { allIn } from "../../../crypto/documents/alert.ts"
import { publicationText, signPublication } from "../../../crypto/publication.ts"
import { textHash } from "../../../crypto/trust.ts"
import { sealForColleagues } from "../../approval/colleagues.ts"
import { refuse } from "../../refusals/refusal.ts"
import { homeOf, selfOf, type Workstation } from "../../workstation.ts"
import type { ApproverAnswer, Declined } from "./handed.ts"
import { withdrawalFrom } from "./list.ts"
import { reasonIn } from "./log.ts"
import { readHanded, type ToApprove } from "./second-look.ts"
import { signList } from "./signatures.ts"

/** The second person signs the list, or declines it with a reason. The answer is sealed for colleagues, and carried back. */

export type Answered = { file: Uint8Array; read: ToApprove }

/**
 * Signs the list, and beforehand what takes each of its warnings back: a reporter's No must not wait for two people.
 * Throws whatever is wrong with the file; then nothing was signed.
 */
export async function approveHanded(workstation: Workstation, file: Uint8Array): Promise<Answered> {
  const read = await readHanded(workstation, file)
  const { list, text } = read
  const numbers = [...allIn(list).map(({ number }) => number), ...(list.paused ?? [])]
  const withdrawals = numbers.map((number) => [
    number,
    signList(workstation, withdrawalFrom(list, text, number)).minisig,
  ])
  return answerWith(workstation, read, {
    kind: "canopy/alerts-approved",
    version: 1,
    list: textHash(text),
    minisig: signList(workstation, list).minisig,
    withdrawals: Object.fromEntries(withdrawals),
  })
}

/** Says no to the list as it is, and why. Throws `no-reason`. */
export async function declineHanded(workstation: Workstation, file: Uint8Array, reason: string): Promise<Answered> {
  const why = reasonIn(reason)
  const read = await readHanded(workstation, file)
  const seed = fromBase64(selfOf(workstation).document) ?? refuse("damaged-vault")
  const document: Declined = {
    kind: "canopy/alerts-declined",
    version: 1,
    epoch: read.list.epoch,
    organisation: homeOf(workstation).id,
    list: textHash(read.text),
    by: selfOf(workstation).alias,
    why,
  }
  const signed = { document: publicationText(document), minisig: signPublication(document, seed) }
  return answerWith(workstation, read, { kind: "canopy/alerts-answered-no", version: 1, signed })
}

const answerWith = async (workstation: Workstation, read: ToApprove, answer: ApproverAnswer): Promise<Answered> => ({
  file: await sealForColleagues(workstation, answer),
  read,
})
