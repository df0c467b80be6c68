import { sha256 } from "@noble/hashes/sha2.js"
import * as z from "zod/mini"
import { toHex } from "../../../crypto/bytes.ts"
import { type AlertDraft, alertDraft, audienceOf, type Draft } from "../../../crypto/documents/alert.ts"
import * as field from "../../../crypto/documents/field.ts"
import type { SignedText } from "../../../crypto/documents/message-key.ts"
import { canonicalBytes } from "../../../crypto/statement.ts"
import { approversOf, giveApproval, othersWhoMayApprove } from "../../approval/approval.ts"
import { openFromColleague, sealForColleagues } from "../../approval/colleagues.ts"
import { caseOf } from "../../casework/intake.ts"
import { refuse } from "../../refusals/refusal.ts"
import { homeOf, selfOf, type Workstation } from "../../workstation.ts"
import { permissionOf, reportsOf } from "./drafts.ts"
import { keepForServices, readyForServices, type ServiceWarning, sameForServices } from "./for-services.ts"
import { isFrozen } from "./frozen.ts"
import { dropDraft } from "./kept-drafts.ts"
import { unanswered } from "./lint/answers.ts"
import { lintWords } from "./lint/lint.ts"
import { keptOf } from "./news.ts"
import { asJson } from "./published.ts"

/** A warning for services alone takes two people, as one for everybody: the second reads exactly these words. */

const servicesAsked = z.strictObject({
  kind: z.literal("canopy/services-asked"),
  version: z.literal(1),
  by: field.alias,
  draft: alertDraft,
})
export type ServicesAsked = z.output<typeof servicesAsked>

/** SHA-256 (hex) of what is approved: these words, from this case, for services alone. */
const hashOf = (workstation: Workstation, { case: id, alert }: AlertDraft): string =>
  toHex(
    sha256(
      canonicalBytes({
        kind: "canopy/for-services",
        organisation: homeOf(workstation).id,
        case: id,
        alert: asJson(alert),
      }),
    ),
  )

const writerOf = (workstation: Workstation, draft: AlertDraft): string =>
  keptOf(workstation, draft.case, draft.alert, "partners")?.by ?? selfOf(workstation).alias

/** The file that asks a colleague. Throws `no-colleague` and what `readyForServices` throws. */
export function askServices(workstation: Workstation, given: Draft): Promise<Uint8Array> {
  const draft = readyForServices(workstation, given)
  const by = writerOf(workstation, draft)
  return sealForColleagues(workstation, {
    kind: "canopy/services-asked",
    version: 1,
    by,
    draft,
  } satisfies ServicesAsked)
}

/**
 * What a colleague asks, looked at anew by this program; null for a file that asks something else. Throws `not-for-us`,
 * and what stands against it here.
 */
export async function readServicesAsked(workstation: Workstation, file: Uint8Array): Promise<ServicesAsked | null> {
  const asked = servicesAsked.safeParse(await openFromColleague(workstation, file)).data
  if (!asked) return null
  const { draft, by } = asked
  if (audienceOf(draft) !== "partners") return refuse("draft-not-for-services")
  if (by === selfOf(workstation).alias) return refuse("approver-is-drafter")
  if (isFrozen(workstation, draft.case)) return refuse("case-frozen")
  const known = caseOf(workstation, draft.case)
  if (known && permissionOf(workstation, known.id, "partners") === "no") return refuse("no-consent-for-services")
  // How many people reported it is known where it was drafted; the second person reads what was answered.
  const findings = lintWords(draft.alert, known ? reportsOf(workstation, known.id) : [], 2)
  return unanswered(findings, draft.answers).length > 0 ? refuse("draft-not-safe") : asked
}

/** This person's slip. Throws `may-not-approve`. */
export const approveServices = (workstation: Workstation, { draft }: ServicesAsked): SignedText =>
  giveApproval(workstation, "for-services", hashOf(workstation, draft))

/**
 * From now on services are told, each by its next digest. Done again in the same words it is the same warning. Throws
 * `services-need-approval` and what `readyForServices` throws; then nothing has changed.
 */
export function warnServices(workstation: Workstation, given: Draft): ServiceWarning {
  const draft = readyForServices(workstation, given)
  return workstation.vault.together(() => {
    const already = sameForServices(workstation, draft)
    if (already) return already
    const self = selfOf(workstation).alias
    const writer = writerOf(workstation, draft)
    const teamOfOne = othersWhoMayApprove(workstation, "for-services").length === 0
    const hash = hashOf(workstation, draft)
    const approvers = approversOf(workstation, "for-services", hash, self).filter((each) => each !== writer)
    if (approvers.length === 0 && !teamOfOne) return refuse("services-need-approval")
    const kept = keptOf(workstation, draft.case, draft.alert, "partners")
    if (kept) dropDraft(workstation, kept.id)
    return keepForServices(workstation, draft, { signers: [self, ...approvers], teamOfOne })
  })
}
