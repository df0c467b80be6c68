import type { PoliceFile } from "../../../crypto/documents/police-file.ts"
import { approversOf, othersWhoMayApprove } from "../../approval/approval.ts"
import type { Case } from "../../casework/case.ts"
import { answerTo, approvedPoliceWords } from "../../casework/consent.ts"
import { lettersOf } from "../../casework/intake.ts"
import { openCase } from "../../casework/open-case.ts"
import { type ContactOutcome, contactsOf } from "../../casework/police.ts"
import { questionsOf } from "../../casework/questions.ts"
import { whyNotWhole } from "../../journal/trouble.ts"
import { pulledOn } from "../../post/pulled.ts"
import type { RefusalKind } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { policeCheckNames } from "./checklist.ts"
import { leavingFile, leavingOf, type PoliceDraft } from "./draft.ts"
import { permissionOf, whyNotDraft } from "./permission.ts"
import { type Receiver, receiverOf } from "./receivers.ts"
import { hashOfPoliceFile } from "./words.ts"

/** The one gate of police files: page, form and command ask here, and meet the same refusal. */

/** Why these words may be shown to nobody yet, neither to the reporter nor to a second person; null when they may. */
export function whyNotShow(workstation: Workstation, draft: PoliceDraft): RefusalKind | null {
  const receiver = receiverOf(workstation, draft.receiver)
  if (!receiver) return "no-such-receiver"
  const { sort, types, to } = draft.file
  const why = whyNotDraft(workstation, draft.case, receiver, sort, types)
  if (why) return why
  // Renamed since it was written: it would name somebody else than the one who gets it.
  if (to !== receiver.name) return "police-receiver-newer"
  if (policeCheckNames.some((name) => !draft.checked.includes(name))) return "police-checklist-open"
  const file = leavingOf(workstation, draft)
  if (!file) return "police-file-too-long"
  return hasEmptyParagraph(file) ? "police-file-empty" : null
}

/** Nothing left but marks and what stands for struck words. */
const hasEmptyParagraph = ({ paragraphs }: PoliceFile): boolean =>
  paragraphs.some(({ text }) => !/[\p{L}\p{N}]/u.test(text.replaceAll(/\[[^\]]*\]/g, "")))

/**
 * Why exactly this may not go to its receiver now; null when it may. In this order, so that the reporter's word comes
 * first, the second person's next, and what one can do alone last.
 */
export function whyNotPolice(workstation: Workstation, draft: PoliceDraft): RefusalKind | null {
  const why = whyNotShow(workstation, draft)
  const receiver = receiverOf(workstation, draft.receiver)
  if (why || !receiver) return why
  const known = openCase(workstation, draft.case)
  const file = leavingFile(workstation, draft)
  return (
    whyNotAfterContact(workstation, known, receiver) ??
    whyNotTheseWords(workstation, known, receiver, file) ??
    (needsApproval(workstation, draft, hashOfPoliceFile(file)) ? "needs-approval" : null) ??
    whyNotWhole(workstation) ??
    (pulledOn(workstation) === workstation.today ? null : "police-needs-pull")
  )
}

/** S29: once the police asked, nothing passes to anybody before the answer; after a No, nothing to those who asked. */
function whyNotAfterContact(workstation: Workstation, known: Case, { id }: Receiver): RefusalKind | null {
  const newest = new Map(contactsOf(workstation, known).map(({ receiver, outcome }) => [receiver, outcome]))
  if (newest.get(id) === "no") return "police-contact-refused"
  return [...newest.values()].some(isOpen) ? "police-contact-waits" : null
}

const isOpen = (outcome: ContactOutcome): boolean => outcome === "waits" || outcome === "cannot-ask"

/** N9: a yes to exactly these words, or a yes that needs no other and words that were never shown. Silence is not yes. */
function whyNotTheseWords(
  workstation: Workstation,
  known: Case,
  receiver: Receiver,
  file: PoliceFile,
): RefusalKind | null {
  const [letters, questions] = [lettersOf(workstation, known), questionsOf(workstation, known)]
  const words = hashOfPoliceFile(file)
  if (approvedPoliceWords(letters, questions).has(words)) return null
  const shown = questions.flatMap((question) =>
    question.topic.type === "police-words" && question.topic.receiver === receiver.id
      ? [{ question, words: question.topic.words }]
      : [],
  )
  const same = shown.filter((each) => each.words === words)
  if (same.length > 0)
    return same.some(({ question }) => answerTo(question, letters) === "no")
      ? "police-words-refused"
      : "police-words-wait"
  if (shown.length > 0) return "police-words-changed"
  const permission = permissionOf(workstation, known, receiver, file.sort)
  if (permission === "older") return "police-receiver-newer"
  return permission === "yes" ? null : "police-consent-waits"
}

const isTeamOfOne = (workstation: Workstation): boolean => othersWhoMayApprove(workstation, "police-file").length === 0

/** Who said yes to exactly these words; a team of one has nobody else, and the log says so. */
export const approvalOf = (workstation: Workstation, { by }: PoliceDraft, words: string) => ({
  approvers: approversOf(workstation, "police-file", words, by),
  teamOfOne: isTeamOfOne(workstation),
})

function needsApproval(workstation: Workstation, draft: PoliceDraft, words: string): boolean {
  const { approvers, teamOfOne } = approvalOf(workstation, draft, words)
  return !teamOfOne && approvers.length === 0
}
