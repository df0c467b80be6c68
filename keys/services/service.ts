import * as z from "zod/mini"
import { type ServiceKind, serviceFields, serviceKinds, serviceRules } from "../../crypto/documents/directory.ts"
import * as field from "../../crypto/documents/field.ts"

/** A service as the desk keeps it: what may be told (crypto/documents/directory.ts), and what colleagues know besides. */

const fields = {
  ...serviceFields,
  /** For colleagues: it goes into no reply, and on no page. */
  notes: z.optional(field.text(500)),
}

/** What a caseworker writes down. */
export const serviceWords = z.strictObject(fields).check(...serviceRules)
export type ServiceWords = z.output<typeof serviceWords>

const kept = {
  ...fields,
  /** 4 random bytes in hex. */
  id: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  /** When somebody last made sure that this is right, and who. */
  lastChecked: field.day,
  checkedBy: field.alias,
}
export const service = z.strictObject(kept).check(...serviceRules)
export type Service = z.output<typeof service>

/** What is carried from one workstation to another, or written by hand. */
export const servicesFile = z
  .strictObject({ kind: z.literal("canopy/services"), version: z.literal(1), services: z.array(service) })
  .check(z.refine(({ services }) => new Set(services.map(({ id }) => id)).size === services.length))

export const isServiceKind = (word: string): word is ServiceKind => (serviceKinds as readonly string[]).includes(word)
