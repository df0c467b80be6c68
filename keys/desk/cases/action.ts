import type { Case } from "../../casework/case.ts"
import type { RefusalKind } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup } from "../shell/layout.ts"

/**
 * What one can do with a case. `why`: the refusal that whoever tries it all the same would meet, by address, form or
 * command; null when it can be done. The case page shows what cannot be done too, greyed, with that reason.
 */
export type Action = { label: string; to: string; why: RefusalKind | null }

/** What one part of the desk adds to a case's page: actions, and a panel of its own ("" for none). */
export type CasePart = {
  actions: (workstation: Workstation, known: Case) => Action[]
  panel: (workstation: Workstation, known: Case) => Markup | ""
}
