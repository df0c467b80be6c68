import { type RefusalKind, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Case } from "../case.ts"
import { openCase } from "../open-case.ts"
import { isBlank, tidied } from "../reply-text.ts"
import { runningChain, whyNotGoOn } from "./chains.ts"
import { identityText, putIdentity } from "./identity-note.ts"

/** The identity that a formal report needs stands on no page and in no list but when somebody asks for it. */

/** UTF-16 units. */
export const mostIdentityText = 4000

/** Why no identity can be kept or shown; null when one can: a formal report runs, and the yes to it stands. */
export function whyNotIdentity(workstation: Workstation, known: Case): RefusalKind | null {
  if (known.state === "withdrawn") return "nothing-left-of-case"
  if (!runningChain(workstation, known, "formal-report")) return "identity-without-report"
  return whyNotGoOn(workstation, known, "formal-report")
}

function allowed(workstation: Workstation, caseId: string): Case {
  const known = openCase(workstation, caseId)
  const why = whyNotIdentity(workstation, known)
  return why ? refuse(why) : known
}

/** Replaces what was there. Throws the refusals of `whyNotIdentity`, `identity-empty` and `identity-too-long`. */
export function keepIdentity(workstation: Workstation, caseId: string, words: string): void {
  const text = tidied(words)
  workstation.vault.together(() => {
    const { id } = allowed(workstation, caseId)
    if (isBlank(text)) refuse("identity-empty")
    if (text.length > mostIdentityText) refuse("identity-too-long")
    putIdentity(workstation, id, text)
  })
}

/** Throws the refusals of `whyNotIdentity`, and `no-identity`. */
export const showIdentity = (workstation: Workstation, caseId: string): string =>
  identityText(workstation, allowed(workstation, caseId).id) ?? refuse("no-identity")

/** Whether there is a note, and not what it says. */
export const hasIdentity = (workstation: Workstation, { id }: Case): boolean =>
  identityText(workstation, id) !== undefined
