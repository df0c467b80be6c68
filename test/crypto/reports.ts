import fc from "fast-check"
import * as choices from "../../crypto/documents/choices.ts"
import { checkerAnswers, consentAnswers, consentNames } from "../../crypto/documents/consents.ts"
import { mostIdentifiers, mostPeople, type Person, type Report, report } from "../../crypto/documents/report.ts"

/** Any report that the schema takes, in any script: emoji, right to left, Thai, Chinese, and halves of characters. */

const unit = fc.oneof(
  fc.constantFrom(
    "a",
    " ",
    "\n",
    "\u0000",
    '"',
    "\\",
    "é",
    "😶‍🌫️",
    "🏳️‍🌈",
    "שלום",
    "مرحبا",
    "\u202e",
    "สวัสดี",
    "你好",
    "𠮷",
    "\ud800",
    "\udc00",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
)
const text = (most: number) => fc.string({ unit, maxLength: Math.min(most, 40) }).map((words) => words.slice(0, most))
const one = <Choice extends string>(of: readonly Choice[]) => fc.constantFrom(...of)
const some = <Choice extends string>(of: readonly Choice[]) => fc.uniqueArray(one(of), { maxLength: of.length })
const several = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: mostIdentifiers })
const optional = <Model>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
  fc.record(model, { requiredKeys: [] })

const start = {
  safeNow: one(choices.yesNoUnsure),
  about: one(choices.about),
  wants: some(choices.wants),
  replyLanguage: text(60),
}

const whatHappened = {
  story: text(10_000),
  types: some(choices.incidentTypes),
  level: one(choices.reportedLevels),
  when: text(100),
  timeBand: one(choices.timeBands),
  stillHappening: one(choices.yesNoUnsure),
  region: one(choices.regions),
  town: text(80),
  placeType: one(choices.placeTypes),
  placeDetail: text(1000),
  workMode: text(200),
  contactRoutes: some(choices.contactRoutes),
  metBefore: one(choices.metBefore),
  weapons: some(choices.weapons),
  weaponDetail: text(200),
  control: text(2000),
  intoxicated: one(choices.yesNoUnsure),
  lost: some(choices.losses),
  lostDetail: text(200),
  injury: some(choices.injuryNeeds),
  injuryDetail: text(500),
  evidence: some(choices.evidence),
}

const person: fc.Arbitrary<Person> = optional({
  who: one(choices.who),
  nameUsed: text(100),
  gender: one(choices.genders),
  ageBand: one(choices.ageBands),
  height: one(choices.heights),
  build: one(choices.builds),
  hair: text(120),
  facialHair: text(120),
  eyes: text(120),
  accent: text(120),
  clothing: text(120),
  appearance: text(120),
  marks: text(500),
  leaving: text(300),
})

const identifiers = {
  phones: several(text(40)),
  emails: several(text(254)),
  usernames: several(optional({ name: text(200), platform: text(120) })),
  registrations: several(text(20)),
  vehicles: several(optional({ type: one(choices.vehicleTypes), description: text(300) })),
  payHandles: several(text(200)),
  addresses: several(text(300)),
}

const supportAndContact = {
  support: some(choices.support),
  supportDetail: text(300),
  contactPreference: one(choices.contactPreferences),
  contactDetail: text(254),
  contactSafe: text(300),
  name: text(60),
  helpArea: text(80),
  localProject: one(choices.yesNoUnsure),
  accessNeeds: text(300),
}

const answers = Object.fromEntries(consentNames.map((name) => [name, one(consentAnswers)])) as Record<
  (typeof consentNames)[number],
  fc.Arbitrary<(typeof consentAnswers)[number]>
>

const consents = fc.record({
  textVersion: fc.integer({ min: 1, max: 1000 }),
  language: fc.constantFrom("en", "th", "zh-Hans"),
  ...answers,
  checker: one(checkerAnswers),
  alertPreview: fc.boolean(),
  limitsRead: fc.boolean(),
})

const told = optional({
  ...start,
  ...whatHappened,
  people: fc.array(person, { maxLength: mostPeople }),
  ...identifiers,
  ...supportAndContact,
})

export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(told, consents)
  .map(([fields, given]) => ({ ...fields, consents: given }))

/** The report of one evening, for tests that need only one. */
export const aReport: Report = report.parse({
  story: "He would not let me leave until I shouted. 他不让我走。",
  types: ["held", "threat"],
  region: "north-west",
  people: [{ gender: "man", hair: "short, grey" }],
  phones: ["07700 900123"],
  consents: { textVersion: 1, language: "en", record: "yes", alert: "ask-me-first" },
})
