import type { DraftAnswer } from "../../../../crypto/documents/alert.ts"
import type { Finding } from "./finding.ts"
import { wordsIn } from "./report-words.ts"

/** A tick is no answer: somebody has to have thought, and the second person has to read what. */
const fewestWords = 3
export const saysWhy = (why: string): boolean => wordsIn(why).length >= fewestWords

/** An answer counts for exactly the words that it was given to: one of them changed, and the question is open again. */
const answers = (finding: Finding, { rule, field, found, why }: DraftAnswer): boolean =>
  rule === finding.rule && field === finding.field && found === finding.found && saysWhy(why)

/** What still holds a draft back: all that cannot be answered, and all that nobody answered. */
export const unanswered = (findings: readonly Finding[], given: readonly DraftAnswer[] = []): Finding[] =>
  findings.filter((finding) => !(finding.answerable && given.some((answer) => answers(finding, answer))))
