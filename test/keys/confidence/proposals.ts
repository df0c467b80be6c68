import type { Proposal } from "../../../keys/outbound/confidence/decide.ts"
import { propose } from "../../../keys/outbound/confidence/decide.ts"
import { agree, takeAgreement } from "../../../keys/outbound/confidence/handing.ts"
import type { ConfidenceRecord } from "../../../keys/outbound/confidence/record.ts"
import type { Pair } from "./two-people.ts"

/** What a caseworker writes down. */
export const proposal = (rest: Partial<Proposal> = {}): Proposal => ({
  ground: "harm-to-self-or-others",
  demand: "",
  reason: "They wrote that they will not be here tomorrow, and do not answer.",
  to: "the duty doctor",
  disclosure: "A person at Harbour Road 4 may hurt themself tonight.",
  unsafe: "",
  outside: "",
  ...rest,
})

export const proposed = ({ ana, id }: Pair, rest: Partial<Proposal> = {}, tell = true): ConfidenceRecord =>
  propose(ana, id, proposal(rest), tell)

/** Ben's slip for a proposal, as text. */
export const slipOf = ({ ben }: Pick<Pair, "ben">, { decision }: ConfidenceRecord): string =>
  JSON.stringify(agree(ben, decision))

/** Proposed by Ana, agreed to by Ben, and his slip taken. */
export function agreed(pair: Pair, rest: Partial<Proposal> = {}, tell = true): ConfidenceRecord {
  const record = proposed(pair, rest, tell)
  takeAgreement(pair.ana, pair.id, record.decision.id, slipOf(pair, record))
  return record
}
