import { allIn } from "../../../crypto/documents/alert.ts"
import { textHash } from "../../../crypto/trust.ts"
import { capitalised, numberInWords } from "../../casework/words.ts"
import { refuse } from "../../refusals/refusal.ts"
import { homeOf, type Workstation } from "../../workstation.ts"
import { nextList, withdrawalFrom } from "./list.ts"
import { bindingOf, lastList, publishedAlerts } from "./published.ts"
import { refreshTasks } from "./review.ts"
import { finishPublishing, publishList, sendList } from "./sending.ts"
import { type SignedList, signersNeeded, signList } from "./signatures.ts"
import { letWait } from "./waits.ts"

/**
 * Taking warnings back. Alone where one signature is enough. Where two are asked for, the server refuses a list with one,
 * also one that only takes back; so whoever approves a list signs beforehand what takes each of its warnings back, and
 * one of them goes in one step all the same. A second one, before another list was approved, waits for a second person.
 */

/** What a second person signed with a list: for each of its warnings the list that takes that one back. */
export type Beforehand = { /** SHA-256 (hex) of the list's text. */ of: string; minisigs: { [number: string]: string } }

/** `waits`: takes a second signature; it goes into the next list that is handed over. */
export type Withdrawn = { withdrawn: string[]; waits: string[] }

/** Throws `no-such-alert` when one of the numbers is neither in force nor paused. */
export async function withdrawAlerts(workstation: Workstation, numbers: readonly string[]): Promise<Withdrawn> {
  await finishPublishing(workstation)
  const isThere = (number: string) => {
    const list = lastList(workstation)
    return list !== null && [...allIn(list).map((each) => each.number), ...(list.paused ?? [])].includes(number)
  }
  if (!numbers.every(isThere)) return refuse("no-such-alert")
  if (numbers.length === 0) return { withdrawn: [], waits: [] }
  if (signersNeeded(workstation) > 1) return withdrawTogether(workstation, numbers)
  await publishList(workstation, () => {
    const withdrawn = numbers.filter(isThere)
    return { list: nextList(lastList(workstation), { withdrawn }, bindingOf(workstation)), news: [] }
  })
  return { withdrawn: [...numbers], waits: [] }
}

export const withdrawAlert = (workstation: Workstation, number: string): Promise<Withdrawn> =>
  withdrawAlerts(workstation, [number])

async function withdrawTogether(
  workstation: Workstation,
  [first = "", ...rest]: readonly string[],
): Promise<Withdrawn> {
  const signed = signedBeforehand(workstation, first)
  const waits = signed ? rest : [first, ...rest]
  workstation.vault.together(() => {
    for (const number of waits) letWait(workstation, { number, what: "withdraw", newEnd: false })
    refreshTasks(workstation)
  })
  if (signed) await sendList(workstation, signed, [])
  return { withdrawn: signed ? [first] : [], waits }
}

/** Only for the list that is published now, and only while roster and list hold. */
function signedBeforehand(workstation: Workstation, number: string): SignedList | null {
  const kept = workstation.vault.get<Beforehand>("published/withdrawals")
  const published = publishedAlerts(workstation)
  const list = lastList(workstation)
  const minisig = kept?.minisigs[number]
  if (!published || !list || !minisig || kept.of !== textHash(published.document)) return null
  const holds = list.roster === textHash(homeOf(workstation).roster.document) && list.validUntil >= workstation.today
  if (!holds) return null
  const own = signList(workstation, withdrawalFrom(list, published.document, number))
  return { document: own.document, signatures: [own.minisig, minisig] }
}

export function describeWithdrawn({ withdrawn, waits }: Withdrawn): string[] {
  return [
    ...withdrawn.map((number) => `${capitalised(numberInWords(number))} is withdrawn. Its page says so from now on.`),
    ...waits.map(
      (number) =>
        `${numberInWords(number).toUpperCase()} IS STILL PUBLISHED: here two people sign every list. Hand the next list to a colleague now: canopy alert hand --out FILE.`,
    ),
  ]
}
