import * as z from "zod/mini"
import { regions, support } from "../../crypto/documents/choices.ts"
import * as field from "../../crypto/documents/field.ts"

/**
 * A service in the directory (S12, S13, S58, S59): what a worker can go to, by area, and whom it welcomes. Kinds are
 * those that a report can ask for, and the two ways into a police force that are not its front desk.
 */
export const policeKinds = ["liaison-officer", "single-point-of-contact"] as const
export const serviceKinds = [...support, ...policeKinds] as const
export type ServiceKind = (typeof serviceKinds)[number]

/** How many entries a list of words has at most, and how long one is (UTF-16 units). */
const mostWords = 20
const words = z.array(field.text(60).check(z.minLength(1))).check(z.maxLength(mostWords))
const line = z.optional(field.text(200))

const fields = {
  name: field.text(100).check(z.minLength(1)),
  kinds: z.array(z.enum(serviceKinds)).check(z.minLength(1), z.maxLength(serviceKinds.length)),
  /** Of a liaison officer or a single point of contact: the police force. */
  force: z.optional(field.text(80)),
  /** Where it serves, and towns or boroughs in free words. Neither: everywhere. */
  regions: z.array(z.enum(regions)).check(z.maxLength(regions.length)),
  areas: words,
  phone: line,
  email: line,
  /** The address of its site, as text: nothing at the desk leads there. */
  site: line,
  hours: line,
  languages: words,
  /** "migrants", "men", "trans people". */
  welcome: words,
  /** For colleagues: it goes into no reply. */
  notes: z.optional(field.text(500)),
}

type Reachable = { [Way in "phone" | "email" | "site"]?: string | undefined }
const isReachable = ({ phone, email, site }: Reachable): boolean => Boolean(phone ?? email ?? site)
const namesItsForce = ({ kinds, force }: { kinds: string[]; force?: string | undefined }): boolean =>
  Boolean(force) || !policeKinds.some((kind) => kinds.includes(kind))
/** What a caseworker writes down. */
export const serviceWords = z
  .strictObject(fields)
  .check(z.refine(isReachable, { path: ["phone"] }), z.refine(namesItsForce, { path: ["force"] }))
export type ServiceWords = z.output<typeof serviceWords>

const kept = {
  ...fields,
  /** 4 random bytes in hex. */
  id: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  /** When somebody last made sure that this is right, and who. */
  lastChecked: field.day,
  checkedBy: field.alias,
}
export const service = z
  .strictObject(kept)
  .check(z.refine(isReachable, { path: ["phone"] }), z.refine(namesItsForce, { path: ["force"] }))
export type Service = z.output<typeof service>

/** What is carried from one workstation to another, or written by hand. */
export const servicesFile = z
  .strictObject({ kind: z.literal("canopy/services"), version: z.literal(1), services: z.array(service) })
  .check(z.refine(({ services }) => new Set(services.map(({ id }) => id)).size === services.length))

export const isServiceKind = (word: string): word is ServiceKind => (serviceKinds as readonly string[]).includes(word)
