import type { Day } from "../../../crypto/day.ts"
import type { Workstation } from "../../workstation.ts"
import type { ChainName } from "./templates.ts"

/** Which cases have a chain that runs, so that nobody has to look through all cases. */
export type OpenChains = { case: string; names: ChainName[] }

/**
 * A case that is gone leaves the names of its chains, and nothing else, until somebody has called off what was arranged:
 * an officer may be waiting.
 */
export type ToCallOff = OpenChains & { day: Day }

export const allOpenChains = ({ vault }: Workstation): OpenChains[] =>
  vault.list<OpenChains>("open-chains").map(({ value }) => value)

/** Call it inside the commit that keeps the chains themselves. No names: it leaves the index. */
export function keepOpenChains({ vault }: Workstation, id: string, names: readonly ChainName[]): void {
  const name = `open-chains/${id}`
  if (names.length > 0) vault.put(name, { case: id, names: [...names] } satisfies OpenChains)
  else vault.remove(name)
}

/** Call it inside the commit that forgets the case. */
export function leaveOpenChains(workstation: Workstation, id: string): void {
  const { vault, today } = workstation
  const names = vault.get<OpenChains>(`open-chains/${id}`)?.names ?? []
  keepOpenChains(workstation, id, [])
  const left = new Set([...toCallOffOf(workstation, id), ...names])
  if (left.size > 0) vault.put(`call-off/${id}`, { case: id, names: [...left], day: today } satisfies ToCallOff)
}

export const allToCallOff = ({ vault }: Workstation): ToCallOff[] =>
  vault.list<ToCallOff>("call-off").map(({ value }) => value)

export const toCallOffOf = ({ vault }: Workstation, id: string): ChainName[] =>
  vault.get<ToCallOff>(`call-off/${id}`)?.names ?? []

/** Call it inside a commit. It is called off: the name goes. */
export function calledOff({ vault }: Workstation, id: string, name: ChainName): void {
  const left = vault.get<ToCallOff>(`call-off/${id}`)
  const names = (left?.names ?? []).filter((each) => each !== name)
  if (left && names.length > 0) vault.put(`call-off/${id}`, { ...left, names })
  else vault.remove(`call-off/${id}`)
}
