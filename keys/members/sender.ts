import type { Day } from "../../crypto/day.ts"
import { pulledOn } from "../post/pulled.ts"
import { refuse } from "../refusals/refusal.ts"
import { rosterOf, selfOf, type Workstation } from "../workstation.ts"

/**
 * One workstation sends for the whole team, so that nobody gets anything twice. Another one takes over by saying so in
 * the journal, and sends from the day after colleagues could have read it. Whoever sends has fetched that day, and so has
 * read what was said on any day before.
 */

type Sender = { alias: string; since: Day }
const item = "members-sender/now"
/** Here alone: the first day on which a whole fetch, and so our word, went out after we took over. */
const toldItem = "sending/told"

export const senderOf = ({ vault }: Workstation): Sender | null => vault.get<Sender>(item) ?? null

/** Nobody else is in the roster. */
export const isAlone = (workstation: Workstation): boolean =>
  rosterOf(workstation).people.filter(({ state }) => state === "current").length === 1

/** From now on this workstation sends. Fetch after it: colleagues hear of it with that. */
export function takeOverSending(workstation: Workstation): Sender {
  const { vault, today } = workstation
  const { alias } = selfOf(workstation)
  return vault.together(() => {
    const known = senderOf(workstation)
    if (known?.alias === alias) return known
    const sender: Sender = { alias, since: today }
    vault.put(item, sender)
    vault.remove(toldItem)
    return sender
  })
}

/** Call it when a fetch is over. */
export function noteSenderTold({ vault, today }: Workstation): void {
  if (vault.get<Sender>(item) && vault.get<Day>(toldItem) === undefined) vault.put(toldItem, today)
}

/** Throws `another-sends`, `sends-from-tomorrow`, `fetch-before-sending`. Somebody who works alone just sends. */
export function refuseUnlessSender(workstation: Workstation): void {
  if (isAlone(workstation)) return
  const { vault, today } = workstation
  if (senderOf(workstation)?.alias !== selfOf(workstation).alias) refuse("another-sends")
  if (pulledOn(workstation) !== today) refuse("fetch-before-sending")
  const told = vault.get<Day>(toldItem)
  if (told === undefined || told >= today) refuse("sends-from-tomorrow")
}
