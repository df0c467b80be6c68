import * as z from "zod/mini"
import type { SignedText } from "../../../crypto/documents/message-key.ts"
import { holds } from "../../../crypto/documents/roster.ts"
import { type Approval, giveApproval, takeApproval } from "../../approval/approval.ts"
import { openFromColleague, sealForColleagues } from "../../approval/colleagues.ts"
import { refuse } from "../../refusals/refusal.ts"
import { rosterOf, selfOf, type Workstation } from "../../workstation.ts"
import { recordOf } from "./decide.ts"
import { type Decision, decision, wordsOfDecision } from "./record.ts"

/** A proposal on its way to the second person, and their word on its way back. */

const handed = z.strictObject({ kind: z.literal("canopy/confidence"), version: z.literal(1), decision })

/** The proposal, sealed for colleagues. Throws the refusals of `recordOf`, `confidence-done` and `no-colleague`. */
export async function handOver(workstation: Workstation, caseId: string, id: string): Promise<Uint8Array> {
  const record = recordOf(workstation, caseId, id)
  if (record.done) return refuse("confidence-done")
  return sealForColleagues(workstation, { kind: "canopy/confidence", version: 1, decision: record.decision })
}

/** What a colleague proposes. Throws `not-for-us`, `not-a-proposal` and `confidence-same-person`. */
export async function openProposal(workstation: Workstation, file: Uint8Array): Promise<Decision> {
  const opened = handed.safeParse(await openFromColleague(workstation, file))
  if (!opened.success) return refuse("not-a-proposal")
  const { proposedBy } = opened.data.decision
  if (proposedBy === selfOf(workstation).alias) return refuse("confidence-same-person")
  const isColleague = rosterOf(workstation).people.some(
    (person) => person.alias === proposedBy && holds(person, "open"),
  )
  return isColleague ? opened.data.decision : refuse("not-a-proposal")
}

/** This caseworker's word on a colleague's proposal. Throws `confidence-same-person` and `may-not-approve`. */
export function agree(workstation: Workstation, one: Decision): SignedText {
  if (one.proposedBy === selfOf(workstation).alias) return refuse("confidence-same-person")
  return giveApproval(workstation, "confidence", wordsOfDecision(one))
}

/**
 * Takes the slip of whoever agreed to this proposal as it stands. Throws the refusals of `recordOf` and `takeApproval`,
 * `confidence-done`, and `confidence-words-changed` for a yes to other words.
 */
export function takeAgreement(workstation: Workstation, caseId: string, id: string, slip: string): Approval {
  return workstation.vault.together(() => {
    const record = recordOf(workstation, caseId, id)
    if (record.done) return refuse("confidence-done")
    const taken = takeApproval(workstation, slip)
    if (taken.what !== "confidence" || taken.words !== wordsOfDecision(record.decision))
      return refuse("confidence-words-changed")
    return taken.by === record.decision.proposedBy ? refuse("confidence-same-person") : taken
  })
}
