import { withApprovers } from "../crypto/approvers.ts"
import type { Day } from "../crypto/day.ts"
import type { SignedText } from "../crypto/documents/message-key.ts"
import { openers, type Roster } from "../crypto/documents/roster.ts"
import { jsonOf } from "../crypto/publication.ts"
import { trustRemoval } from "../crypto/removal.ts"
import { trustKey } from "../crypto/trust.ts"

export type KeyKind = "message" | "standing"
/** What a key says of itself, before anybody has checked its signature. */
export type KeyClaim = { kind: KeyKind; from: string; until: string }

const kinds: Record<string, KeyKind> = { "canopy/message-key": "message", "canopy/standing-key": "standing" }

export function claimIn(signed: SignedText): KeyClaim | null {
  const { kind, from, until } = (jsonOf(signed.document) ?? {}) as Record<string, unknown>
  const known = typeof kind === "string" ? kinds[kind] : undefined
  return known && typeof from === "string" && typeof until === "string" ? { kind: known, from, until } : null
}

/**
 * The keys to seal to on this day: for each person who opens letters the one in its window that ends last, in roster
 * order. Windows are strict here; the days of grace are for the clocks of those who read this.
 */
export function keysOfDay(kept: readonly SignedText[], roster: Roster, today: Day, kind: KeyKind): SignedText[] {
  const inWindow = kept.flatMap((signed) => {
    const trusted = trustKey(signed, roster, today, kind)
    return trusted.ok && trusted.value.from <= today && today <= trusted.value.until
      ? [{ signed, key: trusted.value }]
      : []
  })
  return openers(roster).flatMap(({ alias }) =>
    inWindow
      .filter(({ key }) => key.person === alias)
      .sort((a, b) => (a.key.until < b.key.until ? 1 : -1))
      .slice(0, 1)
      .map(({ signed }) => signed),
  )
}

/** The message keys of people who approve and do not open letters, for files that colleagues carry to each other. */
export function approverKeysOfDay(kept: readonly SignedText[], roster: Roster, today: Day): SignedText[] {
  const openerKeys = keysOfDay(kept, roster, today, "message")
  return keysOfDay(kept, withApprovers(roster), today, "message").filter((signed) => !openerKeys.includes(signed))
}

/** The removals among what is kept that the roster, as it was signed, lets count. */
export const removalsOf = (kept: readonly SignedText[], signedRoster: Roster): SignedText[] =>
  kept.filter((signed) => trustRemoval(signed, signedRoster) !== null)
