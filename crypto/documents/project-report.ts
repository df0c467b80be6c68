import * as z from "zod/mini"
import * as field from "./field.ts"
import { report } from "./report.ts"

/** What a partner project tells us for somebody (S14, S74): how, what, and no field for whom it happened to. */

/** Whether the worker told the project herself, himself or themself, or somebody else passed it on. */
export const projectSources = ["first-hand", "relayed"] as const
export type ProjectSource = (typeof projectSources)[number]

/** A project counts its reports in a book of its own: 1, 2, 3 … Each number has a mailbox of its own. */
export const mostReportNumber = 9999
const number = z.custom<number>(
  (value) => Number.isSafeInteger(value) && (value as number) > 0 && (value as number) <= mostReportNumber,
)

/**
 * The fields of a report that have a place in this mode, by name: a field that is not named here does not exist. None
 * tells of whoever it happened to: no name, no contact, no language, no area of theirs, no way of working, and no words
 * about their body or their belongings.
 */
const fields = {
  safeNow: true,
  story: true,
  types: true,
  level: true,
  when: true,
  timeBand: true,
  stillHappening: true,
  region: true,
  town: true,
  placeType: true,
  contactRoutes: true,
  metBefore: true,
  weapons: true,
  weaponDetail: true,
  control: true,
  intoxicated: true,
  lost: true,
  injury: true,
  evidence: true,
  people: true,
  phones: true,
  emails: true,
  usernames: true,
  registrations: true,
  vehicles: true,
  payHandles: true,
  addresses: true,
  notInCheck: true,
  support: true,
  consents: true,
} as const
export const projectFields = Object.keys(fields) as (keyof typeof fields)[]

/** A question of consent without an answer was not asked, and so is No. For writing and for opening: nothing more gets in. */
export const projectReport = z.pick(report, fields)
export type ProjectReport = z.output<typeof projectReport>

const said = { source: z.enum(projectSources), number, report: projectReport }
/** What a project says, before its signature. */
export const projectSaid = z.strictObject(said)
export type ProjectSaid = z.output<typeof projectSaid>

export const projectBody = z.strictObject({
  ...said,
  /** Ed25519: the project's public key, and its word for all of the letter (`project-letter.ts` in the folder above). */
  project: z.strictObject({ key: field.publicKey, signature: field.signature }),
})
export type ProjectBody = z.output<typeof projectBody>
