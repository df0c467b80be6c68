import { bytesOver } from "./compose.ts"
import { addsSomething, type FollowUp, followUp } from "./documents/follow-up.ts"
import type { Entry } from "./form-tree.ts"
import type { RecipientCount } from "./lengths.ts"
import { type ConsentText, followUpOf } from "./report-form.ts"
import { type FieldTooLong, fieldsTooLong } from "./too-long.ts"

/** What keeps these fields from being a follow-up that can be sealed. */
export type FollowUpProblem =
  | { kind: "nothing-added" }
  | FieldTooLong
  | { kind: "follow-up-too-long"; over: number }
  /** A name or a choice that the schema does not know: this page is broken. */
  | { kind: "cannot-seal" }

/** The follow-up in these fields, or every reason why it is not one. */
export function readFollowUp(
  entries: readonly Entry[],
  consentText: ConsentText,
  count: RecipientCount,
): { followUp: FollowUp } | { problems: FollowUpProblem[] } {
  const tooLong = fieldsTooLong(entries, (entry) => followUp.safeParse(followUpOf([entry], consentText)).error?.issues)
  if (tooLong.length > 0) return { problems: tooLong }
  const parsed = followUp.safeParse(followUpOf(entries, consentText))
  if (!parsed.success) return { problems: [{ kind: "cannot-seal" }] }
  if (!addsSomething(parsed.data)) return { problems: [{ kind: "nothing-added" }] }
  const over = bytesOver({ kind: "canopy/follow-up", body: parsed.data }, count)
  return over > 0 ? { problems: [{ kind: "follow-up-too-long", over }] } : { followUp: parsed.data }
}
