import type { Published } from "../../../crypto/documents/alert.ts"
import { openPublication } from "../../../crypto/publication.ts"
import { textHash } from "../../../crypto/trust.ts"
import { openFromColleague } from "../../approval/colleagues.ts"
import { Refusal, type RefusalKind, refuse } from "../../refusals/refusal.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../../workstation.ts"
import { adoptList } from "./adopt.ts"
import { whyNotPublish } from "./drafts.ts"
import { type WaitingList, waitingList } from "./hand.ts"
import { type Approved, answerSchema, type Declined, declinedSchema } from "./handed.ts"
import { draftOf, type KeptDraft, keepDraft } from "./kept-drafts.ts"
import { keptOf } from "./news.ts"
import { whyNotResume } from "./pausing.ts"
import { wordsIn } from "./published.ts"
import { finishPublishing, type News, sendList } from "./sending.ts"
import { signerOf } from "./signatures.ts"
import { dropWaits } from "./waits.ts"
import type { Beforehand } from "./withdraw.ts"

/** The approver's answer, back at the workstation that signed first. */
export type CarriedBack =
  | { published: Published[]; declined: null }
  | { published: []; declined: { by: string; why: string } }

/**
 * Publishes the list with both signatures, once the consents were looked at again; or takes its drafts back, declined.
 * Throws `nothing-handed`, `answer-to-another-list`, `approval-not-valid`, `handed-not-allowed-any-more`,
 * `handed-overtaken`.
 */
export async function takeAnswer(workstation: Workstation, file: Uint8Array): Promise<CarriedBack> {
  const parsed = answerSchema.safeParse(await openFromColleague(workstation, file))
  const answer = parsed.success ? parsed.data : refuse("not-an-approval")
  await finishPublishing(workstation)
  const waiting = waitingList(workstation) ?? refuse("nothing-handed")
  if (answer.kind === "canopy/alerts-approved") return publishApproved(workstation, waiting, answer)
  const { by, why, list } = openedDecline(workstation, answer.signed.document, answer.signed.minisig)
  if (list !== textHash(waiting.document)) return refuse("answer-to-another-list")
  sendBack(workstation, waiting, () => ({ by, words: why }))
  return { published: [], declined: { by, why } }
}

function openedDecline(workstation: Workstation, document: string, minisig: string): Declined {
  for (const person of rosterOf(workstation).people) {
    const opened = openPublication(document, minisig, person.document, declinedSchema)
    const isTheirs =
      opened.ok && opened.value.by === person.alias && opened.value.organisation === homeOf(workstation).id
    if (isTheirs && person.state === "current") return opened.value
  }
  return refuse("approval-not-valid")
}

async function publishApproved(workstation: Workstation, waiting: WaitingList, answer: Approved): Promise<CarriedBack> {
  const { document, minisig, news, resumed } = waiting
  if (answer.list !== textHash(document)) return refuse("answer-to-another-list")
  const signer = signerOf(workstation, document, answer.minisig) ?? refuse("approval-not-valid")
  if (signer.alias === selfOf(workstation).alias) return refuse("approver-is-drafter")
  const isGone = resumed.some((number) => whyNotResume(workstation, number) !== null)
  if (isGone || news.some((each) => whyNotAnyMore(workstation, each))) {
    sendBack(workstation, waiting, (each) => {
      const why = whyNotAnyMore(workstation, each)
      return why && { why }
    })
    return refuse("handed-not-allowed-any-more")
  }
  const signed = news.map((each) => withSigner(each, signer.alias))
  const beforehand: Beforehand = { of: answer.list, minisigs: answer.withdrawals }
  workstation.vault.together(() => {
    workstation.vault.remove("handed/now")
    workstation.vault.put("published/withdrawals", beforehand)
  })
  await sendTogether(workstation, { document, signatures: [minisig, answer.minisig] }, signed)
  dropWaits(workstation, ({ number, what }) => what === "renew" && waiting.renewed.includes(number))
  return { published: signed.map(({ alert }) => alert), declined: null }
}

const withSigner = (news: News, alias: string): News => ({
  ...news,
  record: { ...news.record, signers: [...news.record.signers, alias] },
})

/** A yes that is gone, or a draft that somebody wrote on since: the list cannot be changed without a fresh signature. */
function whyNotAnyMore(workstation: Workstation, { alert, record, draft }: News): RefusalKind | null {
  const why = whyNotPublish(workstation, record.case, wordsIn(alert))
  if (why) return why
  return keptOf(workstation, record.case, wordsIn(alert))?.id === draft ? null : "handed-changed"
}

async function sendTogether(
  workstation: Workstation,
  ...list: [Parameters<typeof sendList>[1], News[]]
): Promise<void> {
  try {
    await sendList(workstation, ...list)
  } catch (error) {
    if (!(error instanceof Refusal && error.kind === "chain-broken" && (await adoptList(workstation)))) throw error
    refuse("handed-overtaken")
  }
}

/** The list goes nowhere. Drafts with something to be said about them are written on; others stay ready. */
function sendBack(workstation: Workstation, { news }: WaitingList, back: (news: News) => KeptDraft["back"]): void {
  workstation.vault.together(() => {
    workstation.vault.remove("handed/now")
    for (const each of news) {
      const kept = each.draft === null ? undefined : draftOf(workstation, each.draft)
      const why = back(each)
      if (kept && why) keepDraft(workstation, { ...kept, notBefore: null, back: why })
    }
  })
}
