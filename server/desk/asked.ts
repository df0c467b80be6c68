import type { Context } from "hono"
import type * as z from "zod/mini"
import { textOf } from "../../crypto/bytes.ts"
import { holds, type Role, type RosterPerson } from "../../crypto/documents/roster.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { readBody } from "../body.ts"
import type { Failure } from "../failures.ts"
import type { KeptRoster } from "../shelf.ts"
import type { DeskParts } from "./desk-parts.ts"
import { isFreshNonce } from "./nonce.ts"
import { carries, ownerOf, whoAsks } from "./signed-request.ts"

/** A request whose signature holds, by a current person with the role that it needs. */
export type Asked = { person: RosterPerson; kept: KeptRoster; body: Uint8Array }

type Whom = { people: (kept: KeptRoster) => readonly RosterPerson[]; may: (person: RosterPerson) => boolean }

/**
 * Who asks is known before a body is read, so that a stranger cannot make this host read one; and once more when it is
 * whole: a body takes its time, and its bringer can have been retired or removed meanwhile.
 */
async function askedBy(
  { people, may }: Whom,
  c: Context,
  parts: DeskParts,
  most: number,
): Promise<Result<Asked, Failure>> {
  const first = parts.shelf.roster()
  if (!first) return refused({ kind: "no-roster" })
  const signer = await whoSigned(c, parts, people(first))
  if (!signer.ok) return signer
  if (!may(signer.value)) return refused({ kind: "role-missing" })
  const body = await signedBody(c, most)
  if (!body.ok) return body
  const kept = parts.shelf.roster() ?? first
  const person = ownerOf(signer.value.request, people(kept))
  if (!person) return refused({ kind: "unknown-key" })
  return may(person) ? done({ person, kept, body: body.value }) : refused({ kind: "role-missing" })
}

/** By a current person with this role. */
export const asked = (c: Context, parts: DeskParts, role: Role, mostBytes: number) =>
  askedBy({ people: ({ roster }) => roster.people, may: (person) => holds(person, role) }, c, parts, mostBytes)

/** By anybody whom the roster calls current as it was signed: removed or not, and whatever their roles. */
export const askedByAnybody = (c: Context, parts: DeskParts, mostBytes: number) =>
  askedBy({ people: ({ signed }) => signed.people, may: () => true }, c, parts, mostBytes)

/** The current one of these people whose signature the request carries. */
export const whoSigned = (c: Context, { now, nonceSecret }: DeskParts, people: readonly RosterPerson[]) =>
  whoAsks(c.req.raw, people, (nonce) => isFreshNonce(nonce, now(), nonceSecret))

/** The body, if it is the one whose digest was signed. */
export async function signedBody(c: Context, mostBytes: number): Promise<Result<Uint8Array, Failure>> {
  if (c.req.method === "GET") return done(new Uint8Array())
  const body = await readBody(c.req.raw, mostBytes)
  if (!body.ok) return body
  return carries(c.req.raw, body.value) ? body : refused({ kind: "digest-differs" })
}

/** The JSON in a body, if it has the form that is asked for. */
export function formOf<Schema extends z.ZodMiniType>(body: Uint8Array, schema: Schema): z.output<Schema> | null {
  try {
    const parsed = schema.safeParse(jsonOf(textOf(body)))
    return parsed.success ? parsed.data : null
  } catch {
    return null // not UTF-8
  }
}
