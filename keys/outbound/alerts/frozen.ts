import type { Day } from "../../../crypto/day.ts"
import { linkedCases } from "../../linking/links.ts"
import type { Workstation } from "../../workstation.ts"

/**
 * Somebody was arrested: what is published now can spoil a trial, and can be contempt of court. That a case is frozen
 * outlives the case itself, so it stands here without a word of why; the reason stands in the case's own log.
 */
export type Frozen = {
  case: string
  day: Day
  by: string
  /** 8 random bytes in hex: a second person's word lifts this freeze, and no later one. */
  once: string
}

export const frozenCases = ({ vault }: Workstation): Frozen[] => vault.list<Frozen>("frozen").map(({ value }) => value)

export const frozenOf = ({ vault }: Workstation, id: string): Frozen | undefined => vault.get<Frozen>(`frozen/${id}`)

/** Frozen itself, or linked with a case that is: a warning about the same person is the same warning. */
export const isFrozen = (workstation: Workstation, id: string): boolean =>
  [id, ...linkedCases(workstation, id)].some((each) => frozenOf(workstation, each) !== undefined)
