import { sha256 } from "@noble/hashes/sha2.js"
import { toHex, utf8 } from "./bytes.ts"
import { addDays, type Day } from "./day.ts"
import { type MessageKey, openedMessageKey, openedStandingKey, type SignedText } from "./documents/message-key.ts"
import { openedRoster, openers, type Roster, type RosterPerson } from "./documents/roster.ts"
import { jsonOf, openPublication, type PublicationFailure } from "./publication.ts"
import { afterRemovals } from "./removal.ts"
import { done, type Result, refused } from "./result.ts"

export type EarlierKey = { key: string; until: Day }

/** What a verifier knows before it asks anybody: built into the page, or kept at the workstation. */
export type Pins = {
  /** "RWQ…" */
  organisationKey: string
  /** The key before that one, and the last day on which it counts. */
  earlierKey?: EarlierKey | undefined
  /** 16 bytes in hex. */
  organisation: string
  /** A roster below this epoch has been replaced. */
  epoch: number
}

/** Phones lie about the day, mostly by a little: a window is three days wider at both ends. */
const graceDays = 3

const within = (today: Day, from: Day, until: Day): boolean =>
  addDays(from, -graceDays) <= today && today <= addDays(until, graceDays)

export type RosterFailure =
  | { kind: "another-organisation-key" }
  | { kind: "damaged-roster" }
  | { kind: "not-a-roster" }
  | { kind: "older-roster" }
  | { kind: "expired-roster" }

const rosterFailures = {
  "another-key": "another-organisation-key",
  damaged: "damaged-roster",
  "another-kind": "not-a-roster",
} as const satisfies Record<PublicationFailure["kind"], RosterFailure["kind"]>

/** The roster in a signed text, under the one of these keys that signed it. Its day is not asked for. */
export function openRoster(
  { document, minisig }: SignedText,
  keys: readonly string[],
): Result<Roster, PublicationFailure> {
  let opened: Result<Roster, PublicationFailure> = refused({ kind: "another-key" })
  for (const key of keys)
    if (!opened.ok && opened.failure.kind === "another-key")
      opened = openPublication(document, minisig, key, openedRoster)
  return opened
}

/** The roster, if the pinned organisation signed it, it is not older than what is known, and it is valid today. */
export function trustRoster(signed: SignedText, pins: Pins, today: Day): Result<Roster, RosterFailure> {
  const { organisationKey, earlierKey: earlier } = pins
  const keys = earlier && today <= earlier.until ? [organisationKey, earlier.key] : [organisationKey]
  const opened = openRoster(signed, keys)
  if (!opened.ok) return refused({ kind: rosterFailures[opened.failure.kind] })
  const roster = opened.value
  if (roster.organisation.id !== pins.organisation) return refused({ kind: "another-organisation-key" })
  if (roster.epoch < pins.epoch) return refused({ kind: "older-roster" })
  // A roster from "tomorrow" is a phone whose clock is behind: only its end is held against it.
  if (today > addDays(roster.validUntil, graceDays)) return refused({ kind: "expired-roster" })
  return done(roster)
}

export type KeyFailure =
  | { kind: "key-of-nobody-here" }
  | { kind: "key-of-retired-person" }
  | { kind: "key-damaged" }
  | { kind: "not-a-key" }
  | { kind: "key-outside-window" }
  | { kind: "too-few-keys" }

type KeyKind = "message" | "standing"
type SealKey = Omit<MessageKey, "kind">

/** Who a key says it belongs to: read before its signature is checked, and only to find the key to check it with. */
function ownerOf(signed: SignedText, roster: Roster): RosterPerson | undefined {
  const claimed = jsonOf(signed.document) as { person?: unknown } | null | undefined
  return roster.people.find((person) => person.alias === claimed?.person)
}

const keyFailures = {
  "another-key": "key-damaged",
  damaged: "key-damaged",
  "another-kind": "not-a-key",
} as const satisfies Record<PublicationFailure["kind"], KeyFailure["kind"]>

/** One published key, if a current opener of this roster signed it and its window holds today. */
export function trustKey(signed: SignedText, roster: Roster, today: Day, kind: KeyKind): Result<SealKey, KeyFailure> {
  const owner = ownerOf(signed, roster)
  if (!owner) return refused({ kind: "key-of-nobody-here" })
  if (!openers(roster).includes(owner)) return refused({ kind: "key-of-retired-person" })
  const opened =
    kind === "message"
      ? openPublication(signed.document, signed.minisig, owner.document, openedMessageKey)
      : openPublication(signed.document, signed.minisig, owner.document, openedStandingKey)
  if (!opened.ok) return refused({ kind: keyFailures[opened.failure.kind] })
  if (opened.value.organisation !== roster.organisation.id) return refused({ kind: "key-of-nobody-here" })
  if (!within(today, opened.value.from, opened.value.until)) return refused({ kind: "key-outside-window" })
  return done(opened.value)
}

export type ChosenKeys = {
  /** "age1pq1…", one for each person with a valid key, in roster order. */
  recipients: string[]
  /** SHA-256 (hex) of the exact text of each key chosen. */
  hashes: string[]
}

/**
 * Of each person's valid keys the one that ends last; too few people with a valid key is as bad as none. Removals in the
 * list count, in whatever place they stand.
 */
export function chooseKeys(
  list: readonly SignedText[],
  signedRoster: Roster,
  today: Day,
  kind: KeyKind,
): Result<ChosenKeys, KeyFailure> {
  const roster = afterRemovals(list, signedRoster)
  const checked = list.map((signed) => ({ signed, result: trustKey(signed, roster, today, kind) }))
  const chosen = openers(roster).flatMap(({ alias }) => {
    const own = checked.flatMap(({ signed, result }) =>
      result.ok && result.value.person === alias ? [{ signed, key: result.value }] : [],
    )
    return own.sort((a, b) => (a.key.until < b.key.until ? 1 : -1)).slice(0, 1)
  })
  if (chosen.length === 0 || chosen.length < Math.ceil(openers(roster).length / 2)) {
    const first = checked.find(({ result }) => !result.ok)?.result
    return refused(first && !first.ok && chosen.length === 0 ? first.failure : { kind: "too-few-keys" })
  }
  return done({
    recipients: chosen.map(({ key }) => key.recipient),
    hashes: chosen.map(({ signed }) => textHash(signed.document)),
  })
}

/** SHA-256 (hex) of a publication's exact text. */
export const textHash = (text: string): string => toHex(sha256(utf8(text)))
