import { isDeepStrictEqual } from "node:util"
import { shuffled } from "../../../crypto/chance.ts"
import {
  type Audience,
  audienceOf,
  type Draft,
  isWatch,
  type Published,
  type PublishedWords,
  wordsOfDraft,
} from "../../../crypto/documents/alert.ts"
import { openCase } from "../../casework/open-case.ts"
import { type RefusalKind, refuse } from "../../refusals/refusal.ts"
import { selfOf, type Workstation } from "../../workstation.ts"
import { checkDraft, whyNotPublish } from "./drafts.ts"
import { draftsOf, type KeptDraft } from "./kept-drafts.ts"
import { saysWhy } from "./lint/answers.ts"
import { nextNumbers, numbered, type Series } from "./list.ts"
import { reasonIn } from "./log.ts"
import { asJson, pausedNumbers, pausedWords, publishedInForce, usedNumbers, wordsIn } from "./published.ts"
import type { News } from "./sending.ts"
import { isTeamOfOne } from "./signatures.ts"

/** From drafts to numbered warnings with their records. */

const isSame = (one: PublishedWords, other: PublishedWords): boolean => isDeepStrictEqual(asJson(one), asJson(other))

/** The warning of this case in force that says what the draft says: a second try must not publish it twice. */
export function publishedOf(workstation: Workstation, draft: Draft): Published | undefined {
  const { alerts } = openCase(workstation, draft.case)
  return publishedInForce(workstation).find(
    (each) => alerts.includes(each.number) && isSame(wordsIn(each), wordsOfDraft(draft)),
  )
}

/** The draft of this case that is kept in the same words, if one is. */
export const keptOf = (
  workstation: Workstation,
  id: string,
  words: PublishedWords,
  audience: Audience = "alert",
): KeptDraft | undefined =>
  draftsOf(workstation, id).find(({ draft }) => audienceOf(draft) === audience && isSame(wordsOfDraft(draft), words))

/** Whether two people took exactly these words off the list: one alone must not put them back as a new warning. */
const isPaused = (workstation: Workstation, draft: Draft): boolean =>
  pausedNumbers(workstation).some((number) => {
    const alert = pausedWords(workstation, number)
    return alert !== undefined && isSame(wordsIn(alert), wordsOfDraft(draft))
  })

/** Why this draft must not go out now; null when it may. Asked again each time: consents change. */
export const whyNotOut = (workstation: Workstation, draft: Draft): RefusalKind | null =>
  (audienceOf(draft) === "partners" ? "draft-for-services" : null) ??
  whyNotPublish(workstation, draft.case, wordsOfDraft(draft)) ??
  (isPaused(workstation, draft) ? "paused-words" : null) ??
  (checkDraft(workstation, draft).length > 0 ? "draft-not-safe" : null)

/** Rule 10. That somebody is in danger now is an answer that stands with the draft, like those to the check. */
export const dangerRule = { rule: 10, field: "delay", found: "" } as const

/** Why a draft may not wait for a batch; null when nobody said so. */
export const dangerIn = ({ answers = [] }: Draft): string | null =>
  answers.find(({ rule, why }) => rule === dangerRule.rule && saysWhy(why))?.why ?? null

/** The draft with the danger in which somebody is now. Throws `no-reason`, `reason-too-long`. */
export const withDanger = <Each extends Draft>(draft: Each, why: string): Each => ({
  ...draft,
  answers: [
    ...(draft.answers ?? []).filter(({ rule }) => rule !== dangerRule.rule),
    { ...dangerRule, why: reasonIn(why) },
  ],
})

/** Numbers go by chance: their order must not tell which was reported first. Throws `numbers-used-up`. */
export function newsOf(workstation: Workstation, drafts: readonly Draft[]): News[] {
  const numbersFor = (series: Series): string[] => {
    const count = drafts.filter((draft) => seriesOf(draft) === series).length
    const numbers = nextNumbers(usedNumbers(workstation), workstation.today, count, series) ?? refuse("numbers-used-up")
    return shuffled(count, workstation.random).map((at) => numbers[at]!)
  }
  const numbers = { "": numbersFor(""), P: numbersFor("P") }
  return drafts.map((draft) => newsFrom(workstation, draft, numbers[seriesOf(draft)].shift()!))
}

const seriesOf = (draft: Draft): Series => (isWatch(wordsOfDraft(draft)) ? "P" : "")

function newsFrom(workstation: Workstation, draft: Draft, number: string): News {
  return {
    alert: numbered(draft, number, workstation.today),
    record: { number, case: draft.case, signers: [selfOf(workstation).alias], teamOfOne: isTeamOfOne(workstation) },
    draft: keptOf(workstation, draft.case, wordsOfDraft(draft))?.id ?? null,
    atOnce: dangerIn(draft),
  }
}
