import type { Day } from "../../crypto/day.ts"
import type { Workstation } from "../workstation.ts"
import { destroyMember, keepConfirmed, messageName, messagesTo, ofAddress, type Person, peopleOf } from "./member.ts"

/**
 * The second half of signing up: the number that we wrote to an address came back. It may come to a workstation that does
 * not know it yet, for a colleague sent it: then it waits here.
 */
export function settleEchoes(workstation: Workstation): void {
  const { vault } = workstation
  vault.together(() => {
    for (const { name, value } of vault.list<{ day: Day }>("echo-given")) {
      const people = peopleOf(workstation)
      const found = people.find(({ asked }) => asked?.echo === name.slice("echo-given/".length))
      if (!found) continue
      confirm(workstation, found, people, value.day)
      vault.remove(name)
    }
  })
}

/**
 * The wishes about which we asked hold from now on, and those that held before are destroyed. Others for the same address,
 * by whomever, wait for a number of their own: nobody changes another person's wishes.
 */
function confirm(workstation: Workstation, found: Person, people: readonly Person[], day: Day): void {
  keepConfirmed(workstation, found.member, day)
  workstation.vault.remove(`member-asked/${found.member.id}`)
  for (const { member, confirmed } of ofAddress(people, found.member.key)) {
    if (confirmed === null || member.id === found.member.id) continue
    // What this person was told stays known, so that nothing is told twice.
    for (const { about, message } of messagesTo(workstation, member))
      workstation.vault.put(messageName(found.member, about), message)
    destroyMember(workstation, member)
  }
}
