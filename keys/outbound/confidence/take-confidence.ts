import type { Case } from "../../casework/case.ts"
import type { Workstation } from "../../workstation.ts"
import { recordsOf } from "./decide.ts"

/**
 * The records of a case whose mailbox turned out to be this one's new one. The name of the case is part of what was agreed
 * to: what is not done yet has to be agreed to again. Call it inside the commit that joins the two.
 */
export function takeConfidence(workstation: Workstation, known: Case, other: Case): void {
  for (const record of recordsOf(workstation, other)) {
    const decision = { ...record.decision, case: known.id }
    workstation.vault.put(`confidence/${known.id}/${decision.id}`, { ...record, decision })
  }
}
