import type { Consents } from "../../crypto/documents/consents.ts"
import type { OpenedLetter } from "./case.ts"

/** What a reporter lets us do now: `wait` means that they asked to be asked first, and have not said yes yet. */
export type Permission = "yes" | "wait" | "no"

/** The consents in force in a case: those of its newest letter. Without a letter nothing is allowed. */
export const consentsOf = (letters: readonly OpenedLetter[]): Consents | undefined =>
  letters.at(-1)?.document.body.consents

/** May a warning be made of this? Yes with "show me the words first" waits for a yes to the words. */
export function mayAlert(consents: Consents | undefined): Permission {
  if (consents?.alert === "ask-me-first") return "wait"
  if (consents?.alert !== "yes") return "no"
  return consents.alertPreview ? "wait" : "yes"
}
