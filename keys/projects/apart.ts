import type { Day } from "../../crypto/day.ts"
import { wordsHash } from "../../crypto/letter.ts"
import type { Arrived } from "../casework/case.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import type { WhyApart } from "./standing.ts"

/**
 * Letters of partner projects that are set apart: on a list of their own, never among the cases, never lost. `left`: the
 * day on which a caseworker looked and left it there.
 */
export type ApartLetter = Arrived & { name: string; opened: Day; why: WhyApart; left?: Day }

const shelf = "project-letter"
/** Short enough to type, and the same for the same words. */
const nameOf = ({ document }: Arrived): string => wordsHash(document).slice(0, 10)

/** Its words are remembered like any letter's: sent again, it is the same letter. */
export function setApart({ vault, today }: Workstation, arrived: Arrived, why: WhyApart): void {
  const name = nameOf(arrived)
  vault.put(`${shelf}/${name}`, { ...arrived, name, opened: today, why } satisfies ApartLetter)
  vault.put(`words/${wordsHash(arrived.document)}`, true)
}

/** Those that wait first; those that were left there after them. */
export const apartLetters = ({ vault }: Workstation): ApartLetter[] =>
  vault
    .list<ApartLetter>(shelf)
    .map(({ value }) => value)
    .toSorted((one, other) => rank(one).localeCompare(rank(other)))
const rank = ({ left, opened, name }: ApartLetter): string => `${left ? 1 : 0} ${opened} ${name}`

/** Throws `no-such-project-letter`. */
export const apartLetter = ({ vault }: Workstation, name: string): ApartLetter =>
  vault.get<ApartLetter>(`${shelf}/${name.toLowerCase()}`) ?? refuse("no-such-project-letter")

/** It goes from the list, for it has a place among the cases now. */
export const removeApart = ({ vault }: Workstation, { name }: ApartLetter): void => vault.remove(`${shelf}/${name}`)

/** Looked at, and left where it is. */
export function leaveApart(workstation: Workstation, name: string): ApartLetter {
  return workstation.vault.together(() => {
    const left: ApartLetter = { ...apartLetter(workstation, name), left: workstation.today }
    workstation.vault.put(`${shelf}/${left.name}`, left)
    return left
  })
}

/** "Delete everything" means what was set apart, too. */
export function dropApart({ vault }: Workstation, mailboxes: readonly string[]): void {
  for (const { name, value } of vault.list<ApartLetter>(shelf)) {
    if (!mailboxes.includes(value.document.wayBack.mailbox)) continue
    vault.remove(`words/${wordsHash(value.document)}`)
    vault.destroy(name)
  }
}
