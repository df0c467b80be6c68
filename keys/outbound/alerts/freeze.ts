import { toHex } from "../../../crypto/bytes.ts"
import type { Case } from "../../casework/case.ts"
import { openCase } from "../../casework/open-case.ts"
import { type RefusalKind, refuse } from "../../refusals/refusal.ts"
import { selfOf, type Workstation } from "../../workstation.ts"
import { type Frozen, frozenOf } from "./frozen.ts"
import { draftsOf, keepDraft } from "./kept-drafts.ts"
import { reasonIn, writeLog } from "./log.ts"
import { standingNumbers } from "./published.ts"
import { type Withdrawn, withdrawAlerts } from "./withdraw.ts"

/** Why a case cannot be frozen; null when it can. */
export const whyNotFreeze = (workstation: Workstation, known: Case): RefusalKind | null => {
  if (known.state === "withdrawn") return "withdrawn-cannot-publish"
  return frozenOf(workstation, known.id) ? "already-frozen" : null
}

/** Numbers of the case's warnings that are in force or paused. */
export const standingOf = (workstation: Workstation, { alerts }: Case): string[] =>
  [...standingNumbers(workstation)].filter((number) => alerts.includes(number))

/**
 * Somebody was arrested: nothing more is published from this case or one linked with it, and what is published goes.
 * Frozen first, so that nothing goes out where the line breaks now: the next shift takes back what is left.
 */
export async function freezeCase(workstation: Workstation, id: string, reason: string): Promise<Withdrawn> {
  const known = openCase(workstation, id)
  const whyNot = whyNotFreeze(workstation, known)
  if (whyNot) return refuse(whyNot)
  const why = reasonIn(reason)
  const { vault, today, random } = workstation
  const by = selfOf(workstation).alias
  const frozen: Frozen = { case: known.id, day: today, by, once: toHex(random(8)) }
  vault.together(() => {
    vault.put(`frozen/${known.id}`, frozen)
    writeLog(workstation, known.id, { what: "frozen", number: null, why })
    for (const kept of draftsOf(workstation, known.id))
      if (kept.notBefore) keepDraft(workstation, { ...kept, notBefore: null, back: { why: "case-frozen" } })
  })
  return withdrawAlerts(workstation, standingOf(workstation, known))
}
