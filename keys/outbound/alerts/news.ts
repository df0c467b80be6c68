import { isDeepStrictEqual } from "node:util"
import { shuffled } from "../../../crypto/chance.ts"
import type { Alert, AlertDraft, AlertWords } from "../../../crypto/documents/alert.ts"
import { openCase } from "../../casework/open-case.ts"
import type { RefusalKind } from "../../refusals/refusal.ts"
import { selfOf, type Workstation } from "../../workstation.ts"
import { checkDraft, whyNotPublish } from "./drafts.ts"
import { draftsOf, type KeptDraft } from "./kept-drafts.ts"
import { saysWhy } from "./lint/answers.ts"
import { nextNumbers, numbered } from "./list.ts"
import { reasonIn } from "./log.ts"
import { alertsInForce, asJson, usedNumbers, wordsIn } from "./published.ts"
import type { News } from "./sending.ts"
import { isTeamOfOne } from "./signatures.ts"

/** From drafts to numbered warnings with their records. */

const isSame = (one: AlertWords, other: AlertWords): boolean => isDeepStrictEqual(asJson(one), asJson(other))

/** The warning of this case in force that says what the draft says: a second try must not publish it twice. */
export function publishedOf(workstation: Workstation, draft: AlertDraft): Alert | undefined {
  const { alerts } = openCase(workstation, draft.case)
  return alertsInForce(workstation).find(
    (alert) => alerts.includes(alert.number) && isSame(wordsIn(alert), draft.alert),
  )
}

/** The draft of this case that is kept in the same words, if one is. */
export const keptOf = (workstation: Workstation, draft: AlertDraft): KeptDraft | undefined =>
  draftsOf(workstation, draft.case).find((kept) => isSame(kept.draft.alert, draft.alert))

/** Why this draft must not go out now; null when it may. Asked again each time: consents change. */
export const whyNotOut = (workstation: Workstation, draft: AlertDraft): RefusalKind | null =>
  whyNotPublish(workstation, draft.case, draft.alert) ??
  (checkDraft(workstation, draft).length > 0 ? "draft-not-safe" : null)

/** Rule 10. That somebody is in danger now is an answer that stands with the draft, like those to the check. */
export const dangerRule = { rule: 10, field: "delay", found: "" } as const

/** Why a draft may not wait for a batch; null when nobody said so. */
export const dangerIn = ({ answers = [] }: AlertDraft): string | null =>
  answers.find(({ rule, why }) => rule === dangerRule.rule && saysWhy(why))?.why ?? null

/** The draft with the danger in which somebody is now. Throws `no-reason`, `reason-too-long`. */
export const withDanger = (draft: AlertDraft, why: string): AlertDraft => ({
  ...draft,
  answers: [
    ...(draft.answers ?? []).filter(({ rule }) => rule !== dangerRule.rule),
    { ...dangerRule, why: reasonIn(why) },
  ],
})

/** Numbers go by chance: their order must not tell which was reported first. */
export function newsOf(workstation: Workstation, drafts: readonly AlertDraft[]): News[] {
  const numbers = nextNumbers(usedNumbers(workstation), workstation.today, drafts.length)
  const order = shuffled(drafts.length, workstation.random)
  return drafts.map((draft, at) => newsFrom(workstation, draft, numbers[order[at]!]!))
}

function newsFrom(workstation: Workstation, draft: AlertDraft, number: string): News {
  return {
    alert: numbered(draft, number, workstation.today),
    record: { number, case: draft.case, signers: [selfOf(workstation).alias], teamOfOne: isTeamOfOne(workstation) },
    draft: keptOf(workstation, draft)?.id ?? null,
    atOnce: dangerIn(draft),
  }
}
