import type * as z from "zod/mini"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { RosterPerson } from "../../crypto/documents/roster.ts"
import { openPublication } from "../../crypto/publication.ts"

/** What this person signed with the document key of today, or with one renewed since. null: somebody else did. */
export function openedByPerson<Document extends { kind: string; version: 1; epoch: number }>(
  { document, minisig }: SignedText,
  person: RosterPerson,
  schema: z.ZodMiniType<Document>,
) {
  const keys = [person, ...(person.earlier ?? [])]
  const opened = keys.map((each) => openPublication(document, minisig, each.document, schema))
  return opened.find(({ ok }) => ok) ?? null
}
