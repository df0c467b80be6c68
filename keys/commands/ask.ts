import { consentNames } from "../../crypto/documents/consents.ts"
import { askConsent } from "../outbound/ask.ts"
import { describeDelivery } from "../outbound/reply.ts"
import { type Command, Misused, wordAt } from "./command.ts"
import { readWords } from "./writing.ts"

/** `canopy ask CASE --consent NAME --text-file F`. */
export const ask: Command = async (context) => {
  const id = wordAt(context, 1, "The case")
  const { consent, "text-file": file } = context.options
  if (!consent) throw new Misused(`--consent NAME is missing. It is one of: ${consentNames.join(", ")}.`)
  if (!file) throw new Misused("--text-file FILE is missing.")
  const asked = await askConsent(await context.open(), id, consent, readWords(file))
  return { lines: [describeDelivery(asked), "Until an answer names this question, nothing is allowed."], value: asked }
}
