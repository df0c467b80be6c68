import { isDeepStrictEqual } from "node:util"
import * as z from "zod/mini"
import * as field from "../../../crypto/documents/field.ts"
import type { SignedText } from "../../../crypto/documents/message-key.ts"
import { type PoliceFile, policeFile } from "../../../crypto/documents/police-file.ts"
import { giveApproval } from "../../approval/approval.ts"
import { openFromColleague, sealForColleagues } from "../../approval/colleagues.ts"
import { refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { policeCheckNames } from "./checklist.ts"
import { leavingFile, type PoliceDraft, strippedDraft } from "./draft.ts"
import { whyNotShow } from "./gate.ts"
import { type StripRule, stripRules } from "./strip/rules.ts"
import { applied } from "./strip/strip.ts"
import { hashOfPoliceFile } from "./words.ts"

/** N11: the second person. A file sealed for colleagues holds the draft and all that was struck; a signed slip comes back. */

const place = z.int().check(z.minimum(0))
const span = z.strictObject({
  from: place,
  to: place,
  rule: z.enum(Object.keys(stripRules) as [StripRule, ...StripRule[]]),
  found: field.text(1300),
  reason: field.text(200),
  instead: field.text(100),
  why: z.nullable(field.text(300)),
})

const handed = z.strictObject({
  kind: z.literal("canopy/police-hand"),
  version: z.literal(1),
  by: field.alias,
  /** As it was typed, and every text in which something was found. */
  draft: policeFile,
  struck: z.array(z.strictObject({ field: field.text(60), text: field.text(1300), spans: z.array(span) })),
  /** What leaves. */
  file: policeFile,
  checked: z.array(z.enum(policeCheckNames)),
})
export type HandedFile = z.output<typeof handed>

/** The draft for a second person, sealed. Throws what `whyNotShow` says, and `no-colleague`; then nothing was written. */
export async function handPoliceFile(workstation: Workstation, draft: PoliceDraft): Promise<Uint8Array> {
  const why = whyNotShow(workstation, draft)
  if (why) return refuse(why)
  const { struck } = strippedDraft(workstation, draft)
  return sealForColleagues(workstation, {
    kind: "canopy/police-hand",
    version: 1,
    by: draft.by,
    draft: draft.file,
    struck,
    file: leavingFile(workstation, draft),
    checked: draft.checked,
  })
}

const asJson = (file: PoliceFile): unknown => JSON.parse(JSON.stringify(file))

/**
 * What a colleague handed over, to be read. What leaves must be the draft with just what is shown as struck taken out:
 * otherwise somebody would approve what they did not see. Throws `not-for-us` and `not-a-police-hand`.
 */
export async function openHanded(workstation: Workstation, sealed: Uint8Array): Promise<HandedFile> {
  const parsed = handed.safeParse(await openFromColleague(workstation, sealed))
  if (!parsed.success) return refuse("not-a-police-hand")
  const { draft, struck, file } = parsed.data
  return isDeepStrictEqual(asJson(applied(draft, struck)), asJson(file)) ? parsed.data : refuse("not-a-police-hand")
}

/** This caseworker's yes to exactly what leaves, as a slip to hand back. Throws `may-not-approve`. */
export const approvePoliceFile = (workstation: Workstation, { file }: HandedFile): SignedText =>
  giveApproval(workstation, "police-file", hashOfPoliceFile(file))

export const slipText = (slip: SignedText): string => `${JSON.stringify(slip)}\n`
