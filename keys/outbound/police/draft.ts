import { base32crockford } from "@scure/base"
import * as z from "zod/mini"
import * as field from "../../../crypto/documents/field.ts"
import { type PoliceFile, type PoliceSort, policeFile } from "../../../crypto/documents/police-file.ts"
import { jsonOf } from "../../../crypto/publication.ts"
import { bytesOrNull, canonicalBytes } from "../../../crypto/statement.ts"
import { openCase } from "../../casework/open-case.ts"
import { logEntryOf } from "../../casework/police.ts"
import { refuse } from "../../refusals/refusal.ts"
import { homeOf, selfOf, type Workstation } from "../../workstation.ts"
import { policeCheckNames } from "./checklist.ts"
import { policeFileFrom } from "./from-report.ts"
import { type Suggestion, suggestedGrade } from "./grade.ts"
import { whyNotDraft } from "./permission.ts"
import { openReceiver, type Receiver } from "./receivers.ts"
import { behind, latestReport, type ReportersBehind } from "./reports.ts"
import { type StripRule, stripRules } from "./strip/rules.ts"
import { type Stripped, strip } from "./strip/strip.ts"
import { hashOfPoliceFile, isTooLong } from "./words.ts"

/** A police file while it is being written: one for each receiver, kept with its case and destroyed with it. */

const rules = Object.keys(stripRules) as [StripRule, ...StripRule[]]

export const policeDraft = z.strictObject({
  kind: z.literal("canopy/police-draft"),
  version: z.literal(1),
  case: field.text(20),
  receiver: field.text(20),
  /** Who wrote it last: their word is not the second person's. */
  by: field.alias,
  /** As it is typed. What leaves is what `strip` makes of it. */
  file: policeFile,
  /** Answers to findings that are wrong here. */
  answered: z
    .array(z.strictObject({ rule: z.enum(rules), found: field.text(1300), why: field.text(300) }))
    .check(z.maxLength(60)),
  checked: z.array(z.enum(policeCheckNames)).check(z.maxLength(policeCheckNames.length)),
})
export type PoliceDraft = z.output<typeof policeDraft>

const nameOf = (id: string, receiver: string): string => `police/${id}/draft/${receiver}`

/** What is suggested for each paragraph of a draft, and why. */
export function suggestionFor(workstation: Workstation, id: string, reporters: ReportersBehind): Suggestion {
  const known = openCase(workstation, id)
  return suggestedGrade(latestReport(workstation, known), reporters(workstation, id), known.project?.source)
}

/**
 * The draft of this case for this receiver: the one that is kept, or a first one. Throws what `whyNotDraft` says;
 * then nothing is kept.
 */
export function draftPoliceFile(
  workstation: Workstation,
  given: string,
  receiverId: string,
  sort: PoliceSort,
  reporters: ReportersBehind,
): PoliceDraft {
  const known = openCase(workstation, given)
  const receiver = openReceiver(workstation, receiverId)
  refuseUnlessBegun(workstation, known.id, receiver, sort)
  const already = draftOf(workstation, known.id, receiver.id)
  if (already?.file.sort === sort) return already
  const frame = {
    reference: freshReference(workstation),
    organisation: homeOf(workstation).name,
    contact: workstation.vault.get<string>(lastContact) ?? "",
    to: receiver.name,
  }
  const { grade } = suggestionFor(workstation, known.id, reporters)
  return kept(workstation, {
    kind: "canopy/police-draft",
    version: 1,
    case: known.id,
    receiver: receiver.id,
    by: selfOf(workstation).alias,
    file: policeFileFrom(latestReport(workstation, known), sort, frame, grade),
    answered: [],
    checked: [],
  })
}

function refuseUnlessBegun(
  workstation: Workstation,
  id: string,
  receiver: Receiver,
  sort: PoliceSort,
  types?: PoliceFile["types"],
): void {
  const why = whyNotDraft(workstation, id, receiver, sort, types)
  if (why) refuse(why)
}

const freshReference = ({ random }: Workstation): string => `PF-${base32crockford.encode(random(6))}`

/** How the police reach us: as it was typed last, for the next draft. */
const lastContact = "self/police-contact"

export function draftOf({ vault }: Workstation, id: string, receiver: string): PoliceDraft | undefined {
  const kept = vault.get<PoliceDraft>(nameOf(id, receiver))
  // A case that moved has another name since.
  return kept && { ...kept, case: id }
}

