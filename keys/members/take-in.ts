import type { LetterOf } from "../../crypto/documents/letter.ts"
import type { SignUp } from "../../crypto/documents/sign-up.ts"
import { wordsHash } from "../../crypto/letter.ts"
import type { Arrived } from "../casework/case.ts"
import { isRepeated } from "../casework/intake.ts"
import { isGone } from "../casework/taking/stub.ts"
import type { Workstation } from "../workstation.ts"
import { addressFor, keyIn } from "./address.ts"
import { settleEchoes } from "./confirm.ts"
import { destroyMember, keepMember, peopleOf } from "./member.ts"
import { stopAddress } from "./stop.ts"

/** Letters of members: they make no case, and stand beside none. */

const kinds = ["canopy/sign-up", "canopy/confirmation", "canopy/stop"] as const
type MemberLetter = LetterOf<(typeof kinds)[number]>
export type MemberArrived = Arrived & { document: MemberLetter }

export const isOfMember = (arrived: Arrived): arrived is MemberArrived =>
  kinds.some((kind) => kind === arrived.document.kind)

/** Letters of one pull have no order. Of one day a "stop" is taken last: it counts against all that was asked by then. */
const inOrder = (letters: readonly MemberArrived[]): MemberArrived[] =>
  letters.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))
const rank = ({ id, document }: MemberArrived): string =>
  `${document.day} ${document.kind === "canopy/stop" ? 1 : 0} ${id}`

/** Takes them, inside the commit of a pull. A letter that comes again, though its person stopped meanwhile, is dropped. */
export function takeMembers(workstation: Workstation, letters: readonly MemberArrived[]): void {
  for (const { document } of inOrder(letters)) {
    if (isRepeated(workstation, document) || isGone(workstation, document.wayBack.mailbox)) continue
    workstation.vault.put(`words/${wordsHash(document)}`, true)
    if (document.kind === "canopy/stop") stopTyped(workstation, document.body.address)
    else if (document.kind === "canopy/sign-up") signUp(workstation, document, document.body)
    else workstation.vault.put(`echo-given/${document.body.echo}`, { day: workstation.today })
  }
  settleEchoes(workstation)
}

function stopTyped(workstation: Workstation, typed: string): void {
  const key = keyIn(typed)
  if (key !== null) stopAddress(workstation, key, "goodbye")
}

function signUp(workstation: Workstation, letter: MemberLetter, asking: SignUp): void {
  const address = addressFor(asking.channel, asking.address)
  if (address === null) return
  const { channel, regions, levels, language, quiet, sender, subject, fullText } = asking
  keepMember(workstation, {
    id: wordsHash(letter).slice(0, 32),
    mailbox: letter.wayBack.mailbox,
    day: workstation.today,
    ...address,
    ...{ channel, regions, levels, language, quiet, sender, subject, fullText },
  })
}

/** "Delete everything", from the mailbox of a sign-up. */
export function dropMembers(workstation: Workstation, mailbox: string): void {
  for (const { member } of peopleOf(workstation)) if (member.mailbox === mailbox) destroyMember(workstation, member)
}
