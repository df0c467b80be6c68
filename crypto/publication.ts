import type * as z from "zod/mini"
import { utf8 } from "./bytes.ts"
import { type MinisignFailure, parseMinisignKey, signMinisign, verifyMinisign } from "./minisign.ts"
import { done, type Result, refused } from "./result.ts"

/** The kind and epoch that every publication begins with; `short`: SHA-256 of the short text that belongs to it. */
export type Headed = { kind: string; version: 1; epoch: number; short?: string | undefined }

export type PublicationFailure =
  | MinisignFailure
  /** Rightly signed, but a document of another kind, or a form that this version does not know. */
  | { kind: "another-kind" }

/** The exact text of a publication, as it is signed, kept and served: JSON with one newline at its end. */
export const publicationText = (document: Headed): string => `${JSON.stringify(document)}\n`

/** The trusted comment: kind, epoch and `short` on one line, so that `minisign -V` shows what was signed. */
export const commentOf = ({ kind, epoch, short }: Headed): string => [kind, epoch, ...(short ? [short] : [])].join(" ")

/** The `.minisig` text for the publication's exact text, by a 32-byte secret. */
export const signPublication = (document: Headed, secret: Uint8Array): string =>
  signMinisign(utf8(publicationText(document)), secret, commentOf(document))

/**
 * The document in `text`, if `key` ("RWQ…") signed exactly these bytes as this kind. The signature is checked before
 * anything is parsed.
 */
export function openPublication<Document extends Headed>(
  text: string,
  minisig: string,
  key: string,
  schema: z.ZodMiniType<Document>,
): Result<Document, PublicationFailure> {
  const parsedKey = parseMinisignKey(key)
  if (!parsedKey) return refused({ kind: "another-key" })
  const comment = verifyMinisign(utf8(text), minisig, parsedKey)
  if (!comment.ok) return comment
  const parsed = schema.safeParse(jsonOf(text))
  if (!parsed.success || comment.value !== commentOf(parsed.data)) return refused({ kind: "another-kind" })
  return done(parsed.data)
}

/** The JSON value, or undefined for a text that is not JSON: that is a document of another kind. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
