import { bytesOver } from "./compose.ts"
import { type Report, report, saysSomething } from "./documents/report.ts"
import type { Entry } from "./form-tree.ts"
import type { RecipientCount } from "./lengths.ts"
import { type ConsentText, draftOf } from "./report-form.ts"
import { type FieldTooLong, fieldsTooLong } from "./too-long.ts"

/** What keeps a draft from being a report that can be sealed. */
export type DraftProblem =
  | { kind: "nothing-said" }
  | FieldTooLong
  | { kind: "report-too-long"; over: number }
  /** A name or a choice that the schema does not know: this page is broken. */
  | { kind: "cannot-seal" }

/** The report in these fields, or every reason why it is not one. */
export function readDraft(
  entries: readonly Entry[],
  consentText: ConsentText,
  count: RecipientCount,
): { report: Report } | { problems: DraftProblem[] } {
  const tooLong = fieldsTooLong(entries, (entry) => report.safeParse(draftOf([entry], consentText)).error?.issues)
  if (tooLong.length > 0) return { problems: tooLong }
  const parsed = report.safeParse(draftOf(entries, consentText))
  if (!parsed.success) return { problems: [{ kind: "cannot-seal" }] }
  if (!saysSomething(parsed.data)) return { problems: [{ kind: "nothing-said" }] }
  const over = bytesOver({ kind: "canopy/report", body: parsed.data }, count)
  // A character takes one to three bytes; we say it in characters, and rather too many than too few.
  return over > 0 ? { problems: [{ kind: "report-too-long", over }] } : { report: parsed.data }
}
