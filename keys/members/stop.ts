import { addDays, type Day } from "../../crypto/day.ts"
import type { Workstation } from "../workstation.ts"
import { destroyMember, type Member, ofAddress, peopleOf } from "./member.ts"

/** Stopping, and forgetting. */

/** Days in which a number is to come back; and in which our last word to somebody goes, or never. */
export const daysToConfirm = 14
/** A year after the last answer nothing is kept without a new one; a month before, we ask. */
export const askAgainAfter = 335
export const forgetAfter = 365
/** How long it stays known what somebody was sent: longer than any notice is open. */
const keepMessages = 40

/** Our one last message to who stopped, so that somebody whom another person stopped can come back. `key`: while it is handed over. */
export type Goodbye = { member: Member; day: Day; key: string | null }

/**
 * Destroys all sign-ups of an address. `goodbye`: one message says so. `silent`: for who stopped at the gateway, which
 * answers by itself and takes nothing more for them. Says whether there was anybody.
 */
export function stopAddress(workstation: Workstation, key: string, how: "goodbye" | "silent"): boolean {
  const { vault, today } = workstation
  return vault.together(() => {
    const [newest, ...others] = ofAddress(peopleOf(workstation), key)
    if (!newest) return false
    const all = [newest, ...others]
    const heardOfUs = all.find(({ confirmed, asked }) => confirmed !== null || asked !== null)
    if (how === "goodbye" && heardOfUs) {
      const goodbye: Goodbye = { member: heardOfUs.member, day: today, key: null }
      vault.put(`goodbye/${heardOfUs.member.id}`, goodbye)
    }
    for (const { member } of all) destroyMember(workstation, member)
    return true
  })
}

/** Forgets whose time is over. How many people. */
export function forgetOld(workstation: Workstation): number {
  const { vault, today } = workstation
  return vault.together(() => {
    const over = peopleOf(workstation).filter(({ member, confirmed }) =>
      confirmed === null ? addDays(member.day, daysToConfirm) < today : addDays(confirmed, forgetAfter) < today,
    )
    for (const { member } of over) destroyMember(workstation, member)
    for (const { name, value } of vault.list<Goodbye>("goodbye"))
      if (addDays(value.day, daysToConfirm) < today) vault.destroy(name)
    for (const { name, value } of vault.list<{ day: Day }>("echo-given"))
      if (addDays(value.day, daysToConfirm) < today) vault.remove(name)
    forgetMessages(workstation)
    return over.length
  })
}

function forgetMessages({ vault, today }: Workstation): void {
  for (const { value: member } of vault.list<Member>("member"))
    for (const { name, value } of vault.list<{ day: Day }>(`message/${member.id}`))
      if (addDays(value.day, keepMessages) < today) vault.remove(name)
}
