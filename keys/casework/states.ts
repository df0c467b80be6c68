import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { type Case, isClosed } from "./case.ts"
import { openCase } from "./open-case.ts"

/**
 * How far a case is (J2). A pull makes it new, looking at it makes it read, an answer of a person makes it acknowledged,
 * a question makes it waiting, and `close.ts` alone makes it done. A caseworker sets the rest.
 */
export const stateWords = {
  new: "new",
  read: "read",
  acknowledged: "acknowledged",
  working: "working on it",
  waiting: "waiting for the reporter",
  closed: "closed",
  "closed-no-way-to-reply": "closed",
  withdrawn: "taken back by the reporter: everything is deleted",
} as const satisfies { [State in Case["state"]]: string }

/** What a caseworker may set by hand. */
export const settable = ["read", "acknowledged", "working", "waiting"] as const
export type Settable = (typeof settable)[number]
export const isSettable = (state: string): state is Settable => (settable as readonly string[]).includes(state)

/** Throws `no-such-state`, `case-withdrawn`, and `closed-by-closing` for a case that is done. */
export function setState(workstation: Workstation, id: string, state: string): Case {
  return workstation.vault.together(() => {
    const known = openCase(workstation, id)
    if (!isSettable(state)) return refuse("no-such-state")
    if (known.state === "withdrawn") return refuse("case-withdrawn")
    if (isClosed(known)) return refuse("closed-by-closing")
    const next: Case = { ...known, state }
    workstation.vault.put(`case/${known.id}`, next)
    return next
  })
}

/** The case after something of ours was written to it: a question waits for its answer. */
export function afterWriting(known: Case, isQuestion: boolean): Case["state"] {
  if (isClosed(known)) return known.state
  if (isQuestion) return "waiting"
  return known.state === "working" ? "working" : "acknowledged"
}
