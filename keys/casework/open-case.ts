import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import type { Case } from "./case.ts"
import { caseOf } from "./intake.ts"

/** Throws the refusal `no-such-case`. */
export const openCase = (workstation: Workstation, id: string): Case =>
  caseOf(workstation, id) ?? refuse("no-such-case")

/** Only a new case: a closed one stays closed when somebody looks at it. A letter that came meanwhile is still unread. */
export function markRead(workstation: Workstation, { id, state, letters }: Case): void {
  if (state !== "new") return
  workstation.vault.together(() => {
    const known = openCase(workstation, id)
    if (known.letters.length === letters.length) workstation.vault.put(`case/${id}`, { ...known, state: "read" })
  })
}
