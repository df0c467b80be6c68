import type { RefusalKind } from "../refusals/refusal.ts"
import type { Case, NotSent } from "./case.ts"

/** Somebody else may read what is written, or nobody can: a person looks at the case before anything goes to it. */
const isAlarmed = ({ anotherWayBack, cannotBeAnswered }: Case): boolean => anotherWayBack || cannotBeAnswered === true

/** Why nothing can be written to this case; null when something can. */
export function whyNoReply(known: Case): RefusalKind | null {
  if (known.state === "withdrawn") return "case-withdrawn"
  if (known.anotherWayBack) return "another-way-back"
  if (known.cannotBeAnswered) return "cannot-be-answered"
  return known.wayBack.answerWanted ? null : "no-answer-wanted"
}

/**
 * What becomes of a reply that waits, now that letters may have come since it was written: it goes, it is held until
 * somebody looked at the case, or it never leaves. `mailbox`: the one that it is sealed for.
 */
export function fateOf(mailbox: string, known: Case | undefined): "goes" | "held" | NotSent {
  if (!known || known.state === "withdrawn") return "withdrawn"
  // §5, "Somebody saw my code": the old mailbox is written to no more.
  if (known.wayBack.mailbox !== mailbox) return "moved"
  if (isAlarmed(known)) return "held"
  return known.wayBack.answerWanted ? "goes" : "no-answer-wanted"
}
