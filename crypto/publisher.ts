import type * as z from "zod/mini"
import { holds, type Roster } from "./documents/roster.ts"
import { type Headed, openPublication } from "./publication.ts"
import { type Result, refused } from "./result.ts"

export type PublisherFailure =
  /** By nobody of this roster who may publish today, or not these bytes. */
  | { kind: "not-by-a-publisher" }
  /** By one of them, but a document of another kind, or a form that this version does not know. */
  | { kind: "another-kind" }

/** The document in `text`, if one current person of the roster who may publish signed exactly these bytes as this kind. */
export function openByPublisher<Document extends Headed>(
  text: string,
  minisig: string,
  roster: Roster,
  schema: z.ZodMiniType<Document>,
): Result<Document, PublisherFailure> {
  const attempts = roster.people
    .filter((person) => holds(person, "publish"))
    .map((person) => openPublication(text, minisig, person.document, schema))
  const opened = attempts.find(({ ok }) => ok)
  if (opened?.ok) return opened
  const isSigned = attempts.some((each) => !each.ok && each.failure.kind === "another-kind")
  return refused({ kind: isSigned ? "another-kind" : "not-by-a-publisher" })
}
