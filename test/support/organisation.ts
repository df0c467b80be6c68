import { addDays, type Day } from "../../crypto/day.ts"
import type { Alerts } from "../../crypto/documents/alert.ts"
import type { MessageKey, SignedText, StandingKey } from "../../crypto/documents/message-key.ts"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import type { Role, Roster } from "../../crypto/documents/roster.ts"
import { withShort } from "../../crypto/short-alerts.ts"
import { textHash } from "../../crypto/trust.ts"
import type { Pins } from "../../keys/ring/ceremony.ts"
import {
  caseworker,
  organisationId,
  organisationKey,
  recipientOf,
  rosterOf,
  secretOf,
  signedBy,
} from "../crypto/cast.ts"

/** An organisation in memory: its people's secrets are SHA-256 of a name (`secretOf`), so nothing here is a secret. */

type Settings = {
  today: Day
  /** Alias → roles. */
  people: Record<string, Role[]>
  /** Whatever else a test needs to be different. */
  roster?: Partial<Roster>
}

export type TestOrganisation = ReturnType<typeof testOrganisation>

export function testOrganisation({ today, people, roster: rest }: Settings) {
  const members = Object.entries(people).map(([alias, roles]) => caseworker(alias, { roles }))
  const roster = rosterOf(members, { validFrom: today, validUntil: addDays(today, 364), ...rest })
  const signedRoster = signedBy(secretOf("organisation"), roster)
  return {
    /** `organisation.json` as a value. */
    organisation: organisationOf(roster),
    roster,
    /** `/roster.json` and `/roster.json.minisig`. */
    signedRoster,
    /** One message key for everybody who opens letters, whose window holds today. */
    messageKeys: openersOf(people).map((alias) => messageKeyOf(alias, today, roster)),
    standingKeys: openersOf(people).map((alias) => standingKeyOf(alias, today, roster)),
    /** What a letter is sealed to today: "age1pq1…". Open with `identityOf(messageSeedOf(alias, today))` of the cast. */
    recipients: openersOf(people).map((alias) => recipientOf(messageSeedOf(alias, today))),
  }
}

const openersOf = (people: Record<string, Role[]>): string[] =>
  Object.keys(people).filter((alias) => people[alias]?.includes("open"))

export const documentSecret = (alias: string): Uint8Array => secretOf(`${alias}'s document key`)
export const replySecret = (alias: string): Uint8Array => secretOf(`${alias}'s reply key`)
export const requestSecret = (alias: string): Uint8Array => secretOf(`${alias}'s request key`)

/** The name whose SHA-256 is the secret of the message key that begins on this day. */
export const messageSeedOf = (alias: string, from: Day): string => `${alias}'s message key of ${from}`

/** A message key for the 14 days from this one on, signed by its owner. */
export function messageKeyOf(alias: string, from: Day, roster: Roster): SignedText {
  const key: MessageKey = {
    kind: "canopy/message-key",
    version: 1,
    epoch: roster.epoch,
    organisation: roster.organisation.id,
    person: alias,
    recipient: recipientOf(messageSeedOf(alias, from)),
    from,
    until: addDays(from, 13),
  }
  return signedBy(documentSecret(alias), key)
}

/** A standing key for the 26 weeks from this day on, signed by its owner. */
export function standingKeyOf(alias: string, from: Day, roster: Roster): SignedText {
  const key: StandingKey = {
    kind: "canopy/standing-key",
    version: 1,
    epoch: roster.epoch,
    organisation: roster.organisation.id,
    person: alias,
    recipient: recipientOf(`${alias}'s standing key of ${from}`),
    from,
    until: addDays(from, 181),
  }
  return signedBy(documentSecret(alias), key)
}

/** An empty list of warnings, valid for four weeks, that follows `previous` (its exact text, or null for the first). */
export const alertsOf = (signedRoster: SignedText, today: Day, previous: string | null = null): Alerts =>
  withShort({
    kind: "canopy/alerts",
    version: 1,
    epoch: previous ? (JSON.parse(previous) as Alerts).epoch + 1 : 1,
    organisation: organisationId,
    previous: previous && textHash(previous),
    roster: textHash(signedRoster.document),
    validUntil: addDays(today, 28),
    alerts: [],
    withdrawn: [],
  })

/** What an organisation decides, besides its name and its pins. */
export const decisions: Omit<Organisation, "name" | "demonstration" | keyof Pins> = {
  contact: { phone: "0161 496 0000", hours: "Monday to Friday, 9 to 5", email: "help@example.org" },
  exitAddress: "https://weather.example.org/",
  languages: ["en"],
  policeReceivers: ["a police intelligence hub"],
  limitsOfConfidence: ["A court orders us to."],
  origins: { clear: null, onion: null },
  withoutScripts: "everywhere",
  answerWithinDays: 3,
  noindex: true,
  retention: { letters: 60, replies: 180 },
}

const organisationOf = (roster: Roster): Organisation => ({
  name: roster.organisation.name,
  demonstration: true,
  id: organisationId,
  key: organisationKey,
  epoch: roster.epoch,
  rosterDay: roster.validFrom,
  recipients: roster.recipients,
  ...decisions,
})
