import { allows, type Consents, consentTextVersion } from "../../crypto/documents/consents.ts"
import type { OpenedLetter } from "./case.ts"

/** What a reporter lets us do now: `wait` means that they asked to be asked first, and have not said yes yet. */
export type Permission = "yes" | "wait" | "no"

const consentsIn = (letters: readonly OpenedLetter[]): Consents[] =>
  letters.map(({ document }) => document.body.consents)

/**
 * May a warning be made of this case? Letters of one person arrive in no order, so the most careful answer in any of
 * them holds: a No outlives every Yes. Without a letter nothing is allowed.
 */
export function mayAlert(letters: readonly OpenedLetter[]): Permission {
  const answers = new Set(consentsIn(letters).map(answerOf))
  if (answers.size === 0 || answers.has("no")) return "no"
  return answers.has("wait") ? "wait" : "yes"
}

/** Yes with "show me the words first" waits for a yes to the words; a yes to other words of consent is none to ours. */
function answerOf({ alert, alertPreview, textVersion }: Consents): Permission {
  if (alert === "no") return "no"
  return allows(alert) && !alertPreview && textVersion === consentTextVersion ? "yes" : "wait"
}
