import type { Day } from "../crypto/day.ts"
import type { SignedText } from "../crypto/documents/message-key.ts"
import { openers, type Roster } from "../crypto/documents/roster.ts"
import { jsonOf } from "../crypto/publication.ts"
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
