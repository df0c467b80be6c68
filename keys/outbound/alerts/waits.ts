import type { Workstation } from "../../workstation.ts"
import { standingNumbers } from "./published.ts"

/** What is to become of a published warning, where two people sign: it goes into the next list that is handed over. */
export type Waiting = {
  number: string
  what: keyof typeof weights
  /** Of a renewal with a reason. */
  newEnd: boolean
}

/** What hides more is not replaced by what hides less. */
const weights = { renew: 0, pause: 1, resume: 1, withdraw: 2 } as const

export function letWait({ vault }: Workstation, waiting: Waiting): void {
  const name = `waits/${waiting.number}`
  const before = vault.get<Waiting>(name)
  if (!before || weights[before.what] <= weights[waiting.what]) vault.put(name, waiting)
}

/** Those whose warnings are still in force, or paused. */
export function waitsOf(workstation: Workstation): Waiting[] {
  const numbers = standingNumbers(workstation)
  return workstation.vault
    .list<Waiting>("waits")
    .map(({ value }) => value)
    .filter(({ number }) => numbers.has(number))
}

/** Call it when another list is published: what it did waits no more. */
export function dropWaits({ vault }: Workstation, isDone: (waiting: Waiting) => boolean): void {
  for (const { name, value } of vault.list<Waiting>("waits")) if (isDone(value)) vault.remove(name)
}
