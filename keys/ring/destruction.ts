import { addDays, type Day, daysBetween } from "../../crypto/day.ts"
import type { Workstation } from "../workstation.ts"
import { type MessageSecret, messageSecrets, secretName } from "./message-keys.ts"

/**
 * The end of a key that opens letters (docs/protocol.md, "Keys"). It is destroyed when a whole pull came later than its
 * window and the days of grace, and when all that it opened stands here and in a second copy. What is told of a pull is
 * its number, never its day: two pulls of one day are two.
 */

/** Days past the window: a browser takes a key for three days more, and a phone's clock may be as wrong. */
const grace = { "canopy/message-key": 3, "canopy/standing-key": 90 } as const

/** Days after its end for which a key may still be here: then somebody must hear of it. Day 21 of a message key. */
const patience = 4

const numberItem = "pulled/number"
const openedItem = "rotation/opened"
const copiedItem = "rotation/copied"

/** How many whole pulls there were. */
export const pullNumber = ({ vault }: Workstation): number => vault.get<number>(numberItem) ?? 0

/** Keys by name → the pull in which each opened something last. */
type Opened = { [name: string]: number }
const openedBy = ({ vault }: Workstation): Opened => vault.get<Opened>(openedItem) ?? {}

/** Call it inside the commit that keeps a whole pull: it counts, and the keys that opened something are noted. */
export function countPull(workstation: Workstation, used: Iterable<string>): void {
  const { vault } = workstation
  const number = pullNumber(workstation) + 1
  vault.put(numberItem, number)
  const names = [...used]
  if (names.length > 0)
    vault.put(openedItem, { ...openedBy(workstation), ...Object.fromEntries(names.map((name) => [name, number])) })
}

/** Whether a pull after this one brought something. */
export const openedSince = (workstation: Workstation, number: number): boolean =>
  Object.values(openedBy(workstation)).some((pull) => pull > number)

/** Everything up to this pull stands in a second copy: a backup, or a colleague's workstation. */
export const copiedUpTo = ({ vault }: Pick<Workstation, "vault">): number => vault.get<number>(copiedItem) ?? 0
export function rememberCopied(workstation: Pick<Workstation, "vault">, number: number): void {
  if (number > copiedUpTo(workstation)) workstation.vault.put(copiedItem, number)
}

/** Whether nothing that was sealed to it can still be on its way. */
export const isOver = ({ kind, until }: Pick<MessageSecret, "kind" | "until">, today: Day): boolean =>
  today > addDays(until, grace[kind])

const keysOver = (workstation: Workstation): MessageSecret[] =>
  messageSecrets(workstation).filter((secret) => isOver(secret, workstation.today))

/**
 * Destroys what is over, and says how many. Call it right after a whole pull. `dayThere` is the server's day: a clock that
 * is wrong by months, here or there, must destroy nothing, so both have to say the same, give or take a day.
 */
export function destroyOldKeys(workstation: Workstation, dayThere: Day | null): number {
  if (dayThere === null || Math.abs(daysBetween(dayThere, workstation.today)) > 1) return 0
  const [opened, copied] = [openedBy(workstation), copiedUpTo(workstation)]
  const due = keysOver(workstation)
    .map(secretName)
    .filter((name) => (opened[name] ?? 0) <= copied)
  if (due.length === 0) return 0
  workstation.vault.together(() => {
    for (const name of due) workstation.vault.destroy(name)
    workstation.vault.put(
      openedItem,
      Object.fromEntries(Object.entries(opened).filter(([name]) => !due.includes(name))),
    )
  })
  return due.length
}

/** Keys that should be gone by now, and why they are not. */
export type Overdue = { keys: number; why: "no-pull" | "no-copy" }

/** null when nothing is late. `pulled`: the day of the last whole pull. */
export function overdueKeys(workstation: Workstation, pulled: Day | null): Overdue | null {
  const late = messageSecrets(workstation).filter((secret) => isOver(secret, addDays(workstation.today, -patience)))
  if (late.length === 0) return null
  const wasPulled = late.every((secret) => pulled !== null && isOver(secret, pulled))
  return { keys: late.length, why: wasPulled ? "no-copy" : "no-pull" }
}
