import type { Context } from "hono"
import { holds } from "../../crypto/documents/roster.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import type { Failure } from "../failures.ts"
import type { Publication } from "../store/store.ts"
import { formOf, signedBody, whoSigned } from "./asked.ts"
import type { DeskParts } from "./desk-parts.ts"
import { publicationForm } from "./publication-form.ts"
import { acceptRoster } from "./roster.ts"

/** Read from somebody who is not known yet: a roster of 64 people takes a tenth of it. */
const mostBytes = 256 * 1024

/**
 * Who brings it is not known here: the organisation key vouches for the roster, and the roster for its bringer. Another can
 * have been kept while the signature was looked at: whoever keeps this one holds it against that one again.
 */
export async function selfVouchedRoster(c: Context, parts: DeskParts): Promise<Result<Publication, Failure>> {
  const body = await signedBody(c, mostBytes)
  if (!body.ok) return body
  const publication = formOf(body.value, publicationForm)
  if (!publication) return refused({ kind: "not-the-right-form" })
  const accepted = acceptRoster(publication, parts.shelf.roster(), parts.organisation, parts.today())
  if (!accepted.ok) return accepted
  const person = await whoSigned(c, parts, accepted.value.roster.people)
  if (!person.ok) return person
  if (!holds(person.value, "coordinate")) return refused({ kind: "role-missing" })
  return done(publication)
}
