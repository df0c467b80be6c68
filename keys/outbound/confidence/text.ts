import { refuse } from "../../refusals/refusal.ts"
import { homeOf, type Workstation } from "../../workstation.ts"
import { type ConfidenceRecord, grounds } from "./record.ts"

/** What leaves on paper: what was agreed, who decided it and on which ground. Nothing of the case stands there by itself. */
export function disclosureText(workstation: Workstation, { decision, done }: ConfidenceRecord): string {
  if (!done) return refuse("confidence-not-done")
  const agreed = done.teamOfOne ? `Decided by ${done.by}.` : `Decided by ${[done.by, ...done.agreedBy].join(" and ")}.`
  return [
    homeOf(workstation).name,
    done.day,
    `To: ${decision.to}`,
    "",
    decision.disclosure,
    "",
    `We tell you this, and nothing more, because ${grounds[decision.ground]}. ${agreed}`,
  ].join("\n")
}
