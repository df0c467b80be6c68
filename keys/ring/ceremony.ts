import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { toHex } from "../../crypto/bytes.ts"
import { addDays, type Day } from "../../crypto/day.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import { type Roster, roles, roster } from "../../crypto/documents/roster.ts"
import { organisationIdBytes, type RecipientCount } from "../../crypto/lengths.ts"
import { minisignPublicKey } from "../../crypto/minisign.ts"
import { publicationText, signPublication } from "../../crypto/publication.ts"
import type { EarlierKey } from "../../crypto/trust.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Home, Self } from "../workstation.ts"
import { freshSelf, publicPart } from "./caseworker-keys.ts"
import { makeKeysAhead } from "./message-keys.ts"
import { offlineKeyFile, writeOfflineKey } from "./offline-key.ts"
import { createVault, hasVault } from "./vault.ts"

/** 52 weeks. */
export const rosterDays = 364

export type Beginning = {
  folder: string
  organisation: string
  alias: string
  server: string | null
  recipients: RecipientCount
  passphrase: string
  workFactor: number
  today: Day
  random: (length: number) => Uint8Array
}

/** What the pages of the portal are built with: written into `organisation.json`. */
export type Pins = {
  id: string
  key: string
  /** undefined takes it out of the file. */
  earlierKey?: EarlierKey | undefined
  epoch: number
  rosterDay: Day
  recipients: RecipientCount
}

/**
 * The first day of an organisation: its key, its release key, its first caseworker with all roles, its first roster, and
 * the first message keys. Throws `already-a-workstation`.
 */
export const beginOrganisation = (start: Beginning): Promise<Pins> =>
  beginWhole(start.folder, (folder) => beginIn({ ...start, folder }))

/** Made in a folder inside and moved when all of it is there: broken off, it begins anew. */
export async function beginWhole<Made>(folder: string, make: (inside: string) => Promise<Made>): Promise<Made> {
  if (hasVault(folder)) return refuse("already-a-workstation")
  const beginning = join(folder, "beginning")
  rmSync(beginning, { recursive: true, force: true })
  mkdirSync(beginning, { recursive: true, mode: 0o700 })
  const made = await make(beginning)
  for (const name of readdirSync(beginning)) renameSync(join(beginning, name), join(folder, name))
  rmSync(beginning, { recursive: true })
  return made
}

async function beginIn(start: Beginning): Promise<Pins> {
  const vault = await createVault(start.folder, start.passphrase, start.workFactor, start.random)
  const organisationSeed = start.random(32)
  const releaseSeed = start.random(32)
  const self = freshSelf(start.alias, start)
  const signed = firstRoster(start, self, organisationSeed, releaseSeed)
  const home: Home = {
    id: signed.roster.organisation.id,
    name: start.organisation,
    organisationKey: signed.roster.organisation.key,
    server: start.server,
    roster: signed.text,
  }
  for (const [key, seed] of [
    ["organisation", organisationSeed],
    ["release", releaseSeed],
  ] as const)
    await writeOfflineKey(offlineKeyFile(start.folder, key), seed, start.passphrase, start.workFactor)
  vault.together(() => {
    vault.put("self/keys", self)
    vault.put("self/organisation", home)
  })
  makeKeysAhead({ folder: start.folder, vault, today: start.today, random: start.random, fetch })
  vault.close()
  return pinsOf(signed.roster)
}

export const pinsOf = (current: Roster): Pins => ({
  id: current.organisation.id,
  key: current.organisation.key,
  earlierKey: current.organisation.earlier,
  epoch: current.epoch,
  rosterDay: current.validFrom,
  recipients: current.recipients,
})

function firstRoster(start: Beginning, self: Self, organisationSeed: Uint8Array, releaseSeed: Uint8Array) {
  const first = roster.parse({
    kind: "canopy/roster",
    version: 1,
    epoch: 1,
    organisation: {
      id: toHex(start.random(organisationIdBytes)),
      name: start.organisation,
      key: minisignPublicKey(organisationSeed),
    },
    validFrom: start.today,
    validUntil: addDays(start.today, rosterDays),
    recipients: start.recipients,
    // A team of one publishes alone, and is recorded as such; a second person raises this.
    thresholds: { publish: 1 },
    release: minisignPublicKey(releaseSeed),
    people: [{ ...publicPart(self), roles: [...roles], state: "current" }],
  })
  return { roster: first, text: signRoster(first, organisationSeed) }
}

export const signRoster = (document: Roster, organisationSeed: Uint8Array): SignedText => ({
  document: publicationText(document),
  minisig: signPublication(document, organisationSeed),
})
