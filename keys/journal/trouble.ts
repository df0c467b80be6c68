import type { Workstation } from "../workstation.ts"
import { journalOf, keepJournal } from "./state.ts"

/**
 * What is wrong with the journal, until it is right or somebody looked. `gap`: entries of this author, from one number
 * to another, that somebody knows and that are not here. `fork`: two entries of one author under one number.
 * `looked`: a caseworker knows of it and goes on.
 */
export type Trouble = { kind: "gap" | "fork"; author: string; from: number; to: number; looked?: true }

export const isSame = (one: Trouble, other: Trouble): boolean =>
  one.kind === other.kind && one.author === other.author && one.from === other.from && one.to === other.to

/** Those at which nobody has looked. */
export const troublesOf = (workstation: Workstation): Trouble[] =>
  (journalOf(workstation)?.troubles ?? []).filter(({ looked }) => !looked)

/** Why nothing may be published or handed out now; null when it may. A No may stand in what is missing. */
export function whyNotWhole(workstation: Workstation): "journal-gap" | "journal-fork" | null {
  const [trouble] = troublesOf(workstation)
  return trouble ? `journal-${trouble.kind}` : null
}

/** A person looked: publishing and exporting go on, until there is something new. How many there were. */
export function lookedAtTroubles(workstation: Workstation): number {
  return workstation.vault.together(() => {
    const state = journalOf(workstation)
    const count = troublesOf(workstation).length
    if (!state || count === 0) return 0
    keepJournal(workstation, { ...state, troubles: state.troubles.map((each) => ({ ...each, looked: true as const })) })
    return count
  })
}
