import type { Alerts } from "../../../crypto/documents/alert.ts"
import { sealForColleagues } from "../../approval/colleagues.ts"
import { refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { adoptList } from "./adopt.ts"
import { isAnyDue, type SentBack, takeDue } from "./batch.ts"
import { lintDraft } from "./drafts.ts"
import type { Handed } from "./handed.ts"
import type { KeptDraft } from "./kept-drafts.ts"
import { nextList } from "./list.ts"
import { dangerRule, newsOf } from "./news.ts"
import { resumable } from "./pausing.ts"
import { needsRenewal } from "./publish.ts"
import { bindingOf, lastList } from "./published.ts"
import { renewedInNextList } from "./renew.ts"
import { finishPublishing, type News } from "./sending.ts"
import { maySignLists, signersNeeded, signList } from "./signatures.ts"
import { type Waiting, waitsOf } from "./waits.ts"

/** A list that this person has signed and that waits for a second person. There is one at a time: the newest. */
export type WaitingList = {
  document: string
  minisig: string
  news: News[]
  /** Numbers. */
  renewed: string[]
  resumed: string[]
}

export const waitingList = ({ vault }: Workstation): WaitingList | null => vault.get<WaitingList>("handed/now") ?? null

/** Whether there is anything that a second person would have to sign today. */
export const hasToHand = (workstation: Workstation): boolean =>
  signersNeeded(workstation) > 1 &&
  (isAnyDue(workstation) || waitsOf(workstation).length > 0 || needsRenewal(workstation))

export type HandedOver = { file: Uint8Array; list: Alerts; back: SentBack[] }

/**
 * Makes the next list of all that is due, signs it, and seals it for colleagues: what is new with its answers, what is
 * withdrawn or paused, what was looked at again or comes back. Throws `one-signature-is-enough`, `may-not-approve`, `nothing-to-hand`,
 * `no-colleague`.
 */
export async function handOver(workstation: Workstation): Promise<HandedOver> {
  if (signersNeeded(workstation) === 1) return refuse("one-signature-is-enough")
  if (!maySignLists(workstation)) return refuse("may-not-approve")
  await finishPublishing(workstation)
  await adoptList(workstation)
  if (!hasToHand(workstation)) return refuse("nothing-to-hand")
  const { due, back } = takeDue(workstation)
  const waiting = (kind: Waiting["what"]) =>
    waitsOf(workstation).flatMap(({ number, what }) => (what === kind ? [number] : []))
  const [withdrawn, paused] = [waiting("withdraw"), waiting("pause")]
  const resumed = waiting("resume").flatMap((number) => resumable(workstation, number) ?? [])
  const renewed = renewedInNextList(workstation)
  const drafts = due.map(({ draft }) => draft)
  const news = newsOf(workstation, drafts)
  const added = news.map(({ alert }) => alert)
  const list = nextList(lastList(workstation), { added, withdrawn, renewed, paused, resumed }, bindingOf(workstation))
  const { document, minisig } = signList(workstation, list)
  const handed: Handed = {
    kind: "canopy/alerts-handed",
    version: 1,
    document,
    minisig,
    added: due.map((kept, at) => addedFrom(workstation, kept, news[at]!)),
    withdrawn,
    renewed: renewed.map(({ number }) => number),
    paused,
    resumed: resumed.map(({ number }) => number),
  }
  const file = await sealForColleagues(workstation, handed)
  const waitingList: WaitingList = { document, minisig, news, renewed: handed.renewed, resumed: handed.resumed }
  workstation.vault.put("handed/now", waitingList)
  return { file, list, back }
}

function addedFrom(workstation: Workstation, { draft, by }: KeptDraft, { record }: News): Handed["added"][number] {
  const findings = lintDraft(workstation, draft)
  const answers = (draft.answers ?? []).flatMap((answer) => {
    if (answer.rule === dangerRule.rule) return [{ ...answer, reason: "It does not wait for a batch." }]
    const asked = findings.find(
      ({ rule, field, found }) => rule === answer.rule && field === answer.field && found === answer.found,
    )
    return asked ? [{ ...answer, reason: asked.reason }] : []
  })
  return { number: record.number, case: draft.case, by, answers }
}