export const draftsOf = ({ vault }: Workstation, id: string): PoliceDraft[] =>
  vault
    .list<PoliceDraft>(`police/${id}`)
    .filter(({ name }) => name.startsWith(nameOf(id, "")))
    .map(({ value }) => ({ ...value, case: id }))

/**
 * The draft that is meant: the one for this receiver, or the only one. Throws `no-police-draft`, `which-receiver` and
 * `police-withdrawn`.
 */
export function openDraft(workstation: Workstation, given: string, receiver: string | undefined): PoliceDraft {
  const { id, state } = openCase(workstation, given)
  if (state === "withdrawn") return refuse("police-withdrawn")
  const all = draftsOf(workstation, id)
  if (receiver === undefined && all.length > 1) return refuse("which-receiver")
  return all.find((draft) => receiver === undefined || draft.receiver === receiver) ?? refuse("no-police-draft")
}

/**
 * Keeps a draft as this caseworker wrote it. Its reference, its receiver's name and our own stay what the program gave
 * it. Throws `no-police-draft`, `not-a-police-draft`, `police-file-too-long`, `police-finding-hard`,
 * `police-reason-missing` and what `whyNotDraft` says; then the old one stands.
 */
export function keepDraft(workstation: Workstation, given: PoliceDraft): PoliceDraft {
  const known = openCase(workstation, given.case)
  const receiver = openReceiver(workstation, given.receiver)
  const before = draftOf(workstation, known.id, receiver.id)
  if (before?.file.sort !== given.file.sort) return refuse("no-police-draft")
  refuseUnlessBegun(workstation, known.id, receiver, given.file.sort, given.file.types)
  const { reference } = before.file
  const frame = { reference, organisation: homeOf(workstation).name, to: receiver.name }
  const draft = asDraft({ ...given, case: known.id, by: selfOf(workstation).alias, file: { ...given.file, ...frame } })
  refuseBadAnswers(draft)
  return kept(workstation, withOwnReference(workstation, draft))
}

/** Other words than those that went out under a reference have another one. */
function withOwnReference(workstation: Workstation, draft: PoliceDraft): PoliceDraft {
  const gone = logEntryOf(workstation, draft.file.reference)
  if (!gone || gone.hash === hashOfPoliceFile(leavingFile(workstation, draft))) return draft
  return { ...draft, file: { ...draft.file, reference: freshReference(workstation) } }
}

function kept(workstation: Workstation, given: PoliceDraft): PoliceDraft {
  const { vault } = workstation
  const draft = asDraft(given)
  if (isTooLong(draft.file)) return refuse("police-file-too-long")
  vault.together(() => {
    vault.put(nameOf(draft.case, draft.receiver), draft)
    vault.put(lastContact, draft.file.contact)
  })
  return draft
}

function refuseBadAnswers({ answered }: PoliceDraft): void {
  for (const { rule, why } of answered) {
    if (stripRules[rule].hard) refuse("police-finding-hard")
    if (why.trim() === "") refuse("police-reason-missing")
  }
}

/** Without undefined fields. Throws `not-a-police-draft`: also for half a character, which has no one form. */
export function asDraft(value: unknown): PoliceDraft {
  const json: unknown = JSON.parse(JSON.stringify(value ?? null))
  const parsed = policeDraft.safeParse(json)
  return parsed.success && bytesOrNull(() => canonicalBytes(json)) ? parsed.data : refuse("not-a-police-draft")
}

/** The draft in a file's text. Throws `not-a-police-draft`. */
export const readPoliceDraft = (text: string): PoliceDraft => asDraft(jsonOf(text))

/** What leaves of a draft, as things are now, and what was struck. */
export function strippedDraft(workstation: Workstation, draft: PoliceDraft): Stripped {
  const known = openCase(workstation, draft.case)
  return strip(draft.file, behind(workstation, known), draft.answered)
}

/** What leaves, whole; null when it is too long: what stands for struck words can be longer than they were. */
export function leavingOf(workstation: Workstation, draft: PoliceDraft): PoliceFile | null {
  const { file } = strippedDraft(workstation, draft)
  const parsed = policeFile.safeParse(JSON.parse(JSON.stringify(file)))
  return parsed.success && !isTooLong(parsed.data) ? parsed.data : null
}

/** Throws `police-file-too-long`. */
export const leavingFile = (workstation: Workstation, draft: PoliceDraft): PoliceFile =>
  leavingOf(workstation, draft) ?? refuse("police-file-too-long")
