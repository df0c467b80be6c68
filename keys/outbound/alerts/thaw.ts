import { sha256 } from "@noble/hashes/sha2.js"
import * as z from "zod/mini"
import { toHex } from "../../../crypto/bytes.ts"
import * as field from "../../../crypto/documents/field.ts"
import type { SignedText } from "../../../crypto/documents/message-key.ts"
import { canonicalBytes } from "../../../crypto/statement.ts"
import { approversOf, giveApproval, othersWhoMayApprove } from "../../approval/approval.ts"
import { openFromColleague, sealForColleagues } from "../../approval/colleagues.ts"
import { refuse } from "../../refusals/refusal.ts"
import { homeOf, selfOf, type Workstation } from "../../workstation.ts"
import { type Frozen, frozenOf } from "./frozen.ts"
import { logOf, reasonIn, writeLog } from "./log.ts"

/** A frozen case may warn again: two people say so, for one alone may not know what a court knows. */

const thawAsked = z.strictObject({
  kind: z.literal("canopy/thaw-asked"),
  version: z.literal(1),
  case: field.text(20),
  day: field.day,
  by: field.alias,
  once: field.text(16),
  why: z.string(),
})
/** What a colleague is asked: `by` froze it on `day`, and said why. */
export type ThawAsked = z.output<typeof thawAsked>

/** SHA-256 (hex) of what is approved: this case, as it was frozen this time. */
const wordsOf = (workstation: Workstation, { case: id, day, by, once }: Frozen): string =>
  toHex(sha256(canonicalBytes({ kind: "canopy/thaw", organisation: homeOf(workstation).id, case: id, day, by, once })))

/** Throws `not-frozen`. */
const openFrozen = (workstation: Workstation, id: string): Frozen =>
  frozenOf(workstation, id.toUpperCase()) ?? refuse("not-frozen")

/** The file that asks a colleague. Throws `not-frozen`, `no-colleague`. */
export function askThaw(workstation: Workstation, id: string): Promise<Uint8Array> {
  const frozen = openFrozen(workstation, id)
  const why = logOf(workstation, frozen.case).findLast(({ what }) => what === "frozen")?.why ?? ""
  const asked: ThawAsked = { kind: "canopy/thaw-asked", version: 1, ...frozen, why }
  return sealForColleagues(workstation, asked)
}

/** What a colleague asks; null for a file that asks something else. Throws `not-for-us`. */
export async function readThawAsked(workstation: Workstation, file: Uint8Array): Promise<ThawAsked | null> {
  return thawAsked.safeParse(await openFromColleague(workstation, file)).data ?? null
}

/** This person's slip. Throws `may-not-approve`. */
export const approveThaw = (workstation: Workstation, asked: ThawAsked): SignedText =>
  giveApproval(workstation, "thaw", wordsOf(workstation, asked))

/** Lets a case warn again. Throws `not-frozen`, `no-reason`, `thaw-needs-approval`. Says who approved: nobody, in a team of one. */
export function thawCase(workstation: Workstation, id: string, reason: string): { approvers: string[] } {
  const frozen = openFrozen(workstation, id)
  const why = reasonIn(reason)
  const approvers = approversOf(workstation, "thaw", wordsOf(workstation, frozen), selfOf(workstation).alias)
  const alone = othersWhoMayApprove(workstation, "thaw").length === 0
  if (approvers.length === 0 && !alone) return refuse("thaw-needs-approval")
  workstation.vault.together(() => {
    workstation.vault.remove(`frozen/${frozen.case}`)
    writeLog(workstation, frozen.case, { what: "thawed", number: null, why }, approvers)
  })
  return { approvers }
}
