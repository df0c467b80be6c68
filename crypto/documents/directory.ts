import * as z from "zod/mini"
import * as choices from "./choices.ts"
import * as field from "./field.ts"
import { type ObjectSchema, text } from "./field.ts"
import { policeForceIds } from "./police-forces.ts"

/** Directories that an organisation keeps: services that help (S13, S76), and whom to ask for at the police (S47, S58, S59). */

/** What a service helps with, no nearer than this. */
export const serviceKinds = [
  "now",
  "sexual-violence",
  "partner-violence",
  "health",
  "housing",
  "legal",
  "immigration",
  "money",
  "drugs-alcohol",
  "talking",
  "sex-workers",
] as const
export type ServiceKind = (typeof serviceKinds)[number]

const ways = {
  /** As people dial it. */
  phone: z.optional(text(40)),
  email: z.optional(text(254)),
  web: z.optional(z.string().check(z.regex(/^https:\/\/[\x21-\x7e]{1,200}$/))),
  hours: z.optional(text(120)),
  /** When somebody last made sure of it. Absent: nobody has. */
  checked: z.optional(field.month),
}

export const service = (object: ObjectSchema) =>
  object({
    name: text(100),
    what: text(300),
    kinds: z.array(z.enum(serviceKinds)).check(z.minLength(1)),
    /** Empty: everywhere. */
    regions: z.array(z.enum(choices.regions)),
    /** Whom it is for, if not for everybody; languages. */
    who: z.optional(text(200)),
    ...ways,
  })
export type Service = z.output<ReturnType<typeof service>>

/** A liaison officer is there for sex workers; a single point of contact answers for the force. Never an officer's name. */
export const contactKinds = ["liaison-officer", "single-point"] as const
export type ContactKind = (typeof contactKinds)[number]

export const policeContact = (object: ObjectSchema) =>
  object({
    force: z.enum(policeForceIds),
    kind: z.enum(contactKinds),
    /** Part of the force that it is for, and what to say. */
    note: z.optional(text(300)),
    ...ways,
  })
export type PoliceContact = z.output<ReturnType<typeof policeContact>>
