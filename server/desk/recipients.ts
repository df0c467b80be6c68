import { utf8 } from "../../crypto/bytes.ts"
import { holds, type Roster } from "../../crypto/documents/roster.ts"
import { decodeRecipient } from "../../crypto/hybrid.ts"
import { parseMinisignKey, verifyMinisign } from "../../crypto/minisign.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import type { Publication } from "../store/store.ts"

export type RecipientsFailure = { kind: "signature-does-not-hold" } | { kind: "not-recipients" }

/** A recipients file as the stock `age -R` takes it: one recipient a line, comments after `#`. */
function recipientsIn(document: string): string[] {
  return document.split("\n").filter((line) => line !== "" && !line.startsWith("#"))
}

/** `/recipients.txt`, if a current coordinator signed it and it holds hybrid recipients only, at most R of them. */
export function acceptRecipients(
  { document, signatures }: Publication,
  roster: Roster,
): Result<null, RecipientsFailure> {
  const signed = roster.people.some((person) => {
    const key = parseMinisignKey(person.document)
    return holds(person, "coordinate") && key && verifyMinisign(utf8(document), signatures[0] ?? "", key).ok
  })
  if (!signed || signatures.length !== 1) return refused({ kind: "signature-does-not-hold" })
  const recipients = recipientsIn(document)
  const fit = recipients.length > 0 && recipients.length <= roster.recipients
  return fit && recipients.every(decodeRecipient) ? done(null) : refused({ kind: "not-recipients" })
}
