import { bytesOver } from "./compose.ts"
import { addsSomething, type FollowUp, followUp } from "./documents/follow-up.ts"
import type { Entry } from "./form-tree.ts"
import type { RecipientCount } from "./lengths.ts"
import { type ConsentText, followUpOf } from "./report-form.ts"

/** What keeps these fields from being a follow-up that can be sealed. */
export type FollowUpProblem =
  | { kind: "nothing-added" }
  | { kind: "field-too-long"; name: string; over: number }
  | { kind: "follow-up-too-long"; over: number }
  /** A name or a choice that the schema does not know: this page is broken. */
  | { kind: "cannot-seal" }

function overIn([name, value]: Entry, consentText: ConsentText): number {
  const issues = followUp.safeParse(followUpOf([[name, value]], consentText)).error?.issues ?? []
  const tooBig = issues.find(({ code }) => code === "too_big")
  return tooBig && "maximum" in tooBig ? value.trim().length - Number(tooBig.maximum) : 0
}

/** The follow-up in these fields, or every reason why it is not one. */
export function readFollowUp(
  entries: readonly Entry[],
  consentText: ConsentText,
  count: RecipientCount,
): { followUp: FollowUp } | { problems: FollowUpProblem[] } {
  const tooLong = entries.flatMap((entry): FollowUpProblem[] => {
    const over = overIn(entry, consentText)
    return over > 0 ? [{ kind: "field-too-long", name: entry[0], over }] : []
  })
  if (tooLong.length > 0) return { problems: tooLong }
  const parsed = followUp.safeParse(followUpOf(entries, consentText))
  if (!parsed.success) return { problems: [{ kind: "cannot-seal" }] }
  if (!addsSomething(parsed.data)) return { problems: [{ kind: "nothing-added" }] }
  const over = bytesOver({ kind: "canopy/follow-up", body: parsed.data }, count)
  return over > 0 ? { problems: [{ kind: "follow-up-too-long", over }] } : { followUp: parsed.data }
}
