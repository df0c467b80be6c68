import type { Workstation } from "../../workstation.ts"
import type { Case } from "../case.ts"
import { type Chain, chainsOf, keepChain, runningChain } from "./chains.ts"
import { identityText, putIdentity } from "./identity-note.ts"
import { keepOpenChains } from "./open-chains.ts"

/**
 * The chains of a case whose mailbox turned out to be this one's new one. Where one of the same name runs here, the other
 * one has been stopped by it. Call it inside the commit that joins the two, before the other is forgotten.
 */
export function takeChains(workstation: Workstation, known: Case, other: Case): void {
  const notes = [known, other].flatMap(({ id }) => identityText(workstation, id) ?? [])
  for (const chain of chainsOf(workstation, other)) keepChain(workstation, known, taken(workstation, known, chain))
  keepOpenChains(workstation, other.id, [])
  if (notes.length > 0) putIdentity(workstation, known.id, notes.join("\n\n"))
}

function taken(workstation: Workstation, known: Case, chain: Chain): Chain {
  const before = chainsOf(workstation, known).filter(({ name }) => name === chain.name).length
  const isSecond = chain.ended === null && runningChain(workstation, known, chain.name) !== undefined
  const ended = isSecond ? { day: workstation.today, how: "stopped" as const } : chain.ended
  return { ...chain, id: `${chain.name}-${before + 1}`, ended }
}
