import { type IdentifierKey, identifierKinds, kindOf, valueIn } from "../../crypto/identifier/identifier.ts"
import { couldBe, type Pattern } from "../../crypto/identifier/partial.ts"
import { nearReason } from "./alike.ts"
import { linkKeysIn, partKeys } from "./link-keys.ts"
import type { Lookup } from "./lookup.ts"
import { describedPart, shownKey } from "./shown.ts"
import type { Told } from "./told.ts"

/** Cases that name something that is checked, exactly or nearly: for the caseworker's eyes. Only the index is read. */

/** `in-text`: it stands in a sentence there, and may be anybody's. */
export type Match = { case: string; how: "exact" | "in-text" | "similar"; reason: string }

/** More cases than these are no help to anybody. */
const mostSimilar = 50
/** So many cases that the index names are looked at. */
const mostLookedAt = 5000

const isWhole = (key: string): key is IdentifierKey =>
  (identifierKinds as readonly string[]).includes(key.slice(0, key.indexOf(":")))
const partIn = (key: string): Pattern | null => {
  const [, kind, signs = ""] = /^(tel|vrm)\?:(.*)$/.exec(key) ?? []
  return kind === "tel" || kind === "vrm" ? { kind, signs } : null
}

/** Why one index key of a case is nearly this; null when it is not. */
function nearlyIs(key: IdentifierKey, other: string): string | null {
  const part = partIn(other)
  if (part) return couldBe(part, key) ? `names only a part, which fits: ${describedPart(part)}` : null
  if (!isWhole(other)) return null
  const near = nearReason(key, other)
  if (near) return near.text
  const isOneAccount =
    kindOf(key) === "user" && kindOf(other) === "user" && key !== other && nameOf(key) === nameOf(other)
  return isOneAccount ? `the same username elsewhere: ${shownKey(other)}` : null
}

const nameOf = (key: IdentifierKey): string => valueIn(key).replace(/^[^:]*:/, "")

/** Whether enough of it is known for the index to find what it fits. */
export const canBeLookedFor = (pattern: Pattern): boolean => partKeys(pattern).length > 1

const fits = (pattern: Pattern, other: string): string | null =>
  isWhole(other) && couldBe(pattern, other) ? `could be the same: ${shownKey(other)}` : null

/** The keys by which something like this is found in the index. */
const around = (key: IdentifierKey): string[] => [
  ...linkKeysIn({ ...nothingTold, identifiers: [{ key, kind: kindOf(key), typed: "", inText: false }] }),
  ...(kindOf(key) === "user" ? [`user:any:${nameOf(key)}`] : []),
]
const nothingTold: Told = { identifiers: [], parts: [], names: [], looks: [], vehicles: [], words: [] }

function similar(keys: readonly string[], lookup: Lookup, reason: (other: string) => string | null): Match[] {
  const candidates = new Set(keys.flatMap((key) => lookup.casesWithKey(key).slice(0, mostLookedAt)))
  return [...candidates].flatMap((id) => {
    const [why] = lookup.keysOf(id).flatMap((other) => reason(other) ?? [])
    return why === undefined ? [] : [{ case: id, how: "similar" as const, reason: why }]
  })
}

const exactly = (key: IdentifierKey, lookup: Lookup): Match[] => [
  ...lookup.casesWithKey(key).map((id) => ({ case: id, how: "exact" as const, reason: shownKey(key) })),
  ...lookup.casesWithKey(`text:${key}`).map((id) => ({
    case: id,
    how: "in-text" as const,
    reason: `${shownKey(key)}, in a sentence: it may be anybody’s`,
  })),
]

/** Each case once, as it fits best: exactly, in a sentence, nearly. */
export function matchesFor(keys: readonly IdentifierKey[], patterns: readonly Pattern[], lookup: Lookup): Match[] {
  const found = [
    ...keys.flatMap((key) => exactly(key, lookup)),
    ...keys.flatMap((key) => similar(around(key), lookup, (other) => nearlyIs(key, other))),
    ...patterns.flatMap((pattern) => similar(partKeys(pattern), lookup, (other) => fits(pattern, other))),
  ]
  const best = new Map<string, Match>()
  for (const match of found) if (!best.has(match.case)) best.set(match.case, match)
  const all = [...best.values()]
  return [
    ...all.filter(({ how }) => how !== "similar"),
    ...all.filter(({ how }) => how === "similar").slice(0, mostSimilar),
  ]
}
