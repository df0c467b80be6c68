import type { Workstation } from "../../workstation.ts"
import { publishedInForce } from "./published.ts"

/** What is to become of a published warning, where two people sign: it goes into the next list that is handed over. */
export type Waiting = { number: string; what: "withdraw" | "renew" /** Of a renewal with a reason. */; newEnd: boolean }

/** A wish to withdraw is not replaced by one to renew. */
export function letWait({ vault }: Workstation, waiting: Waiting): void {
  const name = `waits/${waiting.number}`
  if (vault.get<Waiting>(name)?.what !== "withdraw") vault.put(name, waiting)
}

/** Those whose warnings are still in force. */
export function waitsOf(workstation: Workstation): Waiting[] {
  const numbers = new Set(publishedInForce(workstation).map(({ number }) => number))
  return workstation.vault
    .list<Waiting>("waits")
    .map(({ value }) => value)
    .filter(({ number }) => numbers.has(number))
}

/** Call it when another list is published: what it did waits no more. */
export function dropWaits({ vault }: Workstation, isDone: (waiting: Waiting) => boolean): void {
  for (const { name, value } of vault.list<Waiting>("waits")) if (isDone(value)) vault.remove(name)
}
