import * as z from "zod/mini"
import { recipientCounts } from "../lengths.ts"
import * as field from "./field.ts"
import { asOpened, asWritten, type ObjectSchema } from "./field.ts"

export const roles = ["open", "publish", "approve", "coordinate"] as const
export type Role = (typeof roles)[number]
/** `retired` still verifies what was signed before; `revoked` verifies nothing. */
export const states = ["current", "retired", "revoked"] as const

/** Keys that a person had before and renewed. They verify what they signed, and sign nothing that is taken from now on. */
const earlierKeys = (object: ObjectSchema) => object({ document: field.minisignKey, reply: field.publicKey })
export const mostEarlierKeys = 4

/** Separate keys for documents (as `minisign -P` takes it), replies and requests (base64 of 32 bytes). */
const person = (object: ObjectSchema) =>
  object({
    alias: field.alias,
    document: field.minisignKey,
    reply: field.publicKey,
    request: field.publicKey,
    roles: z.array(z.enum(roles)).check(z.maxLength(roles.length)),
    state: z.enum(states),
    /** The newest first. */
    earlier: z.optional(z.array(earlierKeys(object)).check(z.maxLength(mostEarlierKeys))),
  })
export type RosterPerson = z.output<ReturnType<typeof person>>

export const holds = (person: RosterPerson, role: Role): boolean =>
  person.state === "current" && person.roles.includes(role)

/** The people for whom letters are sealed, in roster order. */
export const openers = (roster: { people: readonly RosterPerson[] }): RosterPerson[] =>
  roster.people.filter((person) => holds(person, "open"))

/** Who works here, with which keys: signed by the organisation key, and the root of everything else that is verified. */
const rosterSchema = (object: ObjectSchema) =>
  object({
    kind: z.literal("canopy/roster"),
    version: z.literal(1),
    epoch: field.epoch,
    organisation: object({
      id: field.organisationId,
      name: field.text(100),
      key: field.minisignKey,
      /** The organisation key before this one: it may still sign, and is shown beside it, up to this day. */
      earlier: z.optional(object({ key: field.minisignKey, until: field.day })),
    }),
    validFrom: field.day,
    validUntil: field.day,
    /** R: how many stanzas every letter has. It never changes. */
    recipients: z.literal([...recipientCounts]),
    /** How many different people sign a publication of warnings. */
    thresholds: object({ publish: z.custom<number>((value) => value === 1 || value === 2) }),
    release: field.minisignKey,
    people: z.array(person(object)).check(z.minLength(1), z.maxLength(64)),
  }).check(
    z.refine((roster) => openers(roster).length <= roster.recipients),
    z.refine((roster) => new Set(roster.people.map(({ alias }) => alias)).size === roster.people.length),
  )

/** For writing: refuses more people with the role `open` than there are stanzas, and two of one name. */
export const roster = rosterSchema(asWritten)
export const openedRoster = rosterSchema(asOpened)
export type Roster = z.output<typeof roster>
