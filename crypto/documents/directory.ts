import * as z from "zod/mini"
import * as choices from "./choices.ts"
import * as field from "./field.ts"
import { type ObjectSchema, text } from "./field.ts"

/**
 * A service in the directory (S12, S13, S58, S59): what a worker can go to, by area, and whom it welcomes. Kinds are
 * those that a report can ask for, and the two ways into a police force that are not its front desk.
 */
export const policeKinds = ["liaison-officer", "single-point-of-contact"] as const
export type PoliceKind = (typeof policeKinds)[number]
export const serviceKinds = [...choices.support, ...policeKinds] as const
export type ServiceKind = (typeof serviceKinds)[number]

/** How many entries a list of words has at most, and how long one is (UTF-16 units). */
const mostWords = 20
const words = z.array(text(60).check(z.minLength(1))).check(z.maxLength(mostWords))
const line = z.optional(text(200))

/** What stands in it of each service, for whoever may read it. */
export const serviceFields = {
  name: text(100).check(z.minLength(1)),
  kinds: z.array(z.enum(serviceKinds)).check(z.minLength(1), z.maxLength(serviceKinds.length)),
  /** Of a liaison officer or a single point of contact: the police force. */
  force: z.optional(text(80)),
  /** Where it serves, and towns or boroughs in free words. Neither: everywhere. */
  regions: z.array(z.enum(choices.regions)).check(z.maxLength(choices.regions.length)),
  areas: words,
  phone: line,
  email: line,
  /** The address of its site, as text: nothing leads there by itself. */
  site: line,
  hours: line,
  languages: words,
  /** "migrants", "men", "trans people". */
  welcome: words,
}

type Reachable = { [Way in "phone" | "email" | "site"]?: string | undefined }
const isReachable = ({ phone, email, site }: Reachable): boolean => Boolean(phone ?? email ?? site)
type Forceful = { kinds: string[]; force?: string | undefined }
const namesItsForce = ({ kinds, force }: Forceful): boolean =>
  Boolean(force) || !policeKinds.some((kind) => kinds.includes(kind))

/** What must be true of each: a way to reach it, and of a way into a police force, which. */
export const serviceRules = [
  z.refine<Reachable>(isReachable, { path: ["phone"] }),
  z.refine<Forceful>(namesItsForce, { path: ["force"] }),
] as const

/** As everybody reads it: without what colleagues noted, and who checked it. */
export const publicService = (object: ObjectSchema) =>
  object({
    ...serviceFields,
    /** When somebody last made sure of it. Absent: nobody here has. */
    checked: z.optional(field.month),
  }).check(...serviceRules)
export type PublicService = z.output<ReturnType<typeof publicService>>
