import { expand } from "@noble/hashes/hkdf.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { type Random, toBase64, utf8 } from "../../crypto/bytes.ts"
import { asDay, type Day } from "../../crypto/day.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { Roster, RosterPerson } from "../../crypto/documents/roster.ts"
import { encodeIdentity, encodeRecipient, hybridPublicKey } from "../../crypto/hybrid.ts"
import { minisignPublicKey } from "../../crypto/minisign.ts"
import { publicationText, signPublication } from "../../crypto/publication.ts"
import { publicKeyOf } from "../../crypto/statement.ts"

/** The people of these tests, and their secrets, which are SHA-256 of a name: nothing here is a secret. */

export const secretOf = (name: string): Uint8Array => sha256(utf8(name))
export const recipientOf = (name: string): string => encodeRecipient(hybridPublicKey(secretOf(name)))
export const identityOf = (name: string): string => encodeIdentity(secretOf(name))

export const realRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length))

/** A source that always gives the same bytes: HKDF-Expand (SHA-256) of the label's hash, info "0", "1", … */
export function fixedRandom(label: string): Random {
  let drawn = 0
  return (length) => expand(sha256, secretOf(label), utf8(String(drawn++)), length)
}

export function day(text: string): Day {
  const found = asDay(text)
  if (!found) throw new Error(`${text} is no day`)
  return found
}

export const organisationId = "0123456789abcdef0123456789abcdef"
export const organisationKey = minisignPublicKey(secretOf("organisation"))

export const caseworker = (alias: string, rest: Partial<RosterPerson> = {}): RosterPerson => ({
  alias,
  document: minisignPublicKey(secretOf(`${alias}'s document key`)),
  reply: toBase64(publicKeyOf(secretOf(`${alias}'s reply key`))),
  request: toBase64(publicKeyOf(secretOf(`${alias}'s request key`))),
  roles: ["open", "publish"],
  state: "current",
  ...rest,
})

export const rosterOf = (people: RosterPerson[], rest: Partial<Roster> = {}): Roster => ({
  kind: "canopy/roster",
  version: 1,
  epoch: 7,
  organisation: { id: organisationId, name: "The Lantern Project", key: organisationKey },
  validFrom: day("2026-01-01"),
  validUntil: day("2026-12-31"),
  recipients: 4,
  thresholds: { publish: 1 },
  release: minisignPublicKey(secretOf("release")),
  people,
  ...rest,
})

type Publication = Parameters<typeof publicationText>[0]

/** A publication as it travels, signed by the holder of this secret. */
export const signedBy = (secret: Uint8Array, document: Publication): SignedText => ({
  document: publicationText(document),
  minisig: signPublication(document, secret),
})
