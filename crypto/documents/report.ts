import * as z from "zod/mini"
import * as choices from "./choices.ts"
import { consentsSchema } from "./consents.ts"
import { asOpened, asWritten, type ObjectSchema, text } from "./field.ts"

/**
 * A report: what a person tells us. The quick warning and the full report are two lengths of this one schema. Nothing
 * is required but something in any field; a field left blank is absent. Lengths are in UTF-16 units.
 * What is never asked has no field: legal name, date of birth, nationality, immigration status, prices, services sold.
 */

export const mostPeople = 4
export const mostIdentifiers = 6

const one = <const Choices extends readonly [string, ...string[]]>(of: Choices) => z.optional(z.enum(of))
const some = <const Choices extends readonly [string, ...string[]]>(of: Choices) =>
  z.optional(z.array(z.enum(of)).check(z.maxLength(of.length)))
const words = (most: number) => z.optional(text(most))

const start = {
  safeNow: one(choices.yesNoUnsure),
  about: one(choices.about),
  wants: some(choices.wants),
  replyLanguage: words(60),
}

const whatHappened = {
  story: words(10_000),
  types: some(choices.incidentTypes),
  level: one(choices.reportedLevels),
  when: words(100),
  timeBand: one(choices.timeBands),
  stillHappening: one(choices.yesNoUnsure),
  region: one(choices.regions),
  town: words(80),
  placeType: one(choices.placeTypes),
  placeDetail: words(1000),
  workMode: words(200),
  contactRoutes: some(choices.contactRoutes),
  metBefore: one(choices.metBefore),
  weapons: some(choices.weapons),
  weaponDetail: words(200),
  control: words(2000),
  intoxicated: one(choices.yesNoUnsure),
  lost: some(choices.losses),
  lostDetail: words(200),
  injury: some(choices.injuryNeeds),
  injuryDetail: words(500),
  evidence: some(choices.evidence),
}

const person = {
  who: one(choices.who),
  nameUsed: words(100),
  gender: one(choices.genders),
  ageBand: one(choices.ageBands),
  height: one(choices.heights),
  build: one(choices.builds),
  hair: words(120),
  facialHair: words(120),
  eyes: words(120),
  accent: words(120),
  clothing: words(120),
  appearance: words(120),
  marks: words(500),
  leaving: words(300),
}

const identifiers = (object: ObjectSchema) => {
  const several = <Schema extends z.ZodMiniType>(schema: Schema) =>
    z.optional(z.array(schema).check(z.maxLength(mostIdentifiers)))
  return {
    phones: several(text(40)),
    emails: several(text(254)),
    usernames: several(object({ name: words(200), platform: words(120) })),
    registrations: several(text(20)),
    vehicles: several(object({ type: one(choices.vehicleTypes), description: words(300) })),
    payHandles: several(text(200)),
    addresses: several(text(300)),
    /** Those of them that nobody who checks them shall be told of, in the reporter's words. */
    notInCheck: words(300),
  }
}

const supportAndContact = {
  support: some(choices.support),
  supportDetail: words(300),
  contactPreference: one(choices.contactPreferences),
  contactDetail: words(254),
  contactSafe: words(300),
  name: words(60),
  helpArea: words(80),
  localProject: one(choices.yesNoUnsure),
  accessNeeds: words(300),
}

const reportSchema = (object: ObjectSchema) =>
  object({
    ...start,
    ...whatHappened,
    people: z.optional(z.array(object(person)).check(z.maxLength(mostPeople))),
    ...identifiers(object),
    ...supportAndContact,
    consents: consentsSchema(object),
  })

/** For writing: an unknown field is refused. */
export const report = reportSchema(asWritten)
/** For opening: a field that a newer form added is kept. */
export const openedReport = reportSchema(asOpened)
export type Report = z.output<typeof report>
export type Person = NonNullable<Report["people"]>[number]

/** Whether the person told us anything at all: one word or one choice in any field but the consents. */
export const saysSomething = ({ consents: _, contactPreference: __, ...fields }: Report): boolean =>
  Object.values(fields).some((value) => value !== undefined && value.length > 0)
