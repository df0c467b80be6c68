import { addDays, type Day } from "../../crypto/day.ts"
import type { Canary } from "../../crypto/documents/canary.ts"
import { selfOf, type Workstation } from "../workstation.ts"
import { pulledOn } from "./pulled.ts"

/** The test letters that were sent from here, for four weeks: the day of each, and whether it came back. */

type Sent = { day: Day; came: boolean }
const shelf = "canary"
const countedDays = 28

/** Call it once the server has it. Those that count no more go. */
export function rememberCanary({ vault, today }: Workstation, id: string): void {
  vault.together(() => {
    for (const { name, value } of vault.list<Sent>(shelf))
      if (value.day < addDays(today, -countedDays)) vault.remove(name)
    vault.put(`${shelf}/${id}`, { day: today, came: false } satisfies Sent)
  })
}

/** Notes those that came. A colleague's is theirs to count; one that comes again was counted. */
export function noteCanaries(workstation: Workstation, arrived: readonly Canary[]): void {
  const { alias } = selfOf(workstation)
  for (const { from, id } of arrived) {
    const sent = from === alias ? workstation.vault.get<Sent>(`${shelf}/${id}`) : undefined
    if (sent && !sent.came) workstation.vault.put(`${shelf}/${id}`, { ...sent, came: true } satisfies Sent)
  }
}

export type Count = {
  /** Came, or must have come: everything was fetched on a later day than theirs. */
  due: number
  came: number
  /** On their way: nothing was fetched since their day. */
  waiting: number
  /** The day of the first that is missing. */
  missingSince: Day | null
  /** The day of the last one that was sent. */
  last: Day | null
}

export function countCanaries(workstation: Workstation): Count {
  const { vault, today } = workstation
  const pulled = pulledOn(workstation)
  const sent = vault
    .list<Sent>(shelf)
    .flatMap(({ value }) => (value.day >= addDays(today, -countedDays) ? [value] : []))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
  const missing = sent.filter(({ day, came }) => !came && pulled !== null && pulled > day)
  const came = sent.filter(({ came }) => came).length
  return {
    due: came + missing.length,
    came,
    waiting: sent.length - came - missing.length,
    missingSince: missing[0]?.day ?? null,
    last: sent.at(-1)?.day ?? null,
  }
}
